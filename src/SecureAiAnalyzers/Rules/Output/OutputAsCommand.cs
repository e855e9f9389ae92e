using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5002: what a model says runs as a command.</summary>
internal sealed class OutputAsCommand() : FlowRule(RuleTable.OutputAsCommand, FromModel | FlowLabels.Declared, SinkKinds.Command)
{
    /// <summary>A tool that runs any command is told of by SAI6003.</summary>
    public override IReadOnlyList<RuleDefinition> YieldsTo => [RuleTable.OpenEndedTool];

    /// <summary>The command of an MCP server is told of by SAI7010.</summary>
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) => !StartsServer(use, context);
}
