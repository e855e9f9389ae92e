namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>What a command about a baseline is asked.</summary>
/// <param name="Inputs">Logs.</param>
/// <param name="File">The baseline.</param>
internal sealed record BaselineOptions(IReadOnlyList<string> Inputs, string File)
{
    /// <summary>The repository's folders.</summary>
    public IReadOnlyList<string> Roots { get; init; } = [];

    /// <summary>What is said of entries that are new.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>Whether entries go although nothing proves that all was analysed.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether progress is told in any case.</summary>
    public bool ShowsProgress { get; init; }
}
