using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5006: what a model says is the address of a request.</summary>
internal sealed class OutputAsUrl() : FlowRule(RuleTable.OutputAsUrl, FromModel | FlowLabels.Declared, SinkKinds.Url)
{
    /// <summary>The address of a model is told of by SAI1003, and a tool that opens any address by SAI6003.</summary>
    public override IReadOnlyList<RuleDefinition> YieldsTo => [RuleTable.UntrustedEndpoint, RuleTable.OpenEndedTool];
}
