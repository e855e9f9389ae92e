using System.Xml.Linq;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The MSBuild list of the rules whose warnings <c>SecureAiTreatWarningsAsErrors</c> makes errors.</summary>
internal static class RuleErrorList
{
    /// <summary>Path from the repository's root.</summary>
    public const string Path = "src/SecureAiAnalyzers.Package/build/SecureAiAnalyzers.RuleErrors.props";

    private const string Exempt = "_SecureAiNotAsErrors";

    private const string Errors = "_SecureAiErrors";

    /// <summary>The file's content.</summary>
    public static string Content { get; } =
        new XElement(
            "Project",
            new XComment(" Generated from the rule table: all rules that find something, but those of WarningsNotAsErrors. "),
            new XElement(
                "PropertyGroup",
                new XElement(Exempt, $";$([System.Text.RegularExpressions.Regex]::Replace('$(WarningsNotAsErrors)', '[\\s,]+', ';'));"),
                RuleTable.All.Where(rule => !rule.IsStatement).Select(rule => Line(rule.Id)))) + "\n";

    private static XElement Line(string id) =>
        new(Errors, new XAttribute("Condition", $"!$({Exempt}.Contains(';{id};'))"), $"$({Errors});{id}");
}
