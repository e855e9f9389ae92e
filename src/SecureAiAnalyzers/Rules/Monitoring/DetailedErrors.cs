using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Monitoring;

/// <summary>SAI3007: a switch gives exception details to the model or to the caller.</summary>
internal sealed class DetailedErrors() : AiRule(RuleTable.DetailedErrors)
{
    private const string Advice = "keep it off outside Development";

    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.DetailedErrors, Analyze);

    private void Analyze(ApiUse use)
    {
        if (use.HasUnsafeValue && !use.IsDevelopmentOnly)
            use.Report(Definition, new Finding(use.Value!.Syntax.GetLocation(), use.TargetName, use.Row.IsReadByCaller ? "the caller" : "the model", Advice));
    }
}
