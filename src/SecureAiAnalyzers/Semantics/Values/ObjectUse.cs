using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>A place that uses an object.</summary>
/// <param name="Value">The construction, reference or call that gives the object there.</param>
/// <param name="User">What takes it: the call by an argument, the member access, the assignment.</param>
/// <param name="IsPassedOn">The object has another name from here, whose uses are known too, or gives way to another one.</param>
internal sealed record ObjectUse(IOperation Value, IOperation? User, bool IsPassedOn)
{
    /// <summary>The value with what only passes it on: the operand, argument or receiver that the user takes.</summary>
    public IOperation Part { get; init; } = Value;

    /// <summary>The use that leads here; null where the walk begins.</summary>
    public ObjectUse? From { get; init; }

    /// <summary>The call that the walk has entered to come here; null where it may be any.</summary>
    public CallFrame? Entry { get; init; }
}
