using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>Questions about functions given as values.</summary>
internal static class Delegates
{
    /// <summary>The lambdas and method groups that the value, or an element of it where it is a collection, can be.</summary>
    public static IEnumerable<IOperation> In(IOperation? value, CodeScope code, CancellationToken cancellationToken) =>
        new ValueOrigins(code, cancellationToken).OfElements(value)
            .Select(static origin => origin.Value)
            .Where(static origin => origin is IAnonymousFunctionOperation or IMethodReferenceOperation);

    /// <summary>Whether every return of the function gives this boolean, also wrapped in a completed task.</summary>
    public static bool AlwaysReturns(IOperation function, bool expected, CodeScope code, CancellationToken cancellationToken)
    {
        var body = function switch
        {
            IAnonymousFunctionOperation lambda => lambda.Body,
            IMethodReferenceOperation { Method: { IsVirtual: false, IsAbstract: false } method } => FunctionBodies.Of(method, code, cancellationToken),
            _ => null,
        };

        var returns = body is null ? [] : FunctionBodies.Returns(body).ToArray();
        return returns.Length > 0 && returns.All(value => code.Constants.Is(Unwrap(value), expected, cancellationToken));
    }

    /// <summary>The value inside <c>Task.FromResult(x)</c>, <c>ValueTask.FromResult(x)</c> or <c>new ValueTask&lt;T&gt;(x)</c>.</summary>
    public static IOperation? Unwrap(IOperation? value) => value.SkipConversions() switch
    {
        IInvocationOperation { TargetMethod.Name: "FromResult", Arguments: [var argument] } => argument.Value,
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: [var argument] } => argument.Value,
        var other => other,
    };
}
