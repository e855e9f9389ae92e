using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Extraction;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Which members the code of a file names, as ids that are kept with the file: each name is bound once, when somebody asks.</summary>
internal sealed class NamedMembers
{
    private static readonly TreeData<NamedMembers> OfTrees = new();

    private readonly ConcurrentDictionary<(TextSpan Span, int Kind), string> _ids = new();

    /// <summary>The id of the method or property that a node calls or names; empty where it names none.</summary>
    public static string IdOf(SyntaxNode node, FlowContext context, CancellationToken cancellationToken)
    {
        var named = OfTrees.Of(node.SyntaxTree, context.Code.Surface, static () => new NamedMembers());
        var key = (node.Span, node.RawKind);
        return named._ids.TryGetValue(key, out var known) ? known : named._ids.GetOrAdd(key, Bind(node, context, cancellationToken));
    }

    private static string Bind(SyntaxNode node, FlowContext context, CancellationToken cancellationToken) =>
        context.Code.Bodies.GetSymbol(node, cancellationToken) switch
        {
            IMethodSymbol method => context.Members.Of(method.ReducedFrom ?? method).Id,
            IPropertySymbol property => context.Members.Of(property).Id,
            _ => string.Empty,
        };
}
