using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Rules;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>What the rules that ran say about the entries of frameworks, by what the compilations say of themselves.</summary>
internal sealed class RunCoverage
{
    private const string NotCovered = "not";

    private readonly HashSet<string> _ran;
    private readonly HashSet<string> _off;

    /// <param name="proof">What ran.</param>
    public RunCoverage(AnalysisProof proof)
    {
        _ran = [.. proof.Names(ProofProperties.RulesOn)];
        _off = [.. proof.Names(ProofProperties.RulesOff)];
    }

    /// <summary>Whether any compilation tells which rules ran.</summary>
    public bool IsKnown => _ran.Count + _off.Count > 0;

    /// <summary>What is to be said of an entry.</summary>
    public EntryCoverage Of(FrameworkEntry entry)
    {
        if (entry.Coverage == NotCovered)
            return new EntryCoverage(NotCovered, entry.Reason ?? string.Empty);
        if (!IsKnown)
            return new EntryCoverage("unknown", "No log tells which rules ran");
        var missing = entry.Rules.Where(rule => !_ran.Contains(rule)).ToArray();
        if (missing.Length == entry.Rules.Count)
            return new EntryCoverage(NotCovered, "No rule for it ran");
        var notEverywhere = entry.Rules.Where(rule => !_ran.Contains(rule) || _off.Contains(rule)).ToArray();
        return notEverywhere.Length == 0
            ? new EntryCoverage(entry.Coverage, string.Empty)
            : new EntryCoverage("partly", $"Off in some project or file: {string.Join(", ", notEverywhere)}");
    }
}
