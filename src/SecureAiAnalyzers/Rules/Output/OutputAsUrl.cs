using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5006: what a model says is the address of a request.</summary>
internal sealed class OutputAsUrl() : FlowRule(RuleTable.OutputAsUrl, FromModel | FlowLabels.Declared, SinkKinds.Url);
