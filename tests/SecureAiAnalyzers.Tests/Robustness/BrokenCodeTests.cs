using Xunit;

namespace SecureAiAnalyzers.Tests.Robustness;

/// <summary>Code is broken as the names say.</summary>
public sealed class BrokenCodeTests
{
    [Theory]
    [InlineData(CutKind.Anywhere, "Call(new List<int")]
    [InlineData(CutKind.InString, "Call(new List<int> { 1, 2 }, \"te")]
    [InlineData(CutKind.InCall, "Call(new List<int> { 1")]
    [InlineData(CutKind.InGenerics, "Call(new List<int")]
    [InlineData(CutKind.InInitializer, "Call(new List<int> { 1,")]
    public void Cut_is_where_its_kind_says(CutKind kind, string expected)
    {
        var tree = WebProject.Parse("""Call(new List<int> { 1, 2 }, "text");""", "Call.cs");

        Assert.StartsWith(expected, Assert.Single(BrokenCode.CutOff(tree, kind, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Cuts_are_spread_over_the_code()
    {
        var tree = WebProject.Parse("var a = 1; var b = 2; var c = 3;", "Numbers.cs");

        string[] expected = ["var a ", "var a = 1; var b ", "var a = 1; var b = 2; var c "];

        Assert.Equal(expected, BrokenCode.CutOff(tree, CutKind.Anywhere, 3));
    }

    [Fact]
    public void Code_without_a_place_of_the_kind_is_cut_anywhere() =>
        Assert.Equal("var te", Assert.Single(BrokenCode.CutOff(WebProject.Parse("var text;", "Text.cs"), CutKind.InString, 1)));

    [Fact]
    public void Removed_tokens_are_chosen_by_the_seed()
    {
        var tree = WebProject.Parse("var text = 1 + 2;", "Sum.cs");

        var broken = BrokenCode.WithoutTokens(tree, 1, 1);

        Assert.True(broken.Length < tree.Length);
        Assert.Equal(broken, BrokenCode.WithoutTokens(tree, 1, 1));
    }

    [Fact]
    public void Locals_are_made_of_themselves()
    {
        var tree = WebProject.Parse("var all = first + Second(third.Trim(), 4);", "Sum.cs");

        string[] expected =
        [
            "var all = all + Second(all.Trim(), 4);",
            "var all = first + Second(third.Trim(), 4); while (System.Environment.TickCount > 0) all = all + Second(all.Trim(), 4);",
        ];

        Assert.Equal(expected, BrokenCode.MadeOfItself(tree));
    }
}
