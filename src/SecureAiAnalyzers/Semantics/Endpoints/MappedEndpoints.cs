using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Finds the calls that put an endpoint on the web, and what is said about it there.</summary>
internal sealed class MappedEndpoints(CodeScope code, AiContext ai)
{
    private static readonly TreeAnswers<TextSpan, ImmutableArray<string>> MappedTypes = new();

    private readonly Memo<SourceSpan, ConventionSet> _conventions = new();
    private readonly ConcurrentDictionary<ISymbol, IOperation[]> _references = new(SymbolEqualityComparer.Default);
    private readonly Memo<SourceSpan, bool> _areInDevelopment = new();

    /// <summary>
    /// What each mapping of the endpoint outside Development says about it; empty where no mapping is visible, or where the library of the
    /// endpoint needs none.
    /// </summary>
    public IReadOnlyList<ConventionSet> Of(AiEndpoint endpoint, CancellationToken cancellationToken) =>
    [
        .. MappingsOf(endpoint, cancellationToken)
            .Select(node => code.Bodies.GetOperation(node, cancellationToken))
            .OfType<IInvocationOperation>()
            .Select(mapping => ConventionsOf(mapping, cancellationToken)),
    ];

    /// <summary>The calls that map the endpoint outside Development.</summary>
    public IEnumerable<SyntaxNode> MappingsOf(AiEndpoint endpoint, CancellationToken cancellationToken) =>
        Mappings(endpoint, cancellationToken).Where(mapping => !IsInDevelopment(mapping, cancellationToken));

    private IEnumerable<SyntaxNode> Mappings(AiEndpoint endpoint, CancellationToken cancellationToken) => endpoint switch
    {
        { Kind: RequestKind.Route or RequestKind.Library } => [endpoint.Site],
        { Kind: RequestKind.Action } => code.CallNodesOf(ApiRole.ControllerMapping, cancellationToken),
        { Kind: RequestKind.Page } => code.CallNodesOf(ApiRole.PageMapping, cancellationToken),
        { Kind: RequestKind.Hub, Handler: { } handler } => Mapping(handler, ApiRole.HubMapping, cancellationToken),
        { Kind: RequestKind.RemoteService, Handler: { } handler } => Mapping(handler, ApiRole.RemoteServiceMapping, cancellationToken),
        _ => [],
    };

    /// <summary>The calls that map the type of the handler, or one that derives from it.</summary>
    private IEnumerable<SyntaxNode> Mapping(IMethodSymbol handler, ApiRole role, CancellationToken cancellationToken)
    {
        var id = MemberIds.Of(handler.ContainingType.OriginalDefinition);
        return code.CallNodesOf(role, cancellationToken).Where(call => MappedTypes
            .Of(call.SyntaxTree, call.Span, code, scope => TypesOf(call, scope, cancellationToken))
            .Contains(id));
    }

    private static ImmutableArray<string> TypesOf(SyntaxNode call, CodeScope code, CancellationToken cancellationToken) =>
        code.Bodies.GetSymbol(call, cancellationToken) is IMethodSymbol method
            ? method.TypeArguments
                .SelectMany(static type => type.SelfAndAncestors())
                .Select(static type => MemberIds.Of(type.OriginalDefinition))
                .ToImmutableArray()
            : ImmutableArray<string>.Empty;

    private bool IsInDevelopment(SyntaxNode mapping, CancellationToken cancellationToken)
    {
        var span = SourceSpan.Of(mapping);
        return _areInDevelopment.TryGetValue(span, out var known)
            ? known
            : _areInDevelopment.GetOrAdd(span, DevelopmentCode.Holds(mapping, code, cancellationToken));
    }

    /// <summary>What the call says about the endpoints that it maps.</summary>
    public ConventionSet ConventionsOf(IInvocationOperation mapping, CancellationToken cancellationToken)
    {
        var span = SourceSpan.Of(mapping.Syntax);
        return _conventions.TryGetValue(span, out var known)
            ? known
            : _conventions.GetOrAdd(span, RouteConventions.Of(mapping, code, ai, _references, cancellationToken));
    }
}
