using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>
/// Finds the hosts that a call sets up: where the application objects are made on which it may be made, through methods of the application that
/// get them, and parameters that only the framework fills.
/// </summary>
internal sealed class HostReach(CodeScope code, CancellationToken cancellationToken)
{
    private readonly HashSet<SourceSpan> _visited = [];
    private readonly HashSet<SourceSpan> _made = [];
    private readonly HashSet<SourceSpan> _given = [];
    private bool _isComplete = true;

    /// <summary>The hosts of a call that is made on an application, or on a group of its routes.</summary>
    public static HostSet Of(IInvocationOperation call, CodeScope code, CancellationToken cancellationToken)
    {
        var reach = new HostReach(code, cancellationToken);
        reach.Follow(call.Receiver());
        var areMade = reach._made.Count > 0;
        return new HostSet(areMade ? reach._made : reach._given, areMade, reach._isComplete);
    }

    private void Follow(IOperation? application)
    {
        var origins = new ValueOrigins(code, cancellationToken) { Everywhere = true }.Of(application);
        _isComplete &= origins.Count > 0;
        foreach (var origin in origins)
            Add(origin.Value);
    }

    private void Add(IOperation origin)
    {
        if (!_visited.Add(SourceSpan.Of(origin.Syntax)))
            return;

        switch (origin)
        {
            case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda }:
                FollowLambda(origin, lambda);
                break;
            case IParameterReferenceOperation { Parameter: { DeclaringSyntaxReferences: [var declaration] } }:
                _given.Add(new SourceSpan(declaration.SyntaxTree, declaration.Span));
                break;
            case IInvocationOperation call when IsPartOfHost(call.Receiver()?.Type):
                Follow(call.Receiver());
                break;
            case IInvocationOperation or IObjectCreationOperation:
                _made.Add(SourceSpan.Of(origin.Syntax));
                break;
            default:
                _isComplete = false;
                break;
        }
    }

    /// <summary>A function that is given to a call on the application gets that application, or a branch of it.</summary>
    private void FollowLambda(IOperation reference, IMethodSymbol lambda)
    {
        var call = reference.Ancestors().OfType<IAnonymousFunctionOperation>()
            .Where(function => SymbolEqualityComparer.Default.Equals(function.Symbol, lambda))
            .SelectMany(static function => function.Ancestors().OfType<IArgumentOperation>().Take(1))
            .Select(static argument => argument.Parent)
            .OfType<IInvocationOperation>()
            .FirstOrDefault(outer => IsPartOfHost(outer.Receiver()?.Type));
        if (call is null)
            _isComplete = false;
        else
            Follow(call.Receiver());
    }

    private bool IsPartOfHost(ITypeSymbol? type) => code.Ai.Is(ApiRole.RouteRoot, type) || code.Ai.Is(ApiRole.RouteGroup, type);
}
