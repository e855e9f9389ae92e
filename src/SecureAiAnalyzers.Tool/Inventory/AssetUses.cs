using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Tool.Sarif;
using SecureAiAnalyzers.Tool.Sources;

namespace SecureAiAnalyzers.Tool.Inventory;

/// <summary>The uses of assets of which logs tell. Logs may be added at the same time and in any order.</summary>
internal sealed class AssetUses
{
    private readonly object _lock = new();
    private readonly List<AssetUse> _all = [];

    /// <summary>The files in which assets are used.</summary>
    public IReadOnlyCollection<string> Files => [.. _all.Select(use => use.File).Distinct()];

    /// <summary>Adds what a log tells; a result that names no kind, or no place of a compiler, tells nothing.</summary>
    public void Add(string log, IEnumerable<SarifResult> results)
    {
        var uses = results.Select(result => Read(log, result)).OfType<AssetUse>().ToArray();
        lock (_lock)
            _all.AddRange(uses);
    }

    /// <summary>The assets of a repository, by kind, name and version. The order of the logs changes nothing.</summary>
    public IReadOnlyList<Asset> In(SourceRoot root) =>
    [
        .. _all.Concat(_all.Where(static use => use.Kind == AssetKinds.Model).Select(static use => use.Behind()).OfType<AssetUse>())
            .Select(use => (Use: use, File: root.Locate(use.File)))
            .Where(use => use.File is not null)
            .Select(use => (use.Use, File: use.File!))
            .OrderBy(use => use.File, StringComparer.Ordinal)
            .ThenBy(use => use.Use.Region)
            .GroupBy(use => (
                use.Use.Kind,
                Name: Asset.NameOf(use.Use, use.File),
                Version: use.Use.Facts.GetValueOrDefault(AssetProperties.Version),
                Hash: use.Use.Facts.GetValueOrDefault(AssetProperties.Hash)))
            .Select(group => Asset.Of([.. group]))
            .OrderBy(asset => OrderOf(asset.Kind))
            .ThenBy(asset => asset.Name, StringComparer.Ordinal)
            .ThenBy(asset => asset[AssetProperties.Version], StringComparer.Ordinal)
            .ThenBy(asset => asset[AssetProperties.Hash], StringComparer.Ordinal),
    ];

    private static int OrderOf(string kind) => AssetKinds.All.TakeWhile(known => known != kind).Count();

    private static AssetUse? Read(string log, SarifResult result)
    {
        var facts = result.Properties
            .Where(static fact => fact.Key is not (ResultProperties.Fingerprint or ResultProperties.Symbol) && fact.Value.Length > 0)
            .ToDictionary(static fact => PlainText.OneLine(fact.Key), static fact => PlainText.OneLine(fact.Value), StringComparer.Ordinal);
        return facts.TryGetValue(AssetProperties.Kind, out var kind)
            && AssetKinds.All.Contains(kind)
            && result.Suppressions.Count == 0
            && result.Location?.Uri is { } uri
            && SourceUri.Of(uri) is { } file
                ? new AssetUse(file, result.Location.Region, log, facts)
                : null;
    }
}
