using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>The rows of all SDKs by member name and by role: made once, before any compilation is looked at.</summary>
internal static class CatalogIndex
{
    private static readonly CatalogRow[] Rows = [.. AiCatalog.All.SelectMany(sdk => sdk.Rows, (sdk, row) => new CatalogRow(row, sdk))];

    private static readonly Dictionary<string, MemberRows> ByMember = OfMembers(Rows.Where(static row => !IsFlow(row.Row.Role)));

    private static readonly Dictionary<string, MemberRows> FlowByMember = OfMembers(Rows.Where(static row => IsFlow(row.Row.Role)));

    private static readonly Dictionary<string, MemberRows> SinkByMember = OfMembers(Rows.Where(static row => row.Row.Role == ApiRole.FlowSink));

    private static readonly Dictionary<ApiRole, CatalogRow[]> ByRole = Rows
        .GroupBy(row => row.Row.Role)
        .ToDictionary(group => group.Key, group => group.ToArray());

    private static readonly Dictionary<ApiRole, SdkCatalog[]> SdksByRole =
        ByRole.ToDictionary(static role => role.Key, static role => role.Value.Select(static row => row.Sdk).Distinct().ToArray());

    private static readonly Dictionary<ApiRole, Dictionary<string, CatalogRow[]>> TypesByRole = Rows
        .Where(row => row.Row.Member is null)
        .GroupBy(row => row.Row.Role)
        .ToDictionary(group => group.Key, group => group.GroupBy(row => row.Type.Name).ToDictionary(types => types.Key, types => types.ToArray()));

    /// <summary>Rows that name a member of this name, without those of flow roles; null for nearly every name.</summary>
    public static MemberRows? OfMember(string name) => ByMember.TryGetValue(name, out var rows) ? rows : null;

    /// <summary>Rows of flow roles that name a member of this name; null when there is none.</summary>
    public static MemberRows? FlowOfMember(string name) => FlowByMember.TryGetValue(name, out var rows) ? rows : null;

    /// <summary>Rows of sinks that name a member of this name; null when there is none.</summary>
    public static MemberRows? SinkOfMember(string name) => SinkByMember.TryGetValue(name, out var rows) ? rows : null;

    /// <summary>The SDKs that have rows of this role.</summary>
    public static SdkCatalog[] SdksOf(ApiRole role) => SdksByRole.TryGetValue(role, out var sdks) ? sdks : [];

    /// <summary>Rows of this role, in the order of the catalogue.</summary>
    public static CatalogRow[] OfRole(ApiRole role) => ByRole.TryGetValue(role, out var rows) ? rows : [];

    /// <summary>Rows of this role that name a type of this simple name, of any arity, itself; null when there is none.</summary>
    public static CatalogRow[]? TypesOfRole(ApiRole role, string name) =>
        TypesByRole.TryGetValue(role, out var types) && types.TryGetValue(name, out var rows) ? rows : null;

    /// <summary>Whether the role speaks of what happens to a value: only those ask for it who follow one.</summary>
    public static bool IsFlow(ApiRole role) => role is >= ApiRole.FlowSource and <= ApiRole.FlowGuard;

    private static Dictionary<string, MemberRows> OfMembers(IEnumerable<CatalogRow> rows) => rows
        .Where(static row => row.Row.Member is not null)
        .GroupBy(static row => row.Row.Member!)
        .ToDictionary(static group => group.Key, static group => new MemberRows(group));
}

/// <summary>A row and the SDK that states it.</summary>
internal sealed record CatalogRow(ApiRow Row, SdkCatalog Sdk)
{
    /// <summary>The type that the row names.</summary>
    public MetadataTypeName Type { get; } = new(Row.Type);
}
