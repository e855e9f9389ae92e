using System.Globalization;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Configuration;
using SecureAiAnalyzers.Rules.Shared.Assets;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Configuration;

/// <summary>SAI0004: the assets that code uses, with what is known of each.</summary>
public sealed class AssetInventoryTests
{
    private const string AgentFramework = "Microsoft.Agents.AI";
    private const string Azure = "Azure.AI.OpenAI";
    private const string Canary = "canary-7Qm3vT9xLr2";

    private const string Usings =
        """
        using System.ClientModel;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using ModelContextProtocol.Client;

        """;

    [Theory]
    [InlineData(
        "_ = new OpenAI.Chat.ChatClient(\"gpt-5.5-2026-04-23\", args[0]);",
        "model 'gpt-5.5-2026-04-23' boundary=crossed credential=key pinned=true publisher=OpenAI service=https://api.openai.com version=2026-04-23")]
    [InlineData("_ = new OpenAI.Chat.ChatClient(\"gpt-4.1\", args[0]);",
        "model 'gpt-4.1' boundary=crossed credential=key pinned=false publisher=OpenAI service=https://api.openai.com")]
    [InlineData(
        "_ = new OpenAI.Chat.ChatClient(\"o1-mini\", args[0]);",
        "model 'o1-mini' boundary=crossed credential=key pinned=false publisher=OpenAI retires=2025-10-27 service=https://api.openai.com")]
    [InlineData("_ = new OpenAI.Chat.ChatClient(args[0], args[1]);", "model ? boundary=crossed credential=key service=https://api.openai.com")]
    [InlineData("const string Model = \"gpt-4.1\"; _ = new ChatOptions { ModelId = Model };", "model 'gpt-4.1' pinned=false publisher=OpenAI")]
    [InlineData("_ = new ChatOptions { ModelId = \"claude-sonnet-4-20250514\" };",
        "model 'claude-sonnet-4-20250514' pinned=true publisher=Anthropic retires=2026-06-15 version=20250514")]
    public Task Reports_model_that_code_names(string code, string expected) => AssertAsync(code, expected);

    [Theory]
    [InlineData(
        "new OpenAI.Chat.ChatClient(configuration[\"Ai:Model\"]!, \"k\")",
        "model ? boundary=crossed configuration=Ai:Model credential=key service=https://api.openai.com")]
    [InlineData(
        "new OpenAI.Chat.ChatClient(configuration[\"Ai:Model\"] ?? \"gpt-4.1\", \"k\")",
        "model 'gpt-4.1' boundary=crossed configuration=Ai:Model credential=key pinned=false publisher=OpenAI service=https://api.openai.com")]
    [InlineData(
        "new OpenAI.Chat.ChatClient(configuration.GetSection(\"Ai\").GetSection(\"Chat\")[\"Model\"]!, \"k\")",
        "model ? boundary=crossed configuration=Ai:Chat:Model credential=key service=https://api.openai.com")]
    [InlineData(
        "new OpenAI.Chat.ChatClient(Environment.GetEnvironmentVariable(\"MODEL\")!, \"k\")",
        "model ? boundary=crossed configuration=environment variable MODEL credential=key service=https://api.openai.com")]
    public Task Reports_setting_that_names_a_model(string client, string expected) =>
        AssertAsync($"var configuration = new ConfigurationBuilder().Build(); _ = {client};", expected);

    [Fact]
    public Task Reports_setting_in_options_that_are_bound() => AssertAsync(
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<Settings>(builder.Configuration.GetSection("Ai"));
        static void Make(Settings settings) => _ = new ChatOptions { ModelId = settings.Model };
        Make(new Settings());

        class Settings { public string? Model { get; set; } }
        """,
        "model ? configuration=Settings.Model");

    [Theory]
    [InlineData("new Azure.Identity.DefaultAzureCredential()", "identity")]
    [InlineData("new Azure.AzureKeyCredential(\"" + Canary + "\")", "key")]
    [InlineData("new ApiKeyCredential(\"" + Canary + "\")", "key")]
    public Task Reports_service_and_deployment(string credential, string kind) => AssertAsync(
        $"""
        var client = new Azure.AI.OpenAI.AzureOpenAIClient(new Uri("https://desk.openai.azure.com/path?code={Canary}"), {credential});
        _ = client.GetChatClient("chat-prod");
        """,
        $"""
        endpoint 'https://desk.openai.azure.com' boundary=crossed credential={kind} service=https://desk.openai.azure.com
        model 'chat-prod' boundary=crossed credential={kind} deployment=true service=https://desk.openai.azure.com
        """,
        Azure);

    [Theory]
    [InlineData("https://user:" + Canary + "@gateway.contoso.com:8443/v1?key=" + Canary, "https://gateway.contoso.com:8443", "crossed")]
    [InlineData("http://10.0.0.7/v1", "http://10.0.0.7", "inside")]
    [InlineData("http://localhost:11434", "http://localhost:11434", "inside")]
    [InlineData("https://[2001:db8::1]:8443/v1", "https://[2001:db8::1]:8443", "crossed")]
    public Task Reports_no_more_of_an_address_than_the_host(string address, string expected, string boundary) => AssertAsync(
        $$"""_ = new OpenAI.OpenAIClientOptions { Endpoint = new Uri("{{address}}") };""",
        $"endpoint '{expected}' boundary={boundary} {(boundary == "inside" ? "credential=none " : "")}service={expected}");

    [Fact]
    public Task Reports_model_behind_another_service_as_a_deployment() => AssertAsync(
        """
        var options = new OpenAI.OpenAIClientOptions { Endpoint = new Uri("https://gateway.contoso.com") };
        _ = new OpenAI.Chat.ChatClient("gpt-4.1", new ApiKeyCredential(args[0]), options);
        """,
        """
        endpoint 'https://gateway.contoso.com' boundary=crossed service=https://gateway.contoso.com
        model 'gpt-4.1' boundary=crossed credential=key deployment=true publisher=OpenAI service=https://gateway.contoso.com
        """);

    [Fact]
    public Task Reports_local_model() => AssertAsync(
        "_ = new OllamaSharp.OllamaApiClient(\"http://localhost:11434\", \"llama3.2:3b\");",
        """
        endpoint 'http://localhost:11434' boundary=inside credential=none service=http://localhost:11434
        model 'llama3.2:3b' boundary=inside credential=none pinned=true publisher=Meta service=http://localhost:11434 version=3b
        """,
        "OllamaSharp");

    [Fact]
    public Task Reports_file_of_a_model() => AssertAsync(
        "_ = new Microsoft.ML.OnnxRuntime.InferenceSession(System.IO.Path.Combine(AppContext.BaseDirectory, \"models\", \"phi-3.onnx\"));",
        "model 'phi-3.onnx' file=phi-3.onnx publisher=Microsoft",
        "Microsoft.ML.OnnxRuntime");

    [Theory]
    [InlineData("\"npx\"", "[\"-y\", \"@scope/notes@1.2.3\"]", "'@scope/notes' command=npx credential=none pinned=true registry=npm use=used version=1.2.3")]
    [InlineData("\"npx\"", "[\"-y\", \"@scope/notes\"]", "'@scope/notes' command=npx credential=none pinned=false registry=npm use=used")]
    [InlineData("\"uvx\"", "[\"notes-server==0.4.1\"]", "'notes-server' command=uvx credential=none pinned=true registry=pypi use=used version=0.4.1")]
    [InlineData("\"docker\"", "[\"run\", \"-i\", \"--rm\", \"ghcr.io/acme/notes:1.4\"]",
        "'ghcr.io/acme/notes' command=docker credential=none pinned=true registry=docker use=used version=1.4")]
    [InlineData("\"C:/tools/notes.exe\"", "[\"--token\", \"" + Canary + "\"]", "'notes.exe' command=notes.exe credential=none use=used")]
    [InlineData("Environment.ProcessPath!", "[\"serve\"]", "'Web' credential=none pinned=true use=used")]
    public Task Reports_server_that_is_started(string command, string arguments, string expected) => AssertAsync(
        $$"""
        _ = new StdioClientTransportOptions
        {
            Command = {{command}},
            Arguments = {{arguments}},
            EnvironmentVariables = new Dictionary<string, string?> { ["NOTES_TOKEN"] = "{{Canary}}" },
        };
        """,
        "mcp-server " + expected);

    [Fact]
    public Task Reports_server_in_the_web_without_its_path() => AssertAsync(
        $$"""
        _ = new HttpClientTransportOptions
        {
            Endpoint = new Uri("https://mcp.contoso.com/s/{{Canary}}/mcp"),
            AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = "Bearer {{Canary}}" },
        };
        """,
        "mcp-server 'https://mcp.contoso.com' boundary=crossed credential=key service=https://mcp.contoso.com use=used");

    [Fact]
    public Task Reports_client_and_own_server() => AssertAsync(
        """
        var notes = new StdioClientTransportOptions { Command = "dnx", Arguments = ["Notes@1.0.0"] };
        await using var client = await McpClient.CreateAsync(new StdioClientTransport(notes));
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddMcpServer(options => options.ServerInfo = new ModelContextProtocol.Protocol.Implementation { Name = "desk", Version = "1" });
        """,
        """
        mcp-server 'Notes' command=dnx credential=none pinned=true registry=nuget use=used version=1.0.0
        mcp-client 'Web'
        mcp-server 'desk' use=offered
        """);

    [Fact]
    public Task Reports_tools_with_what_they_do_and_who_is_asked() => AssertAsync(
        """
        var read = AIFunctionFactory.Create(Notes.Read);
        var forget = AIFunctionFactory.Create(Notes.Forget, "forget_notes");
        var asked = new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Notes.Forget));
        _ = new ChatOptions { Tools = [read, forget, asked, AIFunctionFactory.Create((int a, int b) => a + b), new HostedWebSearchTool()] };

        static class Notes
        {
            public static string Read() => "none";
            public static void Forget() => System.IO.File.Delete("notes.txt");
        }
        """,
        """
        tool 'Read' approval=nobody
        tool 'forget_notes' approval=nobody effect=deletes files
        tool 'Forget' approval=person effect=deletes files
        tool ? approval=nobody
        tool 'HostedWebSearchTool'
        """);

    [Fact]
    public Task Reports_tools_of_a_server() => AssertAsync(
        """
        using ModelContextProtocol.Server;

        [McpServerToolType]
        public class Tickets
        {
            [McpServerTool(Name = "drop_ticket")] public static void Drop() => System.IO.File.Delete("t");
            [McpServerTool] public static string List() => "";
            public static string Never() => "";
        }
        """,
        """
        tool 'drop_ticket' approval=client effect=deletes files
        tool 'List' approval=client
        """);

    [Fact]
    public Task Reports_functions_of_a_plugin() => AssertAsync(
        """
        using Microsoft.SemanticKernel;

        var kernel = new Kernel();
        kernel.ImportPluginFromType<Files>();

        class Files
        {
            [KernelFunction("remove")] public static void Remove() => System.IO.File.Delete("t");
        }
        """,
        "tool 'remove' effect=deletes files",
        "Microsoft.SemanticKernel");

    [Fact]
    public Task Reports_tool_under_one_name_in_each_form() => AssertAsync(
        """
        using Microsoft.SemanticKernel;

        var kernel = new Kernel();
        kernel.Plugins.AddFromFunctions("files", [KernelFunctionFactory.CreateFromMethod(Files.Remove)]);

        class Files
        {
            [KernelFunction("remove")] public static void Remove() => System.IO.File.Delete("t");
        }
        """,
        """
        tool 'remove' effect=deletes files
        tool 'remove' effect=deletes files
        """,
        "Microsoft.SemanticKernel");

    [Fact]
    public Task Reports_agent_with_its_instructions() => AssertAsync(
        """
        using Microsoft.Agents.AI;

        IChatClient chat = default!;
        _ = chat.AsAIAgent(Prompts.Desk, name: "Desk");
        _ = new ChatClientAgent(chat, new ChatClientAgentOptions { Name = "Clerk" });
        _ = chat.AsAIAgent();

        static class Prompts { public const string Desk = "You help."; }
        """,
        """
        agent 'Desk'
        prompt 'Prompts.Desk' sha256=2d304e4f132328d498f99a1d276128e1228b2f920b108c7329a6265bcbaf8373
        agent 'Clerk'
        agent ?
        """,
        AgentFramework);

    [Fact]
    public async Task Reports_hash_of_instructions_and_never_their_text()
    {
        var findings = await RunAsync(
            """
            _ = new ChatMessage(ChatRole.System, "You help.");
            _ = new ChatMessage(ChatRole.User, "Hello.");
            """);

        var prompt = Assert.Single(findings);
        Assert.Equal("AI asset: prompt 'ChatMessage(content)'", prompt.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("You help."u8)), prompt.Properties[AssetKeys.Hash]);
        Assert.DoesNotContain("help", Everything(prompt), StringComparison.Ordinal);
    }

    [Fact]
    public Task Reports_vector_store() => AssertAsync(
        """
        using Microsoft.Extensions.VectorData;

        static void Use(VectorStore store) => _ = store.GetCollection<string, object>("notes");
        Use(null!);
        """,
        "vector-store 'notes'",
        "Microsoft.Extensions.VectorData.Abstractions");

    [Fact]
    public Task Reports_no_key_in_the_place_of_a_name() => AssertAsync(
        $"_ = new OpenAI.Chat.ChatClient(\"{KeySamples.OpenAI}\", \"k\"); _ = new ChatOptions {{ ModelId = \"q79372c470eeadd5ecd9c3c7\" }};",
        """
        model ? boundary=crossed credential=key service=https://api.openai.com
        model ?
        """);

    [Fact]
    public Task DoesNotReport_model_that_is_null() => AssertAsync("_ = new ChatOptions { ModelId = null };", "");

    [Theory]
    [InlineData("class ChatClient(string model) { string Name => model; } class User { object One => new ChatClient(\"gpt-4.1\"); }")]
    [InlineData("class User { string One => nameof(OpenAI.Chat.ChatClient); System.Type Two => typeof(OpenAI.Chat.ChatClient); }")]
    [InlineData("class User { string One => \"gpt-4.1\"; }")]
    public async Task DoesNotReport_code_that_uses_no_asset(string code) => Assert.Empty(await RunAsync(code));

    [Fact]
    public async Task DoesNotReport_anything_unless_it_is_asked_for()
    {
        var file = WebProject.Parse(Usings + "_ = new OpenAI.Chat.ChatClient(\"gpt-4.1\", args[0]);", "Program.cs");
        var findings = await WebProject.Analyze(WebProject.Compile([file], [])).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(findings, static finding => finding.Id == RuleTable.AssetInventory.Id);
    }

    [Fact]
    public void Reports_nothing_else() =>
        Assert.Equal([RuleTable.AssetInventory.Id], new AssetInventoryAnalyzer().SupportedDiagnostics.Select(static descriptor => descriptor.Id));

    private static async Task AssertAsync(string code, string expected, params string[] packages)
    {
        var findings = await RunAsync(code, packages);
        Assert.Equal(expected, string.Join("\n", findings.Select(Line)));
        Assert.All(findings, static finding => Assert.DoesNotContain(Canary, Everything(finding), StringComparison.Ordinal));
    }

    /// <summary>Kind, name and facts, in the order of their keys.</summary>
    private static string Line(Diagnostic finding)
    {
        string[] known = [AssetKeys.Kind, AssetKeys.Name, "fingerprint", "symbol"];
        var name = finding.Properties.TryGetValue(AssetKeys.Name, out var text) ? $"'{text}'" : "?";
        var facts = finding.Properties.Where(fact => !known.Contains(fact.Key)).OrderBy(static fact => fact.Key, StringComparer.Ordinal);
        return string.Join(' ', [finding.Properties[AssetKeys.Kind]!, name, .. facts.Select(static fact => $"{fact.Key}={fact.Value}")]);
    }

    private static string Everything(Diagnostic finding) =>
        finding.GetMessage(CultureInfo.InvariantCulture) + string.Concat(finding.Properties.Values);

    private static async Task<IReadOnlyList<Diagnostic>> RunAsync(string code, params string[] packages)
    {
        var compilation = WebProject.Compile([WebProject.Parse(Usings + code, "Program.cs")], [RuleTable.AssetInventory], packages);
        Assert.Empty(compilation.GetDiagnostics().Where(WebProject.IsCompilerError));
        var findings = await WebProject.Analyze(compilation).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(findings, static finding => finding.Id == "AD0001");
        return [.. findings.Where(static finding => finding.Id == RuleTable.AssetInventory.Id).OrderBy(static finding => finding.Location.SourceSpan.Start)];
    }
}
