using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SecureAiAnalyzers.Tool.Baselines;
using SecureAiAnalyzers.Tool.Sources;

namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>The findings of a repository, in the order in which people read them.</summary>
internal sealed class CleanFindings
{
    private const int FingerprintBytes = 16;

    private CleanFindings(IReadOnlyList<CleanFinding> all, int homeless)
    {
        All = all;
        Homeless = homeless;
    }

    /// <summary>Sorted by file, place, rule and message.</summary>
    public IReadOnlyList<CleanFinding> All { get; }

    /// <summary>How many are left out because their file is on another machine.</summary>
    public int Homeless { get; }

    /// <summary>How many stand outside of the repository.</summary>
    public int Outside => All.Count(finding => finding.File is { } file && SourceUri.IsAbsolute(file));

    /// <summary>Puts findings in order and gives each its fingerprint.</summary>
    /// <param name="findings">What the compilations report.</param>
    /// <param name="root">The repository.</param>
    /// <param name="baseline">What the team lives with; null for no baseline.</param>
    public static CleanFindings Of(IReadOnlyCollection<Finding> findings, SourceRoot root, BaselineEntries? baseline)
    {
        var placed = findings.Select(finding => (Finding: finding, File: finding.Key.File is { } file ? root.Locate(file) : null)).ToArray();
        var shown = placed.Where(place => place.File is not null || place.Finding.Key.File is null)
            .OrderBy(place => place.File, StringComparer.Ordinal)
            .ThenBy(place => place.Finding.Key.Region)
            .ThenBy(place => place.Finding.Key.RuleId, StringComparer.Ordinal)
            .ThenBy(place => place.Finding.Key.Message, StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        List<CleanFinding> all = new(placed.Length);
        foreach (var (finding, file) in shown)
            all.Add(new CleanFinding(finding, file, StepsOf(finding, root), Number(FingerprintOf(finding, file), seen), StateOf(finding, baseline)));
        return new CleanFindings(all, placed.Length - all.Count);
    }

    private static BaselineState StateOf(Finding finding, BaselineEntries? baseline)
    {
        if (baseline is null)
            return BaselineState.None;
        return baseline.Holds(finding) ? BaselineState.Unchanged : BaselineState.New;
    }

    private static FindingStep[] StepsOf(Finding finding, SourceRoot root) =>
        [.. finding.Steps.Select(step => root.Locate(step.File) is { } file ? step with { File = file } : null).OfType<FindingStep>()];

    /// <summary>What an analyzer that says none is too old to know: without line numbers, so that code above it may change.</summary>
    private static string FingerprintOf(Finding finding, string? file)
    {
        if (finding.Fingerprints.FirstOrDefault() is { } given)
            return given;
        var text = string.Join('\n', finding.Key.RuleId, file, finding.Key.Message);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, FingerprintBytes)).ToLowerInvariant();
    }

    private static string Number(string fingerprint, Dictionary<string, int> seen)
    {
        var number = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{fingerprint}:{number}");
    }
}
