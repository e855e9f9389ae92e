using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<InjectedParameter>;

public sealed class InjectedParameterTests
{
    private const string SemanticKernel = "Microsoft.SemanticKernel";

    [Theory]
    [InlineData("AIFunctionFactory.[|Create|](([FromServices] Tenant tenant, string id) => tenant.Name + id);")]
    [InlineData("AIFunctionFactory.[|Create|](([FromKeyedServices(\"main\")] Tenant tenant) => tenant.Name);")]
    [InlineData("AIFunctionFactory.[|Create|](([FromServices] IStore store) => store.Read());")]
    [InlineData("AIFunctionFactory.[|Create|](([FromServices] Tenant? tenant = null) => tenant?.Name);")]
    [InlineData("AIFunctionFactory.[|Create|](Read);")]
    [InlineData("AIFunctionFactory.[|Create|](new Desk().ReadAsync, \"read\", \"Reads.\");")]
    [InlineData("AIFunctionFactory.[|Create|](typeof(Desk).GetMethod(\"ReadAsync\")!, new Desk());")]
    [InlineData("AIFunctionFactory.[|Create|](Read, new AIFunctionFactoryOptions { Name = \"read\" });")]
    [InlineData("AIFunctionFactory.[|Create|](Read, new AIFunctionFactoryOptions { ConfigureParameterBinding = parameter => new() { ExcludeFromSchema = true } });")]
    [InlineData("AIFunctionFactory.[|Create|](Read, new AIFunctionFactoryOptions { ConfigureParameterBinding = parameter => parameter.Name == \"id\" ? new() { BindParameter = (_, _) => 1 } : default });")]
    [InlineData("Delegate read = Read; AIFunctionFactory.[|Create|](read);")]
    public Task Reports_parameter_that_a_client_has_the_model_fill(string statement) => Test.VerifyAsync(In(statement));

    [Theory]
    [InlineData("AIFunctionFactory.Create((string id) => id);")]
    [InlineData("AIFunctionFactory.Create((IServiceProvider services, string id) => services.GetRequiredService<Tenant>().Name + id);")]
    [InlineData("AIFunctionFactory.Create(([FromServices] IServiceProvider services) => services.GetRequiredService<Tenant>().Name);")]
    [InlineData("AIFunctionFactory.Create(([FromServices] CancellationToken token) => token.IsCancellationRequested);")]
    [InlineData("AIFunctionFactory.Create(([FromServices] AIFunctionArguments arguments) => arguments.Count);")]
    [InlineData("AIFunctionFactory.Create(([Lookalike.FromServices] Tenant tenant) => tenant.Name);")]
    [InlineData("AIFunctionFactory.Create(([Lookalike.FromKeyedServices(\"main\")] Tenant tenant) => tenant.Name);")]
    [InlineData("AIFunctionFactory.Create(Read, new AIFunctionFactoryOptions { ConfigureParameterBinding = parameter => parameter.Name == \"tenant\" ? new() { BindParameter = (_, arguments) => arguments.Services!.GetService(typeof(Tenant)) } : default });")]
    [InlineData("AIFunctionFactory.Create(Read, new AIFunctionFactoryOptions { ConfigureParameterBinding = parameter => parameter.GetCustomAttributes(typeof(FromServicesAttribute), false).Length > 0 ? new() { BindParameter = (p, arguments) => arguments.Services!.GetService(p.ParameterType) } : default });")]
    [InlineData("AIFunctionFactory.Create(Read, Given);")]
    [InlineData("Minimal.Map(Read);")]
    [InlineData("Read(new Tenant(\"ours\"));")]
    [InlineData("Lookalike.AIFunctionFactory.Create(Read);")]
    public Task DoesNotReport_parameter_that_the_application_fills(string statement) =>
        Test.VerifyAsync(In(statement));

    [Fact]
    public Task Reports_tools_of_a_class_that_a_helper_makes() => Test.VerifyAsync(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;

        public sealed record CurrentUser(string Id, bool IsAdministrator);

        public sealed class Orders
        {
            public string Cancel(int order, [FromServices] CurrentUser user) => user.IsAdministrator ? $"cancelled {order}" : "refused";

            public string Find(int order) => $"order {order}";
        }

        public static class Tools
        {
            public static AITool[] Of(Orders orders) => [Tool(orders.Cancel), Tool(orders.Find)];

            private static AITool Tool(Delegate function) => AIFunctionFactory.[|Create|](function);
        }
        """);

    [Theory]
    [InlineData("[KernelFunction] public string [|Read|]([FromServices] Tenant tenant) => tenant.Name;")]
    [InlineData("[KernelFunction(\"read\"), Description(\"Reads.\")] public string [|Read|](string id, [FromKeyedServices(\"main\")] Tenant tenant) => tenant.Name + id;")]
    [InlineData("public object Make() => KernelFunctionFactory.[|CreateFromMethod|](([FromServices] Tenant tenant) => tenant.Name);")]
    [InlineData("public object Make(Kernel kernel) => kernel.[|CreateFunctionFromMethod|](([FromKeyedServices(\"main\")] Tenant tenant) => tenant.Name, \"read\");")]
    [InlineData("[KernelFunction] public string [|Read|]([FromServices] Microsoft.Extensions.Logging.ILogger<Desk> log) => \"\";")]
    [InlineData("public object Make() => AIFunctionFactory.[|Create|](([FromKernelServices] Tenant tenant) => tenant.Name);")]
    public Task Reports_parameter_of_a_kernel_function(string member) => Test.VerifyAsync(InPlugin(member), SemanticKernel);

    [Theory]
    [InlineData("[KernelFunction] public string Read([FromKernelServices] Tenant tenant) => tenant.Name;")]
    [InlineData("[KernelFunction] public string Read([FromKernelServices(\"main\")] Tenant tenant) => tenant.Name;")]
    [InlineData("public object Make() => KernelFunctionFactory.CreateFromMethod(([FromKernelServices] Tenant tenant) => tenant.Name);")]
    [InlineData("[KernelFunction] public string Read([FromServices] Kernel kernel, [FromServices] Microsoft.Extensions.Logging.ILoggerFactory logs, CancellationToken token) => \"\";")]
    [InlineData("[KernelFunction] public string Read(Tenant tenant) => tenant.Name;")]
    [InlineData("public string Read([FromServices] Tenant tenant) => tenant.Name;")]
    public Task DoesNotReport_parameter_that_a_kernel_injects(string member) => Test.VerifyAsync(InPlugin(member), SemanticKernel);

    [Fact]
    public Task DoesNotReport_step_of_a_workflow() => Test.VerifyAsync(
        InPlugin("private sealed class Step : KernelProcessStep { [KernelFunction] public string Read([FromServices] Tenant tenant) => tenant.Name; }"),
        SemanticKernel,
        "Microsoft.SemanticKernel.Satellites");

    [Fact]
    public Task Reports_script_of_an_agent_skill() => Test.VerifyAsync(
        """
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.DependencyInjection;

        public sealed record Tenant(string Name);

        public sealed class Skills
        {
            public AgentInlineSkill Make(AgentInlineSkill skill) => skill.[|AddScript|]("read", ([FromKeyedServices("main")] Tenant tenant) => tenant.Name);

            [AgentSkillScript("read")]
            public string [|Read|]([FromKeyedServices("main")] Tenant tenant) => tenant.Name;
        }
        """,
        "Microsoft.Agents.AI");

    /// <summary>A server of tools injects what is registered.</summary>
    [Fact]
    public Task DoesNotReport_tool_of_a_server() => Test.VerifyAsync(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        using ModelContextProtocol.Server;

        public sealed record Tenant(string Name);

        [McpServerToolType]
        public sealed class Tools
        {
            [McpServerTool]
            public string Read([FromKeyedServices("main")] Tenant tenant) => tenant.Name;

            [McpServerTool]
            public string Find([FromServices] Tenant tenant) => tenant.Name;

            public static McpServerTool Made() => McpServerTool.Create(([FromKeyedServices("main")] Tenant tenant) => tenant.Name);
        }
        """,
        "ModelContextProtocol");

    [Fact]
    public Task DoesNotReport_handler_of_a_request() => Test.VerifyAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/read", ([FromServices] Tenant tenant) => tenant.Name);
        var tool = AIFunctionFactory.Create((string id) => id);
        app.Run();

        public sealed record Tenant(string Name);
        """);

    [Fact]
    public Task DoesNotReport_anything_without_AI_SDK() => new Test(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        public static class AIFunctionFactory
        {
            public static object Create(Delegate method) => method;
        }

        public sealed class Desk
        {
            public object Make() => AIFunctionFactory.Create(([FromServices] Desk desk) => desk.ToString());
        }
        """)
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_parameters_and_what_to_do() => VerifyMessageAsync(
        In("AIFunctionFactory.{|#0:Create|}(([FromServices] Tenant tenant, [FromServices] IStore store) => tenant.Name);"),
        "AIFunctionFactory.Create",
        "tenant', 'store",
        "take it from an 'IServiceProvider' parameter");

    [Fact]
    public Task Reports_message_that_names_the_attribute_of_the_host() => VerifyMessageAsync(
        InPlugin("[KernelFunction] public string {|#0:Read|}([FromServices] Tenant tenant) => tenant.Name;"),
        "[KernelFunction]",
        "tenant",
        "mark it with '[FromKernelServices]'",
        SemanticKernel);

    private static Task VerifyMessageAsync(string code, string host, string names, string advice, params string[] added)
    {
        var test = new Test(code, added);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.InjectedParameter.Descriptor)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithArguments(host, names, advice));
        return test.RunAsync();
    }

    internal static string In(string statement) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        public interface IStore
        {
            string Read();
        }

        public sealed record Tenant(string Name);

        public sealed class Desk
        {
            public AIFunctionFactoryOptions? Given { get; init; }

            public Task<string> ReadAsync([FromServices] Tenant tenant) => Task.FromResult(tenant.Name);

            public void Run()
            {
                {{statement}}
            }

            private static string Read([FromServices] Tenant tenant) => tenant.Name;
        }

        public static class Minimal
        {
            public static void Map(Delegate handler)
            {
            }
        }

        namespace Lookalike
        {
            public sealed class FromServicesAttribute : System.Attribute;

            public sealed class FromKeyedServicesAttribute(string key) : System.Attribute
            {
                public string Key => key;
            }

            public static class AIFunctionFactory
            {
                public static object Create(System.Delegate method) => method;
            }
        }
        """;

    internal static string InPlugin(string member) => $$"""
        using System.ComponentModel;
        using System.Threading;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.SemanticKernel;

        public sealed record Tenant(string Name);

        public sealed class Desk
        {
            {{member}}
        }
        """;
}
