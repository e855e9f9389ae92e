using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.SupplyChain;

/// <summary>SAI7007: what a caller sends, a model says or a server gives decides which native code is loaded.</summary>
internal sealed class UntrustedNativeLibrary() : FlowRule(
    RuleTable.UntrustedNativeLibrary, FromModel | FlowLabels.UserInput | FlowLabels.External | FlowLabels.Declared, SinkKinds.ModelFile)
{
    /// <summary>A file is where the operator keeps the paths of libraries.</summary>
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) =>
        LoadsCode(use, context) && !IsFile(source, context);
}
