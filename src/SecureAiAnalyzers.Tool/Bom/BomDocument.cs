using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Tool.Inventory;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Bom;

/// <summary>Makes a bill of materials in the form of CycloneDX. The same content gives the same bytes.</summary>
internal static class BomDocument
{
    /// <summary>Beginning of the names of our properties.</summary>
    public const string Prefix = "secure-ai:";

    private const string ApplicationReference = Prefix + "application";

    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document.</summary>
    public static JsonObject Of(BomContent content)
    {
        var items = content.Assets.ToLookup(IsService, asset => (JsonNode)AssetItem.Of(asset, content.File.EntryOf(asset)));
        return new JsonObject
        {
            ["$schema"] = $"http://cyclonedx.org/schema/bom-{content.Spec}.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = content.Spec,
            ["version"] = 1,
            ["metadata"] = Metadata(content),
            ["components"] = new JsonArray([.. items[false]]),
            ["services"] = new JsonArray([.. items[true]]),
            ["dependencies"] = new JsonArray(new JsonObject
            {
                ["ref"] = ApplicationReference,
                ["dependsOn"] = new JsonArray([.. content.Assets.Select(static asset => JsonValue.Create(AssetItem.ReferenceOf(asset)))]),
            }),
        };
    }

    /// <summary>Writes a document with a serial number that is made of what it says.</summary>
    public static void Write(JsonObject document, Stream stream)
    {
        document.Remove("serialNumber");
        document["serialNumber"] = SerialNumberOf(document);
        using var json = new Utf8JsonWriter(stream, Writing);
        document.WriteTo(json);
    }

    /// <summary>Whether the asset is a service of CycloneDX; all others are components.</summary>
    public static bool IsService(Asset asset) => asset.Kind == AssetKinds.Endpoint
        || (asset.Kind == AssetKinds.Server && asset[AssetProperties.Registry] is null && asset[AssetItem.Command] is null);

    private static JsonObject Metadata(BomContent content)
    {
        var metadata = new JsonObject();
        if (content.Timestamp is { } time)
            metadata["timestamp"] = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        metadata["tools"] = new JsonObject { ["components"] = new JsonArray(Tool()) };
        metadata["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = ApplicationReference, ["name"] = content.Application };
        return metadata;
    }

    /// <summary>How a bill names what has made it.</summary>
    public static JsonObject Tool() => new() { ["type"] = "application", ["name"] = "secure-ai", ["version"] = ProductVersion.Text };

    /// <summary>A UUID of the form for own purposes (version 8).</summary>
    private static string SerialNumberOf(JsonObject document)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(document.ToJsonString()))).ToLowerInvariant();
        return $"urn:uuid:{hash[..8]}-{hash[8..12]}-8{hash[13..16]}-a{hash[17..20]}-{hash[20..32]}";
    }
}
