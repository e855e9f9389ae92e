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
    public EnteredCall? Entry { get; init; }
}

/// <summary>A call that a walk forwards has entered, to which it comes back where the function returns.</summary>
/// <param name="Call">The call.</param>
/// <param name="Function">The function, as declared.</param>
/// <param name="Outer">The call in whose function this one stands.</param>
internal sealed record EnteredCall(IOperation Call, IMethodSymbol Function, EnteredCall? Outer)
{
    /// <summary>The call that a walk back has entered, from which a walk forwards comes back to where the other one began.</summary>
    public static EnteredCall? Of(CallFrame? frame) => frame is null ? null : new EnteredCall(frame.Call, frame.Function, Of(frame.Outer));
}
