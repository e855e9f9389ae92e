using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>Whether code runs in Development only, because it stands behind such a condition or each of its callers does.</summary>
internal static class DevelopmentCode
{
    private const int MaxFunctions = 256;

    private static readonly TreeAnswers<TextSpan, bool> Covered = new();

    /// <summary>Whether the operation runs in Development only.</summary>
    public static bool Holds(IOperation operation, CodeScope code, CancellationToken cancellationToken) =>
        code.Development.Covers(operation, cancellationToken) || AreCallersCovered(operation.Syntax, code, [], cancellationToken);

    /// <summary>As above for a call, without binding what is known of the files.</summary>
    public static bool Holds(SyntaxNode call, CodeScope code, CancellationToken cancellationToken) =>
        IsCovered(call, code, cancellationToken) || AreCallersCovered(call, code, [], cancellationToken);

    /// <summary>One caller that is not covered ends the walk, so that a function which was asked before, as in a recursion, need not be asked again.</summary>
    private static bool AreCallersCovered(SyntaxNode node, CodeScope code, HashSet<SyntaxNode> asked, CancellationToken cancellationToken)
    {
        if (EnclosingFunctions.Of(node).FirstOrDefault() is not { } function || asked.Count == MaxFunctions)
            return false;
        if (!asked.Add(function))
            return true;

        var callers = CallSites.NodesOfFunctionRound(node, code, cancellationToken)?.ToArray() ?? [];
        return callers.Length > 0 && Array.TrueForAll(
            callers, caller => IsCovered(caller, code, cancellationToken) || AreCallersCovered(caller, code, asked, cancellationToken));
    }

    /// <summary>Most calls stand behind no condition, so that nobody needs to bind them.</summary>
    private static bool IsCovered(SyntaxNode call, CodeScope code, CancellationToken cancellationToken) =>
        DevelopmentGuard.MayCover(call)
        && Covered.Of(call.SyntaxTree, call.Span, code, scope => IsBoundAndCovered(call, scope, cancellationToken));

    private static bool IsBoundAndCovered(SyntaxNode call, CodeScope code, CancellationToken cancellationToken) =>
        code.Bodies.GetOperation(call, cancellationToken) is { } operation && code.Development.Covers(operation, cancellationToken);
}
