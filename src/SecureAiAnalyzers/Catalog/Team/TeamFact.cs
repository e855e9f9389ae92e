using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Team;

/// <summary>What a team said about a symbol.</summary>
/// <param name="Labels">What its value carries.</param>
/// <param name="Sanitizes">For a method, what its result is right for; for a parameter, what the argument is right for after the call.</param>
/// <param name="Sinks">What happens to the value that arrives in it; for a method, in each of its parameters.</param>
internal sealed record TeamFact(FlowLabels Labels, SinkKinds Sanitizes, SinkKinds Sinks)
{
    /// <summary>Nothing was said.</summary>
    public static readonly TeamFact None = new(FlowLabels.None, SinkKinds.None, SinkKinds.None);

    /// <summary>What arrives becomes instructions of a model.</summary>
    public static readonly TeamFact Prompt = Sink(SinkKinds.Instructions | SinkKinds.Prompt);

    /// <summary>What the value is right for where the method or property says yes, or the method returns nothing and did not throw.</summary>
    public SinkKinds GuardsWhenTrue { get; init; }

    /// <summary>What the value is right for where the method or property says no.</summary>
    public SinkKinds GuardsWhenFalse { get; init; }

    /// <summary>The value carries the labels.</summary>
    public static TeamFact Source(FlowLabels labels) => new(labels, SinkKinds.None, SinkKinds.None);

    /// <summary>The value is right for the kinds.</summary>
    public static TeamFact Sanitizer(SinkKinds kinds) => new(FlowLabels.None, kinds, SinkKinds.None);

    /// <summary>What arrives is used so.</summary>
    public static TeamFact Sink(SinkKinds kinds) => new(FlowLabels.None, SinkKinds.None, kinds);

    /// <summary>The value is right for the kinds where the test has the outcome.</summary>
    public static TeamFact Guard(SinkKinds kinds, bool outcome) =>
        outcome ? None with { GuardsWhenTrue = kinds } : None with { GuardsWhenFalse = kinds };

    /// <summary>What the value is right for where the test has the outcome.</summary>
    public SinkKinds GuardsWhen(bool outcome) => outcome ? GuardsWhenTrue : GuardsWhenFalse;

    /// <summary>Both facts hold.</summary>
    public TeamFact And(TeamFact other) => this == None ? other
        : other == None ? this
        : new TeamFact(Labels | other.Labels, Sanitizes | other.Sanitizes, Sinks | other.Sinks)
        {
            GuardsWhenTrue = GuardsWhenTrue | other.GuardsWhenTrue,
            GuardsWhenFalse = GuardsWhenFalse | other.GuardsWhenFalse,
        };
}
