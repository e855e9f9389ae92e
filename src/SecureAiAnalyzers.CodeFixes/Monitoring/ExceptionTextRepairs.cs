using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>Repair of code that hands out the text of an exception: a text that says nothing about the inside stands in its place.</summary>
internal static class ExceptionTextRepairs
{
    private const string RegularStart = "$\"";

    /// <summary>The finding stands on the expression that makes the text.</summary>
    public static IEnumerable<Repair> For(RepairContext context, string key)
    {
        if (context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var text) && text is not null
            && context.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { } value)
        {
            yield return new Repair("Return a generic text", key, editor => Replace(editor, value, text));
        }
    }

    private static void Replace(SyntaxEditor editor, ExpressionSyntax value, string text)
    {
        if (value.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax whole } hole)
        {
            editor.ReplaceNode(hole, TextPart(IsBeforePeriod(hole, whole) ? text.TrimEnd('.') : text));
            editor.ReplaceNode(whole, static (current, _) => Simplify(current));
        }
        else if (value.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member && NameOf(value) is { } name)
        {
            editor.ReplaceNode(member, SyntaxFactory.AnonymousObjectMemberDeclarator(
                SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space))
                    .WithEqualsToken(SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space)),
                Literal(text)).WithTriviaFrom(member));
        }
        else
        {
            editor.ReplaceNode(value, Literal(text).WithTriviaFrom(value));
        }

        if (value.FirstAncestorOrSelf<CatchClauseSyntax>() is { } clause)
            editor.ReplaceNode(clause, static (current, _) => WithoutUnusedVariable(current));
    }

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static InterpolatedStringTextSyntax TextPart(string text) => TextPart(text, text);

    private static InterpolatedStringTextSyntax TextPart(string text, string value) => SyntaxFactory.InterpolatedStringText(
        SyntaxFactory.Token(SyntaxTriviaList.Empty, SyntaxKind.InterpolatedStringTextToken, text, value, SyntaxTriviaList.Empty));

    private static bool IsBeforePeriod(InterpolationSyntax hole, InterpolatedStringExpressionSyntax whole) =>
        whole.Contents.IndexOf(hole) is var index
        && index + 1 < whole.Contents.Count
        && whole.Contents[index + 1] is InterpolatedStringTextSyntax next
        && next.TextToken.Text.StartsWith(".", StringComparison.Ordinal);

    /// <summary>Texts side by side become one, as the parser reads them; a text without holes needs no interpolation.</summary>
    private static SyntaxNode Simplify(SyntaxNode current)
    {
        if (current is not InterpolatedStringExpressionSyntax text)
            return current;

        var contents = Joined(text.Contents).ToArray();
        return text.StringStartToken.Text == RegularStart && contents is [InterpolatedStringTextSyntax { TextToken.Text: var only }] && IsPlain(only)
            ? Literal(only).WithTriviaFrom(text)
            : text.WithContents(SyntaxFactory.List(contents));
    }

    private static IEnumerable<InterpolatedStringContentSyntax> Joined(SyntaxList<InterpolatedStringContentSyntax> contents)
    {
        InterpolatedStringTextSyntax? open = null;
        foreach (var part in contents)
        {
            if (part is InterpolatedStringTextSyntax text)
            {
                open = open is null ? text : TextPart(open.TextToken.Text + text.TextToken.Text, open.TextToken.ValueText + text.TextToken.ValueText);
                continue;
            }

            if (open is not null)
                yield return open;
            open = null;
            yield return part;
        }

        if (open is not null)
            yield return open;
    }

    private static bool IsPlain(string content) => content.IndexOfAny(['\\', '{', '}']) < 0;

    /// <summary>The name that the member of an anonymous object takes from the expression.</summary>
    private static string? NameOf(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The compiler warns of a variable that nothing uses any more.</summary>
    private static SyntaxNode WithoutUnusedVariable(SyntaxNode current)
    {
        if (current is not CatchClauseSyntax { Declaration: { Identifier: { RawKind: (int)SyntaxKind.IdentifierToken } name } declaration } clause)
            return current;

        var isUsed = clause.DescendantNodes().OfType<IdentifierNameSyntax>().Any(used => used.Identifier.ValueText == name.ValueText);
        return isUsed
            ? current
            : clause.WithDeclaration(declaration
                .WithType(declaration.Type.WithoutTrailingTrivia())
                .WithIdentifier(default));
    }
}
