using Microsoft.CodeAnalysis;
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
        if (ToolsOf(use).Any(tools => ApprovalWrappers.AreIn(tools, use.Scope.Code, use.CancellationToken)))
            use.Report(Definition, new Finding(MemberNames.LocationOf(use.Operation), DisplayNames.Of(use.Symbol)));
    }

    private static IEnumerable<IOperation> ToolsOf(ApiUse use)
    {
        var tools = new AgentTools(use.Scope.Code, use.CancellationToken);
        return use.Operation switch
        {
            IInvocationOperation call => tools.Of(call.Receiver()),
            IObjectCreationOperation { Arguments: [var agents, ..] } => tools.OfAll(agents.Value),
            _ => [],
        };
    }
}
