using System.Globalization;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

/// <summary>SAI4008 in files of prompts.</summary>
public sealed class HiddenCharactersInFileTests
{
    private const string Tags = "\U000E0041\U000E0042";

    [Theory]
    [InlineData("/app/Prompts/desk.md")]
    [InlineData("/app/prompts/de/desk.txt")]
    [InlineData(@"C:\app\Plugins\Prompts\desk.yaml")]
    [InlineData("/app/Plugins/Desk/Answer/skprompt.txt")]
    [InlineData("/app/desk.prompty")]
    [InlineData("/app/desk.prompt.yml")]
    public Task Reports_in_each_kind_of_file(string path) => VerifyAsync(path, $"You help.\nBe kind.[|{Tags}|] Be short.\n");

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u202E")]
    [InlineData("\u2066\u2069")]
    [InlineData("\u001B[31m")]
    [InlineData("\uFEFF")]
    [InlineData("\uFE00\uFE01")]
    public Task Reports_each_kind_of_hidden_character(string hidden) => VerifyAsync("/app/Prompts/desk.md", $"You[|{hidden}|] help.");

    [Theory]
    [InlineData("""{ "Desk": { "SystemPrompt": "You[|HIDDEN|] help.", "Title": "DeskHIDDEN" } }""")]
    [InlineData("""{ "Agents": [ { "Instructions": "Be kind.[|HIDDEN|]" } ] }""")]
    public Task Reports_prompt_in_settings(string marked) =>
        FileTest.VerifyAsync(RuleTable.HiddenCharacters, marked.Replace("HIDDEN", Tags, StringComparison.Ordinal));

    [Theory]
    [InlineData("""{ "Title": "DeskHIDDEN", "Prompted": "xHIDDEN" }""")]
    [InlineData("""{ "SystemPrompt": "You help." } // HIDDEN""")]
    [InlineData("""{ "SystemPrompt": "Write \\u200B for it." }""")]
    public Task DoesNotReport_other_settings(string text) =>
        FileTest.VerifyAsync(RuleTable.HiddenCharacters, text.Replace("HIDDEN", Tags, StringComparison.Ordinal));

    [Fact]
    public async Task Reports_once_for_a_file_with_the_other_places_beside()
    {
        var finding = Assert.Single(await new FileTest().With("/app/Prompts/desk.md", "One\u200B two\u200B.\n\nThree\u2063.\n").FindAsync());

        Assert.Equal(
            "This text for 'desk.md' holds U+200B, U+2063, which people do not see and the model reads; remove what is hidden",
            finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(["(0,3)-(0,4)", "(0,8)-(0,9)", "(2,5)-(2,6)"],
            finding.AdditionalLocations.Prepend(finding.Location).Select(static place => place.GetLineSpan().Span.ToString()));
    }

    [Fact]
    public async Task Reports_at_most_so_many_places()
    {
        var finding = Assert.Single(await new FileTest().With("/app/Prompts/desk.md", string.Concat(Enumerable.Repeat("a\u200B\n", 500))).FindAsync());

        Assert.Equal(19, finding.AdditionalLocations.Count);
    }

    [Theory]
    [InlineData("You help. \U0001F468\u200D\U0001F469\u200D\U0001F467 \u2764\uFE0F")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")]
    [InlineData("\u05E9\u05DC\u05D5\u05DD\u200F!")]
    [InlineData("Write \\u200B and \\x1b for it.")]
    [InlineData("")]
    public Task DoesNotReport_what_scripts_and_pictures_need(string text) => VerifyAsync("/app/Prompts/desk.md", text);

    [Theory]
    [InlineData("/app/README.md")]
    [InlineData("/app/Prompts/Desk.cs")]
    [InlineData("/app/Prompts/desk.json")]
    [InlineData("/app/Prompts.md")]
    [InlineData("/app/MyPrompts/desk.md")]
    public Task DoesNotReport_in_other_files(string path) => VerifyAsync(path, "You\u200B help.");

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new FileTest()
        .WithCode("class One { }")
        .With("/app/Prompts/desk.md", "You\u200B help.")
        .RunAsync(RuleTable.HiddenCharacters);

    [Fact]
    public Task DoesNotReport_in_file_that_is_too_large() =>
        VerifyAsync("/app/Prompts/desk.md", "You\u200B help." + new string('a', 1_000_000));

    private static Task VerifyAsync(string path, string marked) => FileTest.VerifyAsync(RuleTable.HiddenCharacters, path, marked);
}
