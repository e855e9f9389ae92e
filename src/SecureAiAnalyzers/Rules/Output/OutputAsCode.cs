using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5001: what a model says runs as code.</summary>
internal sealed class OutputAsCode() : FlowRule(RuleTable.OutputAsCode, FromModel | FlowLabels.Declared, SinkKinds.Code)
{
    /// <summary>A tool that runs any code is told of by SAI6003.</summary>
    public override IReadOnlyList<RuleDefinition> YieldsTo => [RuleTable.OpenEndedTool];
}
