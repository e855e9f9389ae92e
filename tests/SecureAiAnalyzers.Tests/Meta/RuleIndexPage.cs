using System.Text;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Generates the index of the rules with the tables that map frameworks to rules.</summary>
internal static class RuleIndexPage
{
    public const string Path = "docs/rules/README.md";

    private const string Introduction =
        """
        # Rules

        A *Warning* promises that of 100 findings on real code at least 95 are ones that a security reviewer would ask to change; an *Info*
        promises 80. A rule that is off by default states a policy that a team turns on. [Configuration](../configuration.md) tells how.


        """;

    private const string PlannedIntroduction =
        """
        ## Planned rules

        These rules are decided and not there yet: nothing reports them, and a configuration that names them has no effect. Until one is there, its
        title and severity may change; its id stays.


        """;

    private const string GuidelinesIntroduction =
        """
        ## NCSC/CISA Guidelines for secure AI system development

        All recommendations of the guidelines (November 2023), split into controls with ids and wording of our own, and the rules that serve
        each. *In code* says what code can show: *yes*, where code and configuration decide whether the control is broken; *in part*, where
        they can show a violation but not that the control is met; *no*, where the evidence is elsewhere. A dash in the last column means
        that no rule serves the control. A build without findings is not proof that a control is met.


        """;

    private const string NoCodeIntroduction =
        """
        ## Controls that no check of code can show

        No analyzer can answer for these; a rule named for one of them above touches it from the side only.


        """;

    /// <summary>The whole page.</summary>
    public static string Create()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append(RuleTableText()).Append('\n');
        AppendPlannedRules(page);
        AppendGuidelines(page);
        AppendControlsWithoutCode(page);
        AppendFrameworks(page);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static MarkdownTable RuleTableText()
    {
        var table = new MarkdownTable("Id", "Title", "Category", "CWE", "Severity", "On by default", "Fix");
        foreach (var rule in RuleTable.All)
            table.Add([RuleText.Link(rule.Id, ""), rule.Title, rule.Category, RuleText.CweNumbers(rule), .. RuleText.Defaults(rule)]);

        return table;
    }

    private static void AppendPlannedRules(StringBuilder page)
    {
        var table = new MarkdownTable("Id", "Title", "Severity");
        foreach (var rule in PlannedRules.All)
            table.Add(rule.Id, rule.Title, rule.Severity);

        page.Append(PlannedIntroduction.ReplaceLineEndings("\n")).Append(table).Append('\n');
    }

    private static void AppendGuidelines(StringBuilder page)
    {
        page.Append(GuidelinesIntroduction.ReplaceLineEndings("\n"));
        foreach (var section in Guidelines.Sections)
            page.Append("### ").Append(section.Title).Append("\n\n").Append(SectionTable(section)).Append('\n');
    }

    private static MarkdownTable SectionTable(GuidelineSection section)
    {
        var table = new MarkdownTable("Control", "Asks for", "In code", "Rules");
        foreach (var recommendation in section.Recommendations)
        {
            table.Add($"**{recommendation.Id}**", $"**{recommendation.Title}**", " ", " ");
            foreach (var control in recommendation.Controls)
                table.Add(control.Id, control.Wording, EvidenceText(control.Evidence), RulesOf(control.Id));
        }

        return table;
    }

    private static void AppendControlsWithoutCode(StringBuilder page)
    {
        var table = new MarkdownTable("Control", "Asks for", "Why code cannot show it");
        foreach (var control in Guidelines.Controls.Where(control => control.Evidence == CodeEvidence.None))
            table.Add(control.Id, control.Wording, control.Reason!);

        page.Append(NoCodeIntroduction.ReplaceLineEndings("\n")).Append(table).Append('\n');
    }

    private static void AppendFrameworks(StringBuilder page)
    {
        page.Append("## Other frameworks\n\n");
        AppendFramework(page, "OWASP Top 10 for LLM applications 2025", Frameworks.OwaspLlm2025);
        AppendFramework(page, "OWASP Top 10 for LLM applications 2026 (the numbers of the project's final draft)", Frameworks.OwaspLlm2026);
        AppendFramework(page, "OWASP Top 10 for agentic applications", Frameworks.OwaspAgentic);
        AppendFramework(page, "OWASP MCP Top 10 (beta)", Frameworks.OwaspMcp);
        AppendFramework(page, "CWE", Served(Frameworks.Cwe));
        AppendFramework(page, "MITRE ATLAS", Served(Frameworks.Atlas));
    }

    private static void AppendFramework(StringBuilder page, string title, IEnumerable<FrameworkReference> references)
    {
        var table = new MarkdownTable("Entry", "Name", "Rules");
        foreach (var reference in references)
            table.Add(reference.Id, reference.Name, RulesOf(reference.Id));
        page.Append("### ").Append(title).Append("\n\n").Append(table).Append('\n');
    }

    private static IEnumerable<FrameworkReference> Served(IEnumerable<FrameworkReference> references) =>
        references.Where(reference => RuleText.Naming(reference.Id).Any());

    private static string RulesOf(string reference) => RuleText.Links(RuleText.Naming(reference), "");

    private static string EvidenceText(CodeEvidence evidence) => evidence switch
    {
        CodeEvidence.Decides => "yes",
        CodeEvidence.ShowsPart => "in part",
        _ => "no",
    };
}
