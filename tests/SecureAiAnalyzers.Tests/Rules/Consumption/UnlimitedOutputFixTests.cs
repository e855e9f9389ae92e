using SecureAiAnalyzers.CodeFixes.Consumption;
using SecureAiAnalyzers.Rules.Consumption;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Consumption;

using static UnlimitedOutputTests;
using FixTest = RuleFixTest<UnlimitedOutput, UnlimitedOutputFix>;

public sealed class UnlimitedOutputFixTests
{
    [Theory]
    [InlineData("new ChatCompletionOptions { Temperature = 0 }", "new ChatCompletionOptions { Temperature = 0, MaxOutputTokenCount = 1024 }")]
    [InlineData("new ChatCompletionOptions()", "new ChatCompletionOptions { MaxOutputTokenCount = 1024 }")]
    [InlineData("new ChatCompletionOptions() /* own */", "new ChatCompletionOptions { MaxOutputTokenCount = 1024 } /* own */")]
    [InlineData("new ChatCompletionOptions(/* own */)", "new ChatCompletionOptions(/* own */) { MaxOutputTokenCount = 1024 }")]
    [InlineData("new()", "new() { MaxOutputTokenCount = 1024 }")]
    public Task Fixes_options_with_a_limit(string creation, string fixedCreation) => FixTest.VerifyAsync(
        In($"await client.[|CompleteChatAsync|](messages, {creation});"), In($"await client.CompleteChatAsync(messages, {fixedCreation});"));

    [Fact]
    public Task Fixes_options_and_keeps_the_layout() => FixTest.VerifyAsync(
        In("""
        await chat.[|GetResponseAsync|]("Hi", new ChatOptions
                {
                    // calm
                    Temperature = 0, // exact
                });
        """),
        In("""
        await chat.GetResponseAsync("Hi", new ChatOptions
                {
                    // calm
                    Temperature = 0, // exact
                    MaxOutputTokens = 1024,
                });
        """));

    [Fact]
    public Task Fixes_neighbours_together_where_the_team_has_set_the_limit() => new FixTest(
        In("await Task.WhenAll(chat.[|GetResponseAsync|](\"a\", new ChatOptions { Seed = 1 }), chat.[|GetResponseAsync|](\"b\", new ChatOptions { Seed = 2 }));"),
        In("await Task.WhenAll(chat.GetResponseAsync(\"a\", new ChatOptions { Seed = 1, MaxOutputTokens = 400 }), chat.GetResponseAsync(\"b\", new ChatOptions { Seed = 2, MaxOutputTokens = 400 }));"))
    {
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nsecure_ai.default_max_output_tokens = 400\n") } },
        FixedState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nsecure_ai.default_max_output_tokens = 400\n") } },
        NumberOfFixAllIterations = 1,
    }.RunAsync();

    [Fact]
    public Task Fixes_neighbours_one_by_one_where_the_team_has_set_no_limit() => new FixTest(
        In("await Task.WhenAll(chat.[|GetResponseAsync|](\"a\", new ChatOptions { Seed = 1 }), chat.[|GetResponseAsync|](\"b\", new ChatOptions { Seed = 2 }));"),
        In("await Task.WhenAll(chat.GetResponseAsync(\"a\", new ChatOptions { Seed = 1, MaxOutputTokens = 1024 }), chat.GetResponseAsync(\"b\", new ChatOptions { Seed = 2, MaxOutputTokens = 1024 }));"))
    {
        NumberOfFixAllIterations = 2,
    }.RunAsync();

    [Fact]
    public Task Fixes_settings_inside_the_arguments_of_a_kernel() => FixTest.VerifyAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        class Assistant(Kernel kernel)
        {
            Task Ask(string text) => kernel.[|InvokePromptAsync|](text, new(new OpenAIPromptExecutionSettings { Temperature = 0 }));
        }
        """,
        """
        using System.Threading.Tasks;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        class Assistant(Kernel kernel)
        {
            Task Ask(string text) => kernel.InvokePromptAsync(text, new(new OpenAIPromptExecutionSettings { Temperature = 0, MaxTokens = 1024 }));
        }
        """,
        "Microsoft.SemanticKernel");

    [Fact]
    public Task Fixes_local() => FixTest.VerifyAsync(
        In("var made = new ChatOptions { Seed = 1 }; await chat.[|GetResponseAsync|](\"a\", made); await chat.GetResponseAsync(\"b\", made);"),
        In("var made = new ChatOptions { Seed = 1, MaxOutputTokens = 1024 }; await chat.GetResponseAsync(\"a\", made); await chat.GetResponseAsync(\"b\", made);"));
}
