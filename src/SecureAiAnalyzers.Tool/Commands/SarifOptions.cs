using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>What <c>secure-ai sarif</c> is asked.</summary>
internal sealed record SarifOptions(IReadOnlyList<string> Inputs, string Output)
{
    /// <summary>Folders to which places are relative.</summary>
    public IReadOnlyList<string> Roots { get; init; } = [];

    /// <summary>Under which a service keeps the log apart from others.</summary>
    public string Category { get; init; } = string.Empty;

    /// <summary>The findings that the team lives with.</summary>
    public string? Baseline { get; init; }

    /// <summary>The level from which on findings shut the gate; null for none.</summary>
    public SarifLevel? FailOn { get; init; }

    /// <summary>Whether only findings count that the baseline does not hold.</summary>
    public bool NewOnly { get; init; }

    /// <summary>Whether the gate is shut when it is not proved that all was analysed.</summary>
    public bool FailOnPartial { get; init; }

    /// <summary>How many findings may be silenced in source.</summary>
    public int? MaxSuppressions { get; init; }

    /// <summary>Whether progress is told although nobody seems to look.</summary>
    public bool ShowsProgress { get; init; }
}
