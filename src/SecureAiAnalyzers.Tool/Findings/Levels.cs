using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>Levels as people read them.</summary>
internal static class Levels
{
    /// <summary>All of them, gravest first.</summary>
    public static IReadOnlyList<SarifLevel> All { get; } = [SarifLevel.Error, SarifLevel.Warning, SarifLevel.Note, SarifLevel.None];

    /// <summary>The name in words of SARIF.</summary>
    public static string NameOf(SarifLevel level) => level.ToString().ToLowerInvariant();

    /// <summary>The levels that findings have, gravest first.</summary>
    public static IReadOnlyList<SarifLevel> In(IReadOnlyList<CleanFinding> findings) =>
        [.. All.Where(level => findings.Any(finding => finding.Finding.Level == level))];
}
