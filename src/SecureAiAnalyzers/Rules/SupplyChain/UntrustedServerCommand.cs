using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7010: what a caller sends, a model says or a server gives decides which MCP server is started, or how.</summary>
internal sealed class UntrustedServerCommand() : FlowRule(
    RuleTable.UntrustedServerCommand, FromModel | FlowLabels.UserInput | FlowLabels.External | FlowLabels.Declared, SinkKinds.Command)
{
    /// <summary>A file is where the operator keeps the list of servers.</summary>
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) =>
        StartsServer(use, context) && !IsFile(source, context);
}
