using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>Where a text reaches a model.</summary>
/// <param name="Member">The method or property that takes it, or the type of the attribute.</param>
/// <param name="Parameter">The parameter, when it is one.</param>
internal sealed record PromptDestination(ISymbol Member, string? Parameter);
