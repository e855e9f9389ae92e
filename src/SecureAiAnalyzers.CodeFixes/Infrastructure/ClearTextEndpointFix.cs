using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure.Support;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>
/// Fix of SAI1001: write the encrypted scheme into the literal that begins the address. A server in a private network may have no certificate, so
/// that somebody has to see to it that it gets one: such addresses are changed one by one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClearTextEndpointFix))]
[Shared]
public sealed class ClearTextEndpointFix : SecureAiCodeFix
{
    private const string Key = "SAI1001.Encrypt";

    /// <summary>Makes the fix.</summary>
    public ClearTextEndpointFix()
        : base(RuleTable.ClearTextEndpoint.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        var heads = HeadsOf(context);
        if (heads.Length == 0 || !heads.All(head => head is not null && TextOf(head) is { } text && EndOfScheme(text) is not null))
            yield break;

        var scheme = ClearTextUrl.SchemeOf(TextOf(heads[0]!)!.Value.ValueText)!;
        yield return new Repair($"Use '{ClearTextUrl.SecureSchemeOf(scheme)}'", Key, editor => Encrypt(editor, heads))
        {
            IsForOnePlace = context.Diagnostic.Properties.ContainsKey(FindingProperties.PrivateHost),
        };
    }

    /// <summary>The nodes that write the beginning of the address: the value itself, unless the finding names others.</summary>
    private static SyntaxNode?[] HeadsOf(RepairContext context) => context.Diagnostic.AdditionalLocations is { Count: > 0 } others
        ? [.. others.Select(context.NodeAt)]
        : [context.Node];

    private static void Encrypt(SyntaxEditor editor, IEnumerable<SyntaxNode?> heads)
    {
        foreach (var head in heads)
            editor.ReplaceNode(head!, static (current, _) => Encrypt(current));
    }

    /// <summary>Does nothing to a text that is encrypted already, since several findings may share one literal.</summary>
    private static SyntaxNode Encrypt(SyntaxNode head) => TextOf(head) is { } text && EndOfScheme(text) is { } end
        ? head.ReplaceToken(text, Lengthen(text, end))
        : head;

    private static SyntaxToken? TextOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal when literal.Token.Value is string => literal.Token,
        InterpolatedStringTextSyntax text => text.TextToken,
        _ => null,
    };

    /// <summary>
    /// Where the clear-text scheme ends in the token as written; null when the token does not begin with it, or writes it by escapes.
    /// </summary>
    private static int? EndOfScheme(SyntaxToken token)
    {
        if (ClearTextUrl.SchemeOf(token.ValueText) is not { } scheme)
            return null;

        var start = token.Text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase);
        return start >= 0 && token.Text.Take(start).All(static character => character is '"' or '@' || char.IsWhiteSpace(character))
            ? start + scheme.Length
            : null;
    }

    private static SyntaxToken Lengthen(SyntaxToken token, int end)
    {
        var letter = char.IsUpper(token.Text[end - 1]) ? "S" : "s";
        var valueEnd = token.ValueText.Length - token.ValueText.TrimStart().Length + ClearTextUrl.SchemeOf(token.ValueText)!.Length;
        var text = token.Text.Insert(end, letter);
        return SyntaxFactory.Token(token.LeadingTrivia, token.Kind(), text, token.ValueText.Insert(valueEnd, letter), token.TrailingTrivia);
    }
}
