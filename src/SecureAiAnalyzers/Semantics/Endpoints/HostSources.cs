using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>Reads where the hosts of one call come from, as far as the function tells in which it stands.</summary>
internal sealed class HostSources
{
    private readonly CodeScope _code;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<SourceSpan> _visited = [];
    private readonly HashSet<SourceSpan> _made = [];
    private readonly List<HostParameter> _parameters = [];
    private bool _isComplete = true;

    private HostSources(CodeScope code, CancellationToken cancellationToken)
    {
        _code = code;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What the call is made on, or gives to the parameter of that number; null where it gives none.</summary>
    public static HostSource? Of(SyntaxNode call, int ordinal, CodeScope code, CancellationToken cancellationToken)
    {
        if (Given(code.Bodies.GetOperation(call, cancellationToken), ordinal) is not { } application)
            return null;

        var walk = new HostSources(code, cancellationToken);
        walk.Follow(application);
        return new HostSource(walk._made.Select(FilePlace.Of).ToImmutableArray(), walk._parameters.ToImmutableArray(), walk._isComplete);
    }

    private static IOperation? Given(IOperation? call, int ordinal) => call switch
    {
        IInvocationOperation invocation when ordinal == HostParameter.Receiver => invocation.Receiver(),
        IInvocationOperation invocation => ArgumentOf(invocation.Arguments, ordinal),
        IObjectCreationOperation creation => ArgumentOf(creation.Arguments, ordinal),
        _ => null,
    };

    private static IOperation? ArgumentOf(ImmutableArray<IArgumentOperation> arguments, int ordinal) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    private void Follow(IOperation? application)
    {
        var origins = new ValueOrigins(_code, _cancellationToken) { Everywhere = true, EndsAtCallers = true }.Of(application);
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
            case IParameterReferenceOperation { Parameter: { DeclaringSyntaxReferences: [var declaration] } parameter }:
                Add(parameter, new SourceSpan(declaration.SyntaxTree, declaration.Span), origin);
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

    private void Add(IParameterSymbol parameter, SourceSpan place, IOperation reference)
    {
        var isOpen = parameter.ContainingSymbol is not IMethodSymbol function || !Callers.AreVisible(function);
        _isComplete &= !isOpen || !parameter.HasExplicitDefaultValue;
        if (parameter.ContainingSymbol is IMethodSymbol)
            _parameters.Add(new HostParameter(FilePlace.Of(place), FilePlace.Of(place), parameter.Ordinal, isOpen));
        else if (EnclosingFunctions.Of(reference.Syntax).FirstOrDefault() is { } method)
            _parameters.Add(new HostParameter(FilePlace.Of(place), FilePlace.Of(SourceSpan.Of(method)), HostParameter.Receiver, isOpen));
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

    private bool IsPartOfHost(ITypeSymbol? type) => _code.Ai.Is(ApiRole.RouteRoot, type) || _code.Ai.Is(ApiRole.RouteGroup, type);
}
