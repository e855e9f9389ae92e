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

    /// <summary>
    /// The code in which each local is made of itself, as while somebody renames or moves a line, and that in which a loop makes each anew of what it was.
    /// </summary>
    public static IEnumerable<string> MadeOfItself(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var declarators = root.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Where(static local => local is { Initializer: not null, Parent.Parent: LocalDeclarationStatementSyntax })
            .ToArray();
        yield return root.ReplaceNodes(declarators.SelectMany(NamesIn), static (name, _) => OfItself(name)).ToFullString();

        var code = root.ToFullString();
        foreach (var local in declarators.Where(MayBeWritten).Reverse())
        {
            var again = local.Initializer!.Value.ReplaceNodes(NamesIn(local), static (name, _) => OfItself(name));
            code = code.Insert(local.Parent!.Parent!.Span.End, $" while (System.Environment.TickCount > 0) {local.Identifier.Text} = {again};");
        }

        yield return code;
    }

    /// <summary>The names in the initializer that stand for what the local is made of, but not those in a local of its own.</summary>
    private static IEnumerable<IdentifierNameSyntax> NamesIn(VariableDeclaratorSyntax local) => local.Initializer!.Value.DescendantNodesAndSelf()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.FirstAncestorOrSelf<VariableDeclaratorSyntax>() == local && IsValue(name));

    private static bool IsValue(IdentifierNameSyntax name) => name.Parent switch
    {
        ArgumentSyntax or BinaryExpressionSyntax or EqualsValueClauseSyntax or PrefixUnaryExpressionSyntax or InterpolationSyntax => true,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } called => called.Expression == name,
        _ => false,
    };

    private static IdentifierNameSyntax OfItself(IdentifierNameSyntax name) =>
        SyntaxFactory.IdentifierName(name.FirstAncestorOrSelf<VariableDeclaratorSyntax>()!.Identifier.WithoutTrivia()).WithTriviaFrom(name);

    private static bool MayBeWritten(VariableDeclaratorSyntax local) =>
        local.Parent?.Parent is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, IsConst: false, Parent: BlockSyntax or GlobalStatementSyntax };

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
