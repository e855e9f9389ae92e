using SecureAiAnalyzers.Tool.Inventory;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>The AI assets that code uses, kind by kind.</summary>
internal sealed class InventorySection(ReportContent content)
{
    private const int MostPlaces = 3;

    /// <summary>Facts that stand in the row of an asset before all others.</summary>
    private static readonly string[] First = [AssetProperties.Publisher, AssetProperties.Version, AssetProperties.Pinned];

    /// <summary>Writes the section.</summary>
    public void Write(HtmlWriter html)
    {
        html.StartSection("inventory", "AI assets");
        if (content.Assets.Count == 0)
        {
            html.Element("p", $"No log tells of assets ({AssetProperties.RuleId}). A build with -p:SecureAiInventory=true tells them.");
            html.End();
            return;
        }

        html.Element("p", "What the code says of the models, services, servers, agents, tools, prompts and stores that it uses.");
        html.StartTable("AI assets", "Name", "Kind", "What is known", "Used in");
        foreach (var asset in content.Assets)
            WriteAsset(html, asset);
        html.EndTable();
        html.End();
    }

    private static void WriteAsset(HtmlWriter html, Asset asset)
    {
        html.StartRow(asset.Name);
        html.Cell(asset.KindName);
        html.Cell(string.Join("; ", asset.Facts.OrderBy(static fact => Order(fact.Key)).Select(static fact => $"{fact.Key}: {fact.Value}")));
        html.Element("td", Places(asset), ("class", "path"));
        html.End();
    }

    private static int Order(string key) => Array.IndexOf(First, key) is >= 0 and var place ? place : First.Length;

    private static string Places(Asset asset)
    {
        var more = asset.Places.Count - MostPlaces;
        return string.Join(", ", asset.Places.Take(MostPlaces).Select(static place => place.ToString())) + (more > 0 ? $" and {more} more" : string.Empty);
    }
}
