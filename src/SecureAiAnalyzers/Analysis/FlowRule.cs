using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>A rule about values that must not get from some sources to some sinks: it says which, and the engine does the rest.</summary>
/// <param name="definition">What is reported.</param>
/// <param name="labels">The sources.</param>
/// <param name="sink">The sink.</param>
internal abstract class FlowRule(RuleDefinition definition, FlowLabels labels, SinkKinds sink)
{
    /// <summary>What a model says, is told or finds.</summary>
    public const FlowLabels FromModel = FlowLabels.ModelOutput | FlowLabels.ToolArgument | FlowLabels.Retrieved;

    /// <summary>What is reported.</summary>
    public RuleDefinition Definition { get; } = definition;

    /// <summary>The sources.</summary>
    public FlowLabels Labels { get; } = labels;

    /// <summary>The sink.</summary>
    public SinkKinds Sink { get; } = sink;

    /// <summary>Whether only text counts, and not an object that was made with it.</summary>
    public virtual bool IsTextOnly => false;

    /// <summary>Whether only a text counts that arrives as it came, and none of which another one was made.</summary>
    public virtual bool IsVerbatim => false;

    /// <summary>The rules that tell of a source instead of this one, where both find it at one sink.</summary>
    public virtual IReadOnlyList<RuleDefinition> YieldsTo => [];

    /// <summary>Whether what a tool returns is a sink too, because the model reads it.</summary>
    public virtual bool CoversToolResults => false;

    /// <summary>Whether the rule speaks of this source at this sink.</summary>
    public virtual bool Covers(SinkUse use, SourceHit source, FlowContext context, CancellationToken cancellationToken) => true;

    /// <summary>Whether the rule is about programs such as this one.</summary>
    public virtual bool AppliesTo(AnalysisScope scope) => true;

    /// <summary>Whether it matters there, where the sink stands.</summary>
    public virtual bool Concerns(IOperation sink, AnalysisScope scope, CancellationToken cancellationToken) => true;

    /// <summary>What the code beside the sink tells of the value, where no source of it is known.</summary>
    public virtual IEnumerable<SourceHit> SourcesBeside(SinkUse use, FlowContext context) => [];

    /// <summary>Whether another rule tells of what the value does there.</summary>
    public virtual bool IsToldElsewhere(IOperation sink, AnalysisScope scope, CancellationToken cancellationToken) => false;

    /// <summary>Whether the source is a file, whose path the operator chooses, and not what somebody else sends.</summary>
    protected static bool IsFile(SourceHit source, FlowContext context) =>
        source.Labels == FlowLabels.External
        && context.RowsOf(context.Members.SymbolOf(source.Member)).Any(static row => row.Row.Condition == FlowCondition.OutsideFile);

    /// <summary>Whether what arrives is the command of an MCP server.</summary>
    protected static bool StartsServer(SinkUse use, FlowContext context) => context.Ai.Members.Of(context.Members.SymbolOf(use.Member))
        .Any(static row => row.Row.Role is ApiRole.ServerCommand or ApiRole.ServerArguments);

    /// <summary>Whether what arrives is native code that is loaded.</summary>
    protected static bool LoadsCode(SinkUse use, FlowContext context) => context.Ai.Members.Of(context.Members.SymbolOf(use.Member))
        .Any(static row => row.Row.Role == ApiRole.NativeLibrary);

    /// <summary>What is asked about a value at a sink: of a rule about several kinds, those of the sink count.</summary>
    public FlowMode ModeOf(SinkUse use) => new(Sink & use.Sinks, IsTextOnly, IsVerbatim);

    /// <summary>
    /// Whether the compilation may hold such a source at all, for code of the file, and somebody sees what the rule finds if it is off by default.
    /// </summary>
    public bool MayReport(FlowContext context, SyntaxTree tree, CancellationToken cancellationToken) => Labels switch
    {
        FlowLabels.Secret => context.MayHoldSecret(cancellationToken),
        FlowLabels.Personal => !context.Team.IsEmpty || context.Classified.MayExist(tree),
        _ => Definition.EnabledByDefault || new RuleActivation(context.Compilation, context.Options, cancellationToken).IsOn(Definition, tree),
    };
}
