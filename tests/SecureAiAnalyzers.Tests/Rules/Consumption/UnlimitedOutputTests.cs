using SecureAiAnalyzers.CodeFixes.Consumption;
using SecureAiAnalyzers.Rules.Consumption;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Consumption;

using Test = RuleTest<UnlimitedOutput>;
using FixTest = RuleFixTest<UnlimitedOutput, UnlimitedOutputFix>;

public sealed class UnlimitedOutputTests
{
    private const string Client = """
        using System.Threading.Tasks;
        using OpenAI.Chat;

        class Assistant(ChatClient client)
        {
            async Task Ask(ChatMessage[] messages)
            {
        BODY
            }
        }
        """;

    [Theory]
    [InlineData("await client.[|CompleteChatAsync|](messages, new ChatCompletionOptions());")]
    [InlineData("await client.[|CompleteChatAsync|](messages, new ChatCompletionOptions { Temperature = 0 });")]
    [InlineData("var options = new ChatCompletionOptions(); options.Temperature = 0; await client.[|CompleteChatAsync|](messages, options);")]
    [InlineData("ChatCompletionOptions options = new(); await client.[|CompleteChatAsync|](messages, options); await client.CompleteChatAsync(messages, options);")]
    public Task OptionsWithoutLimit_Reports(string body) => Test.VerifyAsync(In(body));

    [Theory]
    [InlineData("await client.CompleteChatAsync(messages, new ChatCompletionOptions { MaxOutputTokenCount = 500 });")]
    [InlineData("await client.CompleteChatAsync(messages);")]
    [InlineData("var options = new ChatCompletionOptions(); options.MaxOutputTokenCount = 9; await client.CompleteChatAsync(messages, options);")]
    [InlineData("var options = new ChatCompletionOptions(); Prepare(options); await client.CompleteChatAsync(messages, options); static void Prepare(ChatCompletionOptions o) { }")]
    public Task LimitSetOrUnknown_DoesNotReport(string body) => Test.VerifyAsync(In(body));

    [Fact]
    public Task Fix_AddsLimit() => FixTest.VerifyAsync(
        In("await client.[|CompleteChatAsync|](messages, new ChatCompletionOptions { Temperature = 0 });"),
        In("await client.CompleteChatAsync(messages, new ChatCompletionOptions { Temperature = 0, MaxOutputTokenCount = 1024 });"));

    private static string In(string body) => Client.Replace("BODY", body, StringComparison.Ordinal);
}
