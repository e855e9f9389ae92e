using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>
/// The rows of all SDKs by member name and by role: made once, before any compilation is looked at. Rows of flow stand apart: they name members
/// that every program uses all the time, and a rule that looks at each operation must not pay for them.
/// </summary>
internal static class CatalogIndex
{
    /// <summary>What rules ask for, and are told of where code uses it.</summary>
    public static readonly RoleIndex<ApiRole, ApiRow> Api = new(
        AiCatalog.All.SelectMany(static sdk => sdk.ApiRows, static (sdk, row) => new CatalogRow<ApiRow>(row, sdk)), static row => row.Role);

    /// <summary>What happens to values.</summary>
    public static readonly RoleIndex<FlowRole, FlowRow> Flow = new(
        AiCatalog.All.SelectMany(
            static sdk => sdk.FlowRows.Concat(sdk.ApiRows.Select(RoleSinks.Of).OfType<FlowRow>()), static (sdk, row) => new CatalogRow<FlowRow>(row, sdk)),
        static row => row.Role);

    private static readonly Dictionary<string, MemberRows<FlowRow>> SinksByMember = RoleIndex<FlowRole, FlowRow>.ByMember(Flow.OfRole(FlowRole.Sink));

    /// <summary>
    /// By which names code uses a member of an attribute that some row names: the member, or for the constructor the attribute, in both forms.
    /// </summary>
    public static HashSet<string> AttributeNames { get; } = [.. AiCatalog.All.SelectMany(static sdk => sdk.Rows).SelectMany(AttributeNamesOf)];

    /// <summary>Rows of sinks that name a member of this name; null when there is none.</summary>
    public static MemberRows<FlowRow>? SinkOfMember(string name) => SinksByMember.TryGetValue(name, out var rows) ? rows : null;

    /// <summary>Rows of this role, in the order of the catalogue.</summary>
    public static CatalogRow<ApiRow>[] OfRole(ApiRole role) => Api.OfRole(role);

    /// <inheritdoc cref="OfRole(ApiRole)"/>
    public static CatalogRow<FlowRow>[] OfRole(FlowRole role) => Flow.OfRole(role);

    private static IEnumerable<string> AttributeNamesOf(SdkRow row)
    {
        const string Suffix = "Attribute";
        if (row.Member is null || !row.Type.EndsWith(Suffix, StringComparison.Ordinal))
            return [];

        var type = row.Type.Substring(row.Type.LastIndexOf('.') + 1);
        return row.Member == SdkRow.Ctor ? [type, type.Substring(0, type.Length - Suffix.Length)] : [row.Member];
    }
}
