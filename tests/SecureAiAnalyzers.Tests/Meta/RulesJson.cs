using System.Text.Encodings.Web;
using System.Text.Json;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Generates the metadata of all rules for machines: a file of the package, which tools read. docs/frameworks.md describes it.</summary>
internal static class RulesJson
{
    public const string Path = "src/SecureAiAnalyzers.Package/rules.json";

    /// <summary>Counts up when a reader of the file would have to change.</summary>
    private const int Version = 1;

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>The whole file.</summary>
    public static string Create() => JsonSerializer.Serialize(
        new { Version, Rules = RuleTable.All.Select(Rule), Frameworks = Framework.All.Select(Coverage) }, Format) + "\n";

    private static object Rule(RuleDefinition rule) => new
    {
        rule.Id,
        rule.Title,
        rule.Description,
        rule.Message,
        rule.Category,
        Severity = rule.Severity.ToString().ToLowerInvariant(),
        rule.EnabledByDefault,
        HelpUri = rule.Descriptor.HelpLinkUri,
        rule.Fix,
        SecuritySeverity = SecuritySeverity.Of(rule).Score,
        Precision = RulePrecision.Of(rule),
        Tags = Descriptors.Tags(rule),
        rule.Controls,
        rule.En304223,
        rule.OwaspLlm,
        rule.OwaspAgentic,
        rule.OwaspMcp,
        rule.Aisvs,
        rule.Cwe,
        rule.Atlas,
        rule.Patterns,
    };

    private static object Coverage(Framework framework) => new
    {
        framework.Key,
        framework.Title,
        framework.Edition,
        Evidence = framework.Grade,
        Items = framework.Items.Select(item => new
        {
            item.Id,
            Text = item.Wording,
            item.Level,
            Coverage = Framework.CoverageOf(item),
            Rules = RuleText.Naming(item.Id),
            Reason = Framework.ReasonOf(item),
        }),
    };
}
