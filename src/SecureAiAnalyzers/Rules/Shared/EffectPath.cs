using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Semantics.Functions;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>The way from a tool to what it changes, as a finding tells it.</summary>
/// <param name="Places">The calls on the way, the last of which changes something.</param>
/// <param name="Words">What stands at each of them, by the keys of <see cref="FindingProperties"/>.</param>
internal sealed record EffectPath(IReadOnlyList<Location> Places, ImmutableDictionary<string, string?> Words)
{
    /// <summary>The way to a change.</summary>
    public static EffectPath Of(ReachedEffect effect)
    {
        var steps = effect.Path
            .Where(static function => function.Call is not null)
            .Select(static function => (Place: function.Call!.Value, Text: $"calls '{function.Name}'"))
            .Append((Place: effect.Place, Text: $"'{effect.Member}' {EffectTexts.Of(effect.Kind)}"))
            .ToArray();
        return new EffectPath(
            [.. steps.Select(static step => Location.Create(step.Place.Tree, step.Place.Span))],
            steps.Select(static (step, index) => (Key: FindingProperties.HopAt(index), step.Text))
                .ToImmutableDictionary(static hop => hop.Key, static hop => (string?)hop.Text));
    }
}
