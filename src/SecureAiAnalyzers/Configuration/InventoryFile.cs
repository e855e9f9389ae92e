using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>
/// A file in which a team lists its AI assets with what code cannot tell: owner, purpose, licence, classification of the data, evaluation, expiry. Purely
/// textual, so that one parse serves all compilations until the file changes.
/// </summary>
internal sealed class InventoryFile
{
    /// <summary>The member that holds the list of entries.</summary>
    public const string List = "assets";

    private const string NamePrefix = "SecureAi.Inventory.";
    private const string NameSuffix = ".json";

    private static readonly ConditionalWeakTable<SourceText, InventoryFile> Parsed = new();

    public InventoryFile(ImmutableArray<InventoryEntry> entries, ImmutableArray<FileProblem> problems)
    {
        Entries = entries;
        Problems = problems;
    }

    /// <summary>The entries that name an asset, in the order of the file.</summary>
    public ImmutableArray<InventoryEntry> Entries { get; }

    /// <summary>What is wrong with the rest.</summary>
    public ImmutableArray<FileProblem> Problems { get; }

    /// <summary>
    /// Whether the file is an inventory: <c>SecureAi.Inventory.json</c> or <c>SecureAi.Inventory.ANYTHING.json</c>, in any folder and letter case.
    /// </summary>
    public static bool IsInventory(AdditionalText file) => IsInventory(file.Path);

    /// <summary>Whether a file of this path is an inventory.</summary>
    public static bool IsInventory(string path) => FileName.Is(path, NamePrefix, NameSuffix);

    /// <summary>The parsed text; one text is parsed once.</summary>
    public static InventoryFile Of(SourceText text, CancellationToken cancellationToken) =>
        Parsed.GetValue(text, key => new InventoryParser(cancellationToken).Parse(key.ToString()));
}
