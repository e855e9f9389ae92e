using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>A text in two parts: what is constant in it, and what is inserted.</summary>
/// <param name="Whole">The text as it is written: the value itself, or what the local that is the value is made of.</param>
/// <param name="Constant">The text with a reference in place of what was inserted.</param>
/// <param name="Inserted">The inserted text.</param>
internal sealed record SplitText(ExpressionSyntax Whole, ExpressionSyntax Constant, ExpressionSyntax Inserted)
{
    private const string Reference = "(given below)";

    /// <summary>
    /// Splits an interpolated text or a concatenation, also when a local holds it; null when nothing constant or nothing inserted is in it.
    /// </summary>
    public static SplitText? Of(ExpressionSyntax text, RepairContext context) =>
        WrittenText.Of(text, context) is { } written && OfComposition(written.Text, context) is { } split && written.IsUnchanged(split.Inserted) ? split : null;

    private static SplitText? OfComposition(ExpressionSyntax text, RepairContext context) => text switch
    {
        InterpolatedStringExpressionSyntax interpolated => OfInterpolation(interpolated, context),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => OfConcatenation(text, context),
        _ => null,
    };

    private static SplitText? OfInterpolation(InterpolatedStringExpressionSyntax text, RepairContext context)
    {
        var moved = text.Contents.OfType<InterpolationSyntax>().Where(hole => IsMoved(hole.Expression, context)).ToArray();
        if (moved.Length == 0 || moved.Any(hole => hole.FormatClause is not null || hole.AlignmentClause is not null)
            || !text.Contents.Any(content => content is InterpolatedStringTextSyntax { TextToken.ValueText: var constant } && constant.Trim().Length > 0))
        {
            return null;
        }

        var kept = text.WithContents(Merged(text.Contents.Select(content => moved.Contains(content) ? TextContent(Reference) : content)));
        return new SplitText(text, Simplified(kept).WithTriviaFrom(text), Joined([.. moved.Select(hole => hole.Expression)]));
    }

    private static SplitText? OfConcatenation(ExpressionSyntax text, RepairContext context)
    {
        var operands = WrittenText.Operands(text);
        var moved = operands.Where(operand => IsMoved(operand, context)).ToArray();
        if (moved.Length == 0 || moved.Length == operands.Count || operands.Any(operand => operand is InterpolatedStringExpressionSyntax))
            return null;

        var kept = IsOfOneLine(text)
            ? Concatenated([.. operands.Select(operand => moved.Contains(operand) ? Literal(Reference) : operand.WithoutTrivia())])
            : text.ReplaceNodes(moved, static (operand, _) => Literal(Reference).WithTriviaFrom(operand));
        return new SplitText(text, kept.WithTriviaFrom(text), Joined(moved));
    }

    /// <summary>Whether the text has no lines and comments of its own that a repair should keep.</summary>
    public static bool IsOfOneLine(ExpressionSyntax text) =>
        text.WithoutTrivia().DescendantTrivia().All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));

    /// <summary>Whether a part is text that is not constant; numbers and the like stay where they are.</summary>
    private static bool IsMoved(ExpressionSyntax part, RepairContext context) =>
        !context.Model.GetConstantValue(part, context.CancellationToken).HasValue
        && context.Model.GetTypeInfo(part, context.CancellationToken).Type is { IsValueType: false };

    /// <summary>The operands as one text; literals side by side become one.</summary>
    public static ExpressionSyntax Concatenated(IReadOnlyList<ExpressionSyntax> operands)
    {
        var merged = new List<ExpressionSyntax>();
        foreach (var operand in operands)
        {
            if (merged.Count > 0 && TextOf(merged[merged.Count - 1]) is { } before && TextOf(operand) is { } behind)
                merged[merged.Count - 1] = Literal(before + behind);
            else
                merged.Add(operand);
        }

        return merged.Aggregate(static (left, right) => SyntaxFactory.BinaryExpression(
            SyntaxKind.AddExpression,
            left.WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.PlusToken).WithTrailingTrivia(SyntaxFactory.Space),
            right));
    }

    private static string? TextOf(ExpressionSyntax operand) =>
        operand is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal ? literal.Token.ValueText : null;

    /// <summary>What was inserted as one text, each part on a line of its own behind a label that says what it is.</summary>
    private static ExpressionSyntax Joined(IReadOnlyList<ExpressionSyntax> parts) => SyntaxFactory.ParseExpression(
        "$\"" + string.Join("\\n", parts.Select(static part => ValueLabel.Of(part) + ": {" + part.WithoutTrivia() + "}")) + "\"");

    /// <summary>The contents with each run of text as one, as a parser reads it.</summary>
    private static SyntaxList<InterpolatedStringContentSyntax> Merged(IEnumerable<InterpolatedStringContentSyntax> contents)
    {
        var merged = new List<InterpolatedStringContentSyntax>();
        foreach (var content in contents)
        {
            if (content is InterpolatedStringTextSyntax behind && merged.LastOrDefault() is InterpolatedStringTextSyntax before)
                merged[merged.Count - 1] = TextContent(before.TextToken.Text + behind.TextToken.Text);
            else
                merged.Add(content);
        }

        return SyntaxFactory.List(merged);
    }

    /// <summary>A text without holes is a plain literal, unless it is a raw one, whose lines would be lost.</summary>
    private static ExpressionSyntax Simplified(InterpolatedStringExpressionSyntax text) =>
        text.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken) && text.Contents.All(content => content is InterpolatedStringTextSyntax)
            ? SyntaxFactory.ParseExpression(text.ToString().Substring(1).Replace("{{", "{").Replace("}}", "}"))
            : text;

    public static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static InterpolatedStringTextSyntax TextContent(string text) => SyntaxFactory.InterpolatedStringText(
        SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, text, text, default));
}
