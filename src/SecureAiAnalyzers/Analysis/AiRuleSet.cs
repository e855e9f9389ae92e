using System.Collections.Concurrent;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>The rules about uses of SDKs that a host runs, and what they want to see.</summary>
internal sealed class AiRuleSet
{
    private readonly AiRule[] _rules;
    private readonly ConcurrentDictionary<(ulong Rules, SdkSet Sdks), RuleRegistry> _registries = new();

    public AiRuleSet(params AiRule[] rules)
    {
        if (rules.Length > sizeof(ulong) * 8)
            throw new ArgumentException("There are more rules than bits to tell which of them apply.", nameof(rules));

        _rules = rules;
    }

    /// <summary>What a host that runs them reports.</summary>
    public RuleDefinition[] Definitions => [.. _rules.Select(static rule => rule.Definition).Distinct()];

    /// <summary>What those rules want to see that apply to a compilation. Kept: a build server and an editor have many compilations that are alike.</summary>
    public RuleRegistry RegistryFor(AnalysisScope scope, CancellationToken cancellationToken)
    {
        var applying = 0UL;
        for (var i = 0; i < _rules.Length; i++)
        {
            if (_rules[i].AppliesTo(scope) && scope.MayShow(_rules[i].Definition, cancellationToken))
                applying |= 1UL << i;
        }

        var key = (applying, scope.Ai.Referenced);
        return _registries.TryGetValue(key, out var known) ? known : _registries.GetOrAdd(key, Register(applying, scope.Ai.Referenced));
    }

    private RuleRegistry Register(ulong applying, SdkSet sdks)
    {
        var registry = new RuleRegistry(sdks);
        for (var i = 0; i < _rules.Length; i++)
        {
            if ((applying & (1UL << i)) != 0)
                _rules[i].Register(registry);
        }

        return registry;
    }
}
