using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5004: what a model says is shown as HTML.</summary>
internal sealed class OutputAsHtml() : FlowRule(RuleTable.OutputAsHtml, FromModel | FlowLabels.Declared, SinkKinds.Html);
