using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>
/// Repair of code that hands out the text of an exception: a text that says nothing about the inside stands in its place, and the exception is
/// recorded.
/// </summary>
internal static class ExceptionTextRepairs
{
    private const string RegularStart = "$\"";

    private static readonly SyntaxAnnotation Gap = new();

    /// <summary>The finding stands on the expression that makes the text.</summary>
    public static IEnumerable<Repair> For(RepairContext context, string key)
    {
        if (context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var text) && text is not null
            && context.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { } value)
        {
            yield return new Repair("Record the exception and return a generic text", key, editor =>
            {
                Replace(editor, context.Model, value, text);
                ExceptionRecords.Add(editor, context.Model, value, text);
            });
        }
    }

    private static void Replace(SyntaxEditor editor, SemanticModel model, ExpressionSyntax value, string text)
    {
        if (value.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax whole } hole)
        {
            editor.ReplaceNode(hole, static (current, _) => current.WithAdditionalAnnotations(Gap));
            editor.ReplaceNode(whole, (current, _) => Closed((InterpolatedStringExpressionSyntax)current, text));
        }
        else if (value.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member && NameOf(value) is { } name)
        {
            editor.ReplaceNode(member, SyntaxFactory.AnonymousObjectMemberDeclarator(
                SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space))
                    .WithEqualsToken(SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space)),
                Literal(text)).WithTriviaFrom(member));
        }
        else if (value.Parent is BinaryExpressionSyntax sum && sum.Right == value && LeadOf(sum.Left) is { } lead)
        {
            var before = GenericSentence.Upto(lead.Token.ValueText, TextBehind(sum), GenericSentence.HasWords(lead.Token.ValueText), text);
            editor.ReplaceNode(sum, (current, _) => WithLead(((BinaryExpressionSyntax)current).Left, before).WithTriviaFrom(current));
        }
        else
        {
            var replacement = IsPutIntoText(value, model) ? GenericSentence.Upto(string.Empty, after: null, hasWords: true, text) : text;
            editor.ReplaceNode(value, Literal(replacement).WithTriviaFrom(value));
        }
    }

    /// <summary>The text that stands directly before the value in a sum.</summary>
    private static LiteralExpressionSyntax? LeadOf(ExpressionSyntax left) => left switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => LeadOf(sum.Right),
        _ => null,
    };

    private static string? TextBehind(BinaryExpressionSyntax sum) => sum.Parent switch
    {
        BinaryExpressionSyntax { Right: LiteralExpressionSyntax next } outer when outer.Left == sum => next.Token.ValueText,
        BinaryExpressionSyntax => string.Empty,
        _ => null,
    };

    private static ExpressionSyntax WithLead(ExpressionSyntax left, string text) => left is BinaryExpressionSyntax sum
        ? sum.WithRight(WithLead(sum.Right, text).WithLeadingTrivia(sum.Right.GetLeadingTrivia()))
        : Literal(text);

    /// <summary>Whether a method of the text type puts the value into a text.</summary>
    private static bool IsPutIntoText(ExpressionSyntax value, SemanticModel model) =>
        value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String };

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static InterpolatedStringTextSyntax TextPart(string text, string value) => SyntaxFactory.InterpolatedStringText(
        SyntaxFactory.Token(SyntaxTriviaList.Empty, SyntaxKind.InterpolatedStringTextToken, text, value, SyntaxTriviaList.Empty));

    /// <summary>The text with words in its gaps; texts side by side become one, as the parser reads them.</summary>
    private static SyntaxNode Closed(InterpolatedStringExpressionSyntax whole, string sentence)
    {
        var parts = new List<InterpolatedStringContentSyntax>();
        for (var index = 0; index < whole.Contents.Count; index++)
        {
            var part = whole.Contents[index];
            if (part is InterpolatedStringTextSyntax text)
                SetLast(parts, last => last + text.TextToken.Text, last => last + text.TextToken.ValueText);
            else if (part.HasAnnotation(Gap))
                Close(parts, TextBehind(whole, index), sentence);
            else
                parts.Add(part);
        }

        return whole.StringStartToken.Text == RegularStart && parts is [InterpolatedStringTextSyntax { TextToken.Text: var only }] && IsPlain(only)
            ? Literal(only).WithTriviaFrom(whole)
            : whole.WithContents(SyntaxFactory.List(parts));
    }

    private static void Close(List<InterpolatedStringContentSyntax> parts, string? after, string sentence)
    {
        var hasWords = HasWords(parts);
        SetLast(parts, Closed, Closed);

        string Closed(string before) => GenericSentence.Upto(before, after, hasWords, sentence);
    }

    /// <summary>Changes the text at the end, as it is written and as it reads.</summary>
    private static void SetLast(List<InterpolatedStringContentSyntax> parts, Func<string, string> written, Func<string, string> read)
    {
        var last = parts.LastOrDefault() as InterpolatedStringTextSyntax;
        if (last is not null)
            parts.RemoveAt(parts.Count - 1);
        if (written(last?.TextToken.Text ?? string.Empty) is { Length: > 0 } text)
            parts.Add(TextPart(text, read(last?.TextToken.ValueText ?? string.Empty)));
    }

    private static bool HasWords(List<InterpolatedStringContentSyntax> parts) =>
        parts.OfType<InterpolatedStringTextSyntax>().Any(static part => GenericSentence.HasWords(part.TextToken.Text));

    private static string? TextBehind(InterpolatedStringExpressionSyntax whole, int index) => index + 1 >= whole.Contents.Count
        ? null
        : (whole.Contents[index + 1] as InterpolatedStringTextSyntax)?.TextToken.Text ?? string.Empty;

    private static bool IsPlain(string content) => content.IndexOfAny(['\\', '{', '}']) < 0;

    /// <summary>The name that the member of an anonymous object takes from the expression.</summary>
    private static string? NameOf(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
