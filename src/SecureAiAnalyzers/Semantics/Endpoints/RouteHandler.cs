using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>A function that serves a route.</summary>
/// <param name="Mapping">The call that maps the route.</param>
/// <param name="Function">The lambda, local function or method.</param>
internal sealed record RouteHandler(IInvocationOperation Mapping, IMethodSymbol Function);
