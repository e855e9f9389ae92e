using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Consumption;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Consumption;

using Test = RuleTest<UnlimitedOutput>;

public sealed class UnlimitedOutputTests
{
    [Theory]
    [InlineData("await client.[|CompleteChatAsync|](messages, new ChatCompletionOptions());")]
    [InlineData("await client.[|CompleteChatAsync|](messages, new ChatCompletionOptions { Temperature = 0 });")]
    [InlineData("await client.[|CompleteChatAsync|](options: new ChatCompletionOptions(), messages: messages);")]
    [InlineData("await client.[|CompleteChatAsync|](messages, new());")]
    [InlineData("client.[|CompleteChat|](messages, new ChatCompletionOptions());")]
    [InlineData("await foreach (var part in client.[|CompleteChatStreamingAsync|](messages, new ChatCompletionOptions())) { }")]
    [InlineData("var options = new ChatCompletionOptions(); options.Temperature = 0; await client.[|CompleteChatAsync|](messages, options);")]
    [InlineData("var options = new ChatCompletionOptions(); var limit = options.MaxOutputTokenCount; await client.[|CompleteChatAsync|](messages, options);")]
    [InlineData("ChatCompletionOptions options = new(); await client.[|CompleteChatAsync|](messages, options); await client.CompleteChatAsync(messages, options);")]
    [InlineData("await client.[|CompleteChatAsync|](messages, options);")]
    [InlineData("await chat.[|GetResponseAsync|](\"Hi\", new ChatOptions());")]
    [InlineData("var copy = new ChatOptions { ModelId = \"m\" }; await foreach (var part in chat.[|GetStreamingResponseAsync|](\"Hi\", copy)) { }")]
    [InlineData("await client.[|CompleteChatAsync|](messages, Shared);")]
    [InlineData("ChatOptions o; o = new ChatOptions(); await chat.[|GetResponseAsync|](\"Hi\", o);")]
    [InlineData("var o = new ChatOptions(); Tune(o); await chat.[|GetResponseAsync|](\"Hi\", o); static void Tune(ChatOptions x) => x.Temperature = 0;")]
    [InlineData("await chat.[|GetResponseAsync|](\"Hi\", Tuned(new ChatOptions())); static ChatOptions Tuned(ChatOptions x) { x.Temperature = 0; return x; }")]
    [InlineData("await chat.[|GetResponseAsync|](\"Hi\", Make()); static ChatOptions Make() => new() { Temperature = 0 };")]
    [InlineData("await Ask2(new ChatOptions()); async Task Ask2(ChatOptions o) => await chat.[|GetResponseAsync|](\"Hi\", o);")]
    public Task Reports_options_without_limit(string body) => Test.VerifyAsync(In(body));

    [Theory]
    [InlineData("await client.CompleteChatAsync(messages, new ChatCompletionOptions { MaxOutputTokenCount = 500 });")]
    [InlineData("await client.CompleteChatAsync(messages);")]
    [InlineData("await client.CompleteChatAsync(messages, null);")]
    [InlineData("var options = new ChatCompletionOptions(); options.MaxOutputTokenCount = 9; await client.CompleteChatAsync(messages, options);")]
    [InlineData("var options = new ChatCompletionOptions(); Set(options); await client.CompleteChatAsync(messages, options); static void Set(ChatCompletionOptions o) => o.MaxOutputTokenCount = 9;")]
    [InlineData("var options = new ChatCompletionOptions(); Set(options); await client.CompleteChatAsync(messages, options); static void Set(ChatCompletionOptions o) => System.GC.KeepAlive(o);")]
    [InlineData("await client.CompleteChatAsync(messages, Make()); static ChatCompletionOptions Make() => new ChatCompletionOptions { MaxOutputTokenCount = 9 };")]
    [InlineData("await client.CompleteChatAsync(messages, Make()); static ChatCompletionOptions Make() { var o = new ChatCompletionOptions(); o.MaxOutputTokenCount = 9; return o; }")]
    [InlineData("var options = new ChatCompletionOptions(); options = Make(); await client.CompleteChatAsync(messages, options); static ChatCompletionOptions Make() => null;")]
    [InlineData("var options = new ChatCompletionOptions(); var same = options; same.MaxOutputTokenCount = 5; await client.CompleteChatAsync(messages, options);")]
    [InlineData("var options = new ChatCompletionOptions(); await client.CompleteChatAsync(messages, options); options.MaxOutputTokenCount = 5;")]
    [InlineData("await client.CompleteChatAsync(messages, Open);")]
    [InlineData("await client.CompleteChatAsync(messages, messages.Length > 0 ? new ChatCompletionOptions() : new ChatCompletionOptions { MaxOutputTokenCount = 9 });")]
    [InlineData("await chat.GetResponseAsync(\"Hi\", new ChatOptions { MaxOutputTokens = 500 });")]
    [InlineData("await chat.GetResponseAsync(\"Hi\", defaults.Clone());")]
    [InlineData("await chat.GetResponseAsync(\"Hi\", defaults);")]
    [InlineData("var unused = new ChatCompletionOptions();")]
    public Task DoesNotReport_options_whose_limit_is_set_or_unknown(string body) => Test.VerifyAsync(In(body));

    [Theory]
    [InlineData(
        "Azure.AI.Inference", "Azure.AI.Inference.ChatCompletionsClient client", "client.[|CompleteAsync|](new Azure.AI.Inference.ChatCompletionsOptions())")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService service", "Microsoft.SemanticKernel.ChatCompletion.ChatCompletionServiceExtensions.[|GetChatMessageContentAsync|](service, \"Hi\", new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings())")]
    [InlineData("LLamaSharp", "LLama.Abstractions.ILLamaExecutor executor", "executor.[|InferAsync|](\"Hi\", new LLama.Common.InferenceParams())")]
    [InlineData("Google.GenAI", "Google.GenAI.Client client", "client.Models.[|GenerateContentAsync|](\"m\", \"Hi\", new Google.GenAI.Types.GenerateContentConfig())")]
    [InlineData("Mscc.GenerativeAI", "Mscc.GenerativeAI.GenerativeModel model", "model.[|GenerateContent|](\"Hi\", generationConfig: new Mscc.GenerativeAI.Types.GenerationConfig())")]
    [InlineData("Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService service", "service.[|CreateCompletion|](new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest())")]
    [InlineData("Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI.Interfaces.IRunService service", "service.[|RunCreate|](\"1\", new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest())")]
    [InlineData("AutoGen", "AutoGen.Core.IAgent agent", "agent.[|GenerateReplyAsync|]([], new AutoGen.Core.GenerateReplyOptions())")]
    [InlineData("AWSSDK.BedrockRuntime", "Amazon.BedrockRuntime.IAmazonBedrockRuntime client", "client.[|ConverseAsync|](new Amazon.BedrockRuntime.Model.ConverseRequest { InferenceConfig = new Amazon.BedrockRuntime.Model.InferenceConfiguration() })")]
    [InlineData("OllamaSharp", "OllamaSharp.IOllamaApiClient client", "client.[|ChatAsync|](new OllamaSharp.Models.Chat.ChatRequest { Options = new OllamaSharp.Models.RequestOptions { Temperature = 0 } })")]
    [InlineData("Google.Cloud.AIPlatform.V1", "Google.Cloud.AIPlatform.V1.PredictionServiceClient client", "client.[|GenerateContentAsync|](new Google.Cloud.AIPlatform.V1.GenerateContentRequest { GenerationConfig = new() })")]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Extensions.AI.IChatClient client", "new Microsoft.Agents.AI.ChatClientAgent(client, \"Help\").[|RunAsync|](\"Hi\", options: new Microsoft.Agents.AI.ChatClientAgentRunOptions(new Microsoft.Extensions.AI.ChatOptions()))")]
    public Task Reports_each_SDK(string stub, string parameter, string call) => Test.VerifyAsync(
        $$"""
        class C
        {
            object Run({{parameter}}) => {{call}};
        }
        """,
        stub);

    [Theory]
    [InlineData(
        "LLamaSharp", "LLama.Abstractions.ILLamaExecutor executor", "executor.InferAsync(\"Hi\", new LLama.Common.InferenceParams { MaxTokens = 256 })")]
    [InlineData("Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI.Interfaces.IRunService service", "service.RunCreate(\"1\", new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest { MaxCompletionTokens = 256 })")]
    [InlineData("OllamaSharp", "OllamaSharp.IOllamaApiClient client", "client.ChatAsync(new OllamaSharp.Models.Chat.ChatRequest { Options = new OllamaSharp.Models.RequestOptions { NumPredict = 256 } })")]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.AIAgent agent", "agent.RunAsync(\"Hi\", options: new Microsoft.Agents.AI.ChatClientAgentRunOptions(new Microsoft.Extensions.AI.ChatOptions { MaxOutputTokens = 256 }))")]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.AIAgent agent", "agent.RunAsync(\"Hi\", options: new Microsoft.Agents.AI.ChatClientAgentRunOptions(new Microsoft.Extensions.AI.ChatOptions()))")]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Extensions.AI.IChatClient client", "new Microsoft.Agents.AI.ChatClientAgent(client, new Microsoft.Agents.AI.ChatClientAgentOptions { ChatOptions = new() { MaxOutputTokens = 256 } }).RunAsync(\"Hi\", options: new Microsoft.Agents.AI.ChatClientAgentRunOptions(new Microsoft.Extensions.AI.ChatOptions()))")]
    public Task DoesNotReport_each_SDK_with_limit(string stub, string parameter, string call) => Test.VerifyAsync(
        $$"""
        class C
        {
            object Run({{parameter}}) => {{call}};
        }
        """,
        stub);

    [Fact]
    public Task Reports_structured_output_without_limit() => Test.VerifyAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        class C
        {
            Task Run(IChatClient client) => client.[|GetResponseAsync|]<string[]>("Hi", options: new ChatOptions { Temperature = 0 });
        }
        """,
        "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("inner.AsBuilder().ConfigureOptions(o => o.MaxOutputTokens ??= 500).Build()")]
    [InlineData("new ConfigureOptionsChatClient(inner, o => o.MaxOutputTokens ??= 500)")]
    public Task DoesNotReport_options_with_a_default_limit_of_the_pipeline(string client) => Test.VerifyAsync(
        $$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        class C
        {
            IChatClient Limit(IChatClient inner) => {{client}};
            Task Run(IChatClient client) => client.GetResponseAsync("Hi", new ChatOptions());
        }
        """,
        "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("var a = new KernelArguments(new OpenAIPromptExecutionSettings { Temperature = 0 }) { [\"x\"] = text }; await kernel.[|InvokePromptAsync|](text, a);")]
    [InlineData("await kernel.[|InvokePromptAsync|](text, new(new OpenAIPromptExecutionSettings()));")]
    [InlineData("await kernel.[|InvokePromptAsync|](text, new(_settings));")]
    [InlineData("await kernel.[|InvokePromptAsync|](text, new(Make(0.5))); static OpenAIPromptExecutionSettings Make(double t) => new() { Temperature = t };")]
    [InlineData("PromptExecutionSettings s = new OpenAIPromptExecutionSettings(); await kernel.[|InvokePromptAsync|](text, new(s));")]
    [InlineData("PromptExecutionSettings s = new OpenAIPromptExecutionSettings(); await service.[|GetChatMessageContentAsync|](text, s);")]
    [InlineData("var a = new KernelArguments([new OpenAIPromptExecutionSettings()]); await kernel.[|InvokePromptAsync|](text, a);")]
    [InlineData("var a = new KernelArguments(new[] { new OpenAIPromptExecutionSettings() }); await kernel.[|InvokePromptAsync|](text, a);")]
    [InlineData("var a = new KernelArguments(given, new Dictionary<string, PromptExecutionSettings> { { \"default\", new OpenAIPromptExecutionSettings() } }); await kernel.[|InvokePromptAsync|](text, a);")]
    [InlineData("var a = new KernelArguments { ExecutionSettings = new Dictionary<string, PromptExecutionSettings> { [\"default\"] = new OpenAIPromptExecutionSettings() } }; await kernel.[|InvokePromptAsync|](text, a);")]
    [InlineData("var d = new Dictionary<string, PromptExecutionSettings>(); d[\"default\"] = new OpenAIPromptExecutionSettings(); var a = new KernelArguments { ExecutionSettings = d }; await kernel.[|InvokePromptAsync|](text, a);")]
    [InlineData("var a = new KernelArguments(); a.ExecutionSettings = new Dictionary<string, PromptExecutionSettings> { [\"default\"] = new OpenAIPromptExecutionSettings() }; await kernel.[|InvokePromptAsync|](text, a);")]
    [InlineData("var a = new KernelArguments(new OpenAIPromptExecutionSettings()); await kernel.[|InvokePromptAsync|](text, a); await kernel.InvokePromptAsync(text, a);")]
    [InlineData("var f = kernel.CreateFunctionFromPrompt(text); await f.[|InvokeAsync|](kernel, new KernelArguments(new OpenAIPromptExecutionSettings()));")]
    [InlineData("var f = kernel.[|CreateFunctionFromPrompt|](text, new OpenAIPromptExecutionSettings { Temperature = 0 }); await f.InvokeAsync(kernel);")]
    [InlineData("var f = KernelFunctionFactory.[|CreateFromPrompt|](text, new OpenAIPromptExecutionSettings()); await f.InvokeAsync(kernel);")]
    [InlineData("var c = new PromptTemplateConfig(text) { ExecutionSettings = new() { [\"default\"] = new OpenAIPromptExecutionSettings() } }; _ = kernel.[|CreateFunctionFromPrompt|](c);")]
    [InlineData("await kernel.[|InvokePromptAsync|](text, new(new OpenAIPromptExecutionSettings { ExtensionData = new Dictionary<string, object> { [\"temperature\"] = 0 } }));")]
    [InlineData("var s = new OpenAIPromptExecutionSettings(); Tune(s); await kernel.[|InvokePromptAsync|](text, new(s)); static void Tune(OpenAIPromptExecutionSettings x) => x.Temperature = 0;")]
    public Task Reports_settings_of_a_kernel_without_limit(string body) => Test.VerifyAsync(InKernel(body), "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("await kernel.InvokePromptAsync(text, new(new OpenAIPromptExecutionSettings { MaxTokens = 9 }));")]
    [InlineData("var s = new OpenAIPromptExecutionSettings(); var a = new KernelArguments(s); s.MaxTokens = 9; await kernel.InvokePromptAsync(text, a);")]
    [InlineData("var s = new OpenAIPromptExecutionSettings(); Limit(s); await kernel.InvokePromptAsync(text, new(s)); static void Limit(OpenAIPromptExecutionSettings x) => x.MaxTokens = 9;")]
    [InlineData("var s = new OpenAIPromptExecutionSettings(); GC.KeepAlive(s); await kernel.InvokePromptAsync(text, new(s));")]
    [InlineData("await kernel.InvokePromptAsync(text, given);")]
    [InlineData("await kernel.InvokePromptAsync(text, new(settings));")]
    [InlineData("await kernel.InvokePromptAsync(text, new());")]
    [InlineData("await kernel.InvokePromptAsync(text, new(new OpenAIPromptExecutionSettings { ExtensionData = new Dictionary<string, object> { [\"max_tokens\"] = 9 } }));")]
    [InlineData("await kernel.InvokePromptAsync(text, new(new OpenAIPromptExecutionSettings { ExtensionData = new Dictionary<string, object> { { \"max_output_tokens\", 9 } } }));")]
    [InlineData("var s = new OpenAIPromptExecutionSettings { ExtensionData = new Dictionary<string, object>() }; s.ExtensionData[\"num_predict\"] = 9; await kernel.InvokePromptAsync(text, new(s));")]
    [InlineData("await kernel.InvokePromptAsync(text, new(new OpenAIPromptExecutionSettings { ExtensionData = extra }));")]
    [InlineData("_ = kernel.CreateFunctionFromPrompt(text, new OpenAIPromptExecutionSettings { MaxTokens = 9 });")]
    [InlineData("_ = kernel.CreateFunctionFromPrompt(text, settings);")]
    [InlineData("_ = kernel.CreateFunctionFromPrompt(text);")]
    [InlineData("await kernel.InvokePromptAsync(text, new(new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() }));")]
    public Task DoesNotReport_settings_of_a_kernel_whose_limit_is_set_or_unknown(string body) => Test.VerifyAsync(InKernel(body), "Microsoft.SemanticKernel");

    [Fact]
    public Task Reports_options_with_other_further_settings() =>
        Test.VerifyAsync(In("await chat.[|GetResponseAsync|](\"Hi\", new ChatOptions { AdditionalProperties = new() { [\"temperature\"] = 0 } });"));

    [Fact]
    public Task DoesNotReport_options_with_a_limit_among_further_settings() =>
        Test.VerifyAsync(In("await chat.GetResponseAsync(\"Hi\", new ChatOptions { AdditionalProperties = new() { [\"max_completion_tokens\"] = 9 } });"));

    [Theory]
    [InlineData("Anthropic", "Anthropic.AnthropicClient client", "Microsoft.Extensions.AI.AnthropicClientExtensions.AsIChatClient(client, \"claude-sonnet-4-5-20250929\")")]
    [InlineData("LLamaSharp", "LLama.Abstractions.ILLamaExecutor client", "LLama.Abstractions.LLamaExecutorExtensions.AsChatClient(client)")]
    public Task DoesNotReport_options_of_a_client_that_has_a_limit_of_its_own(string sdk, string parameter, string client) => Test.VerifyAsync(
        $$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        class C(IChatClient chat)
        {
            static IChatClient Make({{parameter}}) => {{client}};
            Task Run() => chat.GetResponseAsync("Hi", new ChatOptions());
        }
        """,
        sdk);

    [Fact]
    public Task Reports_message_that_names_type_and_limit() => new Test(In("await chat.{|#0:GetResponseAsync|}(\"Hi\", {|#1:new ChatOptions()|});"))
    {
        ExpectedDiagnostics = { Expected("ChatOptions", "MaxOutputTokens") },
    }.RunAsync();

    [Fact]
    public Task Reports_message_of_OpenAI() => new Test(In("var made = {|#1:new ChatCompletionOptions()|}; await client.{|#0:CompleteChatAsync|}(messages, made);"))
    {
        ExpectedDiagnostics = { Expected("ChatCompletionOptions", "MaxOutputTokenCount") },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(In("await chat.GetResponseAsync(\"Hi\", new ChatOptions());"))
        .WithProperty("IsTestProject", "true")
        .RunAsync();

    [Fact]
    public Task Reports_in_test_project_when_asked() => new Test(In("await chat.[|GetResponseAsync|](\"Hi\", new ChatOptions());"))
        .WithProperty("IsTestProject", "true")
        .WithConfig("secure_ai.report_info_in_tests = true\n")
        .RunAsync();

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new Test(In("await chat.GetResponseAsync(\"Hi\", new ChatOptions());"))
        .WithConfig("secure_ai.excluded_symbols = M:Assistant.Ask*\n")
        .RunAsync();

    [Fact]
    public Task DoesNotReport_generated_file() => Test.VerifyAsync("// <auto-generated/>\n" + In("await chat.GetResponseAsync(\"Hi\", new ChatOptions());"));

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(
        """
        namespace Contoso
        {
            class ChatOptions { public int? MaxOutputTokens { get; set; } }
            class ChatClient { public void GetResponseAsync(string text, ChatOptions options) => GetResponseAsync("Hi", new ChatOptions()); }
        }
        """);

    [Fact]
    public Task Reports_options_in_broken_code() => new Test(In("await client.[|CompleteChatAsync|](messages, new ChatCompletionOptions {"))
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    private static string InKernel(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;
        using Microsoft.SemanticKernel.Connectors.OpenAI;

        class Assistant(Kernel kernel, IChatCompletionService service)
        {
            private readonly OpenAIPromptExecutionSettings _settings = new() { Temperature = 1 };

            async Task Ask(string text, KernelArguments given, PromptExecutionSettings settings, IDictionary<string, object> extra)
            {
                {{body}}
                await Task.Yield();
            }
        }
        """;

    private static DiagnosticResult Expected(string type, string limit) =>
        new DiagnosticResult(RuleTable.UnlimitedOutput.Descriptor).WithLocation(0).WithLocation(1).WithArguments(type, limit);

    internal static string In(string body) => $$"""
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;
        using ChatMessage = OpenAI.Chat.ChatMessage;

        class Assistant(ChatClient client, IChatClient chat, ChatOptions defaults)
        {
            private readonly ChatCompletionOptions options = new ChatCompletionOptions();
            internal static readonly ChatCompletionOptions Shared = new ChatCompletionOptions();
            public static readonly ChatCompletionOptions Open = new ChatCompletionOptions();

            async Task Ask(ChatMessage[] messages)
            {
                {{body}}
            }
        }
        """;
}
