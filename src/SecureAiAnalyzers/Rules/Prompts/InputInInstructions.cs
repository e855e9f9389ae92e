using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts.Support;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4001: what a caller sends becomes part of the instructions of a model.</summary>
internal sealed class InputInInstructions() : FlowRule(RuleTable.InputInInstructions, FlowLabels.UserInput | FlowLabels.Declared, SinkKinds.Instructions)
{
    /// <inheritdoc />
    public override bool Concerns(IOperation sink, AnalysisScope scope, CancellationToken cancellationToken) => !CopiedInstructions.Are(sink, scope.Ai);

    /// <summary>A caller who chooses among the roles is told of by SAI4009.</summary>
    public override bool IsToldElsewhere(IOperation sink, AnalysisScope scope, CancellationToken cancellationToken) =>
        sink.Ancestors().FirstOrDefault(static parent => parent is IInvocationOperation or IObjectCreationOperation) is { } message
        && new SpeakerChoice(scope, cancellationToken).Of(message) is not null;
}
