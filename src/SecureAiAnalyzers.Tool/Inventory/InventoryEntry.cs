using SecureAiAnalyzers.Configuration;

namespace SecureAiAnalyzers.Tool.Inventory;

/// <summary>What a team has written down of an asset.</summary>
/// <param name="Kind">One of <see cref="AssetKinds"/>.</param>
/// <param name="Name">Its name; <c>*</c> stands for any text.</param>
internal sealed record InventoryEntry(string Kind, string Name)
{
    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>What it is used for.</summary>
    public string? Purpose { get; init; }

    /// <summary>By which terms.</summary>
    public string? Licence { get; init; }

    /// <summary>Which data it may get.</summary>
    public string? Classification { get; init; }

    /// <summary>Where its evaluation is recorded.</summary>
    public string? Evaluation { get; init; }

    /// <summary>The last day on which it may be used without another look.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Whether nothing is missing that each entry has to say.</summary>
    public bool IsComplete => Owner is not null && Purpose is not null && Licence is not null && Classification is not null;

    /// <summary>Whether the entry speaks of the asset.</summary>
    public bool Lists(Asset asset) => asset.Kind == Kind && NamePattern.Matches(Name, asset.Name);
}
