using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Team;

/// <summary>
/// What a team told about its own code, by symbols files and attributes: sources, sanitizers and sinks that no catalogue can know. Shared by
/// all analyzers of a compilation. What is said about a member holds for those that override or implement it.
/// </summary>
internal sealed class TeamSymbols
{
    /// <summary>Nothing was told.</summary>
    public static readonly TeamSymbols None = new(null, hasAttributes: false, ImmutableArray<KeyValuePair<AdditionalText, BoundSymbolsFile>>.Empty);

    private const string TaskNamespace = "System.Threading.Tasks.";

    private readonly KnownTypes? _types;
    private readonly bool _hasAttributes;
    private readonly ImmutableArray<KeyValuePair<AdditionalText, BoundSymbolsFile>> _files;
    private readonly ImmutableDictionary<ISymbol, TeamFact> _lines;
    private readonly Memo<ISymbol, TeamFact> _code = new(SymbolEqualityComparer.Default);
    private readonly Memo<ISymbol, FlowLabels> _typeLabels = new(SymbolEqualityComparer.Default);

    private TeamSymbols(KnownTypes? types, bool hasAttributes, ImmutableArray<KeyValuePair<AdditionalText, BoundSymbolsFile>> files)
    {
        _types = types;
        _hasAttributes = hasAttributes;
        _files = files;
        Version = (hasAttributes ? "+" : "") + string.Concat(files.Select(static file => file.Value.Version));
        _lines = files
            .SelectMany(file => file.Value.Facts)
            .GroupBy(fact => fact.Key.Declaration(), fact => fact.Value, SymbolEqualityComparer.Default)
            .ToImmutableDictionary(
                facts => facts.Key, facts => facts.Aggregate(static (all, fact) => all.And(fact)), SymbolEqualityComparer.Default);
        Rows = TeamRows.IsNeededFor(_lines.Values) ? new TeamRows(this, _lines) : null;
    }

    /// <summary>What was told of clients, effects and filters; null for nothing.</summary>
    public TeamRows? Rows { get; }

    /// <summary>Stands for the content of the symbols files: two of the same content have the same.</summary>
    public string Version { get; }

    /// <summary>Whether nothing was told, so that every answer is no.</summary>
    public bool IsEmpty => !_hasAttributes && _lines.IsEmpty;

    /// <summary>What a team told in these files and in the code of the compilation.</summary>
    public static TeamSymbols Create(
        Compilation compilation, KnownTypes types, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var hasAttributes = TeamAttributes.AreKnown(compilation);
        var bound = files.IsEmpty ? ImmutableArray<KeyValuePair<AdditionalText, BoundSymbolsFile>>.Empty : Bind(compilation, files, cancellationToken);
        return !hasAttributes && bound.IsEmpty ? None : new TeamSymbols(types, hasAttributes, bound);
    }

    /// <summary>The lines of a file that have no effect.</summary>
    public ImmutableArray<FileProblem> ProblemsOf(AdditionalText file) =>
        _files.Where(bound => bound.Key == file).Select(bound => bound.Value.Problems).DefaultIfEmpty(ImmutableArray<FileProblem>.Empty).First();

    /// <summary>
    /// What the value of a method, property, field, parameter or type carries: by itself, by its type, and as a member of a type of which
    /// all values carry it.
    /// </summary>
    public FlowLabels LabelsOf(ISymbol symbol)
    {
        if (IsEmpty)
            return FlowLabels.None;

        return symbol switch
        {
            ITypeSymbol type => LabelsOfType(type),
            IFieldSymbol { IsConst: true } => FactOf(symbol).Labels,
            IParameterSymbol parameter => FactOf(symbol).Labels | LabelsOfType(parameter.Type),
            IFieldSymbol field => FactOf(symbol).Labels | LabelsOfType(field.Type) | LabelsOfType(field.ContainingType),
            IPropertySymbol property => FactOf(symbol).Labels | LabelsOfType(property.Type) | LabelsOfType(property.ContainingType),
            IMethodSymbol method =>
                FactOf(symbol).Labels | LabelsOfType(method.ReturnType) | LabelsOfType(method.ContainingType) | (Rows?.LabelsOf(method) ?? FlowLabels.None),
            _ => FlowLabels.None,
        };
    }

    /// <summary>What the result of the method is right for.</summary>
    public SinkKinds SanitizesResult(IMethodSymbol method) =>
        IsEmpty || ReturnsNothing(method) ? SinkKinds.None : FactOf(method).Sanitizes;

    /// <summary>What the argument is right for after the call.</summary>
    public SinkKinds SanitizesArgument(IParameterSymbol parameter)
    {
        if (IsEmpty)
            return SinkKinds.None;

        var fact = FactOf(parameter);
        if (parameter.ContainingSymbol is not IMethodSymbol method || !ReturnsNothing(method))
            return fact.Sanitizes;

        fact = fact.And(FactOf(method));
        return fact.Sanitizes | fact.GuardsWhenTrue;
    }

    /// <summary>What the argument is right for where the method gives what is asked for.</summary>
    public SinkKinds GuardsArgument(IParameterSymbol parameter, Func<TeamFact, SinkKinds> asked)
    {
        if (IsEmpty)
            return SinkKinds.None;

        var kinds = asked(FactOf(parameter));
        return parameter.ContainingSymbol is IMethodSymbol method ? kinds | asked(FactOf(method)) : kinds;
    }

    /// <summary>What an object is right for where its property, or a method without parameters that it is asked by, gives what is asked for.</summary>
    public SinkKinds GuardsReceiver(ISymbol member, Func<TeamFact, SinkKinds> asked) =>
        IsEmpty || member is IMethodSymbol { Parameters.IsEmpty: false } ? SinkKinds.None : asked(FactOf(member));

    /// <summary>What happens to the value that arrives in a parameter, property or field.</summary>
    public SinkKinds SinksOf(ISymbol symbol)
    {
        if (IsEmpty)
            return SinkKinds.None;

        var sinks = FactOf(symbol).Sinks;
        return symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter
            ? sinks | FactOf(method).Sinks | (Rows?.SinksOf(method, parameter) ?? SinkKinds.None)
            : sinks;
    }

    private static ImmutableArray<KeyValuePair<AdditionalText, BoundSymbolsFile>> Bind(
        Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var ids = new SymbolIds(compilation);
        var bound = ImmutableArray.CreateBuilder<KeyValuePair<AdditionalText, BoundSymbolsFile>>();
        foreach (var file in files.Where(SymbolsFile.IsSymbolsFile))
        {
            if (file.GetText(cancellationToken) is { } text)
                bound.Add(new(file, new BoundSymbolsFile(SymbolsFile.Of(text, cancellationToken), ids, cancellationToken) { Version = VersionOf(text) }));
        }

        return bound.ToImmutable();
    }

    private static string VersionOf(SourceText text)
    {
        var checksum = text.GetChecksum();
        return Convert.ToBase64String([.. checksum]);
    }

    /// <summary>What was told of the symbol, and of those that it overrides or implements.</summary>
    public TeamFact FactOf(ISymbol symbol)
    {
        var declaration = symbol.Declaration();
        return _code.TryGetValue(declaration, out var fact) ? fact : _code.GetOrAdd(declaration, FindFact(declaration));
    }

    private TeamFact FindFact(ISymbol declaration)
    {
        var fact = TeamFact.None;
        foreach (var contract in MemberContracts.SelfAndContracts(declaration))
        {
            fact = _lines.TryGetValue(contract, out var line) ? fact.And(line) : fact;
            fact = _hasAttributes ? fact.And(TeamAttributes.Read(contract)) : fact;
        }

        return fact;
    }

    /// <summary>A value has the labels of each type that it is a value of; what a task or a nullable type wraps counts as the value.</summary>
    private FlowLabels LabelsOfType(ITypeSymbol? type)
    {
        if (type is null or IArrayTypeSymbol || (type.SpecialType != SpecialType.None && !IsWrapper(type)))
            return FlowLabels.None;

        return IsWrapper(type)
            ? LabelsOfType(Unwrapped(type))
            : _typeLabels.TryGetValue(type, out var labels) ? labels : _typeLabels.GetOrAdd(type, FindTypeLabels(type));
    }

    private FlowLabels FindTypeLabels(ITypeSymbol type) =>
        type.SelfAndAncestors().Aggregate(FlowLabels.None, (labels, ancestor) => labels | FactOf(ancestor).Labels);

    /// <summary>What a task or a nullable type wraps; any other type itself.</summary>
    public ITypeSymbol Unwrapped(ITypeSymbol type) =>
        IsWrapper(type) && type is INamedTypeSymbol { TypeArguments: [var wrapped] } ? Unwrapped(wrapped) : type;

    private bool IsWrapper(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || IsTask(type, arity: 1);

    /// <summary>Whether the method gives no result, or only a task that ends.</summary>
    public bool ReturnsNothing(IMethodSymbol method) => method.ReturnsVoid || IsTask(method.ReturnType, arity: 0);

    private bool IsTask(ITypeSymbol type, int arity) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask" } named
        && named.Arity == arity
        && _types is not null
        && _types.All(TaskNamespace + named.MetadataName).Contains(named.OriginalDefinition, SymbolEqualityComparer.Default);
}
