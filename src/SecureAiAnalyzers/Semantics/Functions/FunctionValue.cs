using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>A function given as a value.</summary>
/// <param name="Method">The method, local function or lambda.</param>
/// <param name="Syntax">The lambda, the method group, or what names the method by reflection.</param>
internal sealed record FunctionValue(IMethodSymbol Method, SyntaxNode Syntax);
