using System.Text;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Generates the page that says what the rules cover of the frameworks that security teams map to.</summary>
internal static class FrameworksPage
{
    public const string Path = "docs/frameworks.md";

    private const string RuleFolder = "rules/";

    private const string Introduction =
        """
        # Frameworks

        What the rules cover of guidelines, standards and lists, entry by entry. It is a map for people who have to answer for a system, and **no
        statement of compliance**: a rule reports what breaks an entry in code. A build without findings is evidence for some of them, and proof of
        none.

        - *Checked*: code and configuration decide whether the entry is broken, and rules look.
        - *Partly*: rules report violations that code shows; that the entry is met, code cannot show.
        - *Not*: no rule answers for it. The reason says where the evidence is instead. Rules that are named there touch the entry from the side only.

        Wordings are ours, except names of risks. Grades of evidence say how a framework was read: **A** its own text, **B** an official page or
        quoted text, **C** a secondary source. All was looked up on 28 November 2026.


        """;

    private const string FamilyIntroduction =
        """
        ## By family

        These frameworks are mapped by family of rules: their entries are coarse, or were not read in their own text. The grouping is our judgement.
        An analyzer is one means of the tasks PW.5.1 and PW.7.2 of SP 800-218A, for all families alike.


        """;

    private const string MachinesIntroduction =
        """
        ## For machines

        The package holds `rules.json`: `version` (of this format, 1), `rules` and `frameworks`. A rule has what this page says of it and its `id`,
        `title`, `description`, `message`, `category`, `severity` (`warning` or `info`), `enabledByDefault`, `helpUri`, `fix` (what the light bulb
        offers, or null), `securitySeverity`, `precision` and `tags`. The lists `controls`, `en304223`, `owaspLlm`, `owaspAgentic`, `owaspMcp`,
        `aisvs`, `cwe`, `atlas` and `patterns` (our own codes of mistakes) hold ids. A framework has a `key`, which is the name of the list of a rule
        that holds its ids, `title`, `edition`, `evidence` (the grade), and `items` with `id`, `text`, `level`, `coverage` (`checked`, `partly` or
        `not`), `rules` and `reason`. New properties may come with any version of the package; `version` counts up when a reader would have to change.

        Tags are what the compiler writes into a SARIF log: `security`, then the weaknesses, then the entries of the OWASP lists, at most ten, because
        code-scanning services keep no more.

        ### Security severity

        The number by which services sort, from 0.0 to 10.0: the CVSS 3.1 base score of the typical case of a family. It grades the weakness and not
        the finding.


        """;

    private const string PrecisionText =
        """
        ### Precision

        Where at least five findings of a rule in code that nobody wrote for it were looked at one by one, their share decides: from 95 of 100 on
        `very-high`, from 80 on `high`, from 60 on `medium`, else `low`. Elsewhere the promise of the severity does: `high` for a Warning, `medium` for
        an Info. The findings below are from public repositories in November 2026, most of them samples of SDKs. Each was judged by its message and its
        line of code, and few by the whole program, so that the shares are estimates:


        """;

    /// <summary>The whole page.</summary>
    public static string Create()
    {
        var page = new StringBuilder(Lines(Introduction)).Append(Summary()).Append('\n');
        foreach (var framework in Framework.All)
            page.Append("## ").Append(HeadingOf(framework)).Append("\n\n").Append(TableOf(framework)).Append('\n');
        AppendServed(page, "CWE", Frameworks.Cwe);
        AppendServed(page, "MITRE ATLAS 5.6.0", Frameworks.Atlas);
        page.Append(Lines(FamilyIntroduction)).Append(FamilyFrameworks()).Append('\n').Append(Families()).Append('\n');
        page.Append(Lines(MachinesIntroduction)).Append(Severities()).Append('\n').Append(Lines(PrecisionText)).Append(Measured());
        return page.ToString();
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private static string HeadingOf(Framework framework) => $"{framework.Title} ({framework.Edition})";

    private static MarkdownTable Summary()
    {
        var table = new MarkdownTable("Framework", "Edition", "Evidence", "Entries", "Checked", "Partly", "Not");
        foreach (var framework in Framework.All)
        {
            var counts = Framework.Coverages.Select(coverage => $"{framework.CountOf(coverage)}");
            table.Add([framework.Title, framework.Edition, $"{framework.Grade}", $"{framework.Items.Count()}", .. counts]);
        }

        return table;
    }

    private static MarkdownTable TableOf(Framework framework)
    {
        var table = new MarkdownTable("Entry", "Asks for", "Coverage", "Rules", "Why not");
        foreach (var section in framework.Sections)
        {
            var (number, title) = section.Title.Split(' ', 2) is [var first, var rest] ? (first, rest) : ("", section.Title);
            if (framework.Sections.Count > 1)
                table.Add($"**{number}**", $"**{title}**", " ", " ", " ");
            foreach (var item in section.Items)
                table.Add(item.Id, TextOf(item), Framework.CoverageOf(item), RulesOf(item.Id), Framework.ReasonOf(item) ?? "");
        }

        return table;
    }

    private static string TextOf(FrameworkItem item) => item.Level is { } level ? $"{item.Wording} (level {level})" : item.Wording;

    private static void AppendServed(StringBuilder page, string title, IEnumerable<FrameworkReference> references)
    {
        var table = new MarkdownTable("Entry", "Name", "Rules");
        foreach (var reference in references.Where(reference => RuleText.Naming(reference.Id).Any()))
            table.Add(reference.Id, reference.Name, RulesOf(reference.Id));
        page.Append("## ").Append(title).Append("\n\n").Append(table).Append('\n');
    }

    private static MarkdownTable FamilyFrameworks()
    {
        var table = new MarkdownTable("Framework", "Edition", "Evidence");
        foreach (var (name, edition, grade) in FamilyMapping.Frameworks)
            table.Add(name, edition, $"{grade}");
        return table;
    }

    private static MarkdownTable Families()
    {
        var table = new MarkdownTable("Family", "AICM", "SP 800-218A", "ISO/IEC 42001", "AI Act, article", "CRA");
        foreach (var family in FamilyMapping.All)
            table.Add(family.Family, family.Aicm, family.Ssdf, family.Iso42001, family.AiAct, family.Cra);
        return table;
    }

    private static MarkdownTable Severities()
    {
        var table = new MarkdownTable("Category", "Rules of severity", "Score", "Typical case", "CVSS 3.1");
        foreach (var row in SecuritySeverity.All)
            table.Add(row.Category, row.Severity.ToString(), row.Score, row.Case, $"`{row.Vector}`");
        return table;
    }

    private static MarkdownTable Measured()
    {
        var table = new MarkdownTable("Rule", "Right", "Read", "Precision");
        foreach (var rule in RuleTable.All.Where(rule => rule.Measured is not null))
            table.Add(RuleText.Link(rule.Id, RuleFolder), $"{rule.Measured!.Right}", $"{rule.Measured.Read}", RulePrecision.Of(rule));
        return table;
    }

    private static string RulesOf(string reference) => RuleText.Links(RuleText.Naming(reference), RuleFolder);
}
