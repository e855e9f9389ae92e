using System.Globalization;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Tests.Analysis;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Configuration;

/// <summary>What a baseline hides, and what is said of its lines.</summary>
public sealed class BaselineTests
{
    private const string Path = "/app/SecureAi.Baseline.txt";
    private const string Fingerprint = "0123456789abcdef0123456789abcdef";

    private const string Code = """
        using System;
        using OpenAI;
        using OpenAI.Chat;

        var options = new OpenAIClientOptions { Endpoint = new Uri("http://models.example.com/v1") };
        var client = new ChatClient("gpt-4o", "c0ntoso-7f3a91d2e8b64c05");
        Console.WriteLine(options.GetHashCode() + client.GetHashCode());
        """;

    [Theory]
    [InlineData(Path)]
    [InlineData("/secureai.baseline.txt")]
    [InlineData(@"C:\app\SecureAi.Baseline.Shop.txt")]
    public async Task DoesNotReport_what_a_baseline_lists(string path)
    {
        var found = await MarkedFinding.FindAsync(("Program.cs", Code));
        var accepted = found.First(finding => finding.Rule == "SAI2001");

        var left = await FindAsync((path, $"SAI2001 {accepted.Fingerprint} Program.cs # ann: until 2027"));

        Assert.Equal(found.Select(finding => finding with { IsSuppressed = finding == accepted }), left);
    }

    [Fact]
    public async Task DoesNotReport_what_one_of_several_baselines_lists()
    {
        var found = await MarkedFinding.FindAsync(("Program.cs", Code));
        var files = found.Select((finding, i) => ($"/app/SecureAi.Baseline.{i}.txt", $"{finding.Rule} {finding.Fingerprint.ToUpperInvariant()} # ann"));

        Assert.All(await FindAsync([.. files]), finding => Assert.True(finding.IsSuppressed));
    }

    [Fact]
    public async Task Reports_what_is_listed_under_another_rule_or_in_another_file_or_switched_off()
    {
        var key = (await MarkedFinding.FindAsync(("Program.cs", Code))).First(finding => finding.Rule == "SAI2001");

        Assert.DoesNotContain(await FindAsync((Path, $"SAI2002 {key.Fingerprint} # ann")), finding => finding.IsSuppressed);
        Assert.DoesNotContain(await FindAsync(("/app/Baseline.txt", $"SAI2001 {key.Fingerprint} # ann")), finding => finding.IsSuppressed);
        Assert.DoesNotContain(
            await MarkedFinding.FindAsync(
                "Shop", [("Program.cs", Code)], [(Path, $"SAI2001 {key.Fingerprint} # ann")], "build_property.SecureAiBaseline = False\n"),
            finding => finding.IsSuppressed);
    }

    [Theory]
    [InlineData("[|SAI2001|]", "'SAI2001' is no entry of a baseline; the form of one is 'SAI2001 fingerprint place # who, why, until when'")]
    [InlineData(
        "[|SAI2001 0123 Program.cs|] # ann",
        "'SAI2001 0123 Program.cs' is no entry of a baseline; the form of one is 'SAI2001 fingerprint place # who, why, until when'")]
    [InlineData("[|<<<<<<< HEAD|]", "'<<<<<<< HEAD' is no entry of a baseline; the form of one is 'SAI2001 fingerprint place # who, why, until when'")]
    [InlineData("[|SAI2000|] 0123456789abcdef0123456789abcdef # ann", "Rule 'SAI2000' is unknown; the nearest known rule is 'SAI2001'")]
    [InlineData(
        "[|SAI0001|] 0123456789abcdef0123456789abcdef # ann",
        "A baseline does not hide SAI0001, which is about the configuration; mend what it reports")]
    [InlineData(
        "SAI2001 0123456789abcdef0123456789abcdef a # ann\r\n[|SAI2001 0123456789ABCDEF0123456789abcdef|] b # ann",
        "'SAI2001 0123456789ABCDEF0123456789abcdef' stands in this baseline twice")]
    public async Task Reports_line_without_effect_where_it_is_wrong(string marked, string message)
    {
        var (text, start, length) = Unmark(marked);
        var diagnostic = Assert.Single(await Run(text).GetDiagnosticsAsync());

        Assert.Equal("SAI0001", diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal((start, length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("[|SAI2001 0123456789abcdef0123456789abcdef|] Program.cs")]
    [InlineData("[|SAI2001\t0123456789abcdef0123456789abcdef|]\tM:Shop.#ctor #")]
    [InlineData("# a heading is no reason\n[|SAI2001 0123456789abcdef0123456789abcdef|] a path/with spaces.cs  #  ")]
    public async Task Reports_entry_without_reason(string marked)
    {
        var (text, start, length) = Unmark(marked);
        var diagnostic = Assert.Single(await Run(text).GetDiagnosticsAsync());

        Assert.Equal(("SAI9004", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            "The baseline hides SAI2001 and says no reason; say after '#' who decided so, why and until when",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal((start, length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Findings of the start\r\n\r\nSAI2001 0123456789abcdef0123456789abcdef src/Shop/Program.cs # ann, test key, until 2027-01\r\n")]
    [InlineData("  SAI2001   0123456789abcdef0123456789abcdef # ann")]
    [InlineData("SAI2001 0123456789abcdef0123456789abcdef M:Shop.#ctor # ann\nSAI2002 0123456789abcdef0123456789abcdef # ann")]
    public async Task DoesNotReport_sound_lines(string text) => Assert.Empty(await Run(text).GetMessagesAsync());

    [Fact]
    public async Task Reports_the_first_of_very_many_and_reads_the_file_once()
    {
        var entries = Enumerable.Range(0, 100_000).Select(i => $"SAI2001 {i:x32} M:Contoso.Shop.Member{i}(System.String)");
        var junk = Enumerable.Range(0, 100_000).Select(i => $"{{ \"line\": {i} }}");

        Assert.Equal(100, (await Run(string.Join('\n', entries)).GetDiagnosticsAsync()).Length);
        Assert.Equal(100, (await Run(string.Join('\n', junk)).GetDiagnosticsAsync()).Length);
    }

    [Fact]
    public async Task DoesNotReport_entry_without_reason_in_tests_nor_without_AI_SDK()
    {
        var entry = (Path, $"SAI2001 {Fingerprint}");

        Assert.Empty(await ConfigurationRun.WithAdditionalFiles("class Nothing { }", entry).GetMessagesAsync());
        Assert.Empty(await MarkedFinding.FindAsync("Shop", [("A.cs", "class Nothing { }")], [entry], "build_property.IsTestProject = true\n"));
    }

    private static ConfigurationRun Run(string text) => ConfigurationRun.WithAdditionalFiles(ConfigurationRun.AiCode, (Path, text));

    private static Task<IReadOnlyList<MarkedFinding>> FindAsync(params (string Path, string Content)[] texts) =>
        MarkedFinding.FindAsync("Shop", [("Program.cs", Code)], texts);

    private static (string Text, int Start, int Length) Unmark(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        return (marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), start, end - start);
    }
}
