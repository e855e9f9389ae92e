using System.Globalization;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Tool.Inventory;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>Decides by the inventory of a team whether a pipeline goes on.</summary>
internal static class BomGate
{
    private const string Incomplete = "incomplete";
    private const string Expired = "expired";

    /// <summary>What a gate can be asked to shut at.</summary>
    public static IReadOnlyList<string> Conditions { get; } = [Incomplete, Expired];

    /// <summary>Why it is shut, one sentence each; none when it is open.</summary>
    /// <param name="conditions">What it is asked to shut at.</param>
    /// <param name="assets">The assets that code uses.</param>
    /// <param name="file">What the team has written down of them.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<string> Reasons(IReadOnlyList<string> conditions, IReadOnlyList<Asset> assets, InventoryFile file, DateOnly today)
    {
        foreach (var asset in assets.Where(static asset => asset.IsNamed && AssetKinds.Listed.Contains(asset.Kind)))
        {
            var entry = file.EntryOf(asset);
            var named = $"{asset.KindName} '{asset.Name}'";
            if (conditions.Contains(Incomplete) && entry is null)
                yield return $"{named} is not in the inventory";
            else if (conditions.Contains(Incomplete) && entry is { IsComplete: false })
                yield return $"{named} lacks owner, purpose, licence or classification";
            if (conditions.Contains(Expired) && entry?.Expires < today)
                yield return $"{named} has expired on {entry!.Expires!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        }
    }
}
