using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>A place that a value passes on its way to a sink.</summary>
/// <param name="Place">The place.</param>
/// <param name="Text">What happens there, as a finding tells it.</param>
internal sealed record FlowHop(SourceSpan Place, string Text)
{
    /// <summary>How the text of the place of a source begins.</summary>
    public const string Source = "source: ";

    /// <summary>How the text of a call begins that the value passes.</summary>
    public const string PassedTo = "is passed to ";

    /// <summary>How the text of an argument begins with which the value goes into a function.</summary>
    public const string PassedAs = "is passed as ";
}
