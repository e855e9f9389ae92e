using SecureAiAnalyzers.Catalog;
using SecureAiAnalyzers.Infrastructure;
using SecureAiAnalyzers.Rules.Flow;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5003: what a model says becomes part of the text of a query.</summary>
internal sealed class OutputInSql() : FlowRule(RuleTable.OutputInSql, FromModel | FlowLabels.Declared, SinkKinds.Sql);
