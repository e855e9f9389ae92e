using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

public sealed class UntrustedEndpointTests
{
    [Theory]
    [InlineData("_ = new OpenAI.OpenAIClientOptions { Endpoint = [|new Uri(text)|] };", "")]
    [InlineData("var options = new OpenAI.OpenAIClientOptions(); options.Endpoint = [|new Uri(text.TrimEnd('/') + \"/v1\")|];", "")]
    [InlineData("_ = new Anthropic.AnthropicClient { BaseUrl = [|text|], ApiKey = The<string>() };", "")]
    [InlineData("_ = new ModelContextProtocol.Client.HttpClientTransportOptions { Endpoint = [|new Uri(text)|] };", "")]
    [InlineData("_ = new HostedMcpServerTool(\"tools\", [|text|]);", "")]
    [InlineData("_ = new HostedMcpServerTool(\"tools\", [|new Uri(text)|]);", "")]
    [InlineData("_ = new OllamaSharp.OllamaApiClient([|text|], \"llama3.1:8b\");", "OllamaSharp")]
    [InlineData("_ = new OllamaSharp.OllamaApiClient([|new UriBuilder(\"http\", text, 11434).Uri|]);", "OllamaSharp")]
    [InlineData("_ = new Azure.AI.Inference.ChatCompletionsClient([|new Uri(text)|], The<Azure.AzureKeyCredential>());", "Azure.AI.Inference")]
    [InlineData("Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions.AddOpenAIChatCompletion(The<Microsoft.Extensions.DependencyInjection.IServiceCollection>(), \"m\", [|new Uri(text)|], The<string>());", "Microsoft.SemanticKernel")]
    [InlineData("_ = new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService(\"m\", [|new Uri(text)|], apiKey: The<string>());", "Microsoft.SemanticKernel")]
    [InlineData("_ = new HostedMcpServerTool(\"tools\", [|$\"https://{text}.example.org/mcp\"|]);", "")]
    public Task Reports_each_SDK(string statement, string sdk) =>
        FlowRuleTest.VerifyAsync(RuleTable.UntrustedEndpoint, FlowCode.InAction(statement), FlowCode.Stubs(sdk));

    [Theory]
    [InlineData("var text = (await client.GetResponseAsync(\"hello\")).Text;")]
    [InlineData("var text = (await The<ModelContextProtocol.Client.McpClient>().CallToolAsync(\"find\")).Content.OfType<ModelContextProtocol.Protocol.TextContentBlock>().First().Text;")]
    public Task Reports_each_source(string statement) => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedEndpoint, FlowCode.InMethod(statement + " _ = new OpenAI.OpenAIClientOptions { Endpoint = [|new Uri(text)|] };"));

    [Theory]
    [InlineData("if (text != \"https://eu.example.org\" && text != \"https://us.example.org\") return; _ = new OpenAI.OpenAIClientOptions { Endpoint = new Uri(text) };")]
    [InlineData("var uri = new Uri(text); if (uri.Host is not (\"eu.example.org\" or \"us.example.org\")) return; _ = new OpenAI.OpenAIClientOptions { Endpoint = uri };")]
    [InlineData("var uri = new Uri(text); if (!Hosts.Contains(uri.Host)) throw new ArgumentException(\"host\"); _ = new OpenAI.OpenAIClientOptions { Endpoint = uri };")]
    [InlineData("if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || !Hosts.Contains(uri.Host)) return; _ = new OpenAI.OpenAIClientOptions { Endpoint = uri };")]
    [InlineData("var uri = new Uri(text); if (uri.Scheme == \"https\" && string.Equals(uri.Host, \"eu.example.org\", StringComparison.OrdinalIgnoreCase)) _ = new OpenAI.OpenAIClientOptions { Endpoint = uri };")]
    [InlineData("if (!text.StartsWith(\"https://models.example.org/\", StringComparison.Ordinal)) return; _ = new OpenAI.OpenAIClientOptions { Endpoint = new Uri(text) };")]
    [InlineData("var region = text switch { \"eu\" => \"https://eu.example.org\", _ => \"https://us.example.org\" }; _ = new OpenAI.OpenAIClientOptions { Endpoint = new Uri(region) };")]
    [InlineData("_ = new OpenAI.OpenAIClientOptions { Endpoint = new Uri(Addresses[text]) };")]
    [InlineData("_ = new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://models.example.org\"), UserAgentApplicationId = text };")]
    [InlineData("_ = new HttpClient { BaseAddress = new Uri(text) };")]
    public Task DoesNotReport_known_host(string statement) => VerifyActionAsync(
        statement,
        """

        public static class Known
        {
            public static readonly HashSet<string> Hosts = new(StringComparer.OrdinalIgnoreCase) { "eu.example.org", "us.example.org" };
            public static readonly Dictionary<string, string> Addresses = new() { ["eu"] = "https://eu.example.org", ["us"] = "https://us.example.org" };
        }
        """);

    [Theory]
    [InlineData("var uri = new Uri(text); if (uri.Scheme == Uri.UriSchemeHttps) _ = new OpenAI.OpenAIClientOptions { Endpoint = [|uri|] };")]
    [InlineData("if (Uri.TryCreate(text, UriKind.Absolute, out var uri)) _ = new OpenAI.OpenAIClientOptions { Endpoint = [|uri|] };")]
    [InlineData("if (text.StartsWith(\"https://\")) _ = new OpenAI.OpenAIClientOptions { Endpoint = [|new Uri(text)|] };")]
    [InlineData("if (text.StartsWith(\"https://models.example.org\")) _ = new OpenAI.OpenAIClientOptions { Endpoint = [|new Uri(text)|] };")]
    [InlineData("if (text.Contains(\"models.example.org\")) _ = new OpenAI.OpenAIClientOptions { Endpoint = [|new Uri(text)|] };")]
    public Task Reports_test_that_leaves_the_host_open(string statement) => VerifyActionAsync(statement);

    [Theory]
    [InlineData("var uri = new Uri(text); if (!uri.Host.EndsWith(\".contoso.com\", StringComparison.OrdinalIgnoreCase)) return; _ = new OpenAI.OpenAIClientOptions { Endpoint = uri };")]
    [InlineData("var uri = new Uri(text); if (uri.Scheme == \"https\" && uri.IdnHost.EndsWith(\".contoso.com\")) _ = new OpenAI.OpenAIClientOptions { Endpoint = uri };")]
    [InlineData("var uri = new Uri(text); if (!new Uri(\"https://models.contoso.com/\").IsBaseOf(uri)) return; _ = new OpenAI.OpenAIClientOptions { Endpoint = uri };")]
    [InlineData("_ = new OpenAI.OpenAIClientOptions { Endpoint = new UriBuilder(\"https://models.contoso.com\") { Path = text }.Uri };")]
    [InlineData("var address = new UriBuilder(\"https\", \"models.contoso.com\"); address.Path = \"/\" + text + \"/v1\"; _ = new OpenAI.OpenAIClientOptions { Endpoint = address.Uri };")]
    [InlineData("_ = new OpenAI.OpenAIClientOptions { Endpoint = new Uri($\"https://models.contoso.com/{text}/v1\") };")]
    [InlineData("_ = new HostedMcpServerTool(\"tools\", $\"https://models.contoso.com/{text}\");")]
    public Task DoesNotReport_domain_base_or_path(string statement) => VerifyActionAsync(statement);

    [Theory]
    [InlineData("var uri = new Uri(text); if (!uri.Host.EndsWith(\"contoso.com\")) return; _ = new OpenAI.OpenAIClientOptions { Endpoint = [|uri|] };")]
    [InlineData("var uri = new Uri(text); if (!uri.AbsoluteUri.EndsWith(\".contoso.com\")) return; _ = new OpenAI.OpenAIClientOptions { Endpoint = [|uri|] };")]
    [InlineData("var uri = new Uri(text); if (!uri.IsBaseOf(new Uri(\"https://models.contoso.com/\"))) return; _ = new OpenAI.OpenAIClientOptions { Endpoint = [|uri|] };")]
    [InlineData("_ = new OpenAI.OpenAIClientOptions { Endpoint = [|new UriBuilder(\"https://models.contoso.com\") { Host = text }.Uri|] };")]
    [InlineData("_ = new OpenAI.OpenAIClientOptions { Endpoint = [|new Uri($\"https://models.contoso.com{text}/v1\")|] };")]
    public Task Reports_domain_or_base_that_leaves_the_host_open(string statement) => VerifyActionAsync(statement);

    [Theory]
    [InlineData("configuration[\"Models:Endpoint\"]!")]
    [InlineData("Environment.GetEnvironmentVariable(\"MODEL_ENDPOINT\")!")]
    [InlineData("Console.ReadLine()!")]
    [InlineData("File.ReadAllText(\"endpoint.txt\")")]
    public Task DoesNotReport_address_of_the_operator(string value) => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedEndpoint, FlowCode.InMethod($"_ = new OpenAI.OpenAIClientOptions {{ Endpoint = new Uri({value}) }};"));

    [Theory]
    [InlineData("var http = new HttpClient { BaseAddress = [|new Uri(text)|] }; _ = new OllamaSharp.OllamaApiClient(http);")]
    [InlineData("var http = new HttpClient(); http.BaseAddress = [|new Uri(text)|]; _ = new OllamaSharp.OllamaApiClient(http, \"llama3.1:8b\");")]
    public Task Reports_base_address_of_a_client_that_a_model_client_gets(string statement) =>
        FlowRuleTest.VerifyAsync(RuleTable.UntrustedEndpoint, FlowCode.InAction(statement), "OllamaSharp");

    [Fact]
    public Task Reports_address_that_a_caller_sends_to_a_service() => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedEndpoint,
        FlowCode.InFile(
            """
            public sealed record Connection(string Name, string Address, string Model);

            [ApiController]
            [Route("connections")]
            public sealed class ConnectionsController(Connections connections, IConfiguration configuration) : ControllerBase
            {
                [HttpPost("try")]
                public async Task<IActionResult> TryAsync(Connection connection, CancellationToken cancellationToken)
                {
                    if (string.IsNullOrWhiteSpace(connection.Address))
                        return BadRequest();

                    var client = connections.Open(connection.Address, connection.Model);
                    var answer = await client.CompleteChatAsync(new OpenAI.Chat.UserChatMessage("Say hello."));
                    return Ok(answer.Value.Content[0].Text);
                }

                [HttpPost("default")]
                public async Task<IActionResult> DefaultAsync(CancellationToken cancellationToken)
                {
                    var client = connections.OpenDefault(configuration["Models:Endpoint"]!);
                    var answer = await client.CompleteChatAsync(new OpenAI.Chat.UserChatMessage("Say hello."));
                    return Ok(answer.Value.Content[0].Text);
                }
            }

            public sealed class Connections(string key)
            {
                public OpenAI.Chat.ChatClient Open(string address, string model)
                {
                    var options = new OpenAI.OpenAIClientOptions
                    {
                        Endpoint = [|Normalize(address)|],
                    };
                    return new OpenAI.Chat.ChatClient(model, new System.ClientModel.ApiKeyCredential(key), options);
                }

                public OpenAI.Chat.ChatClient OpenDefault(string address)
                {
                    var options = new OpenAI.OpenAIClientOptions { Endpoint = Normalize(address) };
                    return new OpenAI.Chat.ChatClient("gpt-5.5-2026-04-23", new System.ClientModel.ApiKeyCredential(key), options);
                }

                private static Uri Normalize(string address) => new(address.TrimEnd('/') + "/v1");
            }
            """));

    [Fact]
    public Task Reports_message_that_names_source_and_sink() => new FlowRuleTest(
        RuleTable.UntrustedEndpoint,
        FlowCode.InFile(
            """
            public class Models : ControllerBase
            {
                public object Post({|#1:string address|}) => new OpenAI.OpenAIClientOptions { Endpoint = {|#0:new Uri(address)|} };
            }
            """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.UntrustedEndpoint.Descriptor).WithLocation(0).WithLocation(1)
                .WithArguments("address", "OpenAIClientOptions.Endpoint"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_type_that_only_looks_alike() => VerifyActionAsync(
        "_ = new OpenAIClientOptions { Endpoint = new Uri(text) };",
        "\npublic sealed class OpenAIClientOptions { public Uri? Endpoint { get; set; } }");

    private static Task VerifyActionAsync(string statement, string types = "") => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedEndpoint,
        FlowCode.InAction(statement
            .Replace("Hosts.", "Known.Hosts.", StringComparison.Ordinal)
            .Replace("Addresses[", "Known.Addresses[", StringComparison.Ordinal)) + types);
}
