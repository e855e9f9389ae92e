using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Consumption;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Consumption;

using Test = RuleTest<UnforwardedCancellation>;

public sealed class UnforwardedCancellationTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        """;

    [Theory]
    [InlineData("Task M(HttpContext context, IChatClient chat) => chat.[|GetResponseAsync|](\"q\");")]
    [InlineData("Task M(HttpRequest request, IChatClient chat) => chat.[|GetResponseAsync|](\"q\");")]
    [InlineData("async Task M(HttpContext context, IChatClient chat) { await chat.[|GetResponseAsync|](\"a\"); await chat.GetResponseAsync(\"b\"); }")]
    [InlineData("async Task M(HttpContext context, IChatClient chat) { await foreach (var update in chat.[|GetStreamingResponseAsync|](\"q\")) { } }")]
    [InlineData("Task M(HttpContext context, OpenAI.Chat.ChatClient chat) => chat.[|CompleteChatAsync|]([], null);")]
    public Task Reports_call_without_the_token_in_scope(string members) => Test.VerifyAsync(In("class C\n{\n" + members + "\n}"));

    [Theory]
    [InlineData("Task M(HttpContext context, IChatClient chat) => chat.GetResponseAsync(\"q\", cancellationToken: context.RequestAborted);")]
    [InlineData("Task M(HttpContext context, IChatClient chat, CancellationToken token) => chat.GetResponseAsync(\"q\");")]
    [InlineData("Task M(HttpContext context, IChatClient chat) => chat.GetResponseAsync(\"q\", cancellationToken: CancellationToken.None);")]
    [InlineData("Task M(HttpContext context, IChatClient chat) => chat.GetResponseAsync(\"q\", cancellationToken: default);")]
    [InlineData("async Task M(HttpContext context, IChatClient chat) { var gone = context.RequestAborted; await chat.GetResponseAsync(\"q\"); gone.ThrowIfCancellationRequested(); }")]
    [InlineData("async Task M(HttpContext context, IChatClient chat) { using var limit = new CancellationTokenSource(9); await chat.GetResponseAsync(\"q\"); }")]
    [InlineData("Task M(HttpContext context, IChatClient chat) => Task.Run(() => chat.GetResponseAsync(\"q\"));")]
    [InlineData("Task M(IChatClient chat) => chat.GetResponseAsync(\"q\");")]
    [InlineData("readonly CancellationTokenSource _stop = new(); Task M(HttpContext context, IChatClient chat) => chat.GetResponseAsync(\"q\");")]
    [InlineData("class Job { public CancellationToken Stopped => default; } Task M(HttpContext context, Job job, IChatClient chat) => chat.GetResponseAsync(\"q\");")]
    public Task DoesNotReport_call_with_the_token_or_without_context(string members) => Test.VerifyAsync(In("class C\n{\n" + members + "\n}"));

    [Theory]
    [InlineData("public class ChatController(IChatClient chat) : ControllerBase { [HttpPost] public Task<ChatResponse> Ask(string q) => chat.[|GetResponseAsync|](q); }")]
    [InlineData("public class ChatController(IChatClient chat) : ControllerBase { [HttpPost] public Task<ChatResponse> Ask(string q) => AskModel(q); Task<ChatResponse> AskModel(string q) => chat.[|GetResponseAsync|](q); }")]
    [InlineData("[ApiController] public class ChatController(IChatClient chat) { [HttpPost] public Task<ChatResponse> Ask(string q) => chat.[|GetResponseAsync|](q); }")]
    [InlineData("public class ChatModel(IChatClient chat) : PageModel { public Task OnPostAsync(string q) => chat.[|GetResponseAsync|](q); }")]
    [InlineData("public class ChatHub(IChatClient chat) : Hub { public Task Ask(string q) => chat.[|GetResponseAsync|](q); }")]
    public Task Reports_call_without_token_in_handler(string type) => Test.VerifyAsync(In(type));

    [Theory]
    [InlineData("public class ChatController(IChatClient chat) : ControllerBase { [HttpPost] public Task<ChatResponse> Ask(string q, CancellationToken token) => chat.GetResponseAsync(q, cancellationToken: token); }")]
    [InlineData("public class ChatHub(IChatClient chat) : Hub { public Task Ask(string q) => chat.GetResponseAsync(q, cancellationToken: Context.ConnectionAborted); }")]
    [InlineData("public class ChatService(IChatClient chat) { public Task Ask(string q) => chat.GetResponseAsync(q); }")]
    public Task DoesNotReport_call_with_token_in_handler_or_outside(string type) => Test.VerifyAsync(In(type));

    [Theory]
    [InlineData("app.MapPost(\"/chat\", (string q, IChatClient chat) => chat.[|GetResponseAsync|](q));")]
    [InlineData("app.MapPost(\"/chat\", async (string q, IChatClient chat) => { var a = await chat.[|GetResponseAsync|](q); return await chat.GetResponseAsync(a.Text); });")]
    [InlineData("app.MapPost(\"/chat\", (HttpContext context, IChatClient chat) => chat.[|GetResponseAsync|](\"q\"));")]
    [InlineData("app.MapPost(\"/chat\", Ask); static Task<ChatResponse> Ask(string q, IChatClient chat) => chat.[|GetResponseAsync|](q);")]
    [InlineData("var tool = AIFunctionFactory.Create((string q) => chat.[|GetResponseAsync|](q));")]
    [InlineData("var tool = AIFunctionFactory.Create(Ask); Task<ChatResponse> Ask(string q) => chat.[|GetResponseAsync|](q);")]
    public Task Reports_call_without_token_in_route_or_tool(string body) =>
        Test.VerifyAsync(In("class C { static async Task M(WebApplication app, IChatClient chat) { " + body + " await Task.Yield(); } }"));

    [Theory]
    [InlineData("app.MapPost(\"/chat\", (string q, IChatClient chat, CancellationToken token) => chat.GetResponseAsync(q, cancellationToken: token));")]
    [InlineData("app.MapPost(\"/chat\", (string q, IChatClient chat, HttpContext context) => chat.GetResponseAsync(q, cancellationToken: context.RequestAborted));")]
    [InlineData("var tool = AIFunctionFactory.Create((string q, CancellationToken token) => chat.GetResponseAsync(q, cancellationToken: token));")]
    [InlineData("Func<string, Task<ChatResponse>> ask = q => chat.GetResponseAsync(q); await ask(\"q\");")]
    [InlineData("Func<string, Task<ChatResponse>> ask = Ask; var tool = AIFunctionFactory.Create(ask); Task<ChatResponse> Ask(string q) => chat.GetResponseAsync(q);")]
    public Task DoesNotReport_call_with_token_in_route_or_tool_or_outside(string body) =>
        Test.VerifyAsync(In("class C { static async Task M(WebApplication app, IChatClient chat) { " + body + " await Task.Yield(); } }"));

    [Theory]
    [InlineData("class Tools(IChatClient chat) { [McpServerTool] public Task<ChatResponse> Ask(string q) => chat.[|GetResponseAsync|](q); }")]
    public Task Reports_call_without_token_in_server_tool(string type) => Test.VerifyAsync(In(type));

    [Theory]
    [InlineData("class Tools(IChatClient chat) { [McpServerTool] public Task<ChatResponse> Ask(string q, CancellationToken token) => chat.GetResponseAsync(q, cancellationToken: token); }")]
    [InlineData("interface ITools { Task<ChatResponse> Ask(string q); } class Tools(IChatClient chat) : ITools { [McpServerTool] public Task<ChatResponse> Ask(string q) => chat.GetResponseAsync(q); }")]
    [InlineData("class Tools(IChatClient chat) { [McpServerTool] public virtual Task<ChatResponse> Ask(string q) => chat.GetResponseAsync(q); }")]
    public Task DoesNotReport_call_with_token_in_server_tool_or_outside(string type) => Test.VerifyAsync(In(type));

    [Theory]
    [InlineData("async Task M(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken token) { await foreach (var update in [|updates|]) { } }")]
    [InlineData("IAsyncEnumerable<ChatResponseUpdate> _updates; async Task M(CancellationToken token) { await foreach (var update in [|_updates|]) { } }")]
    [InlineData("async Task M(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken token) { await foreach (var update in [|updates|].ConfigureAwait(false)) { } }")]
    [InlineData("async Task M(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken token) { var same = updates; await foreach (var update in [|same|]) { } }")]
    public Task Reports_stored_stream_that_is_read_without_token(string members) => Test.VerifyAsync(In("class C\n{\n" + members + "\n}"));

    [Theory]
    [InlineData("async Task M(IChatClient chat, CancellationToken token) { await foreach (var update in chat.[|GetStreamingResponseAsync|](\"q\").WithCancellation(token)) { } }")]
    [InlineData("async Task M(IChatClient chat, HttpContext http) { await foreach (var update in chat.[|GetStreamingResponseAsync|](\"q\").WithCancellation(http.RequestAborted).ConfigureAwait(false)) { } }")]
    [InlineData("async Task M(OpenAI.Chat.ChatClient chat, IEnumerable<OpenAI.Chat.ChatMessage> asked, CancellationToken token) { await foreach (var update in chat.[|CompleteChatStreamingAsync|](asked).WithCancellation(token)) { } }")]
    public Task Reports_token_that_only_the_stream_of_a_call_gets(string members) => Test.VerifyAsync(In("class C\n{\n" + members + "\n}"));

    [Fact]
    public Task Reports_message_that_names_the_token_of_the_stream()
    {
        var test = new Test(In("class C { async Task M(IChatClient chat, CancellationToken stop) { await foreach (var x in chat.{|#0:GetStreamingResponseAsync|}(\"q\").WithCancellation(stop)) { } } }"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.UnforwardedCancellation.Descriptor).WithLocation(0).WithLocation(0)
            .WithArguments("GetStreamingResponseAsync", "pass 'stop' in the call itself"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("async Task M(IChatClient chat, CancellationToken token) { await foreach (var update in chat.GetStreamingResponseAsync(\"q\", cancellationToken: token).WithCancellation(token)) { } }")]
    [InlineData("async Task M(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken token) { await foreach (var update in updates.WithCancellation(token)) { } }")]
    [InlineData("async Task M(IAsyncEnumerable<ChatResponseUpdate> updates) { await foreach (var update in updates) { } }")]
    [InlineData("async Task M(IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken token) { await foreach (var update in updates.WithCancellation(token).ConfigureAwait(false)) { } }")]
    [InlineData("async Task M(IChatClient chat, CancellationToken token) { var updates = chat.GetStreamingResponseAsync(\"q\"); await foreach (var update in updates) { } }")]
    [InlineData("async Task M(IAsyncEnumerable<string> lines, CancellationToken token) { await foreach (var line in lines) { } }")]
    [InlineData("async Task M(IChatClient chat, CancellationToken token) { var updates = chat.GetStreamingResponseAsync(\"q\", cancellationToken: token); await foreach (var update in updates) { } }")]
    public Task DoesNotReport_stored_stream_that_is_read_with_token(string members) => Test.VerifyAsync(In("class C\n{\n" + members + "\n}"));

    [Theory]
    [InlineData(
        "Azure.AI.Inference", "Azure.AI.Inference.ChatCompletionsClient client", "client.[|CompleteAsync|](new Azure.AI.Inference.ChatCompletionsOptions())")]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.AIAgent agent", "agent.[|RunAsync|](\"q\")")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService service", "Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.[|GetChatMessageContentAsync|](service, \"q\")")]
    [InlineData("OllamaSharp", "OllamaSharp.IOllamaApiClient client", "client.[|ChatAsync|](new OllamaSharp.Models.Chat.ChatRequest())")]
    [InlineData(
        "AWSSDK.BedrockRuntime", "Amazon.BedrockRuntime.IAmazonBedrockRuntime client",
        "client.[|ConverseAsync|](new Amazon.BedrockRuntime.Model.ConverseRequest())")]
    [InlineData("Mscc.GenerativeAI", "Mscc.GenerativeAI.GenerativeModel model", "model.[|GenerateContent|](\"q\")")]
    [InlineData("Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService service", "service.[|CreateCompletion|](new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest())")]
    [InlineData(
        "Microsoft.SemanticKernel.Satellites", "Microsoft.SemanticKernel.Agents.Orchestration.Sequential.SequentialOrchestration team",
        "team.[|InvokeAsync|](\"q\", null)")]
    [InlineData("LLamaSharp", "LLama.Abstractions.ILLamaExecutor executor", "executor.[|InferAsync|](\"q\")")]
    [InlineData("Azure.AI.Inference", "Azure.AI.Inference.EmbeddingsClient client", "client.[|EmbedAsync|](new Azure.AI.Inference.EmbeddingsOptions([]))")]
    [InlineData("OpenAI", "OpenAI.Realtime.RealtimeSessionClient client", "client.[|ReceiveUpdatesAsync|]()")]
    [InlineData("OpenAI", "OpenAI.Decisions.DecisionsClient client", "client.[|CreateDecisionAsync|](new OpenAI.Decisions.DecisionCreationOptions())")]
    [InlineData("OpenAI", "OpenAI.Images.ImageClient client", "client.[|GenerateImageVariationAsync|](System.IO.Stream.Null, \"a.png\")")]
    [InlineData("LLamaSharp", "LLama.LLamaReranker reranker", "reranker.[|GetRelevanceScores|](\"q\", [])")]
    [InlineData("OllamaSharp", "OllamaSharp.IOllamaApiClient client", "client.[|SystemOneAsync|](new OllamaSharp.Models.SystemOneRequest())")]
    [InlineData("Anthropic", "Anthropic.Helpers.Beta.BetaMessageThread thread", "thread.[|Send|]()")]
    public Task Reports_each_SDK(string stub, string parameter, string call) =>
        Test.VerifyAsync(In($"class C {{ object M(HttpContext context, {parameter}) => {call}; }}"), stub);

    [Theory]
    [InlineData("Google.GenAI", "Google.GenAI.Client client", "client.Models.GenerateContentAsync(\"m\", \"q\")")]
    [InlineData(
        "Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel kernel, Microsoft.SemanticKernel.KernelFunction function", "kernel.InvokeAsync(function)")]
    [InlineData("OpenAI", "OpenAI.Videos.VideoClient client", "client.CreateVideoAsync(null, \"application/json\")")]
    [InlineData("OpenAI", "OpenAI.Responses.ResponsesClient client", "client.CreateResponseAsync(System.ClientModel.BinaryContent.CreateJson(1))")]
    [InlineData("OpenAI", "OpenAI.Audio.AudioClient client", "client.TranscribeAudioAsync(\"talk.wav\")")]
    public Task DoesNotReport_call_of_an_SDK_without_a_token_to_pass(string stub, string parameter, string call) =>
        Test.VerifyAsync(In($"class C {{ object M(HttpContext context, {parameter}) => {call}; }}"), stub);

    [Theory]
    [InlineData("Grpc.Core.Api", "Task M(Grpc.Core.ServerCallContext context, IChatClient chat) => chat.[|GetResponseAsync|](\"q\");")]
    [InlineData("Microsoft.Azure.Functions.Worker.Satellites", "Task M(Microsoft.Azure.Functions.Worker.FunctionContext context, IChatClient chat) => chat.[|GetResponseAsync|](\"q\");")]
    public Task Reports_call_without_the_token_of_other_contexts(string stub, string member) => Test.VerifyAsync(In("class C { " + member + " }"), stub);

    /// <summary>A step of a process is started by events, and gets no token from whom it could take one.</summary>
    [Theory]
    [InlineData("class Plugin", "[|GetChatMessageContentAsync|]")]
    public Task Reports_kernel_function_without_token(string type, string call) => VerifyKernelFunctionsAsync(type, call);

    [Theory]
    [InlineData("class Step : KernelProcessStep", "GetChatMessageContentAsync")]
    public Task DoesNotReport_step_of_a_process(string type, string call) => VerifyKernelFunctionsAsync(type, call);

    [Fact]
    public Task Reports_message_that_names_call_and_token() =>
        new Test(In("class C { Task M(HttpContext context, IChatClient chat) => chat.{|#0:GetResponseAsync|}(\"q\"); }"))
        {
            ExpectedDiagnostics = { Expected("GetResponseAsync", "pass 'context.RequestAborted'").WithLocation(0) },
        }.RunAsync();

    [Fact]
    public Task Reports_message_of_tool_that_asks_for_parameter() => new Test(In("class Tools(IChatClient chat) { [McpServerTool] public Task Ask(string q) => chat.{|#0:GetResponseAsync|}(q); }"))
    {
        ExpectedDiagnostics = { Expected("GetResponseAsync", "take a 'CancellationToken' and pass it").WithLocation(0) },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(
        """
        using System.Threading;
        using System.Threading.Tasks;

        class HttpContext { public CancellationToken RequestAborted => default; }
        class ChatClient { public Task GetResponseAsync(string text, CancellationToken token = default) => Task.CompletedTask; }
        class C { Task M(HttpContext context, ChatClient chat) => chat.GetResponseAsync("q"); }
        """);

    private static DiagnosticResult Expected(string call, string advice) =>
        new DiagnosticResult(RuleTable.UnforwardedCancellation.Descriptor).WithLocation(0).WithArguments(call, advice);

    internal static string In(string code) => Usings + code + "\n";

    private static Task VerifyKernelFunctionsAsync(string type, string call) => Test.VerifyAsync(
        $$"""
        using System.Threading.Tasks;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;

        {{type}}
        {
            [KernelFunction]
            public Task Ask(IChatCompletionService service, string question) => service.{{call}}(question);
        }
        """,
        "Microsoft.SemanticKernel.Satellites");
}
