using SecureAiAnalyzers.Catalog;
using SecureAiAnalyzers.Infrastructure;
using SecureAiAnalyzers.Rules.Flow;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4004: what was found, received or generated becomes part of the instructions of a model.</summary>
internal sealed class RetrievedTextInInstructions() : FlowRule(RuleTable.RetrievedTextInInstructions, FromModel | FlowLabels.External, SinkKinds.Instructions);
