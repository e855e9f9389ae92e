using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>Whether code runs in Development only, because it stands behind such a condition or each of its callers does.</summary>
internal static class DevelopmentCode
{
    /// <summary>Functions between the condition and the code.</summary>
    private const int MaxDepth = 4;

    /// <summary>Whether the operation runs in Development only.</summary>
    public static bool Holds(IOperation operation, CodeScope code, CancellationToken cancellationToken) =>
        code.Development.Covers(operation, cancellationToken) || AreCallersCovered(operation.Syntax, code, MaxDepth, cancellationToken);

    private static bool AreCallersCovered(SyntaxNode node, CodeScope code, int depth, CancellationToken cancellationToken)
    {
        if (depth == 0)
            return false;

        var callers = CallSites.NodesOfFunctionRound(node, code, cancellationToken)?.ToArray() ?? [];
        return callers.Length > 0 && Array.TrueForAll(
            callers, caller => IsCovered(caller, code, cancellationToken) || AreCallersCovered(caller, code, depth - 1, cancellationToken));
    }

    /// <summary>Most calls stand behind no condition, so that nobody needs to bind them.</summary>
    private static bool IsCovered(SyntaxNode call, CodeScope code, CancellationToken cancellationToken) =>
        DevelopmentGuard.MayCover(call)
        && code.Bodies.GetOperation(call, cancellationToken) is { } operation
        && code.Development.Covers(operation, cancellationToken);
}
