namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>A finding as the clean log shows it.</summary>
/// <param name="Finding">What compilations report.</param>
/// <param name="File">Its file, relative to the repository or absolute; null for one about the project.</param>
/// <param name="Steps">From the source on, with their files named in the same way.</param>
/// <param name="Fingerprint">What stays equal when code around it moves, and belongs to it alone.</param>
/// <param name="State">Whether the baseline holds it.</param>
internal sealed record CleanFinding(Finding Finding, string? File, IReadOnlyList<FindingStep> Steps, string Fingerprint, BaselineState State)
{
    /// <summary>How the analyzer calls where a value comes from.</summary>
    private const string Source = "source: ";

    /// <summary>Whether its steps are the way of a value; else they are places that belong to it.</summary>
    public bool IsFlow => Steps.Count > 0 && IsSource(Steps[0]);

    /// <summary>The way from the first source on, without the finding itself. Other sources are places beside it.</summary>
    public IEnumerable<FindingStep> Way => IsFlow ? Steps.Take(1).Concat(Steps.Skip(1).TakeWhile(step => !IsSource(step))) : [];

    /// <summary>Whether it is one that a gate asks for: nobody silenced it, and the baseline does not hold it where only new ones count.</summary>
    public bool Counts(bool newOnly) => !Finding.IsSuppressed && !(newOnly && State == BaselineState.Unchanged);

    private static bool IsSource(FindingStep step) => step.Text?.StartsWith(Source, StringComparison.Ordinal) == true;
}
