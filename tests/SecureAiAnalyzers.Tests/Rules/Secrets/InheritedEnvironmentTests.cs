using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Secrets;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

using Test = RuleTest<InheritedEnvironment>;

public sealed class InheritedEnvironmentTests
{
    internal const string Older = """

        namespace ModelContextProtocol.Client
        {
            public class StdioClientTransportOptions
            {
                public required string Command { get; set; }
                public System.Collections.Generic.IDictionary<string, string?>? EnvironmentVariables { get; set; }
            }

            public class StdioClientTransport(StdioClientTransportOptions options) { }
        }
        """;

    internal static string In(string statements, string rest = "") => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Hosting;
        using ModelContextProtocol.Client;

        class Setup
        {
            void Run(string command, bool inherit, IDictionary<string, string?> variables, IHostEnvironment environment)
            {
                {{statements}}
            }

            static void Configure(StdioClientTransportOptions options) { }
        }
        """ + rest;

    [Theory]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command });")]
    [InlineData("new StdioClientTransport([|new|]() { Command = \"npx\", Arguments = [\"-y\", \"server@1.2.3\"] });")]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command, WorkingDirectory = \"/srv\", Name = \"files\" });")]
    [InlineData("var options = new [|StdioClientTransportOptions|] { Command = command }; new StdioClientTransport(options);")]
    [InlineData("StdioClientTransportOptions options = [|new|]() { Command = command }; options.Name = \"files\"; new StdioClientTransport(options);")]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command, InheritEnvironmentVariables = true });")]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command, EnvironmentVariables = new Dictionary<string, string?> { [\"MODE\"] = \"read\" } });")]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command, EnvironmentVariables = new Dictionary<string, string?> { { \"KEY\", command } } });")]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command, EnvironmentVariables = new Dictionary<string, string?>() });")]
    [InlineData("var options = new [|StdioClientTransportOptions|] { Command = command }; options.EnvironmentVariables = new Dictionary<string, string?>(); new StdioClientTransport(options);")]
    [InlineData("var env = new Dictionary<string, string?> { [\"MODE\"] = \"read\" }; env[\"KEY\"] = command; new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command, EnvironmentVariables = env });")]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command, EnvironmentVariables = Make() }); static Dictionary<string, string?> Make() => new() { [\"MODE\"] = \"read\" };")]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command, EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables() });")]
    [InlineData("IClientTransport transport = new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = \"dotnet\", Arguments = [\"run\"] });")]
    [InlineData("var transport = inherit ? new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command }) : null;")]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Environment.ProcessPath)!, \"server\") });")]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = \"npx\", Arguments = [\"server\", Environment.ProcessPath!] });")]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = \"dotnet\", Arguments = [] });")]
    [InlineData("var options = new [|StdioClientTransportOptions|] { Command = command }; if (inherit) options = null!; new StdioClientTransport(options);")]
    [InlineData("var options = new [|StdioClientTransportOptions|] { Command = command }; Configure(options); new StdioClientTransport(options);")]
    public Task Reports_whole_environment(string statement) => Test.VerifyAsync(In(statement));

    [Theory]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = command, InheritEnvironmentVariables = false });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = command, InheritEnvironmentVariables = inherit });")]
    [InlineData("var options = new StdioClientTransportOptions { Command = command }; options.InheritEnvironmentVariables = false; new StdioClientTransport(options);")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = command, EnvironmentVariables = variables });")]
    [InlineData("var env = new Dictionary<string, string?>(); env[\"OPENAI_API_KEY\"] = null; new StdioClientTransport(new StdioClientTransportOptions { Command = command, EnvironmentVariables = env });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = Program.Self, Arguments = [\"--server\"] }); } static class Program { public static readonly string Self = Environment.ProcessPath!; public static string Found() => Self;")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = Program.Found() }); } static class Program { private static string? _self = Environment.ProcessPath; public static string Found() { if (_self is null) throw new InvalidOperationException(); return _self; }")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = command, EnvironmentVariables = new Dictionary<string, string?> { [\"OPENAI_API_KEY\"] = null } });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = command, EnvironmentVariables = new Dictionary<string, string?> { { \"OPENAI_API_KEY\", null } } });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = command, EnvironmentVariables = new Dictionary<string, string?>(variables) });")]
    [InlineData("var options = new StdioClientTransportOptions { Command = command }; options.EnvironmentVariables!.Clear(); new StdioClientTransport(options);")]
    [InlineData("var options = new StdioClientTransportOptions { Command = command }; Close(options); new StdioClientTransport(options); static void Close(StdioClientTransportOptions o) => o.InheritEnvironmentVariables = false;")]
    [InlineData("var options = new StdioClientTransportOptions { Command = command }; GC.KeepAlive(options); new StdioClientTransport(options);")]
    [InlineData("Configure(new StdioClientTransportOptions { Command = command });")]
    [InlineData("Func<StdioClientTransportOptions> make = () => new StdioClientTransportOptions { Command = command };")]
    [InlineData("var list = new List<StdioClientTransportOptions> { new() { Command = command } };")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = \"docker\", Arguments = [\"run\", \"-i\", \"mcp/fetch\"] });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = \"/usr/bin/podman\" });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = \"docker.exe\" });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = Environment.ProcessPath!, Arguments = [\"--server\"] });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = Environment.ProcessPath ?? \"app\" });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = System.Diagnostics.Process.GetCurrentProcess().MainModule!.FileName });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = \"dotnet\", Arguments = [typeof(Setup).Assembly.Location, \"--server\"] });")]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = \"dotnet\", Arguments = new[] { typeof(Setup).Assembly.Location } });")]
    [InlineData("var path = typeof(Setup).Assembly.Location; new StdioClientTransport(new StdioClientTransportOptions { Command = \"dotnet\", Arguments = [path, \"--server\"] });")]
    [InlineData("if (environment.IsDevelopment()) new StdioClientTransport(new StdioClientTransportOptions { Command = command });")]
    [InlineData("new System.Diagnostics.ProcessStartInfo { FileName = command };")]
    public Task DoesNotReport_closed_changed_or_unknown_environment(string statement) => Test.VerifyAsync(In(statement));

    /// <summary>An SDK without the switch lets variables be taken away one by one: any dictionary shows care.</summary>
    [Theory]
    [InlineData("new StdioClientTransport(new [|StdioClientTransportOptions|] { Command = command });")]
    public Task Reports_environment_of_an_older_SDK(string statement) => VerifyOlderSdkAsync(statement);

    [Theory]
    [InlineData("new StdioClientTransport(new StdioClientTransportOptions { Command = command, EnvironmentVariables = new Dictionary<string, string?>() });")]
    public Task DoesNotReport_closed_environment_of_an_older_SDK(string statement) => VerifyOlderSdkAsync(statement);

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(In(
        "new Other.StdioClientTransport(new Other.StdioClientTransportOptions { Command = command });",
        """

        namespace Other
        {
            public class StdioClientTransportOptions { public string? Command { get; set; } }
            public class StdioClientTransport(StdioClientTransportOptions options) { }
        }
        """));

    [Fact]
    public Task Reports_message_that_names_switch() =>
        new Test(In("new StdioClientTransport({|#1:new {|#0:StdioClientTransportOptions|} { Command = command }|});"))
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult(RuleTable.InheritedEnvironment.Descriptor).WithLocation(0).WithLocation(1).WithArguments(
                    "StdioClientTransportOptions", "set 'InheritEnvironmentVariables' to false and name what it needs in 'EnvironmentVariables'"),
            },
        }.RunAsync();

    [Fact]
    public Task Reports_message_for_older_SDK_names_the_way_out() => new Test(
        In("new StdioClientTransport({|#1:new {|#0:StdioClientTransportOptions|} { Command = command }|});", Older))
    {
        References = TestReferences.Sdks.Without("ModelContextProtocol", "ModelContextProtocol.Core"),
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.InheritedEnvironment.Descriptor).WithLocation(0).WithLocation(1).WithArguments(
                "StdioClientTransportOptions",
                "take an SDK version that can switch inheritance off, or set what it must not see to null in 'EnvironmentVariables'"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(
        In("new StdioClientTransport(new StdioClientTransportOptions { Command = command });")).WithProperty("IsTestProject", "true").RunAsync();

    private static Task VerifyOlderSdkAsync(string statement) => new Test(In(statement, Older))
    {
        References = TestReferences.Sdks.Without("ModelContextProtocol", "ModelContextProtocol.Core"),
    }.RunAsync();
}
