using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>How the documents write what the rule table says.</summary>
internal static class RuleText
{
    /// <summary>The default severity, or that the rule is off.</summary>
    public static string Severity(RuleDefinition rule) => rule.EnabledByDefault ? rule.Severity.ToString() : $"Off ({rule.Severity})";

    /// <summary>The numbers of the weaknesses that the rule finds.</summary>
    public static string CweNumbers(RuleDefinition rule) => string.Join(", ", rule.Cwe.Select(entry => entry["CWE-".Length..]));

    /// <summary>Default severity, whether the rule is on by default, and its fix: the last cells of a row.</summary>
    public static IEnumerable<string> Defaults(RuleDefinition rule) =>
        [rule.Severity.ToString(), rule.EnabledByDefault ? "yes" : "no", rule.Fix ?? ""];

    /// <summary>The severity as configuration files write it.</summary>
    public static string SeverityKeyword(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Hidden => "silent",
        _ => severity.ToString().ToLowerInvariant(),
    };

    /// <summary>Links to the pages of rules.</summary>
    /// <param name="ids">The rules.</param>
    /// <param name="folder">The folder of the pages as seen from the document, with a slash; empty inside that folder.</param>
    public static string Links(IEnumerable<string> ids, string folder) => string.Join(", ", ids.Select(id => Link(id, folder)));

    /// <summary>A link to the page of a rule.</summary>
    public static string Link(string id, string folder) => $"[{id}]({folder}{id}.md)";

    /// <summary>The rules that name the reference, in id order.</summary>
    public static IEnumerable<string> Naming(string reference) =>
        RuleTable.All.Where(rule => References(rule).Contains(reference)).Select(rule => rule.Id);

    /// <summary>Everything that the rule refers to, apart from our own pattern codes.</summary>
    public static IEnumerable<string> References(RuleDefinition rule) =>
        [
            .. rule.Controls,
            .. rule.En304223,
            .. rule.OwaspLlm,
            .. rule.OwaspAgentic,
            .. rule.OwaspMcp,
            .. rule.Aisvs,
            .. rule.Cwe,
            .. rule.Atlas,
        ];
}
