using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5003: what a model says becomes part of the text of a query.</summary>
internal sealed class OutputInSql() : FlowRule(RuleTable.OutputInSql, FromModel | FlowLabels.Declared, SinkKinds.Sql)
{
    /// <summary>A tool that runs any query is told of by SAI6003.</summary>
    public override IReadOnlyList<RuleDefinition> YieldsTo => [RuleTable.OpenEndedTool];
}
