using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Collects the endpoints of an application behind which a model answers.</summary>
internal sealed class AiEndpoints(CodeScope code, RequestInput requests, ModelReach reach)
{
    private readonly AiContext _ai = code.Ai;
    private readonly CodeScope _code = code;

    /// <summary>All endpoints, in source order of where they are mapped or declared.</summary>
    public IReadOnlyList<AiEndpoint> Find(CancellationToken cancellationToken)
    {
        var order = new SourceOrder(_code.Files);
        return [.. OfLibraries(cancellationToken)
            .Concat(OfRoutes(cancellationToken))
            .Concat(OfMethods(cancellationToken))
            .OrderBy(endpoint => order.Of(endpoint.Site))];
    }

    private IEnumerable<AiEndpoint> OfLibraries(CancellationToken cancellationToken) =>
        from call in _code.CallsOf(ApiRole.EndpointMapping, cancellationToken)
        where _ai.Members.Of(call.TargetMethod, ApiRole.EndpointMapping) is not null
        select new AiEndpoint(RequestKind.Library, call.Syntax, MemberNames.LocationOf(call), Handler: null);

    private IEnumerable<AiEndpoint> OfRoutes(CancellationToken cancellationToken) =>
        from route in requests.Routes(cancellationToken)
        where reach.Reaches(route.Function, cancellationToken)
        select new AiEndpoint(RequestKind.Route, route.Mapping.Syntax, MemberNames.LocationOf(route.Mapping), route.Function);

    private IEnumerable<AiEndpoint> OfMethods(CancellationToken cancellationToken) =>
        from method in requests.MayServeUnmapped(cancellationToken) ? reach.Methods(cancellationToken) : []
        let kind = requests.KindOf(method, cancellationToken)
        where kind is not (null or RequestKind.Route) && method.DeclaringSyntaxReferences.Length > 0
        select new AiEndpoint(kind.Value, method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken), method.Locations[0], method);
}
