using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>The methods of the program that run when a function does.</summary>
internal static class CalledMethods
{
    /// <summary>Methods whose code is read for one function.</summary>
    private const int MaxMethods = 64;

    /// <summary>The methods that the function calls or gives away, itself or through others, the nearest first.</summary>
    public static IEnumerable<IMethodSymbol> From(FunctionValue function, CodeScope code, CancellationToken cancellationToken)
    {
        var seen = new FunctionSet();
        var bodies = new Queue<IOperation?>([BodyOf(function, code, cancellationToken)]);
        for (var read = 0; bodies.Count > 0 && read < MaxMethods; read++)
        {
            foreach (var method in MethodsIn(bodies.Dequeue()).Where(method => !method.DeclaringSyntaxReferences.IsEmpty && seen.Add(method)))
            {
                yield return method;
                bodies.Enqueue(FunctionBodies.Of(method, code, cancellationToken));
            }
        }
    }

    private static IOperation? BodyOf(FunctionValue function, CodeScope code, CancellationToken cancellationToken) =>
        code.Bodies.GetOperation(function.Syntax, cancellationToken) as IAnonymousFunctionOperation
        ?? FunctionBodies.Of(function.Method.OriginalDefinition, code, cancellationToken);

    private static IEnumerable<IMethodSymbol> MethodsIn(IOperation? body) => body is null ? [] : body.Descendants()
        .Select(static operation => operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        })
        .OfType<IMethodSymbol>()
        .Select(static method => (method.ReducedFrom ?? method).OriginalDefinition);
}
