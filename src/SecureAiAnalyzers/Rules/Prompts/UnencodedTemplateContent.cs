using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts.Support;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4003: a prompt template takes arguments without encoding them.</summary>
internal sealed class UnencodedTemplateContent() : AiRule(RuleTable.UnencodedTemplateContent)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.UnencodedTemplateContent, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.HasUnsafeValue && !VariableArguments.AreEncoded(use))
            use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), use.TargetName));
    }
}
