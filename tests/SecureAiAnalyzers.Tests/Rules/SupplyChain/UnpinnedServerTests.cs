using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

using Test = RuleTest<UnpinnedServer>;

public sealed class UnpinnedServerTests
{
    private static string In(string statements, string rest = "") => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using Microsoft.Extensions.Configuration;
        using ModelContextProtocol.Client;

        class Setup
        {
            const string Version = "2025.8.21";
            static readonly string[] Files = ["-y", "@modelcontextprotocol/server-filesystem"];

            void Run(IConfiguration configuration, bool isWindows, string root)
            {
                {{statements}}
            }
        }
        """ + rest;

    [Theory]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", [|\"@modelcontextprotocol/server-everything\"|]] });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Name = \"files\", Command = \"npx\", Arguments = new[] { \"-y\", [|\"server@latest\"|], root } });")]
    [InlineData("new StdioClientTransport(new() { Command = \"uvx\", Arguments = new List<string> { [|\"mcp-server-git\"|], \"--repository\", root } });")]
    [InlineData("new StdioClientTransport(new() { Command = \"docker\", Arguments = [\"run\", \"-i\", \"--rm\", \"-e\", \"KEY=\" + root, [|\"mcp/github\"|]] });")]
    [InlineData("new StdioClientTransport(new() { Command = isWindows ? \"npx.cmd\" : \"npx\", Arguments = [\"-y\", [|\"server\"|]] });")]
    [InlineData("new StdioClientTransport(new() { Command = isWindows ? \"cmd\" : \"npx\", Arguments = isWindows ? [\"/c\", \"npx\", \"-y\", [|\"server\"|]] : [\"-y\", \"server\"] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"bash\", Arguments = [\"-c\", [|\"npx -y server\"|]] });")]
    [InlineData("new StdioClientTransport(new() { Command = Path.Combine(root, \"npx\"), Arguments = [\"-y\", [|\"server\"|]] });")]
    [InlineData("new StdioClientTransport(new() { Command = configuration[\"Runner\"] ?? \"npx\", Arguments = [\"-y\", [|\"server\"|]] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [|Files|] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [|[.. Files, root]|] });")]
    [InlineData("var arguments = new List<string> { \"-y\" }; arguments.Add(\"server\"); arguments.Add(root); new StdioClientTransport(new() { Command = \"npx\", Arguments = [|arguments|] });")]
    [InlineData("var options = new StdioClientTransportOptions { Command = \"npx\" }; options.Arguments = [\"-y\", [|\"server\"|]]; new StdioClientTransport(options);")]
    [InlineData("var package = \"server\"; new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", [|package|]] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", [|configuration[\"Server\"] ?? \"server\"|]] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [|\"-y server\"|].Split(' ') });")]
    public Task Reports_package_without_version(string statement) => Test.VerifyAsync(In(statement));

    [Theory]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", \"@modelcontextprotocol/server-everything@2025.8.18\"] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", $\"@modelcontextprotocol/server-everything@{Version}\"] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", $\"server@{configuration[\"Version\"]}\"] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", configuration[\"Server\"]!] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = configuration.GetSection(\"Arguments\").Get<string[]>() });")]
    [InlineData("new StdioClientTransport(new() { Command = configuration[\"Command\"]!, Arguments = [\"-y\", \"server\"] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"docker\", Arguments = [\"run\", \"-i\", \"--rm\", \"mcp/github@sha256:0f1e2d3c\"] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"docker\", Arguments = [\"run\", \"-i\", \"--rm\", \"ghcr.io/github/github-mcp-server:v0.12.1\"] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"dotnet\", Arguments = [\"run\", \"--project\", \"../Server\"] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"node\", Arguments = [\"server.js\"] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", Path.Combine(root, \"server\")] });")]
    [InlineData("new StdioClientTransport(new() { Command = \"npx\" });")]
    [InlineData("new System.Diagnostics.ProcessStartInfo { FileName = \"npx\", Arguments = \"-y server\" };")]
    public Task DoesNotReport_pinned_local_or_unknown_package(string statement) => Test.VerifyAsync(In(statement));

    /// <summary>A helper starts several servers: each caller's program belongs to that caller's arguments.</summary>
    [Fact]
    public Task Reports_only_what_one_caller_gives_together() => Test.VerifyAsync("""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using ModelContextProtocol.Client;

        static class Servers
        {
            private const string Npx = "npx";

            public static async Task<IReadOnlyList<McpClient>> StartAsync() =>
            [
                await StartAsync("files", Npx, ["-y", "@modelcontextprotocol/server-filesystem", "/srv"]),
                await StartAsync("issues", "docker", ["run", "-i", "--rm", "ghcr.io/github/github-mcp-server:v0.12.1"]),
            ];

            private static Task<McpClient> StartAsync(string name, string command, string[] arguments) =>
                McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
                {
                    Name = name,
                    Command = command,
                    Arguments = [|arguments|],
                }));
        }
        """);

    [Fact]
    public Task DoesNotReport_pinned_servers_of_several_callers() => Test.VerifyAsync("""
        using System.Collections.Generic;
        using System.Linq;
        using ModelContextProtocol.Client;

        record Server(string Name, string Command, params string[] Arguments);

        static class Servers
        {
            private const string Npx = "npx";
            private const string Docker = "docker";

            private static readonly Server[] All =
            [
                new("files", Npx, "-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/srv"),
                new("issues", Docker, "run", "-i", "--rm", "ghcr.io/github/github-mcp-server:v0.12.1"),
            ];

            public static IEnumerable<StdioClientTransport> Start() => All.Select(server => new StdioClientTransport(new()
            {
                Name = server.Name,
                Command = server.Command,
                Arguments = server.Arguments,
            }));
        }
        """);

    [Fact]
    public Task Reports_server_of_a_table() => Test.VerifyAsync("""
        using System.Collections.Generic;
        using ModelContextProtocol.Client;

        record Server(string Name, string Command, string[] Arguments);

        static class Servers
        {
            public static IEnumerable<StdioClientTransport> Start()
            {
                Server[] servers =
                [
                    new("time", "uvx", ["mcp-server-time==2025.8.4"]),
                    new("files", "npx", ["-y", "@modelcontextprotocol/server-filesystem", "/srv"]),
                ];
                foreach (var server in servers)
                {
                    yield return new StdioClientTransport(new()
                    {
                        Name = server.Name,
                        Command = server.Command,
                        Arguments = [|server.Arguments|],
                    });
                }
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(In(
        "new Other.StdioClientTransportOptions { Command = \"npx\", Arguments = [\"-y\", \"server\"] };",
        """

        namespace Other
        {
            public class StdioClientTransportOptions { public string? Command { get; set; } public string[]? Arguments { get; set; } }
        }
        """));

    [Fact]
    public Task DoesNotReport_broken_code() => new Test(In(
        "new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", unknown] }); new StdioClientTransportOptions { Arguments = missing };"))
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_package() =>
        new Test(In("var package = \"server@next\"; new StdioClientTransport(new() { Command = \"npx\", Arguments = [\"-y\", {|#0:package|}] });"))
        {
            ExpectedDiagnostics = { new DiagnosticResult(RuleTable.UnpinnedServer.Descriptor).WithLocation(0).WithArguments("server@next") },
        }.RunAsync();

    [Fact]
    public Task Reports_where_the_package_is_named() =>
        new Test(In("var arguments = new List<string> { \"-y\", {|#1:\"server\"|} }; new StdioClientTransport(new() { Command = \"npx\", Arguments = {|#0:arguments|} });"))
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.UnpinnedServer.Descriptor).WithLocation(0).WithLocation(1).WithArguments("server"),
            },
        }.RunAsync();
}
