using System.Threading;
using SecureAiAnalyzers.Catalog;
using SecureAiAnalyzers.Flow;
using SecureAiAnalyzers.Flow.Query;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Rules.Flow;

/// <summary>A rule about values that must not get from some sources to some sinks: all there is to it is this row.</summary>
/// <param name="Definition">What is reported.</param>
/// <param name="Labels">The sources.</param>
/// <param name="Sink">The sink.</param>
internal sealed record FlowRule(RuleDefinition Definition, FlowLabels Labels, SinkKinds Sink)
{
    /// <summary>Whether only text counts, and not an object that was made with it.</summary>
    public bool IsTextOnly { get; init; }

    /// <summary>Whether what a tool returns is a sink too, because the model reads it.</summary>
    public bool CoversToolResults { get; init; }

    /// <summary>Whether the compilation may hold such a source at all.</summary>
    public bool MayReport(FlowContext context, CancellationToken cancellationToken) =>
        Labels != FlowLabels.Secret || context.MayHoldSecret(cancellationToken);

    /// <summary>What is asked about a value.</summary>
    public FlowMode Mode => new(Sink, IsTextOnly);
}
