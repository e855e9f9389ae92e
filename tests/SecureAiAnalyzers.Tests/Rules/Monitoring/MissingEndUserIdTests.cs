using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<MissingEndUserId>;

/// <summary>SAI3008.</summary>
public sealed class MissingEndUserIdTests
{
    private const string Usings = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Anthropic.Models.Messages;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using OpenAI;
        using OpenAI.Chat;
        """;

    private const string Plain = "new ChatCompletionOptions { MaxOutputTokenCount = 9 }";

    private static string Program(string mappings, string types = "") =>
        Usings + "\nvar builder = WebApplication.CreateBuilder(args);\nvar app = builder.Build();\n" + mappings + "\napp.Run();\n" + types;

    private static string Route(string statements) =>
        Program("app.MapPost(\"/\", async (Ask ask, ChatClient chat, HttpContext http) => { " + statements + " });", "record Ask(string Text);");

    [Theory]
    [InlineData("await chat.[|CompleteChatAsync|]([new UserChatMessage(ask.Text)], " + Plain + ");")]
    [InlineData("var options = " + Plain + "; await chat.[|CompleteChatAsync|]([new UserChatMessage(ask.Text)], options);")]
    [InlineData("var options = new ChatCompletionOptions(); options.Temperature = 0; await chat.[|CompleteChatAsync|]([new UserChatMessage(ask.Text)], options);")]
    public Task Reports_options_without_user(string statements) => Test.VerifyAsync(Route(statements));

    [Theory]
    [InlineData("await chat.CompleteChatAsync([new UserChatMessage(ask.Text)], new ChatCompletionOptions { EndUserId = http.TraceIdentifier });")]
    [InlineData("var options = " + Plain + "; options.EndUserId = http.User.Identity!.Name; await chat.CompleteChatAsync([new UserChatMessage(ask.Text)], options);")]
    [InlineData("await chat.CompleteChatAsync([new UserChatMessage(ask.Text)]);")]
    [InlineData("var options = Shared.Options(); await chat.CompleteChatAsync([new UserChatMessage(ask.Text)], options);")]
    [InlineData("var options = " + Plain + "; Shared.Tag(options); await chat.CompleteChatAsync([new UserChatMessage(ask.Text)], options);")]
    public Task DoesNotReport_tagged_or_unseen_options(string statements) => new Test(Route(statements).Replace(
        "record Ask",
        "static class Shared { public static Func<ChatCompletionOptions> Make; public static ChatCompletionOptions Options() => Make(); "
        + "public static void Tag(ChatCompletionOptions options) => options.EndUserId = \"u\"; }\nrecord Ask",
        StringComparison.Ordinal)).RunAsync();

    [Fact]
    public Task Reports_service_that_an_endpoint_calls() => Test.VerifyAsync(Program(
        "app.MapPost(\"/\", (Ask ask, Desk desk) => desk.AnswerAsync(ask.Text));",
        "record Ask(string Text);\nclass Desk(ChatClient chat) { public async Task<string> AnswerAsync(string text) => "
        + "(await chat.[|CompleteChatAsync|]([new UserChatMessage(text)], " + Plain + ")).Value.Content[0].Text; }"));

    [Theory]
    [InlineData("class Digest(ChatClient chat) : Microsoft.Extensions.Hosting.BackgroundService { protected override async Task ExecuteAsync(CancellationToken token) => "
        + "await chat.CompleteChatAsync([new UserChatMessage(\"x\")], " + Plain + ", token); }")]
    [InlineData("class Unused(ChatClient chat) { public async Task AnswerAsync(string text) => await chat.CompleteChatAsync([new UserChatMessage(text)], " + Plain + "); }")]
    public Task DoesNotReport_work_of_nobody(string type) => Test.VerifyAsync(Program("app.MapGet(\"/\", () => 1);", type));

    [Theory]
    [InlineData("builder.Services.AddSingleton(new ChatClient(\"m\", new System.ClientModel.ApiKeyCredential(\"k\"), new OpenAIClientOptions { Endpoint = new Uri(\"http://localhost:1234\") }));")]
    [InlineData("builder.Services.AddSingleton(new ChatClient(\"m\", new System.ClientModel.ApiKeyCredential(\"k\"), new OpenAIClientOptions { Endpoint = new Uri(\"http://ollama:11434\") }));")]
    public Task DoesNotReport_program_with_a_server_of_its_own(string registration) =>
        Test.VerifyAsync(Route("await chat.CompleteChatAsync([new UserChatMessage(ask.Text)], " + Plain + ");")
            .Replace("var app =", registration + "\nvar app =", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "Anthropic.AnthropicClient chat", "chat.Messages.[|Create|](new MessageCreateParams { Model = \"m\", MaxTokens = 9, Messages = [] })")]
    [InlineData(
        "Microsoft.SemanticKernel",
        "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chat",
        "chat.[|GetChatMessageContentsAsync|](new Microsoft.SemanticKernel.ChatCompletion.ChatHistory(), new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { MaxTokens = 9 })")]
    public Task Reports_request_of_each_SDK(string stub, string client, string call) => Test.VerifyAsync(
        Program("app.MapPost(\"/\", async (Ask ask, " + client + ") => { await " + call + "; });", "record Ask(string Text);"), stub.Length == 0 ? [] : [stub]);

    [Theory]
    [InlineData("", "Anthropic.AnthropicClient chat", "chat.Messages.Create(new MessageCreateParams { Model = \"m\", MaxTokens = 9, Messages = [], Metadata = new() { UserID = \"u\" } })")]
    [InlineData("", "IChatClient chat", "chat.GetResponseAsync(ask.Text, new ChatOptions { MaxOutputTokens = 9 })")]
    [InlineData(
        "Microsoft.SemanticKernel",
        "Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chat",
        "chat.GetChatMessageContentsAsync(new Microsoft.SemanticKernel.ChatCompletion.ChatHistory(), new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings { User = \"u\" })")]
    public Task DoesNotReport_tagged_request_of_each_SDK(string stub, string client, string call) => Test.VerifyAsync(
        Program("app.MapPost(\"/\", async (Ask ask, " + client + ") => { await " + call + "; });", "record Ask(string Text);"), stub.Length == 0 ? [] : [stub]);

    [Fact]
    public Task Reports_message_that_names_options_and_member() => new Test(Route(
        "var options = {|#1:" + Plain + "|}; await chat.{|#0:CompleteChatAsync|}([new UserChatMessage(ask.Text)], options);"))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.MissingEndUserId.Descriptor).WithLocation(0).WithLocation(1).WithArguments("ChatCompletionOptions", "EndUserId"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_same_names_in_other_namespace() => Test.VerifyAsync("""
        using Microsoft.AspNetCore.Builder;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/", (Contoso.ChatClient chat) => chat.CompleteChatAsync(new Contoso.ChatCompletionOptions()));
        namespace Contoso
        {
            class ChatCompletionOptions { public string EndUserId { get; set; } }
            class ChatClient { public string CompleteChatAsync(ChatCompletionOptions options) => options.EndUserId; }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_SDK() => new Test("System.Console.WriteLine();") { References = TestReferences.AspNetCore }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() =>
        new Test(Route("await chat.CompleteChatAsync([new UserChatMessage(ask.Text)], " + Plain + ");")).WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task DoesNotReport_half_typed_code() => new Test(
        Route("await chat.CompleteChatAsync([new UserChatMessage(ask.Text)], new ChatCompletionOptions { );"))
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();
}
