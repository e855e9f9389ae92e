using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>Tools that ask a person before each call, where the client knows the wrapper that says so.</summary>
internal static class ApprovalWrappers
{
    /// <summary>Whether the tool, or an element of the list, is visibly wrapped.</summary>
    public static bool AreIn(IOperation? tools, CodeScope code, CancellationToken cancellationToken) => new ValueOrigins(code, cancellationToken)
        .OfElements(tools)
        .Any(origin => code.Ai.Is(ApiRole.ApprovalWrapper, origin.Value.Type));
}
