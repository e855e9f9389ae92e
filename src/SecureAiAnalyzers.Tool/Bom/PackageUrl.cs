using SecureAiAnalyzers.Tool.Inventory;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Bom;

/// <summary>The package URL of an asset that is fetched from a registry.</summary>
internal static class PackageUrl
{
    /// <summary>The URL; null for what is no package.</summary>
    public static string? Of(Asset asset)
    {
        if (asset[AssetProperties.Registry] is not { } registry || registry.Contains(',', StringComparison.Ordinal))
            return null;

        var name = string.Join('/', asset.Name.Split('/').Select(Uri.EscapeDataString));
        var version = asset[AssetProperties.Version];
        var url = $"pkg:{registry}/{(registry == "pypi" ? name.ToLowerInvariant().Replace('_', '-') : name)}";
        return version is null || version.Contains(',', StringComparison.Ordinal) ? url : $"{url}@{Uri.EscapeDataString(version)}";
    }
}
