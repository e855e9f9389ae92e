namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>How much of a control can be seen in code.</summary>
internal enum CodeEvidence
{
    /// <summary>Code and configuration decide whether the control is broken.</summary>
    Decides,

    /// <summary>Code can show a violation, but not that the control is met.</summary>
    ShowsPart,

    /// <summary>The control is about people, processes or operation; code says nothing about it.</summary>
    None,
}

/// <summary>A section of the guidelines: one phase of the life cycle.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Recommendations">Its recommendations.</param>
internal sealed record GuidelineSection(string Title, IReadOnlyList<GuidelineRecommendation> Recommendations);

/// <summary>A recommendation of the guidelines, with the controls that its text asks for.</summary>
/// <param name="Id">Section and number of the recommendation.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Controls">Its sub-points.</param>
internal sealed record GuidelineRecommendation(string Id, string Title, IReadOnlyList<GuidelineControl> Controls);

/// <summary>One sub-point of a recommendation.</summary>
/// <param name="Id">Id of the recommendation and a letter.</param>
/// <param name="Wording">What it asks for, in our words.</param>
/// <param name="Evidence">How much of it can be seen in code.</param>
/// <param name="Reason">Where the evidence is instead, when code shows nothing; otherwise null.</param>
internal sealed record GuidelineControl(string Id, string Wording, CodeEvidence Evidence, string? Reason = null);
