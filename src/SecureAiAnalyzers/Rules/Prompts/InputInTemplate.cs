using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4002: what a caller sends, or what was found, received or generated, becomes part of the source of a prompt template.</summary>
internal sealed class InputInTemplate() : FlowRule(
    RuleTable.InputInTemplate, FromModel | FlowLabels.UserInput | FlowLabels.External | FlowLabels.Declared, SinkKinds.Template)
{
    /// <summary>A file is where templates are kept, and a rendered prompt comes back from services that clean it.</summary>
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) =>
        !IsFile(source, context) && (source.Labels != FlowLabels.External || !IsRendered(use, context));

    private static bool IsRendered(SinkUse use, FlowContext context) =>
        context.Ai.Members.Of(context.Members.SymbolOf(use.Member), ApiRole.RenderedPrompt) is not null;
}
