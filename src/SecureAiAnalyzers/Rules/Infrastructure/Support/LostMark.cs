using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Semantics.Endpoints;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>The attribute by which a method says who may call it, where that is no longer known.</summary>
/// <param name="Mark">The attribute.</param>
/// <param name="Method">The method.</param>
internal sealed record LostMark(AttributeData Mark, IMethodSymbol Method)
{
    /// <summary>The attribute as a message names it.</summary>
    public string Name => $"[{DisplayNames.OfAttribute(Mark.AttributeClass!)}]";

    /// <summary>That of the method; null where it has none.</summary>
    public static LostMark? Of(IMethodSymbol method, AiContext ai) => AuthorizationMarks.Of(method, ai) is { } mark ? new LostMark(mark, method) : null;
}
