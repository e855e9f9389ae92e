using System.Text;
using System.Text.RegularExpressions;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Generates the list of the rules that no release holds yet.</summary>
internal static partial class ReleaseFile
{
    public const string UnshippedPath = "src/SecureAiAnalyzers/AnalyzerReleases.Unshipped.md";

    private const string ShippedPath = "src/SecureAiAnalyzers/AnalyzerReleases.Shipped.md";

    /// <summary>The whole file.</summary>
    public static string CreateUnshipped()
    {
        var shipped = RuleIds(Repository.Read(ShippedPath));
        var file = new StringBuilder("; Unshipped analyzer releases. Generated from the rule table.\n");
        var rules = RuleTable.All.Where(rule => !shipped.Contains(rule.Id)).ToArray();
        if (rules.Length > 0)
            file.Append("\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (var rule in rules)
            file.AppendJoin(" | ", rule.Id, rule.Category, Severity(rule), rule.Title).Append('\n');
        return file.ToString();
    }

    private static string Severity(RuleDefinition rule) => rule.EnabledByDefault ? rule.Severity.ToString() : "Disabled";

    private static HashSet<string> RuleIds(string releases) =>
        [.. RuleRow().Matches(releases).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^(SAI\d{4})\s*\|", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
