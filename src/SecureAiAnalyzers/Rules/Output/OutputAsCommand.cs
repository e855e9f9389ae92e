using SecureAiAnalyzers.Catalog;
using SecureAiAnalyzers.Infrastructure;
using SecureAiAnalyzers.Rules.Flow;

namespace SecureAiAnalyzers.Rules.Output;

/// <summary>SAI5002: what a model says runs as a command.</summary>
internal sealed class OutputAsCommand() : FlowRule(RuleTable.OutputAsCommand, FromModel | FlowLabels.Declared, SinkKinds.Command);
