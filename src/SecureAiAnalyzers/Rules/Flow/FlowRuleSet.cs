using System.Collections.Generic;
using System.Linq;
using SecureAiAnalyzers.Catalog;
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

    /// <summary>The sinks that some rule is about.</summary>
    public static SinkKinds Sinks { get; } = All.Aggregate(SinkKinds.None, static (sinks, rule) => sinks | rule.Sink);
}
