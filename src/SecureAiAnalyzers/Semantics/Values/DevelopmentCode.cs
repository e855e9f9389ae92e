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
        Holds(operation, code, MaxDepth, cancellationToken);

    private static bool Holds(IOperation operation, CodeScope code, int depth, CancellationToken cancellationToken)
    {
        if (code.Development.Covers(operation, cancellationToken))
            return true;
        if (depth == 0)
            return false;

        var callers = CallSites.OfFunctionRound(operation, code, cancellationToken)?.ToArray() ?? [];
        return callers.Length > 0 && callers.All(caller => Holds(caller, code, depth - 1, cancellationToken));
    }
}
