using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<UnseenServerRequest>;

public sealed class UnseenServerRequestTests
{
    private const string Tools = "var tools = await server.ListToolsAsync();";

    private static string In(string statements, string members = "") => $$"""
        #nullable enable
        #pragma warning disable MCP9005
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;
        using ModelContextProtocol;
        using ModelContextProtocol.Client;
        using ModelContextProtocol.Protocol;

        class Setup(IChatClient client, McpClient server, IDialog dialog, ILogger logger, Func<string, Task<bool>> ask, HashSet<string> allowed)
        {
            async Task RunAsync()
            {
                {{statements}}
                await Task.CompletedTask;
            }

            {{members}}
        }

        interface IDialog { Task<bool> ConfirmAsync(string text); }
        """;

    [Theory]
    [InlineData("new McpClientHandlers { [|ElicitationHandler|] = (request, token) => ValueTask.FromResult(new ElicitResult { Action = \"accept\" }) };", "")]
    [InlineData("new McpClientOptions { Handlers = new() { [|ElicitationHandler|] = async (request, token) => { await Task.Yield(); return new ElicitResult { Action = \"accept\", Content = new Dictionary<string, JsonElement>() }; } } };", "")]
    [InlineData("var handlers = new McpClientHandlers(); [|handlers.ElicitationHandler|] = AcceptAsync;", "static ValueTask<ElicitResult> AcceptAsync(ElicitRequestParams? request, CancellationToken token) { Console.WriteLine(request?.Message); return new(new ElicitResult { Action = \"accept\" }); }")]
    [InlineData("new McpClientHandlers { [|ElicitationHandler|] = (request, token) => { if (request is null) return ValueTask.FromResult(new ElicitResult()); logger.LogInformation(\"asked\"); return ValueTask.FromResult(new ElicitResult { Action = \"accept\" }); } };", "")]
    [InlineData("new McpClientHandlers { [|ElicitationHandler|] = (request, token) => ValueTask.FromResult(Answer(request)) };", "static ElicitResult Answer(ElicitRequestParams? request) => new() { Action = request?.Mode == \"form\" ? \"accept\" : \"decline\" };")]
    [InlineData(Tools + "new McpClientHandlers { [|SamplingHandler|] = client.CreateSamplingHandler() };", "")]
    [InlineData(Tools + "var handler = client.CreateSamplingHandler(); new McpClientOptions { Handlers = new() { [|SamplingHandler|] = handler } };", "")]
    [InlineData(Tools + "new McpClientHandlers { [|SamplingHandler|] = async (request, progress, token) => { var answer = await client.GetResponseAsync(\"\", cancellationToken: token); return new CreateMessageResult { Content = [new TextContentBlock { Text = answer.Text }], Model = \"own\" }; } };", "")]
    [InlineData(Tools + "new McpClientHandlers { [|SamplingHandler|] = (request, progress, token) => _inner(request, progress, token) };", "private readonly Func<CreateMessageRequestParams?, IProgress<ProgressNotificationValue>, CancellationToken, ValueTask<CreateMessageResult>> _inner = client.CreateSamplingHandler();")]
    public Task Reports_request_that_nobody_sees(string statements, string members) => VerifyAsync(In(statements, members));

    [Theory]
    [InlineData("new McpClientHandlers { ElicitationHandler = (request, token) => { Console.WriteLine(request?.Message); var yes = Console.ReadLine() == \"y\"; return ValueTask.FromResult(new ElicitResult { Action = yes ? \"accept\" : \"decline\" }); } };", "")]
    [InlineData("new McpClientHandlers { ElicitationHandler = async (request, token) => new ElicitResult { Action = await dialog.ConfirmAsync(request!.Message) ? \"accept\" : \"decline\" } };", "")]
    [InlineData("new McpClientHandlers { ElicitationHandler = async (request, token) => await ask(request!.Message) ? new ElicitResult { Action = \"accept\" } : new ElicitResult() };", "")]
    [InlineData("new McpClientHandlers { ElicitationHandler = (request, token) => ValueTask.FromResult(new ElicitResult { Action = Confirm() ? \"accept\" : \"decline\" }) };", "static bool Confirm() => Console.ReadKey().Key == ConsoleKey.Y;")]
    [InlineData("new McpClientHandlers { ElicitationHandler = (request, token) => { if (!allowed.Contains(request!.Message)) return ValueTask.FromResult(new ElicitResult()); return ValueTask.FromResult(new ElicitResult { Action = \"accept\" }); } };", "")]
    [InlineData("new McpClientHandlers { ElicitationHandler = async (request, token) => { var answer = new TaskCompletionSource<bool>(); await answer.Task; return new ElicitResult { Action = \"accept\" }; } };", "")]
    [InlineData("new McpClientHandlers { ElicitationHandler = (request, token) => ValueTask.FromResult(new ElicitResult { Action = \"decline\" }) };", "")]
    [InlineData(Tools + "new McpClientHandlers { SamplingHandler = async (request, progress, token) => { if (!await dialog.ConfirmAsync(request!.SystemPrompt ?? \"\")) throw new McpException(\"refused\"); var answer = await client.GetResponseAsync(\"\", cancellationToken: token); return new CreateMessageResult { Content = [new TextContentBlock { Text = answer.Text }], Model = \"own\" }; } };", "")]
    [InlineData("new McpClientHandlers { SamplingHandler = client.CreateSamplingHandler() };", "")]
    [InlineData("new McpClientHandlers { RootsHandler = (request, token) => ValueTask.FromResult(new ListRootsResult { Roots = [] }) };", "")]
    public Task DoesNotReport_request_that_a_person_decides(string statements, string members) => VerifyAsync(In(statements, members));

    [Fact]
    public Task DoesNotReport_lookalike_type() => VerifyAsync("""
        using System;

        class McpClientHandlers { public Func<string, ElicitResult>? ElicitationHandler { get; set; } }
        class ElicitResult { public string Action { get; set; } = ""; }
        class Setup { McpClientHandlers Handlers() => new() { ElicitationHandler = request => new ElicitResult { Action = "accept" } }; }
        """);

    [Fact]
    public Task DoesNotReport_broken_code() => new Test(In("new McpClientHandlers { ElicitationHandler = (request, token) => new { }, SamplingHandler = missing };"))
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_handler() =>
        new Test(In("new McpClientHandlers { {|#0:ElicitationHandler|} = (request, token) => ValueTask.FromResult(new ElicitResult { Action = \"accept\" }) };"))
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.UnseenServerRequest.Descriptor).WithLocation(0)
                    .WithArguments("McpClientHandlers.ElicitationHandler", "accepts what a server asks a person for"),
            },
        }.RunAsync();

    private static Task VerifyAsync(string code) => Test.VerifyAsync(code);
}
