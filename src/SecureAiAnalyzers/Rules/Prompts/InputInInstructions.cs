using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4001: what a caller sends becomes part of the instructions of a model.</summary>
internal sealed class InputInInstructions() : FlowRule(RuleTable.InputInInstructions, FlowLabels.UserInput | FlowLabels.Declared, SinkKinds.Instructions);
