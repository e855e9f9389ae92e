using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Tells which endpoints nothing of a kind protects: neither themselves, nor their group, nor the application.</summary>
internal sealed class EndpointProtection
{
    private readonly AiContext _ai;
    private readonly ProtectionKind _kind;
    private readonly AiEndpoints _endpoints;
    private readonly RefusingCode _handlerRefusal;
    private readonly ApplicationProtection _application;
    private readonly HostSetup _hosts;
    private readonly ToolProtection _tools;
    private readonly MappedEndpoints _mapped;
    private readonly RouteProtection _routes;
    private readonly EndpointProtection? _other;
    private FirstEndpoint? _first;

    /// <param name="other">Another kind of protection: where both are missing, they are missed at the same endpoint.</param>
    public EndpointProtection(CodeScope code, AiEndpoints endpoints, ProtectionKind kind, EndpointProtection? other = null)
    {
        _ai = code.Ai;
        _other = other;
        _kind = kind;
        _endpoints = endpoints;
        _handlerRefusal = new RefusingCode(code, kind.Checks);
        _application = new ApplicationProtection(code, kind);
        _hosts = new HostSetup(code, kind, _application);
        _routes = new RouteProtection(code, kind);
        _tools = new ToolProtection(code, kind);
        _mapped = new MappedEndpoints(code, code.Ai);
    }

    /// <summary>Whether the application has protection of the kind anywhere.</summary>
    public bool IsSetUp(CancellationToken cancellationToken) => _application.IsSetUp(cancellationToken);

    /// <summary>Whether the program makes the host on which the endpoint is mapped.</summary>
    public bool IsHostedHere(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        _mapped.MappingsOf(endpoint, cancellationToken).Any(mapping => _hosts.AreMadeHere(mapping, cancellationToken));

    /// <summary>Whether another project gets hold of the application and may set up protection.</summary>
    public bool MayBeSetUpElsewhere(CancellationToken cancellationToken) => _hosts.MayBeElsewhere(cancellationToken);

    /// <summary>Whether the endpoint asks for protection that is not in effect.</summary>
    public bool IsAskedInVain(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        _kind.NeedsSetup
        && (MarksOf(endpoint, cancellationToken).Any(static marks => marks.Ask)
            || (endpoint.Handler is { } handler && AttributesOf(handler, endpoint.Kind).Any(IsAsking)));

    /// <summary>Whether the type that declares the handler has several such endpoints, and protects none of them.</summary>
    public bool IsMissingInType(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        endpoint is { Kind: RequestKind.Action, Handler.ContainingType: { } type }
        && _endpoints.Of(type, cancellationToken).Where(each => each.Kind == RequestKind.Action).ToArray() is { Length: > 1 } actions
        && actions.All(action => IsUnprotected(action, cancellationToken));

    /// <summary>
    /// The endpoint that the node maps or declares, if there is something to say about it: where nothing is set up, the first stands for all.
    /// </summary>
    public AiEndpoint? UnprotectedAt(SyntaxNode site, CancellationToken cancellationToken)
    {
        if (_endpoints.At(site, cancellationToken).FirstOrDefault(endpoint => IsUnprotected(endpoint, cancellationToken)) is not { } endpoint)
            return null;

        return IsSetUp(cancellationToken) || SourceSpan.Of(First(cancellationToken)!.Site) == SourceSpan.Of(site) ? endpoint : null;
    }

    /// <summary>The endpoint that stands for all: the one at which the other protection is missed, else the one that is nearest to a model.</summary>
    private AiEndpoint? First(CancellationToken cancellationToken)
    {
        _first ??= new FirstEndpoint(_other is null ? All(cancellationToken).FirstOrDefault() : Nearest(_other, cancellationToken));
        return _first.Endpoint;
    }

    private AiEndpoint? Nearest(EndpointProtection other, CancellationToken cancellationToken)
    {
        var all = All(cancellationToken).ToArray();
        return all.FirstOrDefault(endpoint => other.First(cancellationToken) is { } named && SourceSpan.Of(named.Site) == SourceSpan.Of(endpoint.Site))
            ?? all.OrderBy(endpoint => _endpoints.DistanceOf(endpoint, cancellationToken)).FirstOrDefault();
    }

    private IEnumerable<AiEndpoint> All(CancellationToken cancellationToken) =>
        _endpoints.All(cancellationToken).Where(endpoint => IsUnprotected(endpoint, cancellationToken));

    /// <summary>Whether the node maps or declares an endpoint that nothing protects.</summary>
    public bool IsOpenAt(SyntaxNode site, CancellationToken cancellationToken) =>
        _endpoints.At(site, cancellationToken).Any(endpoint => IsUnprotected(endpoint, cancellationToken)) && !MayBeSetUpElsewhere(cancellationToken);

    /// <summary>Whether the node maps or declares endpoints, and all are protected before the tools behind them say anything.</summary>
    public bool IsClosedAt(SyntaxNode site, CancellationToken cancellationToken) =>
        _endpoints.At(site, cancellationToken).ToArray() is { Length: > 0 } found && !found.Any(endpoint => IsOpen(endpoint, cancellationToken));

    private bool IsUnprotected(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        IsOpen(endpoint, cancellationToken) && !_tools.Covers(endpoint, cancellationToken);

    private bool IsOpen(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        !ProtectsItself(endpoint, cancellationToken)
        && !_application.CoversAll(cancellationToken)
        && (IsOpenFunction(endpoint) || IsMappedOpenly(endpoint, cancellationToken))
        && !_hosts.Guards(_mapped.MappingsOf(endpoint, cancellationToken), cancellationToken);

    private bool ProtectsItself(AiEndpoint endpoint, CancellationToken cancellationToken) => endpoint.Handler is { } handler
        && (AttributesOf(handler, endpoint.Kind)
                .Any(attribute => Protects(attribute, cancellationToken) && (!IsAsking(attribute) || IsInEffect(endpoint, cancellationToken)))
            || _handlerRefusal.IsIn(handler, cancellationToken));

    private bool IsInEffect(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        _hosts.Prepares(_mapped.MappingsOf(endpoint, cancellationToken), cancellationToken);

    /// <summary>Whether the attribute asks for what has to be set up; one that says that nothing protects the endpoint is a decision.</summary>
    private bool IsAsking(AttributeData attribute) => _ai.Is(_kind.Mark, attribute.AttributeClass) && attribute.ConstructorArguments.Length > 0;

    /// <summary>Attributes of the handler and of what it overrides; those of its type count except where a route is mapped to the method.</summary>
    private static IEnumerable<AttributeData> AttributesOf(IMethodSymbol handler, RequestKind kind)
    {
        for (var method = handler; method is not null; method = method.OverriddenMethod)
        {
            foreach (var attribute in method.GetAttributes())
                yield return attribute;
        }

        if (kind == RequestKind.Route)
            yield break;

        for (var type = handler.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (var attribute in type.GetAttributes())
                yield return attribute;
        }
    }

    private bool Protects(AttributeData attribute, CancellationToken cancellationToken) => attribute.AttributeClass is { } type
        && type.TypeArguments.Concat(NamedTypes(attribute)).Prepend(type).Any(named => _application.Protects(named, cancellationToken));

    private static IEnumerable<ITypeSymbol> NamedTypes(AttributeData attribute) => attribute.ConstructorArguments
        .Where(static argument => argument.Kind == TypedConstantKind.Type)
        .Select(static argument => argument.Value)
        .OfType<ITypeSymbol>();

    /// <summary>Whether the trigger of a serverless function says that callers need no key.</summary>
    private bool IsOpenFunction(AiEndpoint endpoint) => endpoint is { Kind: RequestKind.Function, Handler: { } function } && function.Parameters
        .SelectMany(static parameter => parameter.GetAttributes())
        .Where(attribute => _ai.Is(ApiRole.RequestTrigger, attribute.AttributeClass))
        .SelectMany(static attribute => attribute.ConstructorArguments)
        .Any(IsAnonymousLevel);

    private bool IsAnonymousLevel(TypedConstant argument) => argument is { Kind: TypedConstantKind.Enum, Type: { } levels } && levels.GetMembers()
        .OfType<IFieldSymbol>()
        .Any(level => Equals(level.ConstantValue, argument.Value) && _ai.Members.Of(level, ApiRole.AnonymousLevel) is not null);

    private bool IsMappedOpenly(AiEndpoint endpoint, CancellationToken cancellationToken)
    {
        if (endpoint.Kind is RequestKind.Action or RequestKind.Page && _application.CoversControllers(cancellationToken))
            return false;
        if (endpoint.Kind == RequestKind.Page && _application.CoversSomePages(cancellationToken))
            return false;

        var mappings = MarksOf(endpoint, cancellationToken).ToArray();
        return mappings.Length > 0 && Array.TrueForAll(
            mappings, marks => marks is { IsComplete: true, Protect: false } && !(marks.Ask && IsInEffect(endpoint, cancellationToken)));
    }

    private IEnumerable<RouteMarks> MarksOf(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        _mapped.MappingsOf(endpoint, cancellationToken).Select(mapping => _routes.Of(mapping, cancellationToken));

    private sealed record FirstEndpoint(AiEndpoint? Endpoint);
}
