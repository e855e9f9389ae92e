using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.CodeFixes.Output;
using SecureAiAnalyzers.Rules.Output;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

using static FreeTextParsedTests;
using FixTest = RuleFixTest<FreeTextParsed, FreeTextParsedFix>;

public sealed class FreeTextParsedFixTests
{
    private const string Refusal = "throw new InvalidOperationException(\"The answer of the model is not complete.\");";

    [Theory]
    [InlineData("question", "question")]
    [InlineData("question, new ChatOptions { Temperature = 0 }", "question, new ChatOptions { Temperature = 0 }")]
    [InlineData("question, null, token", "question, options: null, cancellationToken: token")]
    [InlineData("question, cancellationToken: token", "question, cancellationToken: token")]
    [InlineData("question, new() { Temperature = 0 }, token", "question, options: new() { Temperature = 0 }, cancellationToken: token")]
    public Task Fixes_call_to_ask_for_the_type(string arguments, string fixedArguments) => FixTest.VerifyAsync(
        In($"var response = await chat.GetResponseAsync({arguments});\n        // the order\n        var order = JsonSerializer.Deserialize<Order>([|response.Text|]); // parsed\n        Console.WriteLine(response.ModelId);"),
        In($"var response = await chat.GetResponseAsync<Order>({fixedArguments});\n{CheckOf("response")}        // the order\n        var order = response.Result; // parsed\n        Console.WriteLine(response.ModelId);"),
        Extensions);

    [Fact]
    public Task Fixes_parse_and_keeps_a_comment_in_it() => FixTest.VerifyAsync(
        In("var response = await chat.GetResponseAsync(question);\n        var order = JsonSerializer.Deserialize<Order>([|response.Text|] /* what it said */);"),
        In($"var response = await chat.GetResponseAsync<Order>(question);\n{CheckOf("response")}        var order = response.Result /* what it said */;"),
        Extensions);

    [Theory]
    [InlineData("if (response.FinishReason != ChatFinishReason.Stop) return;")]
    [InlineData("if (response is not { FinishReason: { } reason } || reason == ChatFinishReason.Length) return;")]
    public Task Fixes_call_whose_stop_reason_is_read_already(string check) => FixTest.VerifyAsync(
        In($"var response = await chat.GetResponseAsync(question); {check} var order = JsonSerializer.Deserialize<Order>([|response.Text|]);"),
        In($"var response = await chat.GetResponseAsync<Order>(question); {check} var order = response.Result;"),
        Extensions);

    [Fact]
    public Task Fixes_statement_that_shares_its_line() => FixTest.VerifyAsync(
        In("var response = await chat.GetResponseAsync(question); var order = JsonSerializer.Deserialize<Order>([|response.Text|]);"),
        In($"var response = await chat.GetResponseAsync<Order>(question); if ({Test("response")}) {Refusal} var order = response.Result;"),
        Extensions);

    [Fact]
    public Task Fixes_top_level_program_with_another_reason_of_the_name() => new FixTest(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;

        IChatClient chat = null!;
        var response = await chat.GetResponseAsync("q"); // ask
        var numbers = JsonSerializer.Deserialize<int[]>([|response.Text|]);

        """,
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;

        IChatClient chat = null!;
        var response = await chat.GetResponseAsync<int[]>("q"); // ask
        if (response.FinishReason == Microsoft.Extensions.AI.ChatFinishReason.Length || response.FinishReason == Microsoft.Extensions.AI.ChatFinishReason.ContentFilter)
            throw new System.InvalidOperationException("The answer of the model is not complete.");
        var numbers = response.Result;

        """,
        Extensions)
    {
        TestState = { OutputKind = OutputKind.ConsoleApplication },
    }.RunAsync();

    [Fact]
    public Task Fixes_neighbours() => FixTest.VerifyAsync(
        In("""
            var first = await chat.GetResponseAsync(question);
                    var order = JsonSerializer.Deserialize<Order>([|first.Text|]);
                    var second = await chat.GetResponseAsync(question);
                    var numbers = JsonSerializer.Deserialize<int[]>([|second.Text|])!;
            """),
        In($"""
            var first = await chat.GetResponseAsync<Order>(question);
            {CheckOf("first")}        var order = first.Result;
                    var second = await chat.GetResponseAsync<int[]>(question);
            {CheckOf("second")}        var numbers = second.Result!;
            """),
        Extensions);

    [Theory]
    [InlineData("var response = await chat.GetResponseAsync(question); Replace(out response); var order = JsonSerializer.Deserialize<Order>([|response.Text|]); static void Replace(out ChatResponse r) => r = new();")]
    [InlineData("var response = await chat.GetResponseAsync(question); var score = int.Parse([|response.Text|]);")]
    [InlineData("var response = await chat.GetResponseAsync(question); var order = JsonSerializer.Deserialize<Order>([|response.Text|], JsonSerializerOptions.Web);")]
    [InlineData("var response = await chat.GetResponseAsync(question); var order = JsonSerializer.Deserialize<Order>([|response.Text.Trim()|]);")]
    [InlineData("ChatResponse response = await chat.GetResponseAsync(question); var order = JsonSerializer.Deserialize<Order>([|response.Text|]);")]
    [InlineData("var response = await chat.GetResponseAsync(question); var a = JsonSerializer.Deserialize<Order>([|response.Text|]); var b = JsonSerializer.Deserialize<int[]>([|response.Text|]);")]
    public Task OffersNoFix_where_the_type_would_change_more(string body) => FixTest.VerifyAsync(In(body), In(body), Extensions);

    [Fact]
    public Task OffersNoFix_without_the_typed_call()
    {
        var code = In("var response = await chat.GetResponseAsync(question); var order = JsonSerializer.Deserialize<Order>([|response.Text|]);");
        return FixTest.VerifyAsync(code, code);
    }

    /// <summary>The check that the fix adds on lines of its own, with the space of the statements in <see cref="In"/>.</summary>
    private static string CheckOf(string answer) => $"        if ({Test(answer)})\n            {Refusal}\n";

    private static string Test(string answer) =>
        $"{answer}.FinishReason == ChatFinishReason.Length || {answer}.FinishReason == ChatFinishReason.ContentFilter";
}
