using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5011: what a model says is the pattern of a regular expression.</summary>
internal sealed class OutputAsPattern() : FlowRule(RuleTable.OutputAsPattern, FromModel | FlowLabels.Declared, SinkKinds.Pattern);
