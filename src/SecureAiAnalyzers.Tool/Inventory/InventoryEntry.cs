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
    public bool Lists(Asset asset) => asset.Kind == Kind && Matches(Name, asset.Name);

    private static bool Matches(string pattern, string name)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
            return pattern.Equals(name, StringComparison.OrdinalIgnoreCase);
        if (!name.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase) || name.Length < parts[0].Length + parts[^1].Length
            || !name.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var (start, end) = (parts[0].Length, name.Length - parts[^1].Length);
        foreach (var part in parts[1..^1])
        {
            var place = name.IndexOf(part, start, end - start, StringComparison.OrdinalIgnoreCase);
            if (place < 0)
                return false;
            start = place + part.Length;
        }

        return true;
    }
}
