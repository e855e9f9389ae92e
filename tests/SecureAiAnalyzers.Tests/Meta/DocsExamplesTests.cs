using System.Text.RegularExpressions;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Configuration;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The examples of the rule pages do what the pages say.</summary>
public sealed partial class DocsExamplesTests
{
    /// <summary>Rules whose example is code.</summary>
    public static TheoryData<string> RuleIds => [.. RuleTable.All.Where(rule => rule.IsLocal).Select(rule => rule.Id)];

    /// <summary>The same without the rule about code that is too large for a page.</summary>
    public static TheoryData<string> RuleIdsWithViolation =>
        [.. RuleTable.All.Where(rule => rule.IsLocal && rule != RuleTable.AnalysisBudget).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIdsWithViolation))]
    public async Task Violation_reports_exactly_the_marked_lines(string id)
    {
        var example = DocsExample.Below(RulePage.Violation, Rule(id));

        Assert.NotEmpty(example.MarkedFindings);
        Assert.All(example.MarkedFindings, finding => Assert.EndsWith(id, finding, StringComparison.Ordinal));
        Assert.Equal(example.MarkedFindings, await example.GetFindingsAsync());
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task Fix_compiles_and_is_silent(string id) =>
        Assert.Empty(await DocsExample.Below(RulePage.Fix, Rule(id)).GetFindingsAsync());

    [Fact]
    public async Task Configuration_violation_reports_exactly_the_marked_lines()
    {
        var config = ConfigurationExample(RulePage.Violation);
        var marked = MarkedKey().Matches(config).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);

        var messages = await RunAsync(config);

        Assert.NotEmpty(messages);
        Assert.Equal(marked, messages.Select(message => message.Split('\'')[1]));
    }

    [Fact]
    public async Task Configuration_fix_is_silent() => Assert.Empty(await RunAsync(ConfigurationExample(RulePage.Fix)));

    [Fact]
    public async Task Symbols_file_violation_reports_exactly_the_marked_lines()
    {
        var lines = ConfigurationExample(RulePage.Violation, "text");
        var marked = lines.Split('\n').Select((line, index) => (line, index)).Where(item => item.line.EndsWith("# <- SAI0001", StringComparison.Ordinal));

        var reported = await RunSymbolsFileAsync(lines);

        Assert.NotEmpty(reported);
        Assert.Equal(marked.Select(item => item.index), reported);
    }

    [Fact]
    public async Task Symbols_file_fix_is_silent() => Assert.Empty(await RunSymbolsFileAsync(ConfigurationExample(RulePage.Fix, "text")));

    [Fact]
    public async Task Symbols_file_of_the_configuration_page_is_silent() =>
        Assert.Empty(await RunSymbolsFileAsync(MarkdownPage.CodeBlock(Repository.Read(ConfigurationPage.Path), "text")!));

    private static async Task<IEnumerable<int>> RunSymbolsFileAsync(string lines)
    {
        var run = ConfigurationRun.WithAdditionalFiles(ConfigurationRun.AiCode, ("/app/SecureAi.Symbols.txt", lines));
        return (await run.GetDiagnosticsAsync()).Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    private static Task<IEnumerable<string>> RunAsync(string config) =>
        new ConfigurationRun(ConfigurationRun.AiCode, ("/app/.editorconfig", config)).GetMessagesAsync();

    private static string ConfigurationExample(string heading, string language = "ini")
    {
        var page = Repository.Read(RulePage.PathOf(RuleTable.InvalidConfiguration));
        var example = MarkdownPage.CodeBlock(MarkdownPage.Section(page, heading), language);
        return example ?? throw new InvalidOperationException($"The page of SAI0001 has no {language} block below '{heading}'");
    }

    private static RuleDefinition Rule(string id) => RuleTable.All.Single(rule => rule.Id == id);

    [GeneratedRegex(@"^(\S+) = .*# <- SAI0001$", RegexOptions.Multiline)]
    private static partial Regex MarkedKey();
}
