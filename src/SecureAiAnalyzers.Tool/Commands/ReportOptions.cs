namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>What <c>secure-ai report</c> is asked.</summary>
internal sealed record ReportOptions(IReadOnlyList<string> Inputs, string Output)
{
    /// <summary>Folders to which places are relative.</summary>
    public IReadOnlyList<string> Roots { get; init; } = [];

    /// <summary>The findings that the team lives with.</summary>
    public string? Baseline { get; init; }

    /// <summary>What the page is about.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>When it was made; null where nobody says so.</summary>
    public string? Date { get; init; }

    /// <summary>Whether progress is told although nobody seems to look.</summary>
    public bool ShowsProgress { get; init; }
}
