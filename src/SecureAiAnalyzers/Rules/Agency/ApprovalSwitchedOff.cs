using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog;
using SecureAiAnalyzers.Facts;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6002: a tool acts without a person's approval because a setting, an answer or a callback always says yes.</summary>
internal sealed class ApprovalSwitchedOff() : AiRule(RuleTable.ApprovalSwitchedOff)
{
    public override void Register(RuleRegistry registry)
    {
        registry.OnUse(ApiRole.ApprovalSwitch, AnalyzeSwitch);
        registry.OnUse(ApiRole.ApprovalOffValue, AnalyzeOffValue);
        registry.OnUse(ApiRole.ApprovalAnswer, AnalyzeAnswer);
        registry.OnUse(ApiRole.StandingApproval, AnalyzeStandingApproval);
        registry.OnUse(ApiRole.ApprovalCallback, AnalyzeCallback);
    }

    private void AnalyzeSwitch(ApiUse use)
    {
        if (use.HasUnsafeValue)
            Report(use, use.Value!.Syntax, "require approval for each call", replacement: use.Row.UnsafeValue ? "false" : "true");
    }

    private void AnalyzeAnswer(ApiUse use)
    {
        if (use.HasUnsafeValue)
            Report(use, use.Value!.Syntax, "pass on the answer of a person");
    }

    private void AnalyzeOffValue(ApiUse use)
    {
        if (!IsCompared(use.Operation))
            Report(use, use.Operation.Syntax, "require approval, or name the tools that are safe without it", replacement: use.Row.Detail);
    }

    private void AnalyzeStandingApproval(ApiUse use) =>
        Report(use, use.Operation.Syntax, "answer each request by itself");

    private void AnalyzeCallback(ApiUse use)
    {
        foreach (var function in Delegates.In(use.Value))
        {
            if (Delegates.AlwaysReturns(function, true, use.Scope.Facts, use.CancellationToken))
                Report(use, function.Syntax, "decide by the tool and its arguments, or ask a person");
        }
    }

    /// <param name="replacement">What the fix writes in place of the value or member name; null when only a person can tell.</param>
    private void Report(ApiUse use, SyntaxNode node, string advice, string? replacement = null) =>
        use.Report(Definition, new Finding(node.GetLocation(), use.TargetName, advice)
        {
            Properties = FindingProperties.Of(FindingProperties.Replacement, replacement),
        });

    /// <summary>A value that is only compared or matched switches nothing off.</summary>
    private static bool IsCompared(IOperation reference)
    {
        var parent = reference.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is IBinaryOperation or IConstantPatternOperation or IIsPatternOperation or ICaseClauseOperation;
    }
}
