using SecureAiAnalyzers.CodeFixes.Consumption;
using SecureAiAnalyzers.Rules.Consumption;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Consumption;

using static UnforwardedCancellationTests;
using FixTest = RuleFixTest<UnforwardedCancellation, UnforwardedCancellationFix>;

public sealed class UnforwardedCancellationFixTests
{
    [Theory]
    [InlineData(
        "Task M(HttpContext context, IChatClient chat) => chat.[|GetResponseAsync|](\"q\");",
        "Task M(HttpContext context, IChatClient chat) => chat.GetResponseAsync(\"q\", cancellationToken: context.RequestAborted);")]
    [InlineData(
        "Task M(HttpContext context, IChatClient chat) => chat.[|GetResponseAsync|](\"q\", null);",
        "Task M(HttpContext context, IChatClient chat) => chat.GetResponseAsync(\"q\", null, context.RequestAborted);")]
    [InlineData(
        "Task M(HttpRequest request, IChatClient chat) => chat.[|GetResponseAsync|](\"q\");",
        "Task M(HttpRequest request, IChatClient chat) => chat.GetResponseAsync(\"q\", cancellationToken: request.HttpContext.RequestAborted);")]
    [InlineData(
        "async Task M(HttpContext context, IChatClient chat) { await chat.[|GetResponseAsync|](\"a\"); await chat.GetResponseAsync(\"b\"); }",
        "async Task M(HttpContext context, IChatClient chat) { await chat.GetResponseAsync(\"a\", cancellationToken: context.RequestAborted); await chat.GetResponseAsync(\"b\", cancellationToken: context.RequestAborted); }")]
    [InlineData(
        "[McpServerTool] public static Task Ask(string q, IChatClient chat) => chat.[|GetResponseAsync|](q);",
        "[McpServerTool] public static Task Ask(string q, IChatClient chat, CancellationToken cancellationToken = default) => chat.GetResponseAsync(q, cancellationToken: cancellationToken);")]
    [InlineData(
        "void M(WebApplication app) => app.MapPost(\"/chat\", (string q, IChatClient chat) => chat.[|GetResponseAsync|](q));",
        "void M(WebApplication app) => app.MapPost(\"/chat\", (string q, IChatClient chat, CancellationToken cancellationToken) => chat.GetResponseAsync(q, cancellationToken: cancellationToken));")]
    [InlineData(
        "async Task M(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken token) { await foreach (var update in [|updates|]) { } }",
        "async Task M(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken token) { await foreach (var update in updates.WithCancellation(token)) { } }")]
    [InlineData(
        "async Task M(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken token) { await foreach (var update in [|updates|].ConfigureAwait(false)) { } }",
        "async Task M(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken token) { await foreach (var update in updates.WithCancellation(token).ConfigureAwait(false)) { } }")]
    [InlineData(
        "async Task M(IChatClient chat, CancellationToken token) { await foreach (var update in chat.[|GetStreamingResponseAsync|](\"q\").WithCancellation(token)) { } }",
        "async Task M(IChatClient chat, CancellationToken token) { await foreach (var update in chat.GetStreamingResponseAsync(\"q\", cancellationToken: token)) { } }")]
    public Task Fixes_call_with_the_token(string member, string fixedMember) =>
        FixTest.VerifyAsync(In("class C\n{\n    " + member + "\n}"), In("class C\n{\n    " + fixedMember + "\n}"));

    [Theory]
    [InlineData("Func<string, IChatClient, Task<ChatResponse>> typed = (string q, IChatClient chat) => chat.[|GetResponseAsync|](q); app.MapPost(\"/chat\", typed);")]
    [InlineData("var typed = (string q, IChatClient chat) => chat.[|GetResponseAsync|](q); app.MapPost(\"/chat\", typed);")]
    public Task OffersNoFix_of_lambda_whose_type_is_fixed(string body)
    {
        var code = In("class C { void M(WebApplication app) { " + body + " } }");
        return FixTest.VerifyAsync(code, code);
    }

    [Fact]
    public Task Fixes_neighbours() => FixTest.VerifyAsync(
        In("""
            class Tools(IChatClient chat)
            {
                [McpServerTool] public Task First(string q) => chat.[|GetResponseAsync|](q);
                [McpServerTool] public Task Second() => chat.[|GetResponseAsync|]("q");
            }
            """),
        In("""
            class Tools(IChatClient chat)
            {
                [McpServerTool] public Task First(string q, CancellationToken cancellationToken = default) => chat.GetResponseAsync(q, cancellationToken: cancellationToken);
                [McpServerTool] public Task Second(CancellationToken cancellationToken = default) => chat.GetResponseAsync("q", cancellationToken: cancellationToken);
            }
            """));

    [Fact]
    public Task Fixes_call_and_adds_the_using() => FixTest.VerifyAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        class Tools(IChatClient chat)
        {
            [ModelContextProtocol.Server.McpServerTool] public Task Ask(string q) => chat.[|GetResponseAsync|](q);
        }
        """,
        """
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        class Tools(IChatClient chat)
        {
            [ModelContextProtocol.Server.McpServerTool] public Task Ask(string q, CancellationToken cancellationToken = default) => chat.GetResponseAsync(q, cancellationToken: cancellationToken);
        }
        """);
}
