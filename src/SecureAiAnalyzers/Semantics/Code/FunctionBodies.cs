using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Bodies of functions and what they return.</summary>
internal static class FunctionBodies
{
    /// <summary>The body of a method or local function with one declaration in the compilation; null when there is none.</summary>
    public static IOperation? Of(IMethodSymbol method, CodeIndex code, CancellationToken cancellationToken)
    {
        if ((method.PartialImplementationPart ?? method).DeclaringSyntaxReferences is not [var reference])
            return null;

        return At(reference.GetSyntax(cancellationToken), code, cancellationToken);
    }

    /// <summary>The body of the method or local function that is declared there; null when it has none.</summary>
    public static IOperation? At(SyntaxNode declaration, CodeIndex code, CancellationToken cancellationToken) =>
        code.Bodies.GetOperation(declaration, cancellationToken) switch
        {
            IMethodBodyOperation body => (IOperation?)body.BlockBody ?? body.ExpressionBody,
            ILocalFunctionOperation function => function.Body,
            _ => null,
        };

    /// <summary>What the body itself returns, without the functions in it.</summary>
    public static IEnumerable<IOperation> Returns(IOperation body)
    {
        if (body is IReturnOperation { ReturnedValue: { } value })
            yield return value;

        foreach (var child in body.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
                continue;
            foreach (var returned in Returns(child))
                yield return returned;
        }
    }
}
