using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>Answers: may something keep a search from the records of others? A filter that is not seen may, and so may a collection for each tenant.</summary>
internal sealed class SearchFilters(AnalysisScope scope, CancellationToken cancellationToken)
{
    private static readonly HashSet<string> Comparisons = new(StringComparer.Ordinal) { "Any", "Contains", "Equals" };

    private readonly CodeScope _code = scope.Code;

    /// <summary>Whether the options of the search filter by the member, or are not seen.</summary>
    public bool MayConcern(IInvocationOperation search, string member) => search.GivenArguments()
        .Where(argument => TakesFilter(argument.Value.SkipConversions()?.Type) && !IsNull(argument.Value))
        .Any(argument => ObjectConstruction.Of(argument.Value, _code, cancellationToken) is not { } options
            || options.Assignments().Any(setting => IsFilter(setting) && !IsNull(setting.Value) && MayConcern(setting.Value, member)));

    /// <summary>Whether code anywhere compares the member, so that a filter may be made of it, or what was found may be sorted out.</summary>
    public bool MayCompare(string member) => scope.Answers
        .Of(() => new Comparison(_code.Trees.Any(tree => MayCompare(tree, member, cancellationToken))), member)
        .MayBeMade;

    /// <summary>Whether the name of a collection may depend on who asks.</summary>
    public bool MayChooseCollection() => scope.Answers.Of(() => new CollectionChoice(ChoosesCollection())).MayBeMade;

    private bool ChoosesCollection() => _code.CallsGiving(ApiRole.CollectionName, cancellationToken)
        .SelectMany(static call => call.Arguments)
        .Concat(Creations().SelectMany(static creation => creation.Arguments))
        .Any(argument => scope.Ai.Members.Of(argument.Parameter, ApiRole.CollectionName) is not null && !IsFixed(argument.Value));

    private IEnumerable<IObjectCreationOperation> Creations() => scope.Ai.Members.WithParameters(ApiRole.CollectionName)
        .Where(static row => row.Row.Member == SdkRow.Ctor)
        .SelectMany(row => _code.Nodes(NamedBucket.Creation, row.Type.Name, cancellationToken))
        .Select(node => _code.Bodies.GetOperation(node, cancellationToken))
        .OfType<IObjectCreationOperation>();

    private bool TakesFilter(ITypeSymbol? type) => type is not null
        && scope.Ai.Members.Of(ApiRole.SearchFilter).Any(row => SymbolEqualityComparer.Default.Equals(row.Type, type.OriginalDefinition));

    private bool IsFilter(ISimpleAssignmentOperation setting) =>
        setting.Target is IMemberReferenceOperation { Member: var member } && scope.Ai.Members.Of(member.OriginalDefinition, ApiRole.SearchFilter) is not null;

    private static bool IsNull(IOperation value) => value.SkipConversions() is { ConstantValue: { HasValue: true, Value: null } };

    private bool MayConcern(IOperation filter, string member)
    {
        var parts = filter.DescendantsAndSelf().ToArray();
        var isSeen = Array.Exists(parts, static part => part is IAnonymousFunctionOperation) || filter.ConstantValue.HasValue;
        return !isSeen || Array.Exists(parts, part => Names(part, member) || part is IInvocationOperation);
    }

    private static bool Names(IOperation part, string member) => part switch
    {
        IMemberReferenceOperation reference => reference.Member.Name == member,
        { ConstantValue: { HasValue: true, Value: string text } } => Contains(text, member),
        _ => false,
    };

    private static bool MayCompare(SyntaxTree tree, string member, CancellationToken cancellationToken) =>
        (MentionedNames.Of(tree).Contains(member) && WrittenNames.In(tree.GetRoot(cancellationToken), member).Any(IsCompared))
        || WrittenTexts.Of(tree).All.Any(text => NamesInCondition(text, member));

    private static bool IsCompared(SimpleNameSyntax name)
    {
        var value = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
        return value.Parent switch
        {
            BinaryExpressionSyntax comparison => comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression),
            IsPatternExpressionSyntax or SubpatternSyntax => true,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } => Comparisons.Contains(called),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } } =>
                Comparisons.Contains(called.Name.Identifier.ValueText),
            _ => false,
        };
    }

    /// <summary>Whether a text is a condition on the member, or the key by which a record without a type of its own is asked for it.</summary>
    private static bool NamesInCondition(WrittenText text, string member) => Contains(text.Value, member)
        && (text.Value.Length > member.Length || text.IsInKey);

    private static bool Contains(string text, string member) => text.IndexOf(member, StringComparison.OrdinalIgnoreCase) >= 0;

    private bool IsConstant(IOperation name) =>
        _code.Constants.ResolveAll(name, cancellationToken) is { IsEmpty: false } texts && texts.All(static text => text.IsWhole);

    /// <summary>Whether the name is the same for everybody: a constant, or a setting whose name tells of nobody.</summary>
    private bool IsFixed(IOperation name) => IsConstant(name) || name.SkipConversions() switch
    {
        ICoalesceOperation choice => IsFixed(choice.Value) && IsFixed(choice.WhenNull),
        IMemberReferenceOperation setting => !TenantNames.AreIn(setting.Syntax.ToString()),
        IInvocationOperation call when !scope.Ai.Declares(call.TargetMethod) =>
            !TenantNames.AreIn(call.Syntax.ToString()) && call.Arguments.All(argument => argument.Value.SkipConversions() is not IParameterReferenceOperation),
        _ => false,
    };

    /// <summary>Whether a program may compare a member.</summary>
    private sealed record Comparison(bool MayBeMade);

    /// <summary>Whether a program may choose a collection.</summary>
    private sealed record CollectionChoice(bool MayBeMade);
}
