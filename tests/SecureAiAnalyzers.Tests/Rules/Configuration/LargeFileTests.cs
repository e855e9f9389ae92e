using System.Globalization;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Configuration;

/// <summary>SAI0002 in files of settings and prompts.</summary>
public sealed class LargeFileTests
{
    private static readonly string Many = new('a', 1_000_000);

    [Theory]
    [InlineData(FileTest.Settings, "'appsettings.json' has more than 1,000,000 characters, so that the rules report nothing that depends on it; split it")]
    [InlineData("/app/Prompts/desk.md", "'desk.md' has more than 1,000,000 characters, so that the rules report nothing that depends on it; split it")]
    public async Task Reports_file_into_which_no_rule_looks(string path, string message)
    {
        var finding = Assert.Single(await TestOf(path, $"{{\n \"Text\": \"{Many}\" }}").TurningOn(RuleTable.AnalysisBudget).FindAsync());

        Assert.Equal((RuleTable.AnalysisBudget.Id, message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal("(0,0)-(0,1)", finding.Location.GetLineSpan().Span.ToString());
    }

    [Theory]
    [InlineData(FileTest.Settings, 999_000)]
    [InlineData("/app/data.json", 1_000_000)]
    public async Task DoesNotReport_others(string path, int length) =>
        Assert.Empty(await TestOf(path, Many[..length]).TurningOn(RuleTable.AnalysisBudget).FindAsync());

    [Fact]
    public async Task DoesNotReport_by_default() => Assert.Empty(await TestOf(FileTest.Settings, Many + Many).FindAsync());

    private static FileTest TestOf(string path, string text) => new FileTest().With(path, text);
}
