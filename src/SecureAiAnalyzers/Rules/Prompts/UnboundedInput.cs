using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts.Support;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4006: text in the body of a request becomes the prompt of a model, however long it is.</summary>
internal sealed class UnboundedInput() : FlowRule(RuleTable.UnboundedInput, FlowLabels.UserInput, SinkKinds.Length)
{
    /// <inheritdoc />
    public override bool IsTextOnly => true;

    /// <inheritdoc />
    public override IReadOnlyList<RuleDefinition> YieldsTo => [RuleTable.InputInInstructions, RuleTable.InputInTemplate];

    /// <inheritdoc />
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) =>
        new RequestBodies(context, cancellationToken).HoldUnlimited(source);
}
