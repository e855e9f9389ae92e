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
/// SAI2002: a literal holds a key in a provider's format. The only rule that runs without an AI SDK, so it registers one syntax action,
/// which does not make the compiler bind anything unless a key is found.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class KeyLiteralAnalyzer : SecureAiAnalyzer
{
    private static readonly SyntaxKind[] Literals =
        [SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringText];

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
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (LooksAt(node.FilterTree, node.IsGeneratedCode))
                    Analyze(node, matcher, scope);
            },
            ToolComments.CanBeRead(scope.Code) ? [.. Literals, SyntaxKind.XmlText] : Literals);
    }

    /// <summary>Text of a comment that becomes the description of a tool.</summary>
    private static void AnalyzeComment(SyntaxNodeAnalysisContext context, XmlTextSyntax comment, KeyMatcher matcher, AnalysisScope scope)
    {
        foreach (var token in comment.TextTokens)
        {
            if (matcher.Find(token.ValueText) is { } key && ToolComments.AttributeOf(context.Node, scope.Code, context.CancellationToken) is not null)
                Report(context, new Finding(token.GetLocation(), key.Format.Provider.Name), scope);
        }
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, KeyMatcher matcher, AnalysisScope scope)
    {
        if (context.Node is XmlTextSyntax comment)
            AnalyzeComment(context, comment, matcher, scope);
        else
            AnalyzeLiteral(context, matcher, scope);
    }

    private static void AnalyzeLiteral(SyntaxNodeAnalysisContext context, KeyMatcher matcher, AnalysisScope scope)
    {
        var token = context.Node is LiteralExpressionSyntax literal
            ? literal.Token
            : ((InterpolatedStringTextSyntax)context.Node).TextToken;
        if (matcher.Find(token.ValueText) is not { } key || IsHardCodedCredential(context, scope))
            return;

        Report(context, new Finding(context.Node.GetLocation(), key.Format.Provider.Name) { Properties = Properties(token.ValueText, key) }, scope);
    }

    private static void Report(SyntaxNodeAnalysisContext context, Finding finding, AnalysisScope scope)
    {
        if (ReportPolicy.DiagnosticOf(RuleTable.ProviderKeyInSource, scope, finding, context.ContainingSymbol, context.CancellationToken) is { } diagnostic)
            context.ReportDiagnostic(diagnostic);
    }

    /// <summary>Whether SAI2001 reports the literal where it is used.</summary>
    private static bool IsHardCodedCredential(SyntaxNodeAnalysisContext context, AnalysisScope scope)
    {
        if (!scope.Ai.ReferencesAiSdk)
            return false;

        for (var operation = context.SemanticModel.GetOperation(context.Node, context.CancellationToken);
             operation is not null and not IBlockOperation;
             operation = operation.Parent)
        {
            if (CredentialConstants.In(operation, scope, context.CancellationToken).Any(finding => Covers(finding, context.Node)))
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
