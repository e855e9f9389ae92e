using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Team;

/// <summary>What a team tells of clients, effects and filters, as the rows that rules ask for: made of a member when code uses it.</summary>
internal sealed class TeamRows : IDeclaredRows
{
    private static readonly SdkCatalog Sdk = new("team", [], SdkCatalog.Unversioned, [], [], isAiSdk: true);

    private readonly TeamSymbols _team;
    private readonly ImmutableArray<KeyValuePair<ISymbol, TeamFact>> _told;
    private readonly Memo<ISymbol, ImmutableArray<ResolvedRow<ApiRow>>> _rows = new(SymbolEqualityComparer.Default);
    private readonly Memo<ISymbol, bool> _calls = new(SymbolEqualityComparer.Default);

    public TeamRows(TeamSymbols team, IEnumerable<KeyValuePair<ISymbol, TeamFact>> told)
    {
        _team = team;
        _told = told.Where(static line => IsNeededFor([line.Value])).ToImmutableArray();
        Filters = _told.Where(static line => line.Value.Filters).Select(static line => line.Key).OfType<INamedTypeSymbol>()
            .OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal)
            .ToImmutableArray();
    }

    /// <inheritdoc />
    public string Version => _team.Version;

    /// <inheritdoc />
    public ImmutableArray<INamedTypeSymbol> Filters { get; }

    /// <summary>Whether something is told that becomes rows.</summary>
    public static bool IsNeededFor(IEnumerable<TeamFact> facts) =>
        facts.Any(static fact => fact.CallsModel || fact.Filters || !fact.Effects.IsEmpty);

    /// <inheritdoc />
    public ImmutableArray<ResolvedRow<ApiRow>> ApiOf(ISymbol member)
    {
        if (member is not IMethodSymbol { ContainingType: not null } method)
            return ImmutableArray<ResolvedRow<ApiRow>>.Empty;

        var declaration = method.Declaration();
        return _rows.TryGetValue(declaration, out var known) ? known : _rows.GetOrAdd(declaration, Find(method, declaration));
    }

    /// <inheritdoc />
    public ImmutableArray<ResolvedRow<FlowRow>> FlowOf(ISymbol member) => member is IMethodSymbol { ContainingType: { } type } && _team.FactOf(member).Filters
        ? ImmutableArray.Create(new ResolvedRow<FlowRow>(new FlowRow(FlowRole.Question, type.ToDisplayString(), member.Name), type, Sdk))
        : ImmutableArray<ResolvedRow<FlowRow>>.Empty;

    /// <inheritdoc />
    public ImmutableArray<string> NamesOf(ApiRole role) => role switch
    {
        ApiRole.ModelCall => _told.Where(static line => line.Value.CallsModel).SelectMany(static line => CallsOf(line.Key)).Distinct().ToImmutableArray(),
        ApiRole.Effect => NamesWhere(static effect => effect.Change != EffectKind.None),
        ApiRole.Read => NamesWhere(static effect => effect.Read != ReadKind.None),
        _ => ImmutableArray<string>.Empty,
    };

    /// <inheritdoc />
    public ApiRow? RowOf(ApiRole role, ITypeSymbol type) => role == ApiRole.ClientType && type is INamedTypeSymbol && IsClient(type)
        ? new ApiRow(ApiRole.ClientType, type.ToDisplayString())
        : null;

    /// <summary>What the result of a method carries because it calls a model.</summary>
    public FlowLabels LabelsOf(IMethodSymbol method) => CallsModel(method) ? FlowLabels.ModelOutput : FlowLabels.None;

    /// <summary>What happens to a text or object that a method is given because it calls a model.</summary>
    public SinkKinds SinksOf(IMethodSymbol method, IParameterSymbol parameter) =>
        HoldsText(parameter.Type) && CallsModel(method) ? SinkKinds.Prompt : SinkKinds.None;

    private ImmutableArray<string> NamesWhere(Func<ToldEffect, bool> isMeant) =>
        _told.Where(line => line.Value.Effects.Any(isMeant)).Select(static line => line.Key.Name).Distinct().ToImmutableArray();

    private ImmutableArray<ResolvedRow<ApiRow>> Find(IMethodSymbol method, ISymbol declaration)
    {
        var type = method.ContainingType;
        var name = type.ToDisplayString();
        var rows = _team.FactOf(declaration).Effects.Distinct().Select(effect => RowOf(effect, name, method.Name)).ToList();
        if (CallsModel(method))
            rows.Add(new ApiRow(ApiRole.ModelCall, name, method.Name));
        return rows.Select(row => new ResolvedRow<ApiRow>(row, type, Sdk)).ToImmutableArray();
    }

    private static ApiRow RowOf(ToldEffect effect, string type, string member) => effect.Read == ReadKind.None
        ? new ApiRow(ApiRole.Effect, type, member) { Effect = effect.Change }
        : new ApiRow(ApiRole.Read, type, member) { Read = effect.Read };

    private bool CallsModel(IMethodSymbol method)
    {
        var declaration = method.Declaration();
        return _calls.TryGetValue(declaration, out var known) ? known : _calls.GetOrAdd(declaration, FindCall(declaration));
    }

    private bool FindCall(ISymbol declaration) => _team.FactOf(declaration).CallsModel
        || MemberContracts.SelfAndContracts(declaration).OfType<IMethodSymbol>()
            .Any(contract => contract.ContainingType is { } type && _team.FactOf(type.OriginalDefinition).CallsModel && IsCall(contract));

    private bool IsClient(ITypeSymbol type) => type.SelfAndAncestors().Any(ancestor => _team.FactOf(ancestor).CallsModel);

    private static IEnumerable<string> CallsOf(ISymbol told) =>
        told is INamedTypeSymbol type ? type.GetMembers().OfType<IMethodSymbol>().Where(MayCall).Select(static method => method.Name) : [told.Name];

    private static bool MayCall(IMethodSymbol method) => method.MethodKind == MethodKind.Ordinary && !method.IsImplicitlyDeclared
        && method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>Whether a method of a client asks a model: it takes and gives text or objects. One that gives the client itself sets something.</summary>
    private bool IsCall(IMethodSymbol method) => MayCall(method)
        && !method.IsOverride
        && !_team.ReturnsNothing(method)
        && _team.Unwrapped(method.ReturnType) is var result
        && HoldsText(result)
        && !IsClient(result)
        && method.Parameters.Any(static parameter => HoldsText(parameter.Type));

    private static bool HoldsText(ITypeSymbol type) => !type.IsValueType && type.TypeKind != TypeKind.Delegate && type.SpecialType != SpecialType.System_Void;
}
