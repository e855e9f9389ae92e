using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<UnboundedLoop>;

public sealed class UnboundedLoopTests
{
    private static readonly string[] Agents = ["Microsoft.Agents.AI", "Microsoft.Agents.AI.Abstractions", "Flurl.Http"];

    private static string In(string statements) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Channels;
        using System.Threading.Tasks;
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        class Loops(IChatClient client, AIAgent agent, IQuestions questions)
        {
            private int _rounds;

            async Task<string> RunAsync(List<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken, int limit, Channel<string> inbox)
            {
                {{statements}}
            }

            private static bool IsDone(ChatResponse response) => response.Text.Contains("DONE");
            private static Task<string> CallAsync(FunctionCallContent call) => Task.FromResult(call.Name);
            private static Task<string> NextAsync() => Flurl.Http.GeneratedExtensions.GetStringAsync("https://contoso.com/next");
            private string Ask() => Console.ReadLine() ?? "";
        }

        interface IQuestions { Task<string> NextAsync(); }
        """;

    [Theory]
    [InlineData("while (true) { var response = await client.[|GetResponseAsync|](messages, options); messages.AddRange(response.Messages); if (response.FinishReason != ChatFinishReason.ToolCalls) return response.Text; }")]
    [InlineData("for (; ; ) { var response = await client.[|GetResponseAsync|](messages); if (IsDone(response)) break; messages.AddRange(response.Messages); } return \"\";")]
    [InlineData("do { var response = await client.[|GetResponseAsync|](messages); if (response.Text.Contains(\"DONE\")) return response.Text; } while (true);")]
    [InlineData("while (true) { var response = await client.[|GetResponseAsync|](messages, options); var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList(); if (calls.Count == 0) return response.Text; foreach (var call in calls) messages.Add(new ChatMessage(ChatRole.Tool, await CallAsync(call))); }")]
    [InlineData("while (true) { var done = false; var response = await client.[|GetResponseAsync|](messages); if (response.FinishReason == ChatFinishReason.Stop) done = true; if (done) break; } return \"\";")]
    [InlineData("while (true) { var text = new StringBuilder(); await foreach (var update in client.[|GetStreamingResponseAsync|](messages)) text.Append(update.Text); if (text.ToString().Contains(\"DONE\")) return text.ToString(); }")]
    [InlineData("var session = await agent.CreateSessionAsync(); while (true) { var response = await agent.[|RunAsync|](\"continue\", session); Console.WriteLine(response.Text); if (response.Text.Contains(\"FINAL\")) return response.Text; }")]
    [InlineData("while (true) { var response = await agent.[|RunAsync|](\"go on\"); Console.WriteLine(response.Text); }")]
    [InlineData("while (true) { try { var response = await client.[|GetResponseAsync|](messages); if (IsDone(response)) return response.Text; } catch (InvalidOperationException) { throw; } }")]
    [InlineData("while (true) { var response = await client.[|GetResponseAsync|](messages, options, CancellationToken.None); if (IsDone(response)) return response.Text; }")]
    public Task Reports_loop_that_only_the_model_ends(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("while (true) { var response = await client.GetResponseAsync(messages, options, cancellationToken); if (IsDone(response)) return response.Text; }")]
    [InlineData("while (true) { cancellationToken.ThrowIfCancellationRequested(); var response = await client.GetResponseAsync(messages); if (IsDone(response)) return response.Text; }")]
    [InlineData("using var source = new CancellationTokenSource(1000); while (true) { var response = await client.GetResponseAsync(messages, options, source.Token); if (IsDone(response)) return response.Text; }")]
    [InlineData("var rounds = 0; while (true) { if (++rounds > 10) throw new InvalidOperationException(); var response = await client.GetResponseAsync(messages); if (IsDone(response)) return response.Text; }")]
    [InlineData("var rounds = 0; while (true) { var response = await client.GetResponseAsync(messages); rounds++; if (IsDone(response) || rounds >= limit) return response.Text; }")]
    [InlineData("while (true) { if (_rounds++ == limit) break; var response = await client.GetResponseAsync(messages); if (IsDone(response)) return response.Text; } return \"\";")]
    [InlineData("while (true) { var response = await client.GetResponseAsync(messages); messages.AddRange(response.Messages); if (messages.Count > 40) return response.Text; }")]
    [InlineData("var watch = Stopwatch.StartNew(); while (true) { var response = await client.GetResponseAsync(messages); if (IsDone(response)) return response.Text; if (watch.Elapsed > TimeSpan.FromMinutes(1)) break; } return \"\";")]
    [InlineData("var end = DateTime.UtcNow.AddMinutes(1); while (true) { var response = await client.GetResponseAsync(messages); if (IsDone(response) || DateTime.UtcNow > end) return response.Text; }")]
    [InlineData("while (true) { var response = await client.GetResponseAsync(messages); return response.Text; }")]
    [InlineData("while (true) { try { return (await client.GetResponseAsync(messages)).Text; } catch (InvalidOperationException) { } }")]
    [InlineData("for (var i = 0; i < 10; i++) { var response = await client.GetResponseAsync(messages); if (IsDone(response)) return response.Text; } return \"\";")]
    [InlineData("foreach (var message in messages) { var response = await client.GetResponseAsync(message); if (IsDone(response)) return response.Text; } return \"\";")]
    public Task DoesNotReport_loop_with_an_end(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("while (true) { Console.Write(\"> \"); var input = Console.ReadLine(); if (string.IsNullOrEmpty(input)) break; Console.WriteLine(await agent.RunAsync(input)); } return \"\";")]
    [InlineData("while (true) { var response = await agent.RunAsync(Ask()); Console.WriteLine(response.Text); if (response.Text == \"bye\") return \"\"; }")]
    [InlineData("while (true) { var input = await questions.NextAsync(); Console.WriteLine(await agent.RunAsync(input)); }")]
    [InlineData("while (true) { var input = await inbox.Reader.ReadAsync(); Console.WriteLine(await agent.RunAsync(input)); }")]
    [InlineData("while (true) { var input = await Flurl.Http.GeneratedExtensions.GetStringAsync(\"https://contoso.com/next\"); Console.WriteLine(await agent.RunAsync(input)); }")]
    [InlineData("while (true) { var input = await NextAsync(); Console.WriteLine(await agent.RunAsync(input)); }")]
    [InlineData("while (true) { await Task.Delay(60000); Console.WriteLine(await agent.RunAsync(\"look at the mail\")); }")]
    public Task DoesNotReport_loop_that_waits_for_somebody(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("new FunctionInvokingChatClient(client) { MaximumIterationsPerRequest = [|100|] };")]
    [InlineData("client.AsBuilder().UseFunctionInvocation(configure: c => c.MaximumIterationsPerRequest = [|int.MaxValue|]).Build();")]
    [InlineData("const int Rounds = 1000; new FunctionInvokingChatClient(client) { MaximumIterationsPerRequest = [|Rounds|] };")]
    public Task Reports_high_limit(string statement) => VerifyAsync(statement + " return await Task.FromResult(\"\");");

    [Theory]
    [InlineData("new FunctionInvokingChatClient(client) { MaximumIterationsPerRequest = 40 };")]
    [InlineData("new FunctionInvokingChatClient(client) { MaximumIterationsPerRequest = limit };")]
    public Task DoesNotReport_accepted_limit(string statement) => VerifyAsync(statement + " return await Task.FromResult(\"\");");

    [Fact]
    public Task DoesNotReport_limit_that_the_team_accepts() => new Test(
        In("new FunctionInvokingChatClient(client) { MaximumIterationsPerRequest = 100 }; return await Task.FromResult(\"\");"), Agents)
        .WithConfig("secure_ai.max_tool_iterations = 100").RunAsync();

    [Theory]
    [InlineData("client.AsBuilder().[|UseFunctionInvocation|]().UseLogging().UseFunctionInvocation().Build();")]
    [InlineData("var inner = client.AsBuilder().UseFunctionInvocation().Build(); inner.AsBuilder().[|UseFunctionInvocation|]().Build();")]
    [InlineData("new [|FunctionInvokingChatClient|](new FunctionInvokingChatClient(client));")]
    public Task Reports_two_function_loops(string statement) => VerifyAsync(statement + " return await Task.FromResult(\"\");");

    [Theory]
    [InlineData("client.AsBuilder().UseFunctionInvocation().UseLogging().Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().Build().AsAIAgent();")]
    [InlineData("new ChatClientAgent(client.AsBuilder().UseFunctionInvocation().Build());")]
    public Task DoesNotReport_one_function_loop(string statement) => VerifyAsync(statement + " return await Task.FromResult(\"\");");

    [Theory]
    [InlineData("AIAgent own = null!; own = client.AsAIAgent(tools: [AIFunctionFactory.Create([|async (string question) => (await own.RunAsync(question)).Text|])]); return await Task.FromResult(\"\");")]
    [InlineData("AIAgent own = null!; own = new ChatClientAgent(client, tools: [AIFunctionFactory.Create([|AskAsync|])]); return await AskAsync(\"\"); async Task<string> AskAsync(string text) => (await own.RunAsync(text)).Text;")]
    public Task Reports_tool_that_calls_its_own_agent(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("AIAgent own = client.AsAIAgent(tools: [AIFunctionFactory.Create(async (string question) => (await agent.RunAsync(question)).Text)]); return await Task.FromResult(own.Name!);")]
    [InlineData("AIAgent own = client.AsAIAgent(tools: [AIFunctionFactory.Create((string text) => text.Length)]); return (await own.RunAsync(\"\")).Text;")]
    public Task DoesNotReport_tool_of_another_agent(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("await foreach (var part in chat.[|SendAsync|](\"hello\", tools)) { }", "OllamaSharp")]
    [InlineData("await foreach (var part in chat.[|SendAsAsync|](OllamaSharp.Models.Chat.ChatRole.User, \"hello\", tools)) { }", "OllamaSharp")]
    public Task Reports_tools_without_a_limit(string statement, string sdk) => Test.VerifyAsync(Chat(statement), sdk);

    [Theory]
    [InlineData("await foreach (var part in chat.SendAsync(\"hello\")) { }")]
    [InlineData("await foreach (var part in chat.SendAsync(\"hello\", tools, cancellationToken: token)) { }")]
    [InlineData("await foreach (var part in chat.SendAsync(\"hello\", tools).WithCancellation(token)) { }")]
    [InlineData("chat.AllowRecursiveToolCalls = false; await foreach (var part in chat.SendAsync(\"hello\", tools)) { }")]
    public Task DoesNotReport_tools_that_end(string statement) => Test.VerifyAsync(Chat(statement), "OllamaSharp");

    [Theory]
    [InlineData("var message = await service.[|ToolRunner|](parameters, tools).RunUntilDoneAsync();")]
    [InlineData("await foreach (var message in service.[|ToolRunner|](parameters, tools)) { }")]
    public Task Reports_tool_runner_without_a_limit(string statement) => Test.VerifyAsync(Runner(statement), "Anthropic");

    [Theory]
    [InlineData("var message = await service.ToolRunner(parameters, tools, maxIterations: 8).RunUntilDoneAsync();")]
    [InlineData("var message = await service.ToolRunner(parameters, tools).RunUntilDoneAsync(token);")]
    [InlineData("var runner = service.ToolRunner(parameters, tools); var message = await runner.RunUntilDoneAsync(token);")]
    [InlineData("await foreach (var message in service.ToolRunner(parameters, tools).WithCancellation(token)) { }")]
    public Task DoesNotReport_tool_runner_with_an_end(string statement) => Test.VerifyAsync(Runner(statement), "Anthropic");

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync("""
        using System.Threading.Tasks;

        interface IChatClient { Task<string> GetResponseAsync(string text); }

        class Loops(IChatClient client)
        {
            async Task RunAsync() { while (true) { if (await client.GetResponseAsync("") == "DONE") break; } }
        }
        """);

    [Fact]
    public Task DoesNotReport_broken_code() => new Test(In("while (true) { var response = await client.GetResponseAsync(missing; if (response."), Agents)
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Fact]
    public Task Reports_message_of_a_loop() =>
        new Test(In("{|#1:while|} (true) { var response = await client.{|#0:GetResponseAsync|}(messages); if (IsDone(response)) return response.Text; }"), Agents)
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.UnboundedLoop.Descriptor).WithLocation(0).WithLocation(1).WithArguments(
                    "IChatClient.GetResponseAsync", "is called until the model itself ends the loop; count the rounds, or pass a token that is cancelled"),
            },
        }.RunAsync();

    private static string Chat(string statements) => $$"""
        using System.Threading;
        using System.Threading.Tasks;

        class Chats
        {
            async Task RunAsync(OllamaSharp.Chat chat, object[] tools, CancellationToken token) { {{statements}} }
        }
        """;

    private static string Runner(string statements) => $$"""
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Anthropic.Helpers.Beta;
        using Anthropic.Models.Beta.Messages;
        using Anthropic.Services.Beta;

        class Runners
        {
            async Task RunAsync(IMessageService service, MessageCreateParams parameters, List<IBetaRunnableTool> tools, CancellationToken token) { {{statements}} }
        }
        """;

    private static Task VerifyAsync(string statement) => Test.VerifyAsync(In(statement), Agents);
}
