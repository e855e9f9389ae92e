using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Prompts;

/// <summary>SAI4005: what the program has classified as personal reaches what a model reads, or a log that is kept.</summary>
internal sealed class PersonalDataSent() : FlowRule(RuleTable.PersonalDataSent, FlowLabels.Personal, SinkKinds.Prompt | SinkKinds.LogEntry)
{
    /// <inheritdoc />
    public override bool IsTextOnly => true;

    /// <inheritdoc />
    public override bool CoversToolResults => true;

    /// <summary>
    /// A parameter of a log method that is classified itself is erased or left out by the generator of the telemetry package; whether redaction is
    /// set up for it is told of by SAI3012.
    /// </summary>
    public override bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) =>
        ParameterOf(use, context) is not { } parameter || !context.Classified.Is(parameter, use.Function.Body.Tree);

    private static IParameterSymbol? ParameterOf(SinkUse use, FlowContext context) =>
        (use.Sinks & SinkKinds.LogEntry) != 0 && context.Members.SymbolOf(use.Member) is IMethodSymbol method
            ? method.Parameters.FirstOrDefault(parameter => parameter.Name == use.Parameter)
            : null;
}
