using System.Collections.Generic;
using System.Linq;

namespace SecureAiAnalyzers.Catalog;

/// <summary>The rows of all SDKs by member name and by role: made once, before any compilation is looked at.</summary>
internal static class CatalogIndex
{
    private static readonly CatalogRow[] Rows = [.. AiCatalog.All.SelectMany(sdk => sdk.Rows, (sdk, row) => new CatalogRow(row, sdk))];

    private static readonly Dictionary<string, CatalogRow[]> ByMember = Rows
        .Where(row => row.Row.Member is not null)
        .GroupBy(row => row.Row.Member!)
        .ToDictionary(group => group.Key, group => group.ToArray());

    private static readonly Dictionary<ApiRole, CatalogRow[]> ByRole = Rows
        .GroupBy(row => row.Row.Role)
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Rows that name a member of this name; null for nearly every name.</summary>
    public static CatalogRow[]? OfMember(string name) => ByMember.TryGetValue(name, out var rows) ? rows : null;

    /// <summary>Rows of this role, in the order of the catalogue.</summary>
    public static CatalogRow[] OfRole(ApiRole role) => ByRole.TryGetValue(role, out var rows) ? rows : [];
}

/// <summary>A row and the SDK that states it.</summary>
internal sealed record CatalogRow(ApiRow Row, SdkCatalog Sdk);
