using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Every rule has a page, complete and current.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> RuleIds => [.. RuleTable.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_is_current(string id)
    {
        var rule = Rule(id);
        var path = RulePage.PathOf(rule);
        if (!GeneratedFile.IsUpdating)
            Expect.That(Repository.Exists(path), path, $"the page is missing. Make it by: {GeneratedFile.UpdateCommand}");

        GeneratedFile.Check(path, RulePage.Update(rule, Read(rule)));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_has_the_headings_in_order(string id)
    {
        var rule = Rule(id);

        Expect.Same(
            RulePage.PathOf(rule),
            "a page has these headings in this order; rename, move or write them:",
            [RulePage.Title(rule), .. RulePage.Headings],
            MarkdownPage.Headings(Read(rule)));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_is_written(string id)
    {
        var path = RulePage.PathOf(Rule(id));

        Expect.None(path, "write by hand what stands below:", RulePage.EmptySections(Read(Rule(id))).Select(heading => Expect.Heading(path, heading)));
    }

    [Fact]
    public void Pages_without_a_rule_do_not_exist()
    {
        var known = RuleTable.All.Select(RulePage.PathOf).Append(RuleIndexPage.Path);

        Expect.None("docs/rules", "delete the pages of rules that are not in RuleTable.All:", Repository.FilesIn("docs/rules").Except(known));
    }

    private static RuleDefinition Rule(string id) => RuleTable.All.Single(rule => rule.Id == id);

    private static string Read(RuleDefinition rule) => Repository.Read(RulePage.PathOf(rule));
}
