using System.Globalization;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>What ran, summed up over compilations. Logs may be added at the same time and in any order.</summary>
internal sealed class AnalysisProof
{
    private readonly object _lock = new();
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _sets = [];
    private bool _isPartial;

    /// <summary>How many compilations there are.</summary>
    public long Compilations { get; private set; }

    /// <summary>How many of them say nothing of their analysis.</summary>
    public long Unproven { get; private set; }

    /// <summary>What is known of all of them together. Nothing at all is no complete analysis.</summary>
    public AnalysisVerdict Verdict =>
        _isPartial ? AnalysisVerdict.Partial : Unproven > 0 || Compilations == 0 ? AnalysisVerdict.Unknown : AnalysisVerdict.Complete;

    /// <summary>The number of something in all compilations; 0 when none says it.</summary>
    public long Count(string key) => _counts.GetValueOrDefault(key);

    /// <summary>The names that compilations give under a key, in order.</summary>
    public IReadOnlyCollection<string> Names(string key) => _sets.TryGetValue(key, out var names) ? names : [];

    /// <summary>Adds what one run says; an empty one says nothing.</summary>
    public void Add(SarifRun run)
    {
        lock (_lock)
        {
            if (run.Proofs.Count == 0)
                AddUnproven(1, 1);
            foreach (var proof in run.Proofs)
                Add(proof);
        }
    }

    private void Add(IReadOnlyDictionary<string, string> proof)
    {
        AddUnproven(Number(proof, ProofProperties.Compilations, 1), Number(proof, ProofProperties.Unproven, 0));
        foreach (var key in ProofProperties.Counts)
            _counts[key] = _counts.GetValueOrDefault(key) + Number(proof, key, 0);
        AddNames(proof, ProofProperties.Version, ';');
        AddNames(proof, ProofProperties.Sdks, ';');
        AddNames(proof, ProofProperties.NewerSdks, ';');
        AddNames(proof, ProofProperties.RulesOn, ',');
        AddNames(proof, ProofProperties.RulesOff, ',');
        _isPartial |= proof.GetValueOrDefault(ProofProperties.Verdict) is not ("complete" or "unknown");
    }

    private void AddUnproven(long compilations, long unproven)
    {
        Compilations += compilations;
        Unproven += unproven;
    }

    private void AddNames(IReadOnlyDictionary<string, string> proof, string key, char separator)
    {
        if (!proof.TryGetValue(key, out var text))
            return;
        if (!_sets.TryGetValue(key, out var names))
            _sets[key] = names = new SortedSet<string>(StringComparer.Ordinal);
        names.UnionWith(text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PlainText.OneLine));
    }

    private static long Number(IReadOnlyDictionary<string, string> proof, string key, long otherwise) =>
        proof.TryGetValue(key, out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
