using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Finds the calls that put an endpoint on the web, and what is said about it there.</summary>
internal sealed class MappedEndpoints(CodeScope code, AiContext ai)
{
    private readonly Memo<SourceSpan, ConventionSet> _conventions = new();
    private readonly ConcurrentDictionary<ISymbol, IOperation[]> _references = new(SymbolEqualityComparer.Default);
    private readonly Memo<SourceSpan, bool> _areInDevelopment = new();

    /// <summary>
    /// What each mapping of the endpoint outside Development says about it; empty where no mapping is visible, or where the library of the
    /// endpoint needs none.
    /// </summary>
    public IReadOnlyList<ConventionSet> Of(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        [.. MappingsOf(endpoint, cancellationToken).Select(mapping => ConventionsOf(mapping, cancellationToken))];

    /// <summary>The calls that map the endpoint outside Development.</summary>
    public IEnumerable<IInvocationOperation> MappingsOf(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        Mappings(endpoint, cancellationToken).Where(mapping => !IsInDevelopment(mapping, cancellationToken));

    private IEnumerable<IInvocationOperation> Mappings(AiEndpoint endpoint, CancellationToken cancellationToken) => endpoint switch
    {
        { Kind: RequestKind.Route or RequestKind.Library } =>
            new[] { code.Bodies.GetOperation(endpoint.Site, cancellationToken) }.OfType<IInvocationOperation>(),
        { Kind: RequestKind.Action } => Calls(ApiRole.ControllerMapping, cancellationToken),
        { Kind: RequestKind.Page } => Calls(ApiRole.PageMapping, cancellationToken),
        { Kind: RequestKind.Hub, Handler: { } handler } => Calls(ApiRole.HubMapping, cancellationToken).Where(call => Maps(call, handler)),
        { Kind: RequestKind.RemoteService, Handler: { } handler } =>
            Calls(ApiRole.RemoteServiceMapping, cancellationToken).Where(call => Maps(call, handler)),
        _ => [],
    };

    private IEnumerable<IInvocationOperation> Calls(ApiRole role, CancellationToken cancellationToken) =>
        from call in code.CallsOf(role, cancellationToken)
        where ai.Members.Of(call.TargetMethod, role) is not null
        select call;

    private static bool Maps(IInvocationOperation call, IMethodSymbol handler) =>
        call.TargetMethod.TypeArguments.Any(type => type.IsOrDerivesFrom(handler.ContainingType.OriginalDefinition));

    private bool IsInDevelopment(IInvocationOperation mapping, CancellationToken cancellationToken)
    {
        var span = SourceSpan.Of(mapping.Syntax);
        return _areInDevelopment.TryGetValue(span, out var known)
            ? known
            : _areInDevelopment.GetOrAdd(span, DevelopmentCode.Holds(mapping, code, cancellationToken));
    }

    private ConventionSet ConventionsOf(IInvocationOperation mapping, CancellationToken cancellationToken)
    {
        var span = SourceSpan.Of(mapping.Syntax);
        return _conventions.TryGetValue(span, out var known)
            ? known
            : _conventions.GetOrAdd(span, RouteConventions.Of(mapping, code, ai, _references, cancellationToken));
    }
}
