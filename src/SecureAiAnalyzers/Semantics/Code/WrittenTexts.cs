using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>The texts that a file writes between quotation marks. Kept with the tree, however many questions are asked about them.</summary>
internal sealed class WrittenTexts
{
    private static readonly ConditionalWeakTable<SyntaxTree, WrittenTexts> Trees = new();

    private WrittenTexts(SyntaxNode root)
    {
        All = [.. root.DescendantTokens().Where(IsText).Select(static token =>
            new WrittenText(token.ValueText, token.Parent?.FirstAncestorOrSelf<ElementAccessExpressionSyntax>() is not null))];
    }

    /// <summary>Whole literals, and what stands between the values of interpolated texts, in source order.</summary>
    public IReadOnlyList<WrittenText> All { get; }

    /// <summary>The texts of a file.</summary>
    public static WrittenTexts Of(SyntaxTree tree) => Trees.GetValue(tree, static key => new WrittenTexts(key.GetRoot()));

    private static bool IsText(SyntaxToken token) => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken);
}

/// <summary>A text in a file.</summary>
/// <param name="Value">What it says.</param>
/// <param name="IsInKey">Whether an element is looked up, and the text is part of that.</param>
internal sealed record WrittenText(string Value, bool IsInKey);
