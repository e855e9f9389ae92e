using System.Text.Json;
using System.Text.Json.Nodes;

namespace SecureAiAnalyzers.Tool.Bom;

/// <summary>Puts a bill of AI assets into one that lists the packages of an application. What both have, by package URL, becomes one component.</summary>
internal static class BomMerge
{
    /// <summary>Reads a bill that another tool has written.</summary>
    /// <exception cref="ToolException">It is no such bill.</exception>
    public static JsonObject Read(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) is JsonObject bill && (string?)bill["bomFormat"] == "CycloneDX"
                ? bill
                : throw new ToolException($"{path}: is no CycloneDX in JSON");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new ToolException($"{path}: is no CycloneDX in JSON");
        }
    }

    /// <summary>The other bill, which keeps what it says of the application, with our items in it.</summary>
    /// <exception cref="ToolException">A part of the other bill that ours touches has another form than CycloneDX gives it.</exception>
    public static JsonObject Into(JsonObject other, JsonObject own)
    {
        try
        {
            return Merged(other, own);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw new ToolException("the bill to merge with is no CycloneDX in JSON: a part of it has another form");
        }
    }

    private static JsonObject Merged(JsonObject other, JsonObject own)
    {
        other["$schema"] = own["$schema"]!.DeepClone();
        other["specVersion"] = own["specVersion"]!.DeepClone();
        AddTool(other);
        AddComponents(ArrayOf(other, "components"), own["components"]!.AsArray());
        AddAll(ArrayOf(other, "services"), own["services"]!.AsArray());
        AddAll(ArrayOf(other, "dependencies"), Dependencies(other, own));
        return other;
    }

    private static void AddTool(JsonObject other)
    {
        if (other["metadata"] is not JsonObject metadata)
            other["metadata"] = metadata = [];
        if (metadata["tools"] is JsonArray former)
            former.Add(new JsonObject { ["name"] = "secure-ai", ["version"] = ProductVersion.Text });
        else if (metadata["tools"] is JsonObject tools)
            ArrayOf(tools, "components").Add(BomDocument.Tool());
        else
            metadata["tools"] = new JsonObject { ["components"] = new JsonArray(BomDocument.Tool()) };
    }

    private static void AddComponents(JsonArray components, JsonArray added)
    {
        foreach (var item in added.OfType<JsonObject>())
        {
            if (item["purl"] is { } url && components.OfType<JsonObject>().FirstOrDefault(component => (string?)component["purl"] == (string?)url) is { } known)
                Complete(known, item);
            else
                components.Add(item.DeepClone());
        }
    }

    /// <summary>A component that both have keeps what the other bill says of it.</summary>
    private static void Complete(JsonObject known, JsonObject item)
    {
        AddAll(ArrayOf(known, "properties"), item["properties"]!.AsArray());
        if (known["evidence"] is not JsonObject evidence)
            known["evidence"] = evidence = [];
        AddAll(ArrayOf(evidence, "occurrences"), item["evidence"]!["occurrences"]!.AsArray());
    }

    /// <summary>What depends on our items is the application of the other bill, where that has one; both bills may tell of it.</summary>
    private static JsonArray Dependencies(JsonObject other, JsonObject own)
    {
        var application = (string?)other["metadata"]?["component"]?["bom-ref"];
        var used = own["dependencies"]!.AsArray()[0]!["dependsOn"]!.AsArray().Select(reference => KnownAs(other, own, (string)reference!)).ToArray();
        if (application is null)
            return [];
        if (ArrayOf(other, "dependencies").OfType<JsonObject>().FirstOrDefault(dependency => (string?)dependency["ref"] == application) is not { } known)
            return [new JsonObject { ["ref"] = application, ["dependsOn"] = new JsonArray([.. used.Select(reference => JsonValue.Create(reference))]) }];

        var there = ArrayOf(known, "dependsOn");
        foreach (var reference in used.Where(reference => !there.Any(present => (string?)present == reference)))
            there.Add(JsonValue.Create(reference));
        return [];
    }

    /// <summary>The reference under which the merged bill has an item of ours.</summary>
    private static string KnownAs(JsonObject other, JsonObject own, string reference)
    {
        var item = own["components"]!.AsArray().FirstOrDefault(component => (string?)component!["bom-ref"] == reference);
        return item?["purl"] is { } url
            && ArrayOf(other, "components").FirstOrDefault(component => (string?)component?["purl"] == (string?)url)?["bom-ref"] is { } known
                ? (string)known!
                : reference;
    }

    private static void AddAll(JsonArray list, JsonArray added)
    {
        foreach (var item in added)
            list.Add(item!.DeepClone());
    }

    private static JsonArray ArrayOf(JsonObject owner, string name)
    {
        if (owner[name] is not JsonArray list)
            owner[name] = list = [];
        return list;
    }
}
