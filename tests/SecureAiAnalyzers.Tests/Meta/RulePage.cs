using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The help page of a rule: written by hand, with a generated title and three generated regions.</summary>
internal static class RulePage
{
    public const string Violation = "## Violation";
    public const string Fix = "## Fix";

    private const string WhyItMatters = "## Why it matters";
    private const string Options = "## Options";
    private const string HeaderRegion = "header";
    private const string FrameworksRegion = "frameworks";
    private const string OptionsRegion = "options";

    /// <summary>The headings of every page, below its title.</summary>
    public static IReadOnlyList<string> Headings { get; } =
        ["## What it reports", WhyItMatters, Violation, Fix, Options, "## When to suppress", "## Limits"];

    /// <summary>Where the page stands.</summary>
    public static string PathOf(RuleDefinition rule) => $"docs/rules/{rule.Id}.md";

    /// <summary>The heading of the page.</summary>
    public static string Title(RuleDefinition rule) => $"# {rule.Id}: {rule.Title}";

    /// <summary>The page with its title and regions as they should be; a missing page gets its headings, with nothing below them.</summary>
    public static string Update(RuleDefinition rule, string current)
    {
        var page = current.Length == 0 ? CreateEmpty() : current;
        page = Title(rule) + page[page.IndexOf('\n', StringComparison.Ordinal)..];
        page = GeneratedRegion.Replace(page, HeaderRegion, Header(rule), PathOf(rule));
        page = GeneratedRegion.Replace(page, FrameworksRegion, FrameworkTable(rule), PathOf(rule));
        return GeneratedRegion.Replace(page, OptionsRegion, OptionList(rule), PathOf(rule));
    }

    /// <summary>Headings below which nothing was written by hand, though something has to be.</summary>
    public static IEnumerable<string> EmptySections(string page)
    {
        var written = GeneratedRegion.RemoveAll(page, HeaderRegion, FrameworksRegion, OptionsRegion);
        return Headings.Where(heading => heading != Options && MarkdownPage.Section(written, heading).Trim().Length == 0);
    }

    private static string CreateEmpty() =>
        "\n\n" + GeneratedRegion.Create(HeaderRegion, "") + "\n\n" + string.Concat(Headings.Select(EmptySection));

    private static string EmptySection(string heading) => heading switch
    {
        WhyItMatters => heading + "\n\n" + GeneratedRegion.Create(FrameworksRegion, "") + "\n\n",
        Options => heading + "\n\n" + GeneratedRegion.Create(OptionsRegion, "") + "\n\n",
        _ => heading + "\n\n",
    };

    private static string Header(RuleDefinition rule)
    {
        var table = new MarkdownTable("Category", "Default severity", "On by default", "Code fix")
            .Add([rule.Category, .. RuleText.Defaults(rule)]);
        return $"{table}\n{rule.Description}";
    }

    private static string FrameworkTable(RuleDefinition rule)
    {
        var table = new MarkdownTable("Framework", "What the rule serves");
        AddFramework(table, "NCSC/CISA guidelines", rule.Controls.Select(Control));
        AddFramework(table, "ETSI EN 304 223", rule.En304223.Select(id => Item(id, En304223.Sections)));
        AddFramework(table, "OWASP LLM applications", rule.OwaspLlm.Select(Name));
        AddFramework(table, "OWASP agentic applications", rule.OwaspAgentic.Select(Name));
        AddFramework(table, "OWASP MCP", rule.OwaspMcp.Select(Name));
        AddFramework(table, "OWASP AISVS", rule.Aisvs.Select(id => Item(id, Aisvs.Sections)));
        AddFramework(table, "CWE", rule.Cwe.Select(Name));
        AddFramework(table, "MITRE ATLAS", rule.Atlas.Select(Name));
        return table.ToString();
    }

    private static void AddFramework(MarkdownTable table, string framework, IEnumerable<string> entries)
    {
        var text = string.Join("<br>", entries);
        if (text.Length > 0)
            table.Add(framework, text);
    }

    private static string Name(string id) => Frameworks.Find(id).ToString();

    private static string Item(string id, IEnumerable<FrameworkSection> sections) =>
        $"{id} {sections.SelectMany(section => section.Items).Single(item => item.Id == id).Wording}";

    private static string Control(string id)
    {
        var control = Guidelines.Controls.Single(control => control.Id == id);
        return control.Id + " " + control.Wording;
    }

    private static string OptionList(RuleDefinition rule)
    {
        var severity = $"dotnet_diagnostic.{rule.Id}.severity = {RuleText.SeverityKeyword(rule.Severity)}";
        if (!rule.IsLocal && !rule.ReadsFiles)
            return "The rule reads no options. Its severity is set in a global configuration file:\n\n" + Ini("is_global = true", severity);

        var options = OptionTable.All
            .Where(option => option.AppliesTo(rule.Id) && (rule.IsLocal || option != OptionTable.ExcludedSymbols))
            .ToArray();
        var table = new MarkdownTable("Key", "Values", "Default", "Meaning");
        foreach (var option in options)
            table.Add($"`{OptionText.Key(option)}`", OptionText.Values(option), OptionText.Default(option), option.Summary);

        return table
            + $"\nEach key may be set for this rule alone, such as `{OptionText.ScopedKey(options[0], rule)}`. "
            + "[Configuration](../configuration.md) tells where the keys go.\n\n"
            + Ini([rule.IsLocal ? OptionText.Section(rule) : "is_global = true", severity, .. options.Select(OptionText.ExampleLine)]);
    }

    private static string Ini(params IEnumerable<string> lines) => $"```ini\n{string.Join("\n", lines)}\n```\n";
}
