namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>What <c>secure-ai bom</c> is asked.</summary>
internal sealed record BomOptions(IReadOnlyList<string> Inputs, string Output)
{
    /// <summary>Folders to which places are relative.</summary>
    public IReadOnlyList<string> Roots { get; init; } = [];

    /// <summary>The version of CycloneDX.</summary>
    public string Spec { get; init; } = string.Empty;

    /// <summary>What the assets belong to.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>When the bill is said to be made; null where nobody says so.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>What the team has written down of its assets.</summary>
    public string? Inventory { get; init; }

    /// <summary>The folder that holds the files of models.</summary>
    public string? ModelFiles { get; init; }

    /// <summary>A bill into which ours goes.</summary>
    public string? Merge { get; init; }

    /// <summary>What shuts the gate, of <see cref="BomGate.Conditions"/>.</summary>
    public IReadOnlyList<string> FailOn { get; init; } = [];

    /// <summary>Whether progress is told although nobody seems to look.</summary>
    public bool ShowsProgress { get; init; }
}
