using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The check of the rule pages sees what it should see.</summary>
public sealed class RulePageGeneratorTests
{
    private static readonly RuleDefinition Rule = RuleTable.ClearTextEndpoint;

    [Fact]
    public void Missing_page_gets_all_headings()
    {
        var page = RulePage.Update(Rule, "");

        Assert.Equal([RulePage.Title(Rule), .. RulePage.Headings], MarkdownPage.Headings(page));
    }

    [Fact]
    public void Sections_of_a_new_page_are_empty_apart_from_the_generated_options() => Assert.Equal(
        RulePage.Headings.Except(["## Options"]),
        RulePage.EmptySections(RulePage.Update(Rule, "")));

    [Fact]
    public void Written_section_is_not_empty()
    {
        var page = RulePage.Update(Rule, "").Replace("## Limits\n", "## Limits\n\nText.\n", StringComparison.Ordinal);

        Assert.DoesNotContain("## Limits", RulePage.EmptySections(page));
    }

    [Fact]
    public void Current_page_stays_as_it_is()
    {
        var page = RulePage.Update(Rule, "");

        Assert.Equal(page, RulePage.Update(Rule, page));
    }

    [Theory]
    [InlineData("HTTP")]
    [InlineData("CWE-319")]
    [InlineData("strict_http")]
    [InlineData("SecureAI.Infrastructure")]
    public void Stale_text_is_restored_in_title_and_regions(string text)
    {
        var page = RulePage.Update(Rule, "");

        Assert.Equal(page, RulePage.Update(Rule, page.Replace(text, "stale", StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_outside_the_regions_is_kept()
    {
        var page = RulePage.Update(Rule, "") + "Written by hand.\n";

        Assert.Equal(page, RulePage.Update(Rule, page));
    }

    [Fact]
    public void Missing_marker_is_named()
    {
        var page = RulePage.Update(Rule, "").Replace("<!-- generated:options -->", "", StringComparison.Ordinal);

        var error = Assert.Throws<InvalidOperationException>(() => RulePage.Update(Rule, page));
        Assert.Contains("generated:options", error.Message, StringComparison.Ordinal);
    }
}
