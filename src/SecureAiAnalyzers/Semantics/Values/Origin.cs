using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>An operation that a value comes from.</summary>
/// <param name="Value">The operation.</param>
/// <param name="Owner">The variable, member or function that holds or gives it, the nearest to it; null when it stands in the expression itself.</param>
/// <param name="IsDefault">The value is only a default, which other code or configuration may replace.</param>
/// <param name="Frame">The call that was entered to come here.</param>
internal sealed record Origin(IOperation Value, ISymbol? Owner = null, bool IsDefault = false, CallFrame? Frame = null)
{
    /// <summary>The elements of the value are asked for, where it is a collection.</summary>
    public bool IntoCollections { get; init; }

    /// <summary>No step back from here is known.</summary>
    public bool IsEnd { get; init; }

    /// <summary>What decided that the value comes from here, the last decision first; null where nothing did, or nobody asked.</summary>
    public ValueChoice? Choice { get; init; }

    /// <summary>Other operations from which the same comes.</summary>
    public IEnumerable<Origin> To(params IOperation?[] values) => values.OfType<IOperation>().Select(value => this with { Value = value });

    /// <summary>Another operation from which the same comes.</summary>
    public IEnumerable<Origin> To(IOperation? value) => value is null ? [] : [this with { Value = value }];

    /// <summary>As above, for what a variable, member or function holds or gives.</summary>
    public Origin In(ISymbol owner, IOperation value, bool isDefault = false) =>
        this with { Value = value, Owner = owner, IsDefault = IsDefault || isDefault };

    /// <summary>The same, where this decides on it.</summary>
    public Origin Decided(IOperation by) => this with { Choice = new ValueChoice(by, Frame, Choice) };
}

/// <summary>What decides which of several values one is: a condition, what a switch looks at, the key of a collection.</summary>
/// <param name="Decider">The operation.</param>
/// <param name="Frame">The call that was entered to come there.</param>
/// <param name="Before">What had been decided before.</param>
internal sealed record ValueChoice(IOperation Decider, CallFrame? Frame, ValueChoice? Before);
