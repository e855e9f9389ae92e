using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

using Test = RuleTest<RetiredModelName>;

public sealed class RetiredModelNameTests
{
    private const string Satellites = "Microsoft.SemanticKernel.Satellites";

    private static string In(string members) => """
        using System;
        using System.ClientModel;
        using Anthropic.Models.Messages;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using OpenAI;
        using OpenAI.Chat;

        """ + "class Setup\n{\n" + members + "\n}\n";

    private static string Client(string model) =>
        In("object M(string key, IConfiguration config, bool large) => new ChatClient(" + model + ", key);");

    [Theory]
    [InlineData("""[|"gpt-4"|]""")]
    [InlineData("""[|"gpt-3.5-turbo-0125"|]""")]
    [InlineData("""[|"o1-mini"|]""")]
    [InlineData("""[|"gpt-5-2025-08-07"|]""")]
    [InlineData("""[|"gpt-4o-2024-11-20"|]""")]
    [InlineData("""[|"gpt-4.1-mini-2025-04-14"|]""")]
    [InlineData("""[|config["Model"] ?? "gpt-3.5-turbo"|]""")]
    [InlineData("""[|large ? "gpt-4-32k" : "contoso"|]""")]
    [InlineData("""[|"gpt-" + "4-turbo"|]""")]
    public Task Reports_model_that_ends(string model) => Test.VerifyAsync(Client(model));

    [Theory]
    [InlineData("\"gpt-4o\"")]
    [InlineData("\"gpt-5.9\"")]
    [InlineData("\"gpt-5.5-2026-04-23\"")]
    [InlineData("\"ft:gpt-3.5-turbo-0125:contoso::abc\"")]
    [InlineData("\"GPT-4\"")]
    [InlineData("\"openai/gpt-4\"")]
    [InlineData("\"claude-2.1\"")]
    [InlineData("\"\"")]
    [InlineData("config[\"Model\"]")]
    [InlineData("$\"gpt-{config[\"Version\"]}\"")]
    [InlineData("nameof(large)")]
    public Task DoesNotReport_model_that_stays_or_is_unknown(string model) => Test.VerifyAsync(Client(model));

    [Theory]
    [InlineData("", """new OpenAIClient("").GetChatClient([|"gpt-4"|])""")]
    [InlineData("", """new OpenAI.Images.ImageClient([|"dall-e-3"|], "")""")]
    [InlineData("", """new OpenAI.Audio.AudioClient([|"whisper-1"|], "")""")]
    [InlineData("", """new ChatOptions { ModelId = [|"gpt-4-0613"|] }""")]
    [InlineData("", """new ChatOptions { ModelId = [|"claude-2.1"|] }""")]
    [InlineData("", """new Anthropic.AnthropicClient().AsIChatClient([|"claude-3-opus-20240229"|])""")]
    [InlineData("", """new MessageCreateParams { Model = [|"claude-3-7-sonnet-20250219"|], MaxTokens = 9, Messages = [] }""")]
    [InlineData("Google.GenAI", """new Google.GenAI.Client().Models.GenerateContentAsync([|"gemini-2.0-flash-001"|], "Hi")""")]
    [InlineData("Mscc.GenerativeAI", """new Mscc.GenerativeAI.Microsoft.GeminiChatClient(model: [|"gemini-1.5-pro"|])""")]
    [InlineData(
        "Microsoft.SemanticKernel",
        """Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion(null!, [|"gpt-4"|], "")""")]
    [InlineData(
        Satellites, """Microsoft.SemanticKernel.MistralAIKernelBuilderExtensions.AddMistralChatCompletion(null!, [|"mistral-large-2407"|], "")""")]
    [InlineData(
        Satellites,
        """Microsoft.SemanticKernel.GoogleAIKernelBuilderExtensions.AddGoogleAIGeminiChatCompletion(null!, [|"gemini-1.5-flash"|], "")""")]
    [InlineData("Microsoft.KernelMemory", """new Microsoft.KernelMemory.OpenAIConfig { TextModel = [|"gpt-3.5-turbo"|] }""")]
    [InlineData("Betalgo.Ranul.OpenAI", """new Betalgo.Ranul.OpenAI.OpenAIOptions { DefaultModelId = [|"gpt-4"|] }""")]
    public Task Reports_model_of_each_SDK(string stub, string code) =>
        Test.VerifyAsync(In("object M() => " + code + ";"), stub.Length == 0 ? [] : [stub]);

    [Theory]
    [InlineData("", """new ChatOptions { ModelId = "command" }""")]
    [InlineData("", """new Anthropic.AnthropicClient().AsIChatClient("claude-opus-4-6")""")]
    [InlineData("", """new MessageCreateParams { Model = Model.ClaudeOpus4_6, MaxTokens = 9, Messages = [] }""")]
    [InlineData("OllamaSharp", """new OllamaSharp.OllamaApiClient(new Uri("http://localhost:11434"), "open-mistral-7b")""")]
    [InlineData(
        Satellites,
        """Microsoft.SemanticKernel.BedrockKernelBuilderExtensions.AddBedrockChatCompletionService(null!, "anthropic.claude-3-sonnet-20240229-v1:0")""")]
    [InlineData(Satellites, """Microsoft.SemanticKernel.HuggingFaceKernelBuilderExtensions.AddHuggingFaceChatCompletion(null!, "gpt-4")""")]
    public Task DoesNotReport_model_of_another_service(string stub, string code) =>
        Test.VerifyAsync(In("object M() => " + code + ";"), stub.Length == 0 ? [] : [stub]);

    [Theory]
    [InlineData("""new ChatClient("gpt-4", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") })""")]
    [InlineData("""new ChatClient("gpt-4", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = url })""")]
    [InlineData("""new ChatClient("gpt-4", new ApiKeyCredential(key), options)""")]
    public Task DoesNotReport_own_endpoint(string client) =>
        Test.VerifyAsync(In("object M(string key, Uri url, OpenAIClientOptions options) => " + client + ";"));

    [Theory]
    [InlineData("""azure.GetChatClient("gpt-4")""")]
    [InlineData("""client.GetChatClient("gpt-4")""")]
    [InlineData("""new ChatOptions { ModelId = "gpt-4" }""")]
    public Task DoesNotReport_Azure_deployment(string code) => Test.VerifyAsync(
        In("object M(OpenAIClient client, Azure.AI.OpenAI.AzureOpenAIClient azure) => " + code + ";"), "Azure.AI.OpenAI");

    [Fact]
    public Task Reports_message_that_names_date_and_successor() => new Test(Client("""{|#0:"gpt-4"|}"""))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.RetiredModelName.Descriptor)
                .WithLocation(0)
                .WithArguments("gpt-4", "OpenAI's shutdown date is 2026-10-23", "'gpt-5.6-sol'"),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_constant_elsewhere_as_additional_location() => new Test(In("""
        const string Model = {|#1:"o1-preview"|};
        object M(string key) => new ChatClient({|#0:Model|}, key);
        """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.RetiredModelName.Descriptor)
                .WithLocation(0)
                .WithLocation(1)
                .WithArguments("o1-preview", "OpenAI's shutdown date is 2025-07-28", "one that is still served"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_same_names_in_other_namespace() => Test.VerifyAsync("""
        _ = new Contoso.ChatClient("gpt-4", "");

        namespace Contoso
        {
            class ChatClient(string model, string apiKey) { public string Name => model + apiKey; }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_SDK() => new Test("""
        var model = "gpt-4";
        System.Console.WriteLine(model);
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(Client("\"gpt-4\"")).WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task DoesNotReport_generated_file() => Test.VerifyAsync("// <auto-generated/>\n" + Client("\"gpt-4\""));

    [Theory]
    [InlineData("new ChatClient(\"gpt-4\"")]
    [InlineData("new ChatClient(model: )")]
    public Task DoesNotReport_half_typed_code(string code) => new Test(In("object M() => " + code + ";"))
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();
}
