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

    /// <summary>The files of the .NET SDK have the level of our modes, and of two files of one level that set a key neither counts.</summary>
    private const int AboveSdk = -99;

    /// <summary>Rules of the .NET SDK that are off in its default mode, and why they belong to ours.</summary>
    public static IReadOnlyList<(string Id, string Reason)> SdkRules { get; } =
    [
        ("CA5404", "A server of tools or agents that does not validate issuer, audience or lifetime of a token lets in whoever has one for another service"),
    ];

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
            "All: every rule is a warning, apart from statements about the analysis.",
            Categories("warning"),
            Rules("warning", rule => rule is { EnabledByDefault: false, IsStatement: false })),
        [Folder + "all.sdk.globalconfig"] = File(
            "All, beside it: rules of the .NET SDK that check what no rule of ours does.",
            level: AboveSdk,
            SdkRules.SelectMany(rule => new[] { $"# {rule.Id}: {rule.Reason}", $"dotnet_diagnostic.{rule.Id}.severity = warning" })),
        [Folder + "proof.globalconfig"] = File(
            "SecureAiProof: the compiler's log says what was analysed, whatever the mode.",
            level: AboveSdk,
            Rules("suggestion", rule => rule == RuleTable.AnalysisProof)),
        [Folder + "inventory.globalconfig"] = File(
            "SecureAiInventory: the compiler's log lists the AI assets that code uses, whatever the mode.",
            level: AboveSdk,
            Rules("suggestion", rule => rule == RuleTable.AssetInventory)),
    };

    private static string File(string summary, params IEnumerable<string>[] settings) => File(summary, level: -100, settings);

    private static string File(string summary, int level, params IEnumerable<string>[] settings)
    {
        var text = new StringBuilder()
            .Append("# Generated from the rule table. ").Append(summary).Append('\n')
            .Append("is_global = true\n")
            .Append("global_level = ").Append(level).Append('\n');
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
