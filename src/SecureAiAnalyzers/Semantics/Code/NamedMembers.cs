using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Which members the code of a file names, as ids that are kept with the file: each name is bound once, when somebody asks.</summary>
internal sealed class NamedMembers
{
    private static readonly TreeData<NamedMembers> OfTrees = new();

    private readonly ConcurrentDictionary<(TextSpan Span, int Kind), string> _ids = new();

    /// <summary>The id of the method, property or field that a node calls or names, as declared; empty where it names none.</summary>
    public static string IdOf(SyntaxNode node, CodeIndex code, CancellationToken cancellationToken)
    {
        var named = OfTrees.Of(node.SyntaxTree, code.Surface, static () => new NamedMembers());
        var key = (node.Span, node.RawKind);
        return named._ids.TryGetValue(key, out var known) ? known : named._ids.GetOrAdd(key, Bind(node, code, cancellationToken));
    }

    /// <summary>Whether the node names the method. A local function is only named in its own file.</summary>
    /// <param name="id">Id of the method.</param>
    public static bool Names(SyntaxNode node, IMethodSymbol method, string id, CodeIndex code, CancellationToken cancellationToken) =>
        (method.MethodKind != MethodKind.LocalFunction || method.DeclaringSyntaxReferences is [var reference] && reference.SyntaxTree == node.SyntaxTree)
        && IdOf(node, code, cancellationToken) == id;

    private static string Bind(SyntaxNode node, CodeIndex code, CancellationToken cancellationToken) =>
        code.Bodies.GetSymbol(node, cancellationToken) is not { } member ? string.Empty : member switch
        {
            IMethodSymbol method => MemberIds.Of(ExtensionBlocks.MemberBehind(method) ?? method.Declared()),
            IPropertySymbol or IFieldSymbol => MemberIds.Of(member.OriginalDefinition),
            _ => string.Empty,
        };
}
