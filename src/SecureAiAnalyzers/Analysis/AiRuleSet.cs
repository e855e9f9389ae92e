using System.Collections.Concurrent;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>The rules about uses of SDKs that a host runs, and what they want to see.</summary>
internal sealed class AiRuleSet
{
    private readonly AiRule[] _rules;
    private readonly ConcurrentDictionary<(RuleSelection Rules, SdkSet Sdks), RuleRegistry> _registries = new();

    public AiRuleSet(params AiRule[] rules)
    {
        if (rules.Length > RuleSelection.Capacity)
            throw new ArgumentException("There are more rules than can be told apart.", nameof(rules));

        _rules = rules;
    }

    /// <summary>What a host that runs them reports.</summary>
    public RuleDefinition[] Definitions => [.. _rules.Select(static rule => rule.Definition).Distinct()];

    /// <summary>What those rules want to see that apply to a compilation. Kept: a build server and an editor have many compilations that are alike.</summary>
    public RuleRegistry RegistryFor(AnalysisScope scope, CancellationToken cancellationToken)
    {
        var applying = default(RuleSelection);
        for (var i = 0; i < _rules.Length; i++)
        {
            if ((scope.UsesAi || !_rules[i].NeedsAi) && _rules[i].AppliesTo(scope) && scope.MayShow(_rules[i].Definition, cancellationToken))
                applying = applying.With(i);
        }

        var key = (applying, scope.Ai.Referenced);
        return _registries.TryGetValue(key, out var known) ? known : _registries.GetOrAdd(key, Register(applying, scope.Ai.Referenced));
    }

    private RuleRegistry Register(RuleSelection applying, SdkSet sdks)
    {
        var registry = new RuleRegistry(sdks);
        for (var i = 0; i < _rules.Length; i++)
        {
            if (applying.Has(i))
                _rules[i].Register(registry);
        }

        return registry;
    }

    /// <summary>Some of the rules, by their places in the set.</summary>
    private readonly record struct RuleSelection(ulong Low, ulong High)
    {
        public const int Capacity = 2 * Half;

        private const int Half = sizeof(ulong) * 8;

        public RuleSelection With(int rule) => rule < Half ? this with { Low = Low | (1UL << rule) } : this with { High = High | (1UL << (rule - Half)) };

        public bool Has(int rule) => ((rule < Half ? Low >> rule : High >> (rule - Half)) & 1) != 0;
    }
}
