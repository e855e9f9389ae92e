using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts.Support;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4004: what was found, received or generated becomes part of the instructions of a model.</summary>
internal sealed class RetrievedTextInInstructions() : FlowRule(
    RuleTable.RetrievedTextInInstructions, FromModel | FlowLabels.External, SinkKinds.Instructions)
{
    /// <inheritdoc />
    public override bool Concerns(IOperation sink, AnalysisScope scope, CancellationToken cancellationToken) => !CopiedInstructions.Are(sink, scope.Ai);
}
