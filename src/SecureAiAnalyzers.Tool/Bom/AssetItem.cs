using System.Globalization;
using System.Text.Json.Nodes;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Tool.Inventory;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Bom;

/// <summary>The component or service that stands for an asset in a bill of materials.</summary>
internal static class AssetItem
{
    /// <summary>The fact by which a server is a program that the application starts.</summary>
    public const string Command = "command";

    /// <summary>Facts that have a member of their own.</summary>
    private static readonly string[] Members = [AssetProperties.Publisher, AssetProperties.Version, AssetProperties.Hash];

    /// <summary>How other parts of the bill refer to it.</summary>
    public static string ReferenceOf(Asset asset) => BomDocument.Prefix + asset.Kind + ":" + asset.Name
        + (asset[AssetProperties.Version] is { } version && !asset.Name.Contains(version, StringComparison.Ordinal) ? "@" + version : string.Empty)
        + (asset[AssetProperties.Hash] is { } hash ? "#" + hash : string.Empty);

    /// <summary>The item.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="entry">What the team has written down of it; null where it has not.</param>
    public static JsonObject Of(Asset asset, InventoryEntry? entry) =>
        BomDocument.IsService(asset) ? Service(asset, entry) : Component(asset, entry);

    private static JsonObject Component(Asset asset, InventoryEntry? entry)
    {
        var item = new JsonObject { ["type"] = TypeOf(asset.Kind), ["bom-ref"] = ReferenceOf(asset) };
        Set(item, "publisher", asset[AssetProperties.Publisher]);
        item["name"] = asset.Name;
        Set(item, "version", asset[AssetProperties.Version]);
        Describe(item, entry);
        if (asset[AssetProperties.Hash] is { } hash)
            item["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-256", ["content"] = hash });
        Set(item, "purl", PackageUrl.Of(asset));
        if (DataTypeOf(asset.Kind) is { } type)
            item["data"] = new JsonArray(new JsonObject { ["type"] = type, ["name"] = asset.Name });
        item["evidence"] = new JsonObject { ["occurrences"] = new JsonArray([.. asset.Places.Select(Occurrence)]) };
        item["properties"] = Properties(asset, entry, []);
        return item;
    }

    /// <summary>A service has no evidence in CycloneDX: where it is used stands in properties.</summary>
    private static JsonObject Service(Asset asset, InventoryEntry? entry)
    {
        var item = new JsonObject { ["bom-ref"] = ReferenceOf(asset), ["name"] = asset.Name };
        Set(item, "version", asset[AssetProperties.Version]);
        Describe(item, entry);
        if (asset[AssetProperties.Service] is { } address)
            item["endpoints"] = new JsonArray([.. address.Split(", ").Select(static url => JsonValue.Create(url))]);
        if (asset[AssetProperties.Credential] is { } credential)
            item["authenticated"] = credential != AssetProperties.None;
        if (asset[AssetProperties.Boundary] is { } boundary)
            item["x-trust-boundary"] = boundary.Contains(AssetProperties.Crossed, StringComparison.Ordinal);
        item["properties"] = Properties(asset, entry, asset.Places.Select(static place => ("occurrence", place.ToString())));
        return item;
    }

    private static void Describe(JsonObject item, InventoryEntry? entry)
    {
        Set(item, "description", entry?.Purpose);
        if (entry?.Licence is { } licence)
            item["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["name"] = licence } });
    }

    private static JsonArray Properties(Asset asset, InventoryEntry? entry, IEnumerable<(string Name, string Value)> more)
    {
        (string Name, string? Value)[] written =
        [
            ("owner", entry?.Owner),
            ("classification", entry?.Classification),
            ("evaluation", entry?.Evaluation),
            ("expires", entry?.Expires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];
        return
        [
            Property(AssetProperties.Kind, asset.Kind),
            .. asset.Facts.Where(static fact => !Members.Contains(fact.Key)).Select(static fact => Property(fact.Key, fact.Value)),
            .. written.Where(static fact => fact.Value is not null).Select(static fact => Property(fact.Name, fact.Value!)),
            .. more.Select(static fact => Property(fact.Name, fact.Value)),
        ];
    }

    private static JsonObject Property(string name, string value) => new() { ["name"] = BomDocument.Prefix + name, ["value"] = value };

    private static JsonObject Occurrence(AssetPlace place)
    {
        var occurrence = new JsonObject { ["location"] = place.File };
        if (place.Line is { } line)
            occurrence["line"] = line;
        return occurrence;
    }

    private static string TypeOf(string kind) => kind switch
    {
        AssetKinds.Model => "machine-learning-model",
        AssetKinds.Prompt or AssetKinds.Store => "data",
        AssetKinds.Tool => "library",
        _ => "application",
    };

    private static string? DataTypeOf(string kind) => kind switch
    {
        AssetKinds.Prompt => "other",
        AssetKinds.Store => "dataset",
        _ => null,
    };

    private static void Set(JsonObject item, string name, string? value)
    {
        if (value is not null)
            item[name] = value;
    }
}
