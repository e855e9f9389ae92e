using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Where a caller of the application reaches a model.</summary>
/// <param name="Kind">How the request arrives.</param>
/// <param name="Site">The call that maps the endpoint, or the declaration of the method that serves it.</param>
/// <param name="Location">The name of that call or method.</param>
/// <param name="Handler">The function that calls the model; null where a library brings it.</param>
internal sealed record AiEndpoint(RequestKind Kind, SyntaxNode Site, Location Location, IMethodSymbol? Handler);
