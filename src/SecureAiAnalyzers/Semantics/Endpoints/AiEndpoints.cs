using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>The endpoints of an application behind which a model answers. Each is found where it is asked for: all of them are seldom needed.</summary>
internal sealed class AiEndpoints(CodeScope code, RequestInput requests, ModelReach reach)
{
    private readonly AiContext _ai = code.Ai;
    private readonly CodeScope _code = code;
    private readonly Memo<SyntaxTree, IReadOnlyList<AiEndpoint>> _endpoints = new();
    private readonly Memo<SourceSpan, IReadOnlyList<AiEndpoint>> _mapped = new();

    /// <summary>All endpoints, in source order of where they are mapped or declared, found file by file as far as somebody looks.</summary>
    public IEnumerable<AiEndpoint> All(CancellationToken cancellationToken) => _code.Trees.SelectMany(tree => In(tree, cancellationToken));

    /// <summary>The endpoints that a call maps or a method serves; none where no model answers behind it.</summary>
    public IEnumerable<AiEndpoint> At(SyntaxNode site, CancellationToken cancellationToken)
    {
        if (site is not InvocationExpressionSyntax)
            return Served(site, cancellationToken);

        var place = SourceSpan.Of(site);
        return _mapped.TryGetValue(place, out var known) ? known : _mapped.GetOrAdd(place, [.. Mapped(site, cancellationToken)]);
    }

    /// <summary>The endpoints that methods of the type serve.</summary>
    public IEnumerable<AiEndpoint> Of(INamedTypeSymbol type, CancellationToken cancellationToken) => type.DeclaringSyntaxReferences
        .Select(static part => part.SyntaxTree)
        .Distinct()
        .SelectMany(tree => In(tree, cancellationToken))
        .Where(endpoint => SymbolEqualityComparer.Default.Equals(endpoint.Handler?.ContainingType, type));

    /// <summary>Calls between the endpoint and the model; none where a library brings what answers.</summary>
    public int DistanceOf(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        endpoint.Handler is { } handler ? reach.DistanceOf(handler, cancellationToken) : 0;

    /// <summary>Whether the function serves an endpoint.</summary>
    public bool IsHandler(IMethodSymbol function, CancellationToken cancellationToken) =>
        requests.KindOf(function, cancellationToken) is not null && reach.Reaches(function, cancellationToken);

    private IReadOnlyList<AiEndpoint> In(SyntaxTree tree, CancellationToken cancellationToken) =>
        _endpoints.TryGetValue(tree, out var known) ? known : _endpoints.GetOrAdd(tree, Find(tree, cancellationToken));

    private AiEndpoint[] Find(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var sites = RoleSites.Calls(tree, ApiRole.EndpointMapping, _code, cancellationToken)
            .Concat(RoleSites.Calls(tree, ApiRole.RequestHandler, _code, cancellationToken))
            .Concat(requests.DeclaresHandlers(tree, cancellationToken) ? reach.DeclarationsIn(tree, cancellationToken) : []);
        var ordered = sites.Distinct().OrderBy(static site => site.SpanStart).ThenBy(static site => site.Span.End);
        return [.. ordered.SelectMany(site => At(site, cancellationToken))];
    }

    private IEnumerable<AiEndpoint> Mapped(SyntaxNode site, CancellationToken cancellationToken)
    {
        if (_code.Bodies.GetOperation(site, cancellationToken) is not IInvocationOperation mapping)
            return [];
        if (_ai.Members.Of(mapping.TargetMethod, ApiRole.EndpointMapping) is not null)
            return [new AiEndpoint(RequestKind.Library, site, MemberNames.LocationOf(mapping), Handler: null)];

        return from function in requests.HandlersOf(mapping, cancellationToken)
               where reach.Reaches(function, cancellationToken)
               select new AiEndpoint(RequestKind.Route, site, MemberNames.LocationOf(mapping), function);
    }

    private IEnumerable<AiEndpoint> Served(SyntaxNode declaration, CancellationToken cancellationToken)
    {
        if (_code.Bodies.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is not IMethodSymbol method
            || requests.DeclaredKindOf(method) is null
            || requests.KindOf(method, cancellationToken) is not { } kind
            || kind == RequestKind.Route
            || !reach.Reaches(method, cancellationToken)
            || method.DeclaringSyntaxReferences is not [var first, ..]
            || first.Span != declaration.Span)
        {
            return [];
        }

        return [new AiEndpoint(kind, declaration, method.Locations[0], method)];
    }
}
