using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Governance.Support;

namespace SecureAiAnalyzers.Rules.Governance;

/// <summary>
/// SAI9004: a suppression of one of our rules says no reason. Here those in code; the host of the configuration looks at the entries of baselines.
/// </summary>
internal sealed class UnjustifiedSuppression() : AiRule(RuleTable.UnjustifiedSuppression)
{
    private const string InAttribute = "say in 'Justification' who decided so, why and until when";
    private const string InComment = "say in a comment on its line or above who decided so, why and until when";

    public override void Register(RuleRegistry registry) => registry.OnTree(Analyze);

    private void Analyze(TreeUse use)
    {
        AnalyzePragmas(use);
        foreach (var attribute in SuppressMessageAttributes.In(use.Tree, use.Scope, use.CancellationToken))
        {
            if (RuleOf(attribute.CheckId) is { } rule && !attribute.IsJustified)
                use.Report(Definition, new Finding(attribute.Name.GetLocation(), "'SuppressMessage'", rule.Id, InAttribute));
        }
    }

    private void AnalyzePragmas(TreeUse use)
    {
        var file = (CompilationUnitSyntax)use.Tree.GetRoot(use.CancellationToken);
        for (var directive = file.GetFirstDirective(IsPragma); directive is not null; directive = directive.GetNextDirective(IsPragma))
        {
            use.CancellationToken.ThrowIfCancellationRequested();
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma && pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
                Analyze(use, pragma);
        }
    }

    private void Analyze(TreeUse use, PragmaWarningDirectiveTriviaSyntax pragma)
    {
        foreach (var code in pragma.ErrorCodes)
        {
            if (RuleOf(code.ToString()) is { } rule && !PragmaReason.IsGiven(pragma, rule))
                use.Report(Definition, new Finding(code.GetLocation(), "The pragma", rule.Id, InComment));
        }
    }

    private static bool IsPragma(DirectiveTriviaSyntax directive) => directive.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia);

    private static RuleDefinition? RuleOf(string id) => RuleTable.All.FirstOrDefault(rule => rule.Id == id);
}
