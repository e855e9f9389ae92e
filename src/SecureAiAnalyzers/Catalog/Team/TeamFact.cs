using System.Collections.Immutable;
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

    /// <summary>A model is called.</summary>
    public static readonly TeamFact Client = None with { CallsModel = true };

    /// <summary>Somebody is asked, or rules decide, before a tool acts.</summary>
    public static readonly TeamFact Filter = None with { Filters = true };

    /// <summary>What the value is right for where the method or property says yes, or the method returns nothing and did not throw.</summary>
    public SinkKinds GuardsWhenTrue { get; init; }

    /// <summary>What the value is right for where the method or property says no.</summary>
    public SinkKinds GuardsWhenFalse { get; init; }

    /// <summary>What the value is right for where the method or property gives what the word says.</summary>
    public ImmutableArray<KeyValuePair<string, SinkKinds>> GuardsWhenResult { get; init; } = ImmutableArray<KeyValuePair<string, SinkKinds>>.Empty;

    /// <summary>What calling the method does outside of the program.</summary>
    public ImmutableArray<ToldEffect> Effects { get; init; } = ImmutableArray<ToldEffect>.Empty;

    /// <summary>Whether the method calls a model, or the methods of the type do.</summary>
    public bool CallsModel { get; init; }

    /// <summary>Whether the method, or an object of the type, asks or decides before a tool acts.</summary>
    public bool Filters { get; init; }

    /// <summary>The value carries the labels.</summary>
    public static TeamFact Source(FlowLabels labels) => new(labels, SinkKinds.None, SinkKinds.None);

    /// <summary>The value is right for the kinds.</summary>
    public static TeamFact Sanitizer(SinkKinds kinds) => new(FlowLabels.None, kinds, SinkKinds.None);

    /// <summary>What arrives is used so.</summary>
    public static TeamFact Sink(SinkKinds kinds) => new(FlowLabels.None, SinkKinds.None, kinds);

    /// <summary>Calling the method does so.</summary>
    public static TeamFact Effect(ImmutableArray<ToldEffect> effects) => None with { Effects = effects };

    /// <summary>The value is right for the kinds where the test has the outcome.</summary>
    public static TeamFact Guard(SinkKinds kinds, bool outcome) =>
        outcome ? None with { GuardsWhenTrue = kinds } : None with { GuardsWhenFalse = kinds };

    /// <summary>The value is right for the kinds where the result is what one of the words says.</summary>
    public static TeamFact Guard(SinkKinds kinds, IEnumerable<string> results) =>
        None with { GuardsWhenResult = results.Select(result => new KeyValuePair<string, SinkKinds>(result, kinds)).ToImmutableArray() };

    /// <summary>What the value is right for where the test has the outcome.</summary>
    public SinkKinds GuardsWhen(bool outcome) => outcome ? GuardsWhenTrue : GuardsWhenFalse;

    /// <summary>What the value is right for where the result is what the word says.</summary>
    public SinkKinds GuardsWhen(string result) => GuardsWhenResult.Aggregate(
        SinkKinds.None, (kinds, known) => known.Key.Equals(result, StringComparison.Ordinal) ? kinds | known.Value : kinds);

    /// <summary>Both facts hold.</summary>
    public TeamFact And(TeamFact other) => this == None ? other
        : other == None ? this
        : new TeamFact(Labels | other.Labels, Sanitizes | other.Sanitizes, Sinks | other.Sinks)
        {
            GuardsWhenTrue = GuardsWhenTrue | other.GuardsWhenTrue,
            GuardsWhenFalse = GuardsWhenFalse | other.GuardsWhenFalse,
            GuardsWhenResult = GuardsWhenResult.AddRange(other.GuardsWhenResult),
            Effects = Effects.AddRange(other.Effects),
            CallsModel = CallsModel || other.CallsModel,
            Filters = Filters || other.Filters,
        };
}
