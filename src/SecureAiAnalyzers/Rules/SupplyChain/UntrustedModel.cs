using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7004: a caller or a model chooses the model that is loaded.</summary>
internal sealed class UntrustedModel() : FlowRule(
    RuleTable.UntrustedModel, FromModel | FlowLabels.UserInput | FlowLabels.Declared, SinkKinds.ModelFile)
{
    /// <inheritdoc />
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) => !LoadsCode(use, context);
}
