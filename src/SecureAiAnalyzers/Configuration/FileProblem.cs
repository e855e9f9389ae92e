using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>Why a line of a configuration file has no effect.</summary>
/// <param name="Span">The wrong part of the line.</param>
/// <param name="Message">What is wrong, as a sentence without a period.</param>
internal sealed record FileProblem(TextSpan Span, string Message);
