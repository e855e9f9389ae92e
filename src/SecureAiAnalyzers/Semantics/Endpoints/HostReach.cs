using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>
/// Finds the hosts that a call sets up: where the application objects are made on which it may be made, through methods of the application that
/// get them, and parameters that only the framework fills. Of files that are not edited it binds nothing.
/// </summary>
internal sealed class HostReach(CodeScope code, CancellationToken cancellationToken)
{
    private static readonly TreeAnswers<(TextSpan Call, int Ordinal), HostSource?> Sources = new();

    private readonly HashSet<(SourceSpan Call, int Ordinal)> _visited = [];
    private readonly HashSet<SourceSpan> _parameters = [];
    private readonly HashSet<SourceSpan> _made = [];
    private readonly HashSet<SourceSpan> _given = [];
    private bool _isComplete = true;

    /// <summary>The hosts of a call that is made on an application, or on a group of its routes.</summary>
    public static HostSet Of(SyntaxNode call, CodeScope code, CancellationToken cancellationToken)
    {
        var reach = new HostReach(code, cancellationToken);
        reach._isComplete = reach.Follow(call, HostParameter.Receiver) && reach._isComplete;
        var areMade = reach._made.Count > 0;
        return new HostSet(areMade ? reach._made : reach._given, areMade, reach._isComplete);
    }

    /// <summary>Whether the call has a host there.</summary>
    private bool Follow(SyntaxNode call, int ordinal)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_visited.Add((SourceSpan.Of(call), ordinal)))
            return true;

        var source = Sources.Of(
            call.SyntaxTree, (call.Span, ordinal), code, scope => HostSources.Of(call, ordinal, scope, cancellationToken));
        if (source is null)
            return false;

        _isComplete &= source.IsComplete;
        _made.UnionWith(source.Made.Select(static place => place.Known).OfType<SourceSpan>());
        foreach (var parameter in source.Parameters)
            Follow(parameter);
        return true;
    }

    private void Follow(HostParameter parameter)
    {
        if (parameter.Place.Known is not { } place || !_parameters.Add(place))
            return;

        var isGiven = false;
        foreach (var caller in CallersOf(parameter))
            isGiven |= Follow(caller, parameter.Ordinal);
        if (parameter.IsOpen || !isGiven)
            _given.Add(place);
    }

    private IEnumerable<SyntaxNode> CallersOf(HostParameter parameter)
    {
        if (parameter.Declaration.Known is not { } declaration)
            return [];

        var declared = code.Bodies.GetModel(declaration.Tree).GetDeclaredSymbol(declaration.Node(cancellationToken), cancellationToken);
        return (declared as IMethodSymbol ?? declared?.ContainingSymbol as IMethodSymbol) is { } function
            ? Callers.NodesOf(function, code, cancellationToken)
            : [];
    }
}
