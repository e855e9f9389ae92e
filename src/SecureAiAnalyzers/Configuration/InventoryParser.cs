using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>Parses an inventory. Any text is one, in the worst case one without an entry.</summary>
internal sealed class InventoryParser(CancellationToken cancellationToken)
{
    private const string Kind = "kind";
    private const string Name = "name";
    private const string Expires = "expires";
    private const string Day = "yyyy-MM-dd";

    /// <summary>A file that is something else altogether is told of by its first mistakes.</summary>
    private const int MostReported = 100;

    private static readonly string[] Required = ["owner", "purpose", "licence", "classification"];
    private static readonly string[] Known = [Kind, Name, .. Required, "evaluation", Expires];

    private readonly ImmutableArray<InventoryEntry>.Builder _entries = ImmutableArray.CreateBuilder<InventoryEntry>();
    private readonly ImmutableArray<FileProblem>.Builder _problems = ImmutableArray.CreateBuilder<FileProblem>();

    /// <summary>Parses a text.</summary>
    public InventoryFile Parse(string text)
    {
        if (JsonParser.Parse(text, out var mistake, cancellationToken) is { } root)
            ReadRoot(root);
        else if (mistake is not null)
            _problems.Add(mistake);
        return new InventoryFile(_entries.ToImmutable(), _problems.ToImmutable());
    }

    private void ReadRoot(JsonValue root)
    {
        if (root.Kind != JsonKind.Object)
        {
            Report(root, $"An inventory is an object with the list '{InventoryFile.List}'");
            return;
        }

        ReportUnknown(root, [InventoryFile.List, "$schema"]);
        if (root.Member(InventoryFile.List) is not { Value: { Kind: JsonKind.Array } list })
        {
            Report(root.Member(InventoryFile.List)?.Value ?? root, $"An inventory has the list '{InventoryFile.List}'");
            return;
        }

        foreach (var entry in list.Items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadEntry(entry);
        }
    }

    private void ReadEntry(JsonValue entry)
    {
        if (entry.Kind != JsonKind.Object)
        {
            Report(entry, "An entry of an inventory is an object with kind and name");
            return;
        }

        ReportUnknown(entry, Known);
        foreach (var member in entry.Members.Where(static member => Known.Contains(member.Name) && member.Value.Kind != JsonKind.String))
            Report(member.Value, $"'{member.Name}' is a text");
        if (Said(entry, Expires) is { } day && !DateTime.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            Report(entry.Member(Expires)!.Value, $"'{Shown(day)}' is no day of the form {Day}");
        if (Said(entry, Kind) is not { } kind || Said(entry, Name) is not { } name)
            Report(entry, "An entry of an inventory has a kind and a name");
        else if (!AssetKinds.All.Contains(kind))
            Report(entry.Member(Kind)!.Value, $"'{Shown(kind)}' is no kind of asset; the nearest one is '{NearestName.Of(kind, AssetKinds.All)}'");
        else
            _entries.Add(new InventoryEntry(kind, name, entry.Member(Name)!.Value.Span, Required.Where(part => Said(entry, part) is null).ToImmutableArray()));
    }

    private void ReportUnknown(JsonValue owner, IReadOnlyList<string> known)
    {
        foreach (var member in owner.Members.Where(member => !known.Contains(member.Name)))
        {
            var nearest = NearestName.Of(member.Name, known);
            Report(new FileProblem(member.NameSpan, $"'{Shown(member.Name)}' is unknown in an inventory; the nearest known name is '{nearest}'"));
        }
    }

    /// <summary>What a member says; null where it is not there, or says nothing.</summary>
    private static string? Said(JsonValue entry, string name) =>
        entry.Member(name)?.Value is { Kind: JsonKind.String } value && value.Text.Trim() is { Length: > 0 } text ? text : null;

    private static string Shown(string text) => new FileField(text, 0).Shown;

    private void Report(JsonValue value, string message) => Report(new FileProblem(FirstLine(value), message));

    /// <summary>An object may be as long as the file: its bracket is enough.</summary>
    private static TextSpan FirstLine(JsonValue value) =>
        value.Kind is JsonKind.Object or JsonKind.Array ? new(value.Span.Start, 1) : value.Span;

    private void Report(FileProblem problem)
    {
        if (_problems.Count < MostReported)
            _problems.Add(problem);
    }
}
