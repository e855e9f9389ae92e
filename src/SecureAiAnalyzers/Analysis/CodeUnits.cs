using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Divides code into the units of which fingerprints are made.</summary>
internal static class CodeUnits
{
    /// <summary>Kept for the next walk; taken away while one goes on.</summary>
    [ThreadStatic]
    private static Stack<(SyntaxNodeOrToken Part, SyntaxNode Unit)>? t_waiting;

    /// <summary>The unit that holds a place.</summary>
    public static SyntaxNode At(SyntaxNode root, TextSpan place)
    {
        var node = root.FindNode(place, findInsideTrivia: true, getInnermostNodeForTie: true);
        return node.AncestorsAndSelf().FirstOrDefault(Is) ?? root;
    }

    /// <summary>The member, type or file whose units are counted together with this one; lambdas and local functions belong to their member.</summary>
    public static SyntaxNode MemberOf(SyntaxNode unit)
    {
        var member = unit.AncestorsAndSelf().FirstOrDefault(static node => node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax);
        return member is null or GlobalStatementSyntax ? unit.SyntaxTree.GetRoot() : member;
    }

    /// <summary>
    /// The tokens of a member, type, file or unit that people wrote, each with its unit, in source order. Those of the members of a type are not among the
    /// type's, and those of smaller units only on request.
    /// </summary>
    public static IEnumerable<(SyntaxToken Token, SyntaxNode Unit)> TokensOf(SyntaxNode top, bool isDeep)
    {
        var isRazor = RazorFile.Is(top.SyntaxTree);
        var waiting = t_waiting ?? new Stack<(SyntaxNodeOrToken Part, SyntaxNode Unit)>();
        t_waiting = null;
        try
        {
            Push(top, top, isDeep, waiting);
            while (waiting.Count > 0)
            {
                var (part, unit) = waiting.Pop();
                if (part.AsNode() is { } node)
                    Push(node, Is(node) ? node : unit, isDeep, waiting);
                else if (part.Span.Length > 0 && (!isRazor || RazorFile.IsWritten(part.GetLocation()!)))
                    yield return (part.AsToken(), unit);
            }
        }
        finally
        {
            waiting.Clear();
            t_waiting = waiting;
        }
    }

    /// <summary>The braces of a block say nothing.</summary>
    private static void Push(SyntaxNode node, SyntaxNode unit, bool isDeep, Stack<(SyntaxNodeOrToken Part, SyntaxNode Unit)> waiting)
    {
        foreach (var child in node.ChildNodesAndTokens().Reverse())
        {
            if (child.AsNode() is { } inner)
            {
                if (inner is (not MemberDeclarationSyntax) or GlobalStatementSyntax && (isDeep || !Is(inner)))
                    waiting.Push((inner, unit));
                continue;
            }

            var token = child.AsToken();
            Push(token.TrailingTrivia, unit, isDeep && token.HasTrailingTrivia, waiting);
            if (node is not BlockSyntax)
                waiting.Push((child, unit));
            Push(token.LeadingTrivia, unit, isDeep && token.HasLeadingTrivia, waiting);
        }
    }

    private static void Push(SyntaxTriviaList trivia, SyntaxNode unit, bool isLookedAt, Stack<(SyntaxNodeOrToken Part, SyntaxNode Unit)> waiting)
    {
        if (!isLookedAt)
            return;

        foreach (var part in trivia.Reverse())
        {
            if (part.HasStructure && part.GetStructure() is { } structure and not SkippedTokensTriviaSyntax)
                waiting.Push((structure, unit));
        }
    }

    private static bool Is(SyntaxNode node) => node switch
    {
        BlockSyntax or BaseNamespaceDeclarationSyntax or SkippedTokensTriviaSyntax or GlobalStatementSyntax => false,
        VariableDeclaratorSyntax declarator => declarator.Parent?.Parent is BaseFieldDeclarationSyntax,
        _ => node is StatementSyntax
            or MemberDeclarationSyntax
            or AccessorDeclarationSyntax
            or AttributeListSyntax
            or StructuredTriviaSyntax
            or XmlTextSyntax,
    };
}
