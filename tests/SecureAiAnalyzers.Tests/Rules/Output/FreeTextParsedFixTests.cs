using SecureAiAnalyzers.CodeFixes.Output;
using SecureAiAnalyzers.Rules.Output;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

using static FreeTextParsedTests;
using FixTest = RuleFixTest<FreeTextParsed, FreeTextParsedFix>;

public sealed class FreeTextParsedFixTests
{
    [Theory]
    [InlineData("question", "question")]
    [InlineData("question, new ChatOptions { Temperature = 0 }", "question, new ChatOptions { Temperature = 0 }")]
    [InlineData("question, null, token", "question, options: null, cancellationToken: token")]
    [InlineData("question, cancellationToken: token", "question, cancellationToken: token")]
    [InlineData("question, new() { Temperature = 0 }, token", "question, options: new() { Temperature = 0 }, cancellationToken: token")]
    public Task Fixes_call_to_ask_for_the_type(string arguments, string fixedArguments) => FixTest.VerifyAsync(
        In($"var response = await chat.GetResponseAsync({arguments});\n// the order\nvar order = JsonSerializer.Deserialize<Order>([|response.Text|]); // parsed\nConsole.WriteLine(response.ModelId);"),
        In($"var response = await chat.GetResponseAsync<Order>({fixedArguments});\n// the order\nvar order = response.Result; // parsed\nConsole.WriteLine(response.ModelId);"),
        Extensions);

    [Fact]
    public Task Fixes_parse_and_keeps_a_comment_in_it() => FixTest.VerifyAsync(
        In("var response = await chat.GetResponseAsync(question);\nvar order = JsonSerializer.Deserialize<Order>([|response.Text|] /* what it said */);"),
        In("var response = await chat.GetResponseAsync<Order>(question);\nvar order = response.Result /* what it said */;"),
        Extensions);

    [Fact]
    public Task Fixes_neighbours() => FixTest.VerifyAsync(
        In("""
            var first = await chat.GetResponseAsync(question);
            var order = JsonSerializer.Deserialize<Order>([|first.Text|]);
            var second = await chat.GetResponseAsync(question);
            var numbers = JsonSerializer.Deserialize<int[]>([|second.Text|])!;
            """),
        In("""
            var first = await chat.GetResponseAsync<Order>(question);
            var order = first.Result;
            var second = await chat.GetResponseAsync<int[]>(question);
            var numbers = second.Result!;
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
}
