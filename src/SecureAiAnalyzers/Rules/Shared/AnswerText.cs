using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>A place that uses the text of a model's answer, as it came or trimmed.</summary>
/// <param name="Read">What reads the text off the answer.</param>
/// <param name="Value">The text where it is used: an operand, an argument or a receiver.</param>
internal sealed record AnswerText(IOperation Read, IOperation Value)
{
    /// <summary>The parameter that takes the text; null when it is no argument.</summary>
    public IParameterSymbol? Parameter => (Value.Parent as IArgumentOperation)?.Parameter;

    /// <summary>The call of a member of the text itself; null when there is none.</summary>
    public IInvocationOperation? Test => Value.Parent is IInvocationOperation call && call.Instance == Value ? call : null;
}
