using System.Globalization;
using System.Text.Json;

namespace SecureAiAnalyzers.Tool.Inventory;

/// <summary>What a team has written down of its assets: <c>SecureAi.Inventory.json</c>.</summary>
internal sealed class InventoryFile
{
    private const string Day = "yyyy-MM-dd";

    private static readonly JsonDocumentOptions Reading = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly IReadOnlyList<InventoryEntry> _entries;

    private InventoryFile(IReadOnlyList<InventoryEntry> entries) => _entries = entries;

    /// <summary>A file that lists nothing.</summary>
    public static InventoryFile None { get; } = new([]);

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">It is no inventory.</exception>
    public static InventoryFile Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), Reading);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("assets", out var assets)
                || assets.ValueKind != JsonValueKind.Array)
            {
                throw new ToolException($"{path}: has no list 'assets'");
            }

            return new InventoryFile([.. assets.EnumerateArray().Select((entry, index) => ReadEntry(path, entry, index + 1))]);
        }
        catch (JsonException exception)
        {
            throw new ToolException($"{path}: is no JSON at line {exception.LineNumber + 1}");
        }
    }

    /// <summary>The entry that lists an asset; null where none does, and for an asset whose name the code does not tell.</summary>
    public InventoryEntry? EntryOf(Asset asset) => asset.IsNamed ? _entries.FirstOrDefault(entry => entry.Lists(asset)) : null;

    private static InventoryEntry ReadEntry(string path, JsonElement entry, int number)
    {
        if (entry.ValueKind != JsonValueKind.Object || Text(entry, "kind") is not { } kind || Text(entry, "name") is not { } name)
            throw new ToolException($"{path}: entry {number} has no kind or no name");

        return new InventoryEntry(kind, name)
        {
            Owner = Text(entry, "owner"),
            Purpose = Text(entry, "purpose"),
            Licence = Text(entry, "licence"),
            Classification = Text(entry, "classification"),
            Evaluation = Text(entry, "evaluation"),
            Expires = Text(entry, "expires") is { } day ? ReadDay(path, day, number) : null,
        };
    }

    private static DateOnly ReadDay(string path, string text, int number) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ToolException($"{path}: entry {number} expires at no day of the form {Day}");

    /// <summary>An empty text says nothing.</summary>
    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text
            ? PlainText.OneLine(text)
            : null;
}
