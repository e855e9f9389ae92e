using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<DetailedErrors>;

public sealed class DetailedErrorsTests
{
    internal const string ExtensionsAI = "Microsoft.Extensions.AI";

    [Theory]
    [InlineData("client.IncludeDetailedErrors = [|true|];")]
    [InlineData("builder.UseFunctionInvocation(configure: c => c.IncludeDetailedErrors = [|true|]);")]
    [InlineData("builder.UseFunctionInvocation(null, c => { c.AllowConcurrentInvocation = true; c.IncludeDetailedErrors = [|true|]; });")]
    [InlineData("_ = new FunctionInvokingChatClient(null) { IncludeDetailedErrors = [|true|] };")]
    [InlineData("const bool on = true; client.IncludeDetailedErrors = [|on|];")]
    [InlineData("var on = true; client.IncludeDetailedErrors = [|on|];")]
    [InlineData("client.IncludeDetailedErrors = [|Flags.ReadOnly|];")]
    [InlineData("client.IncludeDetailedErrors = [|Flags.Make()|];")]
    [InlineData("client.IncludeDetailedErrors = [|!false|];")]
    [InlineData("client.IncludeDetailedErrors = [|environment.IsProduction() ? true : true|];")]
    [InlineData("if (environment.IsProduction()) client.IncludeDetailedErrors = [|true|];")]
    [InlineData("if (environment.IsDevelopment()) return; client.IncludeDetailedErrors = [|true|];")]
    public Task Reports_errors_to_model(string statement) => Test.VerifyAsync(In(statement), ExtensionsAI);

    [Theory]
    [InlineData("client.IncludeDetailedErrors = false;")]
    [InlineData("client.AllowConcurrentInvocation = true;")]
    [InlineData("client.IncludeDetailedErrors = environment.IsDevelopment();")]
    [InlineData("client.IncludeDetailedErrors = configuration.GetValue<bool>(\"Errors\");")]
    [InlineData("client.IncludeDetailedErrors = Flags.Settable;")]
    [InlineData("var on = true; on = Flags.Settable; client.IncludeDetailedErrors = on;")]
    [InlineData("if (environment.IsDevelopment()) client.IncludeDetailedErrors = true;")]
    [InlineData("if (!environment.IsDevelopment()) return; client.IncludeDetailedErrors = true;")]
    [InlineData("client.IncludeDetailedErrors = environment.IsDevelopment() && true;")]
    [InlineData("var on = client.IncludeDetailedErrors;")]
    [InlineData("if (client.IncludeDetailedErrors == true) { }")]
    [InlineData("services.AddSignalR(o => o.EnableDetailedErrors = environment.IsDevelopment());")]
    [InlineData("if (environment.IsDevelopment()) services.AddSignalR(o => o.EnableDetailedErrors = true);")]
    public Task DoesNotReport_errors_kept_inside_or_unknown(string statement) => Test.VerifyAsync(In(statement), ExtensionsAI);

    [Theory]
    [InlineData("services.AddSignalR(o => o.EnableDetailedErrors = [|true|]);")]
    [InlineData("services.AddSignalR().AddHubOptions<ChatHub>(o => { o.EnableDetailedErrors = [|true|]; });")]
    [InlineData("services.AddServerSideBlazor(o => o.DetailedErrors = [|true|]);")]
    [InlineData("services.AddGrpc(o => o.EnableDetailedErrors = [|true|]);")]
    public Task Reports_errors_to_caller(string statement) => Test.VerifyAsync(In(statement), ExtensionsAI, "Grpc.AspNetCore.Server");

    [Theory]
    [InlineData("Microsoft.Agents.AI.Satellites", "Microsoft.Agents.AI.AgentSkillsProviderOptions", "IncludeDetailedErrors")]
    [InlineData("Microsoft.Extensions.AI", "Microsoft.Extensions.AI.FunctionInvokingRealtimeClient", "IncludeDetailedErrors")]
    [InlineData("Microsoft.Extensions.AI.Legacy", "Microsoft.Extensions.AI.FunctionInvokingChatClient", "DetailedErrors")]
    public Task Reports_each_SDK(string stub, string type, string member)
    {
        var test = new Test(
            $$"""
            class C
            {
                void Run({{type}} target)
                {
                    target.{{member}} = [|true|];
                    target.{{member}} = false;
                }
            }
            """,
            stub);
        if (stub.EndsWith(".Legacy", StringComparison.Ordinal))
            test.References = TestReferences.Sdks.Without(
                "Microsoft.Extensions.AI.Abstractions", "Anthropic", "ModelContextProtocol", "ModelContextProtocol.Core");
        return test.RunAsync();
    }

    [Fact]
    public Task Reports_errors_of_workflow_agent() => Test.VerifyAsync(
        """
        using Microsoft.Agents.AI.Workflows;

        class C
        {
            object Loud(Workflow workflow) => workflow.AsAIAgent(includeExceptionDetails: [|true|], name: "planner");
            object Quiet(Workflow workflow) => workflow.AsAIAgent(includeExceptionDetails: false);
        }
        """,
        "Microsoft.Agents.AI.Satellites");

    [Fact]
    public Task Reports_messages_that_name_the_setting_and_the_reader() => new Test(
        In("client.IncludeDetailedErrors = {|#0:true|}; services.AddSignalR(o => o.EnableDetailedErrors = {|#1:true|});"), ExtensionsAI)
    {
        ExpectedDiagnostics =
        {
            Expected(0, "FunctionInvokingChatClient.IncludeDetailedErrors", "the model"),
            Expected(1, "HubOptions.EnableDetailedErrors", "the caller"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new Test(
        """
        using Microsoft.Extensions.DependencyInjection;

        class C
        {
            void Run(IServiceCollection services) => services.AddSignalR(o => o.EnableDetailedErrors = true);
        }
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(
        """
        namespace Contoso
        {
            class FunctionInvokingChatClient
            {
                public bool IncludeDetailedErrors { get; set; }

                object Make() => new FunctionInvokingChatClient { IncludeDetailedErrors = true };
            }
        }
        """,
        ExtensionsAI);

    [Fact]
    public Task DoesNotReport_generated_file() => Test.VerifyAsync("// <auto-generated/>\n" + In("client.IncludeDetailedErrors = true;"), ExtensionsAI);

    [Fact]
    public Task DoesNotReport_excluded_symbol() => new Test(In("client.IncludeDetailedErrors = true;"), ExtensionsAI)
        .WithConfig("secure_ai.excluded_symbols = M:Setup.Run*\n")
        .RunAsync();

    private static DiagnosticResult Expected(int location, string setting, string reader) =>
        new DiagnosticResult(RuleTable.DetailedErrors.Descriptor).WithLocation(location).WithArguments(setting, reader, "keep it off outside Development");

    internal static string In(string statement) => $$"""
        using System;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        static class Flags
        {
            public static readonly bool ReadOnly = true;
            public static bool Settable { get; set; } = true;
            public static bool Make() => true;
        }

        class ChatHub : Hub;

        class Setup
        {
            void Run(
                FunctionInvokingChatClient client,
                ChatClientBuilder builder,
                IServiceCollection services,
                IHostEnvironment environment,
                IConfiguration configuration)
            {
                {{statement}}
            }
        }
        """;
}
