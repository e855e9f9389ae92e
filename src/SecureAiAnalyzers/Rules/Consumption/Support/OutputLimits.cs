using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Consumption.Support;

/// <summary>Where a limit on generated tokens is set: on the options, among their settings by name, and for all calls of a client or agent.</summary>
internal sealed class OutputLimits(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>Names of limits without case and separators, as model services and SDKs call them.</summary>
    private static readonly HashSet<string> Names = new(
        CatalogIndex.OfRole(ApiRole.OutputLimit).Select(static row => Plain(row.Row.Member!)), StringComparer.Ordinal);

    /// <summary>The methods that add a step with defaults to a pipeline, and the types that are one.</summary>
    private static readonly string[] StepNames =
    [
        .. CatalogIndex.OfRole(ApiRole.PipelineDefaults).Select(static row => row.Row.Member is SdkRow.Ctor ? row.Type.Name : row.Row.Member!).Distinct(),
    ];

    private static readonly TreeData<IReadOnlyList<TextSpan>> Steps = new();

    private readonly AiContext _ai = scope.Ai;

    /// <summary>The limit that the type offers in the referenced SDK version; null where it has none.</summary>
    public string? Of(INamedTypeSymbol options) => options.SelfAndAncestors().Select(In).FirstOrDefault(static limit => limit is not null);

    /// <summary>Whether the object gets a limit, or may get one by a setting whose name is not known.</summary>
    public bool AreSetOn(ObjectConstruction options) =>
        options.SetMembers().Any(member => Is(member, ApiRole.OutputLimit)) || MembersByName(options).Any(MayNameLimit);

    /// <summary>Whether a pipeline step of the compilation sets a limit for all calls, or one of its clients has a limit where options have none.</summary>
    public bool HaveDefault(IInvocationOperation call) =>
        scope.Code.TreesWith(NamedBucket.Assignment, ApiRole.OutputLimit).Where(MayHoldStep).Any(HasStep)
        || scope.Code.CallsOf(ApiRole.LimitedClient, cancellationToken)
            .Any(adapter => call.Receiver()?.Type.SelfAndAncestors().Contains(adapter.Type, SymbolEqualityComparer.Default) == true);

    /// <summary>Whether what the call is made on may have a limit of its own, which holds where the options of the call say nothing.</summary>
    public bool MayBeOnReceiver(IInvocationOperation call)
    {
        var makers = new ValueOrigins(scope.Code, cancellationToken).Of(call.Receiver());
        return makers.Count == 0 || makers.Any(maker => _ai.Members.Of(CalledBy(maker.Value), ApiRole.AgentFactory) is null || HasOptions(maker.Value));
    }

    /// <summary>The first limit that the type declares itself; found by the few names that there are, because the list of all members is long.</summary>
    private string? In(ITypeSymbol type)
    {
        var limits = _ai.Members.NamesOf(ApiRole.OutputLimit)
            .Where(name => type.GetMembers(name).Any(member => Is(member, ApiRole.OutputLimit)))
            .Take(2)
            .ToArray();
        return limits.Length < 2 ? limits.FirstOrDefault() : type.GetMembers().First(member => Is(member, ApiRole.OutputLimit)).Name;
    }

    /// <summary>Whether the file may make a step of a pipeline, as far as names tell: next to none does.</summary>
    private static bool MayHoldStep(SyntaxTree file)
    {
        var index = TreeIndex.Of(file);
        return index.Find(UnnamedBucket.TargetTypedCreation).Count > 0
            || index.Names(NamedBucket.Alias).Any()
            || StepNames.Any(name => index.Find(NamedBucket.Invocation, name).Count > 0
                || index.Find(NamedBucket.Creation, name).Count > 0
                || index.Find(NamedBucket.Base, name).Count > 0);
    }

    /// <summary>Whether a step of a pipeline in the file sets a limit.</summary>
    private bool HasStep(SyntaxTree file) => Steps.Of(file, scope.Code.Surface, () => FindSteps(file)).Count > 0;

    private IReadOnlyList<TextSpan> FindSteps(SyntaxTree file) =>
    [
        .. RoleSites.Assignments(file, ApiRole.OutputLimit, scope.Code, cancellationToken)
            .Where(node => scope.Code.Bodies.GetOperation(node, cancellationToken)?.Ancestors()
                .Any(step => _ai.Members.Of(CalledBy(step), ApiRole.PipelineDefaults) is not null) == true)
            .Select(static node => node.Span),
    ];

    /// <summary>Whether the agent is made with options that are not seen, or set a limit.</summary>
    private bool HasOptions(IOperation maker) => maker.ChildOperations
        .OfType<IArgumentOperation>()
        .Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit)
        .Select(static argument => argument.Value.SkipConversions()!)
        .Where(static value => value.Type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } type
            && type.Name.EndsWith("Options", StringComparison.Ordinal))
        .Any(value => value is not IObjectCreationOperation
            || value.Descendants().OfType<IMemberReferenceOperation>().Any(set => Is(set.Member, ApiRole.OutputLimit)));

    /// <summary>The names of further settings, null for each that is not known.</summary>
    private IEnumerable<string?> MembersByName(ObjectConstruction options) =>
        options.Assignments().Where(assignment => assignment.Target is IMemberReferenceOperation target && Is(target.Member, ApiRole.NamedSettings))
            .SelectMany(assignment => Keys(assignment.Value))
            .Concat(Filled(options.Creation))
            .Concat(options.References.Select(static reference => reference.Parent).OfType<IMemberReferenceOperation>()
                .Where(member => Is(member.Member, ApiRole.NamedSettings) && !member.IsAssigned())
                .SelectMany(AddedTo));

    private IEnumerable<string?> Keys(IOperation settings)
    {
        var entries = new ValueOrigins(scope.Code, cancellationToken).Entries(settings).Select(static entry => entry.Key as string).ToArray();
        return entries.Length == 0 && settings.SkipConversions() is not { ConstantValue.HasValue: true } ? [null] : entries;
    }

    /// <summary>What an initializer adds to settings that the object has by itself.</summary>
    private IEnumerable<string?> Filled(IObjectCreationOperation creation) =>
        from filled in creation.Initializer?.Initializers.OfType<IMemberInitializerOperation>() ?? []
        where filled.InitializedMember is IMemberReferenceOperation member && Is(member.Member, ApiRole.NamedSettings)
        from part in filled.Initializer.Initializers
        select KeyOf(part is ISimpleAssignmentOperation { Target: { } entry } ? entry : part);

    private static IEnumerable<string?> AddedTo(IMemberReferenceOperation settings) => settings.Parent switch
    {
        IPropertyReferenceOperation entry => [KeyOf(entry)],
        IInvocationOperation call => [KeyOf(call)],
        IConditionalAccessOperation access => [KeyOf(access.WhenNotNull)],
        _ => [],
    };

    private static string? KeyOf(IOperation entry) => entry switch
    {
        IPropertyReferenceOperation { Arguments: [var key, ..] } => key.Value.ConstantValue.Value as string,
        IInvocationOperation { Arguments: [var key, ..] } => key.Value.ConstantValue.Value as string,
        _ => null,
    };

    private static bool MayNameLimit(string? name) => name is null || Names.Contains(Plain(name));

    private static string Plain(string name) => name.Replace("_", string.Empty).Replace("-", string.Empty).ToUpperInvariant();

    private bool Is(ISymbol member, ApiRole role) => _ai.Members.Of(member, role) is not null;

    private static IMethodSymbol? CalledBy(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };
}
