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
            Assert.True(Repository.Exists(path), $"{path} is missing. Make it by: {GeneratedFile.UpdateCommand}");

        GeneratedFile.Check(path, RulePage.Update(rule, Read(rule)));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_has_the_headings_in_order(string id)
    {
        var rule = Rule(id);

        Assert.Equal([RulePage.Title(rule), .. RulePage.Headings], MarkdownPage.Headings(Read(rule)));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_is_written(string id)
    {
        var empty = string.Join(", ", RulePage.EmptySections(Read(Rule(id))));

        Assert.True(empty.Length == 0, $"{RulePage.PathOf(Rule(id))}: nothing is written below {empty}");
    }

    [Fact]
    public void Pages_without_a_rule_do_not_exist()
    {
        var known = RuleTable.All.Select(RulePage.PathOf).Append(RuleIndexPage.Path);

        Assert.Empty(Repository.FilesIn("docs/rules").Except(known));
    }

    private static RuleDefinition Rule(string id) => RuleTable.All.Single(rule => rule.Id == id);

    private static string Read(RuleDefinition rule) => Repository.Read(RulePage.PathOf(rule));
}
