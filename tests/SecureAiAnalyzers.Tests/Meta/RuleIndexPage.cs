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

    private const string Frameworks =
        """
        ## Frameworks

        [Frameworks](../frameworks.md) says which rules serve which control, requirement or risk of the guidelines, standards and lists that security teams
        map to, and what no check of code can show.
        """;

    /// <summary>The whole page.</summary>
    public static string Create()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append(RuleTableText()).Append('\n');
        AppendPlannedRules(page);
        return page.Append(Frameworks.ReplaceLineEndings("\n")).Append('\n').ToString();
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
}
