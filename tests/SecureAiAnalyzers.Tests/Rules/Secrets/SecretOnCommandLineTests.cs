using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

public sealed class SecretOnCommandLineTests
{
    private const string Mcp = "using ModelContextProtocol.Client;\n";

    [Theory]
    [InlineData("Command = \"uvx\", Arguments = [|[\"mcp-github\", \"--token\", configuration[\"GitHub:Token\"]!]|]")]
    [InlineData("Command = \"uvx\", Arguments = [|new List<string> { \"mcp-github\", \"--token=\" + Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") }|]")]
    [InlineData("Command = \"npx\", Arguments = [|[\"mcp-remote\", \"https://mcp.example/\", \"--header\", $\"Authorization: Bearer {configuration[\"Crm:AccessToken\"]}\"]|]")]
    [InlineData("Command = \"dnx\", Arguments = [|new[] { \"Contoso.Mcp\", configuration.GetConnectionString(\"Shop\")! }|]")]
    [InlineData("Command = \"docker\", Arguments = [|[\"run\", \"-i\", \"--rm\", \"-e\", $\"DB_PASSWORD={configuration[\"Db:Password\"]}\", \"contoso/mcp\"]|]")]
    public Task Reports_argument_of_server(string members) => VerifyMethodAsync(
        $"_ = new StdioClientTransport(new StdioClientTransportOptions {{ {members} }});");

    [Fact]
    public Task Reports_argument_that_is_added_later() => VerifyMethodAsync(
        """
        var options = new StdioClientTransportOptions { Command = "uvx", Arguments = ["mcp-github"] };
        options.Arguments.Add("--token");
        options.Arguments.Add([|configuration["GitHub:Token"]|]!);
        _ = new StdioClientTransport(options);
        """);

    [Fact]
    public Task Reports_list_that_is_built_before() => VerifyMethodAsync(
        """
        var token = configuration["GitHub:Token"];
        var arguments = new List<string> { "mcp-github" };
        if (token is not null)
        {
            arguments.Add("--token");
            arguments.Add(token);
        }

        _ = new StdioClientTransport(new StdioClientTransportOptions { Command = "uvx", Arguments = [|arguments|] });
        """);

    [Fact]
    public Task Reports_secret_of_the_options_of_the_application() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretOnCommandLine,
        Mcp + "using Microsoft.Extensions.Options;\n" + FlowCode.InFile(
            """
            public sealed class GitHubOptions { public string Owner { get; set; } = ""; public string AccessToken { get; set; } = ""; }

            public sealed class Servers(IOptions<GitHubOptions> options)
            {
                public StdioClientTransport GitHub() => new(new StdioClientTransportOptions
                {
                    Command = "uvx",
                    Arguments = [|["mcp-github", "--token", options.Value.AccessToken]|],
                });

                public StdioClientTransport Public() => new(new StdioClientTransportOptions
                {
                    Command = "uvx",
                    Arguments = ["mcp-github", "--owner", options.Value.Owner],
                });
            }
            """));

    [Theory]
    [InlineData("Command = \"uvx\", Arguments = [\"mcp-github\"], EnvironmentVariables = new Dictionary<string, string?> { [\"GITHUB_TOKEN\"] = configuration[\"GitHub:Token\"] }")]
    [InlineData("Command = \"docker\", Arguments = [\"run\", \"-i\", \"-e\", \"GITHUB_TOKEN\", \"mcp/github\"], EnvironmentVariables = new Dictionary<string, string?> { [\"GITHUB_TOKEN\"] = configuration[\"GitHub:Token\"] }")]
    [InlineData("Command = \"uvx\", Arguments = [\"mcp-github\", \"--owner\", configuration[\"GitHub:Owner\"]!]")]
    [InlineData("Command = \"uvx\", Arguments = [\"mcp-github\", \"--token-file\", configuration[\"GitHub:TokenFile\"]!]")]
    [InlineData("Command = \"uvx\", Arguments = [\"mcp-github\", configuration[\"GitHub:Token\"] is null ? \"--anonymous\" : \"--signed-in\"]")]
    [InlineData("Command = \"uvx\", Arguments = [\"mcp-llm\", \"--max-tokens\", configuration[\"OpenAI:MaxTokens\"]!]")]
    public Task DoesNotReport_secret_that_goes_another_way(string members) => VerifyMethodAsync(
        $"_ = new StdioClientTransport(new StdioClientTransportOptions {{ {members} }});");

    [Theory]
    [InlineData("Process.Start(\"docker\", [|$\"run -e DB_PASSWORD={configuration[\"Db:Password\"]} shop\"|]);")]
    [InlineData("Process.Start(\"docker\", [|[\"run\", \"-e\", $\"DB_PASSWORD={configuration[\"Db:Password\"]}\", \"shop\"]|]);")]
    [InlineData("Process.Start(new ProcessStartInfo(\"podman\", [|$\"run -e DB_PASSWORD={configuration[\"Db:Password\"]} shop\"|]));")]
    [InlineData("Process.Start(new ProcessStartInfo { FileName = \"docker\", Arguments = [|$\"run -e DB_PASSWORD={configuration[\"Db:Password\"]} shop\"|] });")]
    [InlineData("var start = new ProcessStartInfo(\"docker\"); start.ArgumentList.Add(\"-e\"); start.ArgumentList.Add([|\"DB_PASSWORD=\" + configuration[\"Db:Password\"]|]); Process.Start(start);")]
    public Task Reports_argument_of_container(string statements) => VerifyMethodAsync(statements);

    [Theory]
    [InlineData("Process.Start(\"llm-cli\", [|\"--key \" + Environment.GetEnvironmentVariable(\"OPENAI_API_KEY\")|]);")]
    [InlineData("Process.Start(\"python3\", [|[\"embed.py\", \"--api-key\", configuration[\"AzureOpenAI:ApiKey\"]!]|]);")]
    [InlineData("Process.Start(new ProcessStartInfo(\"aider\", [|$\"--anthropic-api-key {configuration[\"Anthropic:ApiKey\"]}\"|]));")]
    [InlineData("Process.Start(new ProcessStartInfo { FileName = \"aider\", Arguments = [|$\"--api-key {configuration[\"OpenAI:ApiKey\"]}\"|] });")]
    [InlineData("var start = new ProcessStartInfo { FileName = \"llm-cli\" }; start.ArgumentList.Add([|Environment.GetEnvironmentVariable(\"HF_TOKEN\")|]!); Process.Start(start);")]
    [InlineData("Process.Start(\"llm-cli\", [|\"--key \" + The<Anthropic.Credentials.AccessToken>().Token|]);")]
    public Task Reports_model_credential_in_the_arguments_of_any_process(string statements) => VerifyMethodAsync(statements);

    [Fact]
    public Task Reports_arguments_of_a_realistic_launcher() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretOnCommandLine,
        Mcp + FlowCode.InFile(
            """
            public sealed class ToolServers(IConfiguration configuration, ILogger<ToolServers> logger)
            {
                private static readonly string[] Common = ["--stdio", "--quiet"];

                public async Task<McpClient> ConnectAsync(CancellationToken cancellationToken)
                {
                    var token = configuration.GetSection("Jira")["ApiToken"] ?? throw new InvalidOperationException("Jira:ApiToken is not set.");
                    logger.LogInformation("Starting the server, token of {Length} characters", token.Length);
                    return await McpClient.CreateAsync(
                        new StdioClientTransport(new() { Name = "jira", Command = Path.Combine(AppContext.BaseDirectory, "jira-mcp"), Arguments = [|ArgumentsFor(token)|] }),
                        cancellationToken: cancellationToken);
                }

                public void Warm()
                {
                    var start = new ProcessStartInfo
                    {
                        FileName = "llama-cli",
                        ArgumentList = { "--warm", [|Environment.GetEnvironmentVariable("HUGGINGFACE_API_KEY")|]! },
                        UseShellExecute = false,
                    };
                    using var process = Process.Start(start);
                }

                private static string[] ArgumentsFor(string token) => [.. Common, "--token", token];
            }
            """));

    [Theory]
    [InlineData("Process.Start(\"sqlcmd\", $\"-P {configuration[\"Db:Password\"]}\");")]
    [InlineData("Process.Start(\"git\", $\"clone https://{configuration[\"GitHub:Token\"]}@github.com/contoso/shop\");")]
    [InlineData("var start = new ProcessStartInfo(\"curl\"); start.ArgumentList.Add(configuration[\"Shop:ApiKey\"]!); Process.Start(start);")]
    [InlineData("Process.Start(\"llm-cli\", $\"--model {configuration[\"OpenAI:Model\"]} --max {configuration[\"OpenAI:MaxTokens\"]}\");")]
    [InlineData("var start = new ProcessStartInfo(\"llm-cli\"); start.Environment[\"OPENAI_API_KEY\"] = configuration[\"OpenAI:ApiKey\"]; Process.Start(start);")]
    [InlineData("var start = new ProcessStartInfo(\"llm-cli\") { RedirectStandardInput = true }; Process.Start(start)!.StandardInput.WriteLine(configuration[\"OpenAI:ApiKey\"]);")]
    public Task DoesNotReport_other_secrets_and_other_ways_of_any_process(string statements) => VerifyMethodAsync(statements);

    [Fact]
    public Task DoesNotReport_lookalike() => FlowRuleTest.VerifyAsync(
        RuleTable.SecretOnCommandLine,
        FlowCode.InFile(
            """
            public sealed class StdioClientTransportOptions { public IList<string> Arguments { get; set; } = []; }

            public static class Servers
            {
                public static StdioClientTransportOptions Make(IConfiguration configuration) => new() { Arguments = [configuration["GitHub:Token"]!] };
            }
            """));

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new FlowRuleTest(
        RuleTable.SecretOnCommandLine,
        """
        using System;
        using System.Diagnostics;

        Process.Start("docker", $"run -e OPENAI_API_KEY={Environment.GetEnvironmentVariable("OPENAI_API_KEY")} shop");
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_source_sink_and_way()
    {
        var test = new FlowRuleTest(
            RuleTable.SecretOnCommandLine,
            Mcp + FlowCode.InFile(
                """
                public static class Servers
                {
                    public static StdioClientTransportOptions Make() => Options({|#1:Environment.GetEnvironmentVariable("GITHUB_TOKEN")|}!);

                    private static StdioClientTransportOptions Options(string token)
                    {
                        return new() { Command = "uvx", Arguments = {|#0:["mcp-github", token]|} };
                    }
                }
                """));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.SecretOnCommandLine.Descriptor)
            .WithLocation(0)
            .WithLocation(1)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithArguments("GITHUB_TOKEN", "StdioClientTransportOptions.Arguments"));
        return test.RunAsync();
    }

    private static Task VerifyMethodAsync(string statements) =>
        FlowRuleTest.VerifyAsync(RuleTable.SecretOnCommandLine, Mcp + FlowCode.InMethod(statements));
}
