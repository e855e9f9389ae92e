using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>What a team has written down of an asset.</summary>
/// <param name="Kind">One of <see cref="AssetKinds"/>.</param>
/// <param name="Name">Its name; <c>*</c> stands for any text.</param>
/// <param name="Span">Where the name stands.</param>
/// <param name="Missing">What the entry does not say, of what each one has to.</param>
internal sealed record InventoryEntry(string Kind, string Name, TextSpan Span, ImmutableArray<string> Missing)
{
    /// <summary>The name as a message shows it.</summary>
    public string Shown => new FileField(Name, 0).Shown;
}
