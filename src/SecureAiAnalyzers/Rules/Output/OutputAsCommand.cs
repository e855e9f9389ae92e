using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5002: what a model says runs as a command.</summary>
internal sealed class OutputAsCommand() : FlowRule(RuleTable.OutputAsCommand, FromModel | FlowLabels.Declared, SinkKinds.Command);
