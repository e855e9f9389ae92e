using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Tests.Robustness;

/// <summary>Where code is cut off.</summary>
public enum CutKind
{
    /// <summary>In the middle of any token.</summary>
    Anywhere,

    /// <summary>In the middle of a string.</summary>
    InString,

    /// <summary>After a token of an argument list.</summary>
    InCall,

    /// <summary>After a token of a list of type arguments or type parameters.</summary>
    InGenerics,

    /// <summary>After a token of an initializer or collection expression.</summary>
    InInitializer,
}

/// <summary>Breaks sound code in the ways of code that is being written.</summary>
internal static class BrokenCode
{
    /// <summary>The code up to some places of the kind, spread evenly over the code; of any kind, when it has none of this one.</summary>
    public static IEnumerable<string> CutOff(SyntaxTree tree, CutKind kind, int count)
    {
        var tokens = Tokens(tree);
        var places = tokens.Where(token => IsOf(kind, token)).Select(token => PlaceIn(token, kind)).ToArray();
        if (places.Length == 0)
            places = [.. tokens.Select(token => PlaceIn(token, CutKind.Anywhere))];
        return Enumerable.Range(0, count).Select(number => tree.ToString()[..places[((2 * number) + 1) * places.Length / (2 * count)]]);
    }

    /// <summary>The code without a few tokens, which the seed chooses.</summary>
    public static string WithoutTokens(SyntaxTree tree, int seed, int count)
    {
        var random = new Random(seed);
        var code = tree.ToString();
        var tokens = Tokens(tree);
        if (tokens.Length == 0)
            return code;
        foreach (var token in random.GetItems(tokens, count).Distinct().OrderByDescending(token => token.SpanStart))
            code = code.Remove(token.SpanStart, token.Span.Length);
        return code;
    }

    private static SyntaxToken[] Tokens(SyntaxTree tree) => [.. tree.GetRoot().DescendantTokens().Where(token => token.Span.Length > 0)];

    private static int PlaceIn(SyntaxToken token, CutKind kind) =>
        kind is CutKind.Anywhere or CutKind.InString ? token.SpanStart + (token.Span.Length / 2) : token.Span.End;

    private static bool IsOf(CutKind kind, SyntaxToken token) => kind switch
    {
        CutKind.InString => token.Span.Length > 2 && IsString(token),
        CutKind.InCall => IsWithin<BaseArgumentListSyntax>(token),
        CutKind.InGenerics => IsWithin<TypeArgumentListSyntax>(token) || IsWithin<TypeParameterListSyntax>(token),
        CutKind.InInitializer => IsWithin<InitializerExpressionSyntax>(token) || IsWithin<CollectionExpressionSyntax>(token),
        _ => true,
    };

    private static bool IsString(SyntaxToken token) => token.Kind()
        is SyntaxKind.StringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken;

    private static bool IsWithin<TNode>(SyntaxToken token)
        where TNode : SyntaxNode => token.Parent?.FirstAncestorOrSelf<TNode>() is not null;
}
