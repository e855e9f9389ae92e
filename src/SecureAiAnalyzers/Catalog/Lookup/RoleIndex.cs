using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>The rows of all SDKs that have roles of one kind, by member name and by role. Which rows they are is a matter of their type.</summary>
internal sealed class RoleIndex<TRole, TRow>
    where TRole : struct, Enum
    where TRow : SdkRow
{
    private readonly Dictionary<string, MemberRows<TRow>> _byMember;
    private readonly Dictionary<TRole, CatalogRow<TRow>[]> _byRole;
    private readonly Dictionary<TRole, SdkCatalog[]> _sdks;
    private readonly Dictionary<TRole, Dictionary<string, CatalogRow<TRow>[]>> _types;

    public RoleIndex(IEnumerable<CatalogRow<TRow>> rows, Func<TRow, TRole> roleOf)
    {
        var all = rows.ToArray();
        _byMember = ByMember(all);
        _byRole = all.GroupBy(row => roleOf(row.Row)).ToDictionary(static role => role.Key, static role => role.ToArray());
        _sdks = _byRole.ToDictionary(static role => role.Key, static role => role.Value.Select(static row => row.Sdk).Distinct().ToArray());
        _types = _byRole.ToDictionary(static role => role.Key, static role => ByType(role.Value.Where(static row => row.Row.Member is null)));
    }

    /// <summary>Rows that name a member of this name; null for nearly every name.</summary>
    public MemberRows<TRow>? OfMember(string name) => _byMember.TryGetValue(name, out var rows) ? rows : null;

    /// <summary>The SDKs that have rows of this role.</summary>
    public SdkCatalog[] SdksOf(TRole role) => _sdks.TryGetValue(role, out var sdks) ? sdks : [];

    /// <summary>Rows of this role, in the order of the catalogue.</summary>
    public CatalogRow<TRow>[] OfRole(TRole role) => _byRole.TryGetValue(role, out var rows) ? rows : [];

    /// <summary>Rows of this role that name a type itself, by its simple name, whatever the arity; null when there are none.</summary>
    public Dictionary<string, CatalogRow<TRow>[]>? TypesOfRole(TRole role) =>
        _types.TryGetValue(role, out var types) && types.Count > 0 ? types : null;

    /// <summary>Rows by the name of the member that they name.</summary>
    public static Dictionary<string, MemberRows<TRow>> ByMember(IEnumerable<CatalogRow<TRow>> rows) => rows
        .Where(static row => row.Row.Member is not null)
        .GroupBy(static row => row.Row.Member!)
        .ToDictionary(static member => member.Key, static member => new MemberRows<TRow>(member));

    private static Dictionary<string, CatalogRow<TRow>[]> ByType(IEnumerable<CatalogRow<TRow>> rows) =>
        rows.GroupBy(static row => row.Type.Name).ToDictionary(static type => type.Key, static type => type.ToArray());
}
