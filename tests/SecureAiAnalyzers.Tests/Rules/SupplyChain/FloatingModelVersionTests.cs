using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

using Test = RuleTest<FloatingModelVersion>;

public sealed class FloatingModelVersionTests
{
    private const string Usings = """
        using System;
        using System.ClientModel;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Anthropic.Models.Messages;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using OpenAI;
        using OpenAI.Chat;

        """;

    private static string In(string members) => Usings + "class Setup\n{\n" + members + "\n}\n";

    private static string Client(string model) =>
        In("object M(string key, IConfiguration config, bool large) => new ChatClient(" + model + ", key);");

    [Theory]
    [InlineData("""[|"gpt-4o"|]""")]
    [InlineData("""[|"gpt-4o-mini"|]""")]
    [InlineData("""[|"gpt-4.1"|]""")]
    [InlineData("""[|"gpt-5.4"|]""")]
    [InlineData("""[|"gpt-5.1"|]""")]
    [InlineData("""[|"gpt-5.9-chat-latest"|]""")]
    [InlineData("""[|"o3"|]""")]
    [InlineData("""[|"gpt-4.1-mini"|]""")]
    [InlineData("""[|"chatgpt-9-latest"|]""")]
    [InlineData("""[|"gpt-3.5-turbo-16k"|]""")]
    [InlineData("""apiKey: key, model: [|"gpt-4o"|]""", true)]
    [InlineData("""[|config["Model"] ?? "gpt-4o"|]""")]
    [InlineData("""[|large ? "gpt-4o-2024-11-20" : "gpt-4o-mini"|]""")]
    [InlineData("""[|"gpt-" + "4o"|]""")]
    public Task Reports_alias(string model, bool isWholeList = false) =>
        Test.VerifyAsync(isWholeList ? Client(model).Replace(", key)", ")", StringComparison.Ordinal) : Client(model));

    [Theory]
    [InlineData("\"gpt-4o-2024-08-06\"")]
    [InlineData("\"gpt-4.1-mini-2025-04-14\"")]
    [InlineData("\"gpt-4-0613\"")]
    [InlineData("\"o3-2025-04-16\"")]
    [InlineData("\"ft:gpt-4o-mini-2024-07-18:contoso::abc\"")]
    [InlineData("\"text-embedding-3-small\"")]
    [InlineData("\"dall-e-3\"")]
    [InlineData("\"whisper-1\"")]
    [InlineData("\"gpt-image-1\"")]
    [InlineData("\"contoso-model\"")]
    [InlineData("\"openai/gpt-4o\"")]
    [InlineData("\"llama3.2\"")]
    [InlineData("\"\"")]
    [InlineData("config[\"Model\"]")]
    [InlineData("$\"gpt-4o-{config[\"Version\"]}\"")]
    public Task DoesNotReport_fixed_or_unknown_name(string model) => Test.VerifyAsync(Client(model));

    [Theory]
    [InlineData("\"gpt-4\"")]
    [InlineData("\"o4-mini\"")]
    public Task DoesNotReport_model_that_ends(string model) => Test.VerifyAsync(Client(model));

    [Fact]
    public Task Reports_message_without_a_version_that_ends() => new Test(Client("""{|#0:"o3"|}"""))
    {
        ExpectedDiagnostics = { new DiagnosticResult(RuleTable.FloatingModelVersion.Descriptor).WithLocation(0).WithArguments("o3", "") },
    }.RunAsync();

    [Theory]
    [InlineData("const string Model = \"gpt-4o\";", "Model")]
    [InlineData("static readonly string Model = \"gpt-4o\";", "Model")]
    [InlineData("static string Model => \"gpt-4o\";", "Model")]
    [InlineData("static string Model() => \"gpt-4o\";", "Model()")]
    public Task Reports_alias_from_elsewhere(string field, string use) =>
        Test.VerifyAsync(In(field + "\nobject M(string key) => new ChatClient([|" + use + "|], key);"));

    [Theory]
    [InlineData("(model, var n) = (config[\"Model\"], 1);")]
    [InlineData("int n; string other; (n, (model, other)) = (1, (config[\"Model\"], \"x\"));")]
    [InlineData("(model) = config[\"Model\"];")]
    [InlineData("((model)) = config[\"Model\"];")]
    [InlineData("(_, (model)) = (1, config[\"Model\"]);")]
    [InlineData("Fill(out model); static void Fill(out string text) => text = \"x\";")]
    [InlineData("Change(ref (model)); static void Change(ref string text) => text = \"x\";")]
    [InlineData("ref var alias = ref model; alias = config[\"Model\"];")]
    [InlineData("if (config[\"Use\"] is null) model = \"x\"; else model = config[\"Model\"];")]
    [InlineData("if (key is null) { model = \"x\"; } else { Change(ref model); } static void Change(ref string text) => text = \"x\";")]
    public Task DoesNotReport_local_that_is_written_again(string statements) => Test.VerifyAsync(In(
        "object M(string key, IConfiguration config)\n{\nvar model = \"gpt-4o\";\n" + statements + "\nreturn new ChatClient(model, key);\n}"));

    [Theory]
    [InlineData("(model) ??= config[\"Model\"];")]
    [InlineData("(config[\"Use\"] is null ? ref model : ref key) = config[\"Model\"];")]
    [InlineData("if (config[\"Model\"] is { } other) model = other;")]
    [InlineData("if (config[\"Model\"] is { } other) { model = other; Console.WriteLine(model); }")]
    public Task Reports_local_that_may_keep_its_value(string statements) => Test.VerifyAsync(In(
        "object M(string key, IConfiguration config)\n{\nvar model = \"gpt-4o\";\n" + statements + "\nreturn new ChatClient([|model|], key);\n}"));

    [Theory]
    [InlineData("var (n, other) = (model, config[\"Model\"]);")]
    [InlineData("string other; (other, _) = (model, 1);")]
    [InlineData("var other = (model, 1); other.model = \"x\";")]
    [InlineData("foreach (var (name, value) in new[] { (model, 1) }) Console.WriteLine(name);")]
    [InlineData("if (config[\"Model\"] is var other) Console.WriteLine(other + model);")]
    [InlineData("Read(in model); static void Read(in string text) => Console.WriteLine(text);")]
    [InlineData("_ = model;")]
    [InlineData("_ = new Uri(model) { };")]
    public Task Reports_local_that_is_only_read(string statements) => Test.VerifyAsync(In(
        "object M(string key, IConfiguration config)\n{\nvar model = \"gpt-4o\";\n" + statements + "\nreturn new ChatClient([|model|], key);\n}"));

    [Theory]
    [InlineData("readonly string _model = \"gpt-4o\"; readonly int _n; public Setup(IConfiguration config) => (_model, _n) = (config[\"Model\"], 1);")]
    [InlineData("readonly string _model = \"gpt-4o\"; public Setup(IConfiguration config) => (_, (this._model, _)) = (1, (config[\"Model\"], 2));")]
    [InlineData("readonly string _model = \"gpt-4o\"; public Setup() => Fill(out _model); static void Fill(out string text) => text = \"x\";")]
    public Task DoesNotReport_field_that_a_constructor_writes(string members) =>
        Test.VerifyAsync(In(members + "\nobject M(string key) => new ChatClient(_model, key);"));

    [Theory]
    [InlineData("readonly string _model = \"gpt-4o\"; readonly int _n; public Setup(IConfiguration config) => (_n, _) = (1, _model);")]
    [InlineData("readonly string _model = \"gpt-4o\"; public Setup(Setup other) => Console.WriteLine(other._model);")]
    [InlineData("readonly string _model = \"gpt-4o\"; public string Model { init => _model = value; }")]
    public Task Reports_field_that_may_keep_its_value(string members) =>
        Test.VerifyAsync(In(members + "\nobject M(string key) => new ChatClient([|_model|], key);"));

    [Fact]
    public Task Reports_alias_of_two_clients_at_each_use() => Test.VerifyAsync(In("""
        object[] M(string key)
        {
            const string model = "gpt-4o";
            return [new ChatClient([|model|], key), new OpenAIClient(key).GetChatClient([|model|])];
        }
        """));

    [Fact]
    public Task Reports_message_that_names_version() => new Test(Client("""{|#0:"gpt-5.5"|}"""))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.FloatingModelVersion.Descriptor)
                .WithLocation(0)
                .WithArguments("gpt-5.5", " such as 'gpt-5.5-2026-04-23'"),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_message_without_known_version() => new Test(Client("""{|#0:"chatgpt-9-latest"|}"""))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.FloatingModelVersion.Descriptor).WithLocation(0).WithArguments("chatgpt-9-latest", ""),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_constant_elsewhere_as_additional_location() => new Test(In("""
        const string Model = {|#1:"claude-opus-4-5"|};
        object M(Anthropic.AnthropicClient client) => client.AsIChatClient({|#0:Model|});
        """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.FloatingModelVersion.Descriptor)
                .WithLocation(0)
                .WithLocation(1)
                .WithArguments("claude-opus-4-5", " such as 'claude-opus-4-5-20251101'"),
        },
    }.RunAsync();

    [Theory]
    [InlineData(
        """new ChatClient("gpt-4o", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") })""")]
    [InlineData("""new ChatClient("gpt-4o", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = url })""")]
    [InlineData("""new ChatClient("gpt-4o", new ApiKeyCredential(key), options)""")]
    [InlineData(
        """new OpenAIClient(new ApiKeyCredential(key), new() { Endpoint = new("https://x.openai.azure.com") }).GetChatClient("gpt-4o")""")]
    public Task DoesNotReport_other_service(string client) =>
        Test.VerifyAsync(In("object M(string key, Uri url, OpenAIClientOptions options) => " + client + ";"));

    [Theory]
    [InlineData("""new ChatClient([|"gpt-4o"|], new ApiKeyCredential(key), new OpenAIClientOptions())""")]
    [InlineData("""new ChatClient([|"gpt-4o"|], new ApiKeyCredential(key), null)""")]
    [InlineData(
        """new ChatClient([|"gpt-4o"|], new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri("https://api.openai.com/v1") })""")]
    [InlineData("""client.GetChatClient([|"gpt-4o"|])""")]
    public Task Reports_alias_of_own_service(string code) => Test.VerifyAsync(In("object M(string key, OpenAIClient client) => " + code + ";"));

    [Fact]
    public Task DoesNotReport_local_client_of_other_service() => Test.VerifyAsync(In("""
        object M(string key)
        {
            var options = new OpenAIClientOptions();
            options.Endpoint = new Uri("http://localhost:1234/v1");
            var client = new OpenAIClient(new ApiKeyCredential(key), options);
            return client.GetChatClient("gpt-4o");
        }
        """));

    [Theory]
    [InlineData("""new Azure.AI.OpenAI.AzureOpenAIClient(url, new Azure.Identity.DefaultAzureCredential()).GetChatClient("gpt-4o")""")]
    [InlineData("""azure.GetChatClient("gpt-4o")""")]
    [InlineData("""client.GetChatClient("gpt-4o")""")]
    [InlineData("""new ChatOptions { ModelId = "gpt-4o" }""")]
    public Task DoesNotReport_Azure_deployment(string code) => Test.VerifyAsync(
        In("object M(Uri url, OpenAIClient client, Azure.AI.OpenAI.AzureOpenAIClient azure) => " + code + ";"), "Azure.AI.OpenAI");

    [Fact]
    public Task Reports_OpenAI_client_beside_Azure() => Test.VerifyAsync(
        In("""
            object M(string key, Uri url)
            {
                OpenAIClient azure = new Azure.AI.OpenAI.AzureOpenAIClient(url, new Azure.Identity.DefaultAzureCredential());
                return new[] { azure.GetChatClient("gpt-4o"), new OpenAIClient(key).GetChatClient([|"gpt-4o"|]) };
            }
            """),
        "Azure.AI.OpenAI");

    [Theory]
    [InlineData("", """new OpenAIClient("").GetChatClient([|"gpt-4o"|])""")]
    [InlineData("", """new OpenAI.Responses.CreateResponseOptions { Model = [|"gpt-5.4"|] }""")]
    [InlineData("", """new ChatOptions { ModelId = [|"gpt-4o"|] }""")]
    [InlineData("", """new OpenAI.Decisions.DecisionCreationOptions([], [|"gpt-5.4"|], [])""")]
    [InlineData("", """new OpenAI.FineTuning.FineTuningClient("").FineTune([|"gpt-4o-mini"|], "file", false)""")]
    [InlineData("", """new OpenAI.Responses.ImageGenerationTool { Model = [|"gpt-5.4"|] }""")]
    [InlineData("", """new RealtimeSessionOptions { Model = [|"gpt-4o"|] }""")]
    [InlineData("Azure.AI.Inference", """new Azure.AI.Inference.EmbeddingsOptions([]) { Model = [|"gpt-4o"|] }""")]
    [InlineData("", """new ChatOptions { ModelId = [|"claude-sonnet-4-5"|] }""")]
    [InlineData("", """new ChatOptions { ModelId = [|"gemini-flash-latest"|] }""")]
    [InlineData("", """new Anthropic.AnthropicClient().AsIChatClient([|"claude-3-5-sonnet-latest"|])""")]
    [InlineData("", """new Anthropic.AnthropicClient().AsIChatClient(defaultMaxOutputTokens: 9, defaultModelId: [|"claude-opus-4-1"|])""")]
    [InlineData(
        "",
        """new MessageCreateParams { Model = [|"claude-sonnet-4-5"|], MaxTokens = 9, Messages = [] }""")]
    [InlineData(
        "",
        """new MessageCreateParams { Model = [|Anthropic.Models.Messages.Model.ClaudeHaiku4_5|], MaxTokens = 9, Messages = [] }""")]
    [InlineData(
        "Microsoft.Extensions.AI.OpenAI",
        """OpenAIClientExtensions.AsIChatClient(new OpenAI.Responses.ResponsesClient(""), [|"gpt-5.4"|])""")]
    [InlineData("OllamaSharp", """new OllamaSharp.OllamaApiClient(new Uri("http://localhost:11434"), [|"llama3.2"|])""")]
    [InlineData("OllamaSharp", """new OllamaSharp.OllamaApiClient(new Uri("http://localhost:11434"), [|"contoso/tuned:latest"|])""")]
    [InlineData("Google.GenAI", """new Google.GenAI.Client().Models.GenerateContentAsync([|"gemini-flash-latest"|], "Hi")""")]
    [InlineData("Mscc.GenerativeAI", """new Mscc.GenerativeAI.Microsoft.GeminiChatClient(model: [|"gemini-pro-latest"|])""")]
    [InlineData(
        "Microsoft.SemanticKernel",
        """Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion(null!, [|"gpt-4o"|], "")""")]
    [InlineData(
        "Microsoft.SemanticKernel.Satellites",
        """Microsoft.SemanticKernel.OllamaKernelBuilderExtensions.AddOllamaChatCompletion(null!, [|"phi4"|], new Uri("http://localhost"))""")]
    [InlineData(
        "Microsoft.SemanticKernel.Satellites",
        """Microsoft.SemanticKernel.MistralAIKernelBuilderExtensions.AddMistralChatCompletion(null!, [|"mistral-large-latest"|], "")""")]
    [InlineData(
        "Microsoft.SemanticKernel.Satellites",
        """Microsoft.SemanticKernel.GoogleAIKernelBuilderExtensions.AddGoogleAIGeminiChatCompletion(null!, [|"gemini-pro"|], "")""")]
    [InlineData(
        "Microsoft.SemanticKernel.Satellites",
        """Microsoft.SemanticKernel.Agents.OpenAI.AssistantClientExtensions.CreateAssistantFromTemplateAsync(null!, [|"gpt-4o"|], null!)""")]
    [InlineData("Microsoft.KernelMemory", """new Microsoft.KernelMemory.OpenAIConfig { TextModel = [|"gpt-4o-mini"|] }""")]
    [InlineData("Betalgo.Ranul.OpenAI", """new Betalgo.Ranul.OpenAI.OpenAIOptions { DefaultModelId = [|"gpt-4o"|] }""")]
    [InlineData("", """new Anthropic.Models.Messages.Batches.Params { Model = [|"claude-sonnet-4-5"|], MaxTokens = 9, Messages = [] }""")]
    [InlineData("", """new Anthropic.Models.Beta.Messages.BetaFallbackParam([|"claude-sonnet-4-5"|])""")]
    [InlineData("OllamaSharp", """new OllamaSharp.Models.CreateModelRequest { From = [|"llama3.2"|] }""")]
    public Task Reports_alias_of_each_SDK(string stub, string code) =>
        Test.VerifyAsync(In("object M() => " + code + ";"), stub.Length == 0 ? [] : [stub]);

    [Theory]
    [InlineData("", """new Anthropic.AnthropicClient().AsIChatClient("claude-sonnet-4-5-20250929")""")]
    [InlineData("", """new Anthropic.AnthropicClient().AsIChatClient("claude-opus-4-6")""")]
    [InlineData(
        "",
        """new MessageCreateParams { Model = Anthropic.Models.Messages.Model.ClaudeOpus4_6, MaxTokens = 9, Messages = [] }""")]
    [InlineData(
        "",
        """new MessageCreateParams { Model = Anthropic.Models.Messages.Model.ClaudeSonnet4_5_20250929, MaxTokens = 9, Messages = [] }""")]
    [InlineData("OllamaSharp", """new OllamaSharp.OllamaApiClient(new Uri("http://localhost:11434"), "llama3.2:3b")""")]
    [InlineData("OllamaSharp", """new OllamaSharp.OllamaApiClient(new Uri("http://localhost:11434"), "llama3.2@sha256:0123")""")]
    [InlineData("OllamaSharp", """new OllamaSharp.OllamaApiClient(new Uri("http://localhost:11434"), "<your model>")""")]
    [InlineData("Google.GenAI", """new Google.GenAI.Client().Models.GenerateContentAsync("gemini-2.0-flash-001", "Hi")""")]
    [InlineData("Google.GenAI", """new Google.GenAI.Client().Models.GenerateContentAsync("gemini-2.5-pro", "Hi")""")]
    [InlineData(
        "Microsoft.SemanticKernel.Satellites",
        """Microsoft.SemanticKernel.MistralAIKernelBuilderExtensions.AddMistralChatCompletion(null!, "mistral-large-2411", "")""")]
    [InlineData(
        "Microsoft.SemanticKernel.Satellites",
        """Microsoft.SemanticKernel.BedrockKernelBuilderExtensions.AddBedrockChatCompletionService(null!, "anthropic.claude-3-5-sonnet-20240620-v1:0")""")]
    [InlineData(
        "Microsoft.SemanticKernel.Satellites",
        """Microsoft.SemanticKernel.HuggingFaceKernelBuilderExtensions.AddHuggingFaceChatCompletion(null!, "contoso/model")""")]
    [InlineData(
        "Microsoft.SemanticKernel",
        """Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions.AddAzureOpenAIChatCompletion(null!, "gpt-4o", "", "")""")]
    [InlineData(
        "Microsoft.SemanticKernel",
        """Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion(null!, "gpt-4o", new Uri("https://gw.contoso.com"), "")""")]
    [InlineData(
        "Microsoft.SemanticKernel.Satellites",
        """new Microsoft.SemanticKernel.Agents.AzureAI.AzureAIAgentInvokeOptions { ModelName = "gpt-4o" }""")]
    [InlineData(
        "Microsoft.KernelMemory",
        """new Microsoft.KernelMemory.OpenAIConfig { TextModel = "gpt-4o-mini", Endpoint = "https://gw.contoso.com" }""")]
    public Task DoesNotReport_fixed_name_of_each_SDK(string stub, string code) =>
        Test.VerifyAsync(In("object M() => " + code + ";"), stub.Length == 0 ? [] : [stub]);

    [Theory]
    [InlineData("""await http.GetStreamAsync([|"https://huggingface.co/contoso/model/resolve/main/model.onnx"|]);""")]
    [InlineData(
        """await http.GetByteArrayAsync([|new Uri("https://huggingface.co/contoso/model/resolve/main/a/b.onnx?download=true")|]);""")]
    public Task Reports_main_branch_of_a_hub_file(string body) => Test.VerifyAsync(In("async Task M(HttpClient http) { " + body + " }"));

    [Theory]
    [InlineData("""await http.GetStreamAsync("https://huggingface.co/contoso/model/resolve/9f2a1c0/model.onnx");""")]
    [InlineData("""await http.GetStreamAsync("https://huggingface.co/datasets/contoso/resolve/main/data.csv");""")]
    [InlineData("""await http.GetStreamAsync("https://huggingface.co/contoso/model/blob/main/README.md");""")]
    [InlineData("""await http.GetStreamAsync("https://files.contoso.com/contoso/model/resolve/main/model.onnx");""")]
    public Task DoesNotReport_other_branch_or_file_of_a_hub(string body) => Test.VerifyAsync(In("async Task M(HttpClient http) { " + body + " }"));

    [Fact]
    public Task Reports_message_of_hub_file_that_names_model() => new Test(
        In("""async Task M(HttpClient http) => await http.GetStreamAsync({|#0:"https://huggingface.co/contoso/model/resolve/main/model.onnx"|});"""))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.FloatingModelVersion.Descriptor).WithLocation(0).WithArguments("contoso/model@main", ""),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_same_names_in_other_namespace() => Test.VerifyAsync("""
        var client = new Contoso.ChatClient("gpt-4o", "");

        namespace Contoso
        {
            class ChatClient(string model, string apiKey) { public string Name => model + apiKey; }
        }
        """);

    [Fact]
    public Task DoesNotReport_generated_file() => Test.VerifyAsync("// <auto-generated/>\n" + Client("\"gpt-4o\""));

    [Fact]
    public Task DoesNotReport_without_SDK() => new Test("""
        using System.Net.Http;

        await new HttpClient().GetStreamAsync("https://huggingface.co/contoso/model/resolve/main/model.onnx");
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(Client("\"gpt-4o\"")).WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task DoesNotReport_excluded_symbol() =>
        new Test(Client("\"gpt-4o\"")).WithConfig("secure_ai.excluded_symbols = T:Setup").RunAsync();

    [Theory]
    [InlineData("new ChatClient(\"gpt-4o\"")]
    [InlineData("new ChatClient(model: )")]
    public Task DoesNotReport_half_typed_code(string code) => new Test(In("object M() => " + code + ";"))
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();
}
