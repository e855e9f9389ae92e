using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Configuration;

/// <summary>The inventories of a compilation, as one.</summary>
internal sealed class InventoryFiles
{
    private readonly ImmutableArray<InventoryEntry> _entries;

    private InventoryFiles(string name, ImmutableArray<InventoryEntry> entries)
    {
        Name = name;
        _entries = entries;
    }

    /// <summary>The name of the first file.</summary>
    public string Name { get; }

    /// <summary>The inventories among the files; null where there is none, and where one of them cannot be understood, since it may list anything.</summary>
    public static InventoryFiles? In(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var inventories = files.Where(InventoryFile.IsInventory).ToArray();
        var parsed = inventories
            .Select(file => file.GetText(cancellationToken) is { } text ? InventoryFile.Of(text, cancellationToken) : null)
            .ToArray();
        return inventories.Length == 0 || Array.Exists(parsed, static file => file is null or { Problems.IsEmpty: false })
            ? null
            : new InventoryFiles(FileName.Of(inventories[0].Path), parsed.SelectMany(static file => file!.Entries).ToImmutableArray());
    }

    /// <summary>Whether an entry speaks of the asset.</summary>
    public bool List(string kind, string name) => _entries.Any(entry => entry.Kind == kind && NamePattern.Matches(entry.Name, name));
}
