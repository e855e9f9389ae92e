using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Secrets.Support;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Semantics.Tools;

namespace SecureAiAnalyzers.Rules.Secrets;

/// <summary>
/// SAI2002: a literal holds a key in a provider's format. The only rule that runs without an AI SDK, so it looks at the characters of a file first,
/// and does not make the compiler bind anything unless a key is found.
/// </summary>
internal sealed class ProviderKeyInSource() : AiRule(RuleTable.ProviderKeyInSource)
{
    public override bool NeedsAi => false;

    public override void Register(RuleRegistry registry) => registry.OnTree(Analyze);

    private void Analyze(TreeUse use)
    {
        var matcher = use.Scope.Ai.ReferencesAiSdk ? KeyMatcher.All : KeyMatcher.AiOnly;
        if (!matcher.MayFind(use.Tree.GetText(use.CancellationToken)))
            return;

        var tokens = use.Tree.GetRoot(use.CancellationToken).DescendantTokens(descendIntoTrivia: ToolComments.CanBeRead(use.Scope.Code));
        foreach (var token in tokens)
        {
            if (matcher.Find(token.ValueText) is { } key)
                Analyze(token, key, use);
        }
    }

    private void Analyze(SyntaxToken token, KeyMatch key, TreeUse use)
    {
        switch (token.Parent)
        {
            case LiteralExpressionSyntax or InterpolatedStringTextSyntax when !IsHardCodedCredential(token.Parent, use):
                use.Report(
                    Definition,
                    new Finding(token.Parent.GetLocation(), key.Format.Provider.Name) { Properties = Properties(token.ValueText, key) });
                break;
            case XmlTextSyntax comment when IsReadByModel(comment, use):
                use.Report(Definition, new Finding(token.GetLocation(), key.Format.Provider.Name));
                break;
        }
    }

    /// <summary>Whether the comment becomes the description of a tool.</summary>
    private static bool IsReadByModel(XmlTextSyntax comment, TreeUse use) =>
        ToolComments.AttributeOf(comment, use.Scope.Code, use.CancellationToken) is not null;

    /// <summary>Whether SAI2001 reports the literal where it is used.</summary>
    private static bool IsHardCodedCredential(SyntaxNode text, TreeUse use)
    {
        if (!use.Scope.Ai.ReferencesAiSdk)
            return false;

        for (var operation = use.Scope.Code.Bodies.GetOperation(text, use.CancellationToken);
             operation is not null and not IBlockOperation;
             operation = operation.Parent)
        {
            if (CredentialConstants.In(operation, use.Scope, use.CancellationToken).Any(finding => Covers(finding, text)))
                return true;
        }

        return false;
    }

    private static bool Covers(Finding finding, SyntaxNode literal) =>
        finding.Additional.Count == 0 && finding.Location.SourceSpan.Contains(literal.Span);

    /// <summary>What the fix needs; nothing when the text holds more than the key, because the rest must stay.</summary>
    private static ImmutableDictionary<string, string?> Properties(string text, KeyMatch key)
    {
        var scheme = PlaceholderText.SchemeOf(text);
        return key.Start == scheme.Length && key.Start + key.Length == text.Length
            ? CredentialProperties.Of(key.Format.Provider, scheme)
            : ImmutableDictionary<string, string?>.Empty;
    }
}
