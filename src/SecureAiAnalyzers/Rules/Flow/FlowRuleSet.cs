using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SecureAiAnalyzers.Catalog;
using SecureAiAnalyzers.Flow;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Rules.Flow;

/// <summary>All flow rules.</summary>
internal static class FlowRuleSet
{
    private const FlowLabels FromModel = FlowLabels.ModelOutput | FlowLabels.ToolArgument | FlowLabels.Retrieved;

    /// <summary>The rules, in id order.</summary>
    public static IReadOnlyList<FlowRule> All { get; } =
    [
        new(RuleTable.SecretInContext, FlowLabels.Secret, SinkKinds.Prompt) { IsTextOnly = true, CoversToolResults = true },
        new(RuleTable.InputInInstructions, FlowLabels.UserInput | FlowLabels.Declared, SinkKinds.Instructions),
        new(RuleTable.RetrievedTextInInstructions, FromModel | FlowLabels.External, SinkKinds.Instructions),
        new(RuleTable.OutputAsCommand, FromModel | FlowLabels.Declared, SinkKinds.Command),
        new(RuleTable.OutputInSql, FromModel | FlowLabels.Declared, SinkKinds.Sql),
    ];

    /// <summary>What the hosts report.</summary>
    public static RuleDefinition[] Definitions => [RuleTable.AnalysisBudget, .. All.Select(static rule => rule.Definition)];

    /// <summary>Whether some rule asks what arrives at the sinks.</summary>
    public static bool Asks(SinkKinds sinks, FlowContext context, CancellationToken cancellationToken)
    {
        foreach (var rule in All)
        {
            if ((rule.Sink & sinks) != 0 && rule.MayReport(context, cancellationToken))
                return true;
        }

        return false;
    }

    /// <summary>Whether some rule asks what tools return.</summary>
    public static bool AsksForToolResults(FlowContext context, CancellationToken cancellationToken) =>
        All.Any(rule => rule.CoversToolResults && rule.MayReport(context, cancellationToken));
}
