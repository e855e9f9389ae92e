using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<HostRunner>;

public sealed class HostRunnerTests
{
    private static readonly string[] Packages =
        ["Microsoft.Agents.AI", "Microsoft.Agents.AI.Abstractions", "Microsoft.Agents.AI.Satellites", "Microsoft.SemanticKernel.Satellites", "AutoGen"];

    private static string In(string statements) => $$"""
        #nullable enable
        using System;
        using System.IO;
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.LocalCodeAct;
        using Microsoft.Agents.AI.Tools.Shell;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;
        using Microsoft.SemanticKernel.Plugins.Core;
        using Microsoft.SemanticKernel.Plugins.Core.CodeInterpreter;
        using Microsoft.SemanticKernel.Plugins.OpenApi;

        class Setup(IChatClient client, IHostEnvironment environment, LocalShellExecutorOptions given, bool flag)
        {
            object Run(string folder)
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("return client.AsAIAgent(tools: [new [|LocalShellExecutor|]().AsAIFunction()]);")]
    [InlineData("var shell = new [|LocalShellExecutor|](); return client.AsAIAgent(tools: [shell.AsAIFunction(requireApproval: true)]);")]
    [InlineData("var shell = new [|LocalShellExecutor|](new() { Timeout = TimeSpan.FromSeconds(9) }); return shell.AsAIFunction();")]
    [InlineData("var options = new LocalShellExecutorOptions { CleanEnvironment = true }; var shell = new [|LocalShellExecutor|](options); return shell.AsAIFunction();")]
    [InlineData("var shell = new [|LocalShellExecutor|](new() { Policy = new ShellPolicy() }); return shell.AsAIFunction();")]
    [InlineData("var shell = new [|LocalShellExecutor|](); return new ShellEnvironmentProvider(shell);")]
    [InlineData("return new [|LocalCodeActProvider|](\"/usr/bin/python3\");")]
    [InlineData("return new [|LocalExecuteCodeFunction|](\"/usr/bin/python3\");")]
    [InlineData("return new [|AutoGen.DotnetInteractive.DotnetInteractiveFunction|](new AutoGen.DotnetInteractive.InteractiveService(folder));")]
    [InlineData("return new SessionsPythonSettings(\"session\", new Uri(\"https://contoso.com\")) { EnableDangerousFileUploads = [|true|] };")]
    [InlineData("return new RestApiOperationServerUrlValidationOptions { AllowPrivateNetworkAccess = [|true|] };")]
    [InlineData("return new FileIOPlugin { AllowedFolders = [|[\"/\"]|] };")]
    [InlineData("return new FileIOPlugin { AllowedFolders = [|new[] { folder, \"C:\\\\\" }|] };")]
    [InlineData("return new FileSystemAgentFileStore([|\"/home\"|]);")]
    public Task Reports_access_to_the_machine(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("var shell = new LocalShellExecutor(new() { Policy = new ShellPolicy(allowList: [\"^git status$\"]) }); return shell.AsAIFunction();")]
    [InlineData("var shell = new LocalShellExecutor(given); return shell.AsAIFunction();")]
    [InlineData("var shell = new LocalShellExecutor(); return shell.RunAsync(\"git status\");")]
    [InlineData("if (environment.IsDevelopment()) return new LocalShellExecutor().AsAIFunction(); return folder;")]
    [InlineData("return new DockerShellExecutor().AsAIFunction();")]
    [InlineData("return new SessionsPythonSettings(\"session\", new Uri(\"https://contoso.com\")) { EnableDangerousFileUploads = false };")]
    [InlineData("return new SessionsPythonSettings(\"session\", new Uri(\"https://contoso.com\")) { EnableDangerousFileUploads = flag };")]
    [InlineData("return new FileIOPlugin { AllowedFolders = [\"/srv/shop/files\"] };")]
    [InlineData("return new FileIOPlugin { AllowedFolders = [folder] };")]
    [InlineData("return new FileSystemAgentFileStore(Path.Combine(AppContext.BaseDirectory, \"working\"));")]
    [InlineData("return new FileSystemAgentFileStore(\"/srv/agent\");")]
    public Task DoesNotReport_bounded_access(string statement) => VerifyAsync(statement);

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync("""
        class LocalShellExecutor { public object AsAIFunction() => this; }
        class Setup { object Run() => new LocalShellExecutor().AsAIFunction(); }
        """);

    [Fact]
    public Task Reports_message_that_names_the_shell() => new Test(In("return new {|#0:LocalShellExecutor|}().AsAIFunction();"), Packages)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.HostRunner.Descriptor).WithLocation(0).WithArguments(
                "LocalShellExecutor", "lets a model run any command on this machine; run them in a container, or give it a policy that allows a few"),
        },
    }.RunAsync();

    private static Task VerifyAsync(string statement) => Test.VerifyAsync(In(statement), Packages);
}
