using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>A call that a walk has entered, so that parameters of its function are what this call gives them.</summary>
internal sealed class CallFrame(IMethodSymbol function, IEnumerable<IArgumentOperation> arguments, CallFrame? outer)
{
    /// <summary>The frame of the call itself.</summary>
    public CallFrame? Outer { get; } = outer;

    /// <summary>What the call gives to the parameter; null when it is one of another function.</summary>
    public IArgumentOperation? ArgumentFor(IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function)
        ? arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)
        : null;
}
