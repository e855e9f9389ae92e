using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>A character of a text in source.</summary>
/// <param name="Value">Its code point.</param>
/// <param name="Span">Its place in the file.</param>
/// <param name="IsEscaped">It is written as an escape, which a reader of the source sees.</param>
internal readonly record struct WrittenCharacter(int Value, TextSpan Span, bool IsEscaped);
