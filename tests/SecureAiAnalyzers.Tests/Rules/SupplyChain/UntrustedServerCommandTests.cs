using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

public sealed class UntrustedServerCommandTests
{
    private const string Usings = "using ModelContextProtocol.Client;\nusing ModelContextProtocol.Protocol;\n";

    [Theory]
    [InlineData("_ = new StdioClientTransportOptions { Command = [|text|] };")]
    [InlineData("_ = new StdioClientTransportOptions { Command = \"npx\", Arguments = [|[\"-y\", text]|] };")]
    [InlineData("_ = new StdioClientTransportOptions { Command = \"npx\", Arguments = [|text.Split(' ')|] };")]
    [InlineData("var options = new StdioClientTransportOptions { Command = \"npx\" }; options.Arguments = [|new List<string> { \"--root\", $\"/data/{text}\" }|];")]
    [InlineData("var options = new StdioClientTransportOptions { Command = \"npx\", Arguments = [] }; options.Arguments.Add([|text|]);")]
    [InlineData("_ = new StdioClientTransport(new() { Command = [|text.Trim()|], Arguments = [\"--stdio\"] });")]
    public Task Reports_request_data(string statement) => VerifyActionAsync(statement);

    [Theory]
    [InlineData("var text = (await client.GetResponseAsync(\"Which server do I need?\")).Text;")]
    [InlineData("var text = await http.GetStringAsync(\"https://registry.example.org/server\");")]
    [InlineData("var text = (await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<Note>(http, \"https://registry.example.org/server\"))!.Text;")]
    [InlineData("var text = (await The<McpClient>().CallToolAsync(\"find\")).Content.OfType<TextContentBlock>().First().Text;")]
    public Task Reports_each_source(string statement) => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedServerCommand,
        Usings + FlowCode.InMethod(statement + " _ = new StdioClientTransportOptions { Command = [|text|] };"));

    [Theory]
    [InlineData("_ = new StdioClientTransportOptions { Command = \"npx\", Arguments = [\"-y\", \"server@1.2.3\"], Name = text };")]
    [InlineData("if (text is not (\"files\" or \"mail\")) return; _ = new StdioClientTransportOptions { Command = \"npx\", Arguments = [\"-y\", text] };")]
    [InlineData("var command = text switch { \"files\" => \"files-server\", _ => \"mail-server\" }; _ = new StdioClientTransportOptions { Command = command };")]
    [InlineData("_ = new StdioClientTransportOptions { Command = \"server\", Arguments = [\"--port\", number.ToString()] };")]
    [InlineData("var servers = new Dictionary<string, string> { [\"files\"] = \"files-server\" }; if (servers.TryGetValue(text, out var command)) _ = new StdioClientTransportOptions { Command = command };")]
    public Task DoesNotReport_known_command(string statement) => VerifyActionAsync(statement);

    [Theory]
    [InlineData("configuration[\"Server:Command\"]!")]
    [InlineData("Environment.GetEnvironmentVariable(\"SERVER_COMMAND\")!")]
    [InlineData("JsonSerializer.Deserialize<Note>(File.ReadAllText(\"mcp.json\"))!.Text")]
    [InlineData("JsonSerializer.Deserialize<Note>(File.ReadAllText(Path.Combine(Environment.CurrentDirectory, configuration[\"Servers\"]!)))!.Text")]
    [InlineData("Console.ReadLine()!")]
    public Task DoesNotReport_command_of_the_operator(string value) => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedServerCommand, Usings + FlowCode.InMethod($"_ = new StdioClientTransportOptions {{ Command = {value}, Arguments = [{value}] }};"));

    [Fact]
    public Task Reports_server_that_a_registry_describes() => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedServerCommand,
        Usings + FlowCode.InFile(
            """
            public sealed record ServerEntry(string Name, string Command, string[] Arguments);

            public sealed record Registry(List<ServerEntry> Servers);

            public sealed class ServerDirectory(HttpClient http, ILogger<ServerDirectory> logger)
            {
                private const string Address = "https://registry.example.org/servers.json";

                public async Task<IReadOnlyList<McpClient>> OpenAllAsync(CancellationToken cancellationToken)
                {
                    var clients = new List<McpClient>();
                    foreach (var entry in await ReadAsync(cancellationToken))
                    {
                        logger.LogInformation("A server is started");
                        clients.Add(await OpenAsync(entry, cancellationToken));
                    }

                    return clients;
                }

                public Task<McpClient> OpenManualsAsync(CancellationToken cancellationToken) =>
                    OpenOwnAsync(new ServerEntry("manuals", "contoso-manuals", ["--stdio"]), cancellationToken);

                private async Task<List<ServerEntry>> ReadAsync(CancellationToken cancellationToken)
                {
                    var json = await http.GetStringAsync(Address, cancellationToken);
                    return JsonSerializer.Deserialize<Registry>(json)!.Servers;
                }

                private static Task<McpClient> OpenAsync(ServerEntry entry, CancellationToken cancellationToken) => McpClient.CreateAsync(
                    new StdioClientTransport(new StdioClientTransportOptions
                    {
                        Name = entry.Name,
                        Command = [|entry.Command|],
                        Arguments = [|entry.Arguments|],
                    }),
                    cancellationToken: cancellationToken);

                private static Task<McpClient> OpenOwnAsync(ServerEntry entry, CancellationToken cancellationToken) => McpClient.CreateAsync(
                    new StdioClientTransport(new StdioClientTransportOptions { Command = entry.Command, Arguments = entry.Arguments }),
                    cancellationToken: cancellationToken);
            }
            """));

    [Fact]
    public Task Reports_message_that_names_source_and_sink() => new FlowRuleTest(
        RuleTable.UntrustedServerCommand,
        Usings + FlowCode.InFile(
            """
            public class Servers : ControllerBase
            {
                public object Post({|#1:string command|}) => new StdioClientTransportOptions { Command = {|#0:command|} };
            }
            """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.UntrustedServerCommand.Descriptor).WithLocation(0).WithLocation(1)
                .WithArguments("command", "StdioClientTransportOptions.Command"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_command_of_a_server_as_command_of_a_process() => FlowRuleTest.VerifyAsync(
        RuleTable.OutputAsCommand,
        Usings + FlowCode.InMethod("var text = (await client.GetResponseAsync(\"hello\")).Text; _ = new StdioClientTransportOptions { Command = text };"));

    [Fact]
    public Task DoesNotReport_type_that_only_looks_alike() => FlowRuleTest.VerifyAsync(
        RuleTable.UntrustedServerCommand,
        FlowCode.InAction("_ = new StdioClientTransportOptions { Command = text };")
            + "\npublic sealed class StdioClientTransportOptions { public string? Command { get; set; } }");

    private static Task VerifyActionAsync(string statement) =>
        FlowRuleTest.VerifyAsync(RuleTable.UntrustedServerCommand, Usings + FlowCode.InAction(statement));
}
