using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Tools;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency;

/// <summary>SAI6018: an agent whose tools ask a person becomes a tool itself, and what it asks is lost on the way to the model that called it.</summary>
internal sealed class AgentAsTool() : AiRule(RuleTable.AgentAsTool)
{
    public override void Register(RuleRegistry registry) => registry.OnUse(ApiRole.AgentAsTool, Analyze);

    private void Analyze(ApiUse use)
    {
        var code = use.Scope.Code;
        if (use.Operation is IInvocationOperation call
            && new AgentTools(code, use.CancellationToken).Of(call.Receiver()).Any(tools => ApprovalWrappers.AreIn(tools, code, use.CancellationToken)))
        {
            use.Report(Definition, new Finding(MemberNames.LocationOf(call), DisplayNames.Of(use.Symbol)));
        }
    }
}
