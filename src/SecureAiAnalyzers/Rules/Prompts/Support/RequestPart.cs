using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>A part of a request that code reads.</summary>
/// <param name="Member">The member or parameter that the request fills.</param>
/// <param name="Place">Where it is read.</param>
internal sealed record RequestPart(ISymbol Member, SyntaxNode Place);
