using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

public sealed class MarkdownTests
{
    private const string Page = "# A\n\nIntro\n\n## B\n\nText\n\n```csharp\n# not a heading\n```\n\n## C\n\nEnd\n";

    [Fact]
    public void Headings_skip_code() => Assert.Equal(["# A", "## B", "## C"], MarkdownPage.Headings(Page));

    [Fact]
    public void Section_ends_at_the_next_heading() =>
        Assert.Equal("Text\n\n```csharp\n# not a heading\n```", MarkdownPage.Section(Page, "## B").Trim());

    [Fact]
    public void Last_section_ends_with_the_page() => Assert.Equal("End", MarkdownPage.Section(Page, "## C").Trim());

    [Fact]
    public void Missing_section_is_empty() => Assert.Empty(MarkdownPage.Section(Page, "## D"));

    [Fact]
    public void First_code_block_of_the_language_is_found()
    {
        Assert.Equal("# not a heading\n", MarkdownPage.CodeBlock(Page, "csharp"));
        Assert.Null(MarkdownPage.CodeBlock(Page, "ini"));
    }

    [Fact]
    public void Table_escapes_pipes_and_marks_empty_cells() =>
        Assert.Equal("| X | Y |\n| --- | --- |\n| a\\|b | – |\n", new MarkdownTable("X", "Y").Add("a|b", "").ToString());
}
