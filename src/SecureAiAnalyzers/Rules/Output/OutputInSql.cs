using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5003: what a model says becomes part of the text of a query.</summary>
internal sealed class OutputInSql() : FlowRule(RuleTable.OutputInSql, FromModel | FlowLabels.Declared, SinkKinds.Sql);
