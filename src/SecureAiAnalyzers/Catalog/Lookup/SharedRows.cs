using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Sharing;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>
/// What referenced projects say about their members, as rows: made of a member when code uses it. Members of packages have none, whatever a project
/// says of them.
/// </summary>
internal sealed class SharedRows
{
    private static readonly SdkCatalog Sdk = new("projects", [], SdkCatalog.Unversioned, [], [], isAiSdk: true);
    private static readonly MemberFacts None = new(
        ImmutableArray<ResolvedRow<FlowRow>>.Empty, ImmutableArray<ResolvedRow<FlowRow>>.Empty, ImmutableArray<ResolvedRow<ApiRow>>.Empty);

    private readonly IAssemblySymbol _own;
    private readonly Lazy<HashSet<string>> _assemblies;
    private readonly Func<CancellationToken, IReadOnlyList<SharedProject>> _read;
    private readonly Memo<ISymbol, MemberFacts> _members = new(SymbolEqualityComparer.Default);
    private IReadOnlyList<SharedProject>? _projects;
    private string? _version;

    /// <param name="own">The assembly of the compilation that reads them.</param>
    /// <param name="assemblies">Names of the assemblies of the projects.</param>
    /// <param name="read">Reads what the projects say.</param>
    public SharedRows(IAssemblySymbol own, IEnumerable<string> assemblies, Func<CancellationToken, IReadOnlyList<SharedProject>> read)
    {
        _own = own;
        _assemblies = new Lazy<HashSet<string>>(() => new HashSet<string>(assemblies, StringComparer.Ordinal));
        _read = read;
    }

    /// <summary>What the projects say.</summary>
    public IReadOnlyList<SharedProject> Projects => _projects ?? Read(cancellationToken: default);

    /// <summary>Stands for all that the projects say.</summary>
    public string Version => _version ??= string.Concat(Projects.Select(static project => project.Version));

    /// <summary>Reads what the projects say: finding it in their code may take long, so that whoever can stop does it before anybody asks.</summary>
    public IReadOnlyList<SharedProject> Read(CancellationToken cancellationToken) => _projects ??= _read(cancellationToken);

    /// <summary>Whether the project hands something on.</summary>
    public bool Has(string assembly) => _assemblies.Value.Contains(assembly);

    /// <summary>Rows of flow that name the member or one of its parameters.</summary>
    public ImmutableArray<ResolvedRow<FlowRow>> FlowOf(ISymbol member) => Of(member).Flow;

    /// <summary>Those of them that are sinks.</summary>
    public ImmutableArray<ResolvedRow<FlowRow>> SinksOf(ISymbol member) => Of(member).Sinks;

    /// <summary>Rows that rules ask for: for constants that are given to the member, and for what it changes.</summary>
    public ImmutableArray<ResolvedRow<ApiRow>> ApiOf(ISymbol member) => Of(member).Api;

    private MemberFacts Of(ISymbol member)
    {
        if (member.ContainingAssembly is not { } assembly || ReferenceEquals(assembly, _own) || !Has(assembly.Name))
            return None;

        var declared = member is IMethodSymbol method ? method.Declared() : member.OriginalDefinition;
        return _members.TryGetValue(declared, out var known) ? known : _members.GetOrAdd(declared, Find(declared));
    }

    private MemberFacts Find(ISymbol member)
    {
        var id = MemberIds.Of(member);
        var facts = Projects.SelectMany(project => project.Of(id)).ToArray();
        if (facts.Length == 0 || member.ContainingType is not { } type)
            return None;

        var rows = SharedFlowRows.Of(member, facts).Select(row => new ResolvedRow<FlowRow>(row, type, Sdk)).ToImmutableArray();
        var effects = facts.Select(fact => SharedEffects.RowOf(fact, type.ToDisplayString(), member.Name));
        return new MemberFacts(
            rows,
            rows.RemoveAll(static row => row.Row.Role != FlowRole.Sink),
            rows.Select(static row => RoleOf(row.Row))
                .Concat(effects)
                .OfType<ApiRow>()
                .Distinct()
                .Select(row => new ResolvedRow<ApiRow>(row, type, Sdk))
                .ToImmutableArray());
    }

    /// <summary>What a sink is to rules that ask which constants arrive there; null where that is no question.</summary>
    private static ApiRow? RoleOf(FlowRow row) => row is { Role: FlowRole.Sink, Path.Count: 0, Member: { } member }
        ? (row.Sinks & SinkKinds.Credential) != 0 ? new ApiRow(ApiRole.Credential, row.Type, member, row.Parameter)
        : !row.IsPart && (row.Sinks & SinkKinds.Endpoint) != 0 ? new ApiRow(ApiRole.Endpoint, row.Type, member, row.Parameter)
        : null
        : null;

    private sealed record MemberFacts(
        ImmutableArray<ResolvedRow<FlowRow>> Flow, ImmutableArray<ResolvedRow<FlowRow>> Sinks, ImmutableArray<ResolvedRow<ApiRow>> Api);
}
