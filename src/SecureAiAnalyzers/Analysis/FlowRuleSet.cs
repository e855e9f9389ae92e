using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>The flow rules that a host runs.</summary>
/// <param name="rules">In id order.</param>
internal sealed class FlowRuleSet(params FlowRule[] rules)
{
    /// <summary>The rules, in id order.</summary>
    public ImmutableArray<FlowRule> All { get; } = ImmutableArray.Create(rules);

    /// <summary>The sinks of the rules.</summary>
    public SinkKinds Sinks { get; } = rules.Aggregate(SinkKinds.None, static (sinks, rule) => sinks | rule.Sink);

    /// <summary>What a host that runs them reports.</summary>
    public RuleDefinition[] Definitions => All.IsEmpty ? [] : [RuleTable.AnalysisBudget, .. All.Select(static rule => rule.Definition)];

    /// <summary>Whether some rule asks for one of these labels at the sinks.</summary>
    public bool Asks(SinkKinds sinks, FlowLabels labels, FlowContext context, SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var rule in All)
        {
            if ((rule.Sink & sinks) != 0 && (rule.Labels & labels) != 0 && rule.MayReport(context, tree, cancellationToken))
                return true;
        }

        return false;
    }

    /// <summary>Whether some rule asks what tools return.</summary>
    public bool AsksForToolResults(FlowContext context, SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var rule in All)
        {
            if (rule.CoversToolResults && rule.MayReport(context, tree, cancellationToken))
                return true;
        }

        return false;
    }
}
