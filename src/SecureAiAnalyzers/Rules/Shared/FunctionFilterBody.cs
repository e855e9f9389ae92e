using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>What the method of a filter does with the call that it sees.</summary>
internal static class FunctionFilterBody
{
    /// <summary>
    /// Whether the method need not go on: it never does, a condition decides whether it does, or something before may throw. One that hands the
    /// rest of the call to other code is not known to end it.
    /// </summary>
    public static bool CanEnd(IOperation body, IMethodSymbol method, CodeScope code, CancellationToken cancellationToken)
    {
        if (method.Parameters.FirstOrDefault(static parameter => parameter.Type.TypeKind == TypeKind.Delegate) is not { } next)
            return false;

        var references = body.Descendants().OfType<IParameterReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, next))
            .ToArray();
        if (references.Any(static reference => !IsCalled(reference)))
            return false;

        var calls = references.Select(static reference => (IOperation)reference.Parent!).ToArray();
        return calls.All(call => BranchConditions.Of(call).Any() || IsAfterRefusal(call, code, cancellationToken));
    }

    private static bool IsCalled(IOperation reference) =>
        reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && call.Instance == reference;

    /// <summary>Whether an earlier statement calls a method of the program that throws.</summary>
    private static bool IsAfterRefusal(IOperation call, CodeScope code, CancellationToken cancellationToken) => StatementsBefore(call)
        .SelectMany(static statement => statement.DescendantsAndSelf().OfType<IInvocationOperation>())
        .Any(earlier => FunctionBodies.Of(earlier.TargetMethod.OriginalDefinition, code, cancellationToken) is { } body
            && body.Descendants().OfType<IThrowOperation>().Any(static thrown => !thrown.Ancestors().OfType<ICatchClauseOperation>().Any()));

    private static IEnumerable<IOperation> StatementsBefore(IOperation call)
    {
        var child = call;
        foreach (var parent in call.Ancestors())
        {
            if (parent is IBlockOperation block)
            {
                foreach (var statement in block.Operations.TakeWhile(statement => statement != child))
                    yield return statement;
            }

            child = parent;
        }
    }
}
