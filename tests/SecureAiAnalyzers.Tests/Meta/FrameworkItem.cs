namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>How much of what a framework asks for can be seen in code.</summary>
internal enum CodeEvidence
{
    /// <summary>Code and configuration decide whether it is broken.</summary>
    Decides,

    /// <summary>Code can show a violation, but not that it is met.</summary>
    ShowsPart,

    /// <summary>It is about people, processes or operation; code says nothing about it.</summary>
    None,
}

/// <summary>A recommendation of the guidelines, with the controls that its text asks for.</summary>
/// <param name="Id">Section and number of the recommendation.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Controls">Its sub-points.</param>
internal sealed record GuidelineRecommendation(string Id, string Title, IReadOnlyList<FrameworkItem> Controls);

/// <summary>A section of the guidelines: one phase of the life cycle.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Recommendations">Its recommendations.</param>
internal sealed record GuidelineSection(string Title, IReadOnlyList<GuidelineRecommendation> Recommendations);

/// <summary>A part of a framework.</summary>
/// <param name="Title">Its number and name.</param>
/// <param name="Items">What it asks for.</param>
internal sealed record FrameworkSection(string Title, IReadOnlyList<FrameworkItem> Items);

/// <summary>One thing that a framework asks for: a control, requirement or provision, or a risk to be avoided.</summary>
/// <param name="Id">Its id as rules name it.</param>
/// <param name="Wording">What it asks for, in our words; of a risk its name.</param>
/// <param name="Evidence">How much of it can be seen in code.</param>
/// <param name="Reason">Where the evidence is instead, when code shows nothing; otherwise null.</param>
internal sealed record FrameworkItem(string Id, string Wording, CodeEvidence Evidence, string? Reason = null)
{
    /// <summary>The level from which on a standard asks for it; null where it has none.</summary>
    public int? Level { get; init; }
}
