using System.Text;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// The severity files of the package, one per value of <c>SecureAiAnalysisMode</c>. They set whole categories wherever that is
/// possible, because the compiler lets a team's category key win over a category key only, never over the key of a rule.
/// </summary>
internal static class ConfigurationPresets
{
    private const string Folder = "src/SecureAiAnalyzers.Package/configuration/";

    /// <summary>Content of each file by its path from the repository's root.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        [Folder + "none.globalconfig"] = File(
            "None: every rule is off.", Categories("none"), Rules("none", rule => !rule.IsLocal)),
        [Folder + "minimum.globalconfig"] = File(
            "Minimum: rules of severity Warning only.",
            Rules("none", rule => rule is { EnabledByDefault: true, Severity: DiagnosticSeverity.Info })),
        [Folder + "default.globalconfig"] = File("Default: every rule has the severity of its page."),
        [Folder + "recommended.globalconfig"] = File(
            "Recommended: every rule that is on by default is a warning.", Categories("warning")),
        [Folder + "all.globalconfig"] = File(
            "All: every rule is a warning.", Categories("warning"), Rules("warning", rule => !rule.EnabledByDefault)),
    };

    private static string File(string summary, params IEnumerable<string>[] settings)
    {
        var text = new StringBuilder()
            .Append("# Generated from the rule table. ").Append(summary).Append('\n')
            .Append("is_global = true\n")
            .Append("global_level = -100\n");
        foreach (var line in settings.SelectMany(lines => lines))
            text.Append(line).Append('\n');

        return text.ToString();
    }

    private static IEnumerable<string> Categories(string severity) =>
        RuleTable.All
            .Select(rule => rule.Category)
            .Distinct()
            .Select(category => $"dotnet_analyzer_diagnostic.category-{category}.severity = {severity}");

    /// <summary>Category keys do not reach rules that are off by default, nor findings without a place in the source.</summary>
    private static IEnumerable<string> Rules(string severity, Func<RuleDefinition, bool> selects) =>
        RuleTable.All.Where(selects).Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {severity}");
}
