using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>
/// Which requests the framework refuses because of the attributes on what they are bound to: those of API controllers, and of routes in a program
/// that adds validation. Elsewhere the attributes only tell the handler.
/// </summary>
internal sealed class RequestValidation(CodeScope code, RequestInput requests)
{
    private bool? _isAdded;
    private bool? _isSuppressed;
    private HashSet<ISymbol>? _limited;
    private ILookup<ISymbol, (ISymbol Member, IInvocationOperation Rule)>? _rules;

    /// <summary>Whether the framework looks at the attributes before it calls the handler.</summary>
    public bool Precedes(IMethodSymbol handler, CancellationToken cancellationToken) => requests.KindOf(handler, cancellationToken) switch
    {
        RequestKind.Action => RefusesInvalid(handler.ContainingType) && !IsSuppressed(cancellationToken),
        RequestKind.Route => _isAdded ??= code.HasCallOf(ApiRole.RequestValidation, cancellationToken),
        _ => false,
    };

    /// <summary>Whether the parameter or property can only hold one of the values in an attribute.</summary>
    public bool HasAllowedValues(ISymbol member) => Attributes(member, ApiRole.AllowedValues).Any();

    /// <summary>Whether the parameter or property can only be as long as an attribute says.</summary>
    public bool HasLengthLimit(ISymbol member) => Attributes(member, ApiRole.LengthLimit).Any();

    /// <summary>Whether a validator of the program says how long the text of the member may be. Who runs it need not be visible.</summary>
    public bool HasLengthRule(ISymbol member, CancellationToken cancellationToken) =>
        (_limited ??= new(Limited(cancellationToken), SymbolEqualityComparer.Default)).Contains(member.OriginalDefinition);

    /// <summary>The rules that validators of the program have for members of the type: what each says, and of which member.</summary>
    public ILookup<ISymbol, (ISymbol Member, IInvocationOperation Rule)> RulesByType(CancellationToken cancellationToken) =>
        _rules ??= Rules(cancellationToken).ToLookup(static rule => (ISymbol)rule.Member.ContainingType, SymbolEqualityComparer.Default);

    /// <summary>The patterns one of which the whole text of the parameter or property matches.</summary>
    public IEnumerable<string> PatternsOf(ISymbol member) => Attributes(member, ApiRole.AllowedPattern)
        .Select(static attribute => attribute.ConstructorArguments is [{ Value: string pattern }, ..] ? pattern : null)
        .OfType<string>();

    /// <summary>Whether the framework refuses requests of the controller that break attributes, and takes lists for it from the body.</summary>
    public bool RefusesInvalid(INamedTypeSymbol controller) =>
        controller.SelfAndAncestors().Any(type => Has(type.GetAttributes())) || Has(controller.ContainingAssembly.GetAttributes());

    private IEnumerable<ISymbol> Limited(CancellationToken cancellationToken) =>
        code.CallsOf(ApiRole.LengthRule, cancellationToken).Select(SubjectOf).OfType<ISymbol>().Select(static member => member.OriginalDefinition);

    private IEnumerable<(ISymbol Member, IInvocationOperation Rule)> Rules(CancellationToken cancellationToken)
    {
        foreach (var rule in code.CallsOf(ApiRole.PatternRule, cancellationToken).Concat(code.CallsOf(ApiRole.PredicateRule, cancellationToken)))
        {
            if (SubjectOf(rule) is { } member)
                yield return (member.OriginalDefinition, rule);
        }
    }

    /// <summary>The member of which the rule speaks: the start of its chain selects it.</summary>
    private ISymbol? SubjectOf(IInvocationOperation rule)
    {
        for (var step = rule; step is not null; step = step.Receiver().SkipConversions() as IInvocationOperation)
        {
            if (step.Arguments.FirstOrDefault(argument => code.Ai.Members.Of(argument.Parameter, ApiRole.RuleSubject) is not null) is { } selector)
                return selector.Descendants().OfType<IPropertyReferenceOperation>().FirstOrDefault()?.Property;
        }

        return null;
    }

    private bool Has(IEnumerable<AttributeData> attributes) =>
        attributes.Any(attribute => code.Ai.Is(ApiRole.ValidatingController, attribute.AttributeClass));

    private bool IsSuppressed(CancellationToken cancellationToken) =>
        _isSuppressed ??= code.AssignmentsTo(ApiRole.SuppressedValidation, cancellationToken).Any();

    private IEnumerable<AttributeData> Attributes(ISymbol member, ApiRole role) =>
        Declarations(member).SelectMany(static symbol => symbol.GetAttributes()).Where(attribute => code.Ai.Is(role, attribute.AttributeClass));

    /// <summary>The member, and the parameter of a record that declares it.</summary>
    private static IEnumerable<ISymbol> Declarations(ISymbol member) => member is IPropertySymbol { ContainingType: { IsRecord: true } record }
        ? record.InstanceConstructors.SelectMany(static constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == member.Name)
            .Prepend<ISymbol>(member)
        : [member];
}
