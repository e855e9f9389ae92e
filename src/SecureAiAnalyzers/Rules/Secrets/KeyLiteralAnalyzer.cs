using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
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
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class KeyLiteralAnalyzer : SecureAiAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public KeyLiteralAnalyzer()
        : this(CodeOrigin.Written)
    {
    }

    private protected KeyLiteralAnalyzer(CodeOrigin origin)
        : base(origin, RuleTable.ProviderKeyInSource)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        var matcher = scope.Ai.ReferencesAiSdk ? KeyMatcher.All : KeyMatcher.AiOnly;
        var readsComments = ToolComments.CanBeRead(scope.Code);
        context.RegisterSemanticModelAction(model =>
        {
            var tree = model.SemanticModel.SyntaxTree;
            if (!LooksAt(tree, model.IsGeneratedCode) || !matcher.MayFind(tree.GetText(model.CancellationToken)))
                return;

            var file = new FileAnalysis(model, scope);
            foreach (var token in tree.GetRoot(model.CancellationToken).DescendantTokens(descendIntoTrivia: readsComments))
                Analyze(token, matcher, file);
        });
    }

    private static void Analyze(SyntaxToken token, KeyMatcher matcher, FileAnalysis file)
    {
        switch (token.Parent)
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression } literal:
                AnalyzeText(token, literal, matcher, file);
                break;
            case InterpolatedStringTextSyntax text:
                AnalyzeText(token, text, matcher, file);
                break;
            case XmlTextSyntax comment:
                AnalyzeComment(token, comment, matcher, file);
                break;
        }
    }

    /// <summary>Text of a comment that becomes the description of a tool.</summary>
    private static void AnalyzeComment(SyntaxToken token, XmlTextSyntax comment, KeyMatcher matcher, FileAnalysis file)
    {
        if (matcher.Find(token.ValueText) is { } key && ToolComments.AttributeOf(comment, file.Scope.Code, file.CancellationToken) is not null)
            file.Report(RuleTable.ProviderKeyInSource, new Finding(token.GetLocation(), key.Format.Provider.Name));
    }

    private static void AnalyzeText(SyntaxToken token, SyntaxNode text, KeyMatcher matcher, FileAnalysis file)
    {
        if (matcher.Find(token.ValueText) is { } key && !IsHardCodedCredential(text, file))
        {
            file.Report(
                RuleTable.ProviderKeyInSource,
                new Finding(text.GetLocation(), key.Format.Provider.Name) { Properties = Properties(token.ValueText, key) });
        }
    }

    /// <summary>Whether SAI2001 reports the literal where it is used.</summary>
    private static bool IsHardCodedCredential(SyntaxNode text, FileAnalysis file)
    {
        if (!file.Scope.Ai.ReferencesAiSdk)
            return false;

        for (var operation = file.Model.GetOperation(text, file.CancellationToken);
             operation is not null and not IBlockOperation;
             operation = operation.Parent)
        {
            if (CredentialConstants.In(operation, file.Scope, file.CancellationToken).Any(finding => Covers(finding, text)))
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
