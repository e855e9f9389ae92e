using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// A call that a walk has entered, back or forwards: parameters of its function are what this call gives them, and what the function returns goes to
/// where this call stands.
/// </summary>
/// <param name="call">The call, construction or reference to a property.</param>
/// <param name="function">The function, as declared.</param>
/// <param name="outer">The call in whose function this one stands.</param>
internal sealed class CallFrame(IOperation call, IMethodSymbol function, CallFrame? outer)
{
    /// <summary>The call, construction or reference to a property.</summary>
    public IOperation Call { get; } = call;

    /// <summary>The function, as declared.</summary>
    public IMethodSymbol Function { get; } = function;

    /// <summary>The frame of the call itself.</summary>
    public CallFrame? Outer { get; } = outer;

    /// <summary>The innermost call that fills the parameter; null when none of them does.</summary>
    public static CallFrame? For(IParameterSymbol parameter, CallFrame? innermost)
    {
        for (var frame = innermost; frame is not null; frame = frame.Outer)
        {
            if (frame.Fills(parameter))
                return frame;
        }

        return null;
    }

    /// <summary>What the call gives to the parameter: an argument, or the value that it is made on.</summary>
    public IOperation? ValueFor(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol
        ? ArgumentsOf(Call).FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)
        : ReceiverOf(Call);

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static IOperation? ReceiverOf(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Instance,
        IMemberReferenceOperation reference => reference.Instance,
        _ => null,
    };

    private bool Fills(IParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, parameter.ContainingSymbol is IMethodSymbol ? Function : Function.ContainingType);
}
