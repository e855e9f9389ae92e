using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<LostToolAuthorization>;

public sealed class LostToolAuthorizationTests
{
    internal static readonly string[] Servers = ["ModelContextProtocol", "ModelContextProtocol.AspNetCore"];

    [Theory]
    [InlineData("server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Tools.Delete))]);")]
    [InlineData("var function = AIFunctionFactory.Create(Tools.Delete, \"delete\"); server.WithTools([McpServerTool.[|Create|](function)]);")]
    [InlineData("server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Secured.Delete))]);")]
    [InlineData("AIFunction[] functions = [AIFunctionFactory.Create(Tools.Find), AIFunctionFactory.Create(Tools.Delete)]; server.WithTools(functions.Select(function => McpServerTool.[|Create|](function)));")]
    [InlineData("server.WithTools([McpServerTool.[|Create|](Made(Tools.Delete))]);")]
    [InlineData("server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create([Authorize(Roles = \"Admin\")] (string id) => id))]);")]
    [InlineData("server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Tools.Delete), new McpServerToolCreateOptions { Name = \"delete\" })]);")]
    [InlineData("server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Tools.Delete), new McpServerToolCreateOptions { Metadata = [\"billing\"] })]);")]
    [InlineData("server.AddAuthorizationFilters().WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Tools.Delete))]);")]
    public Task Reports_tool_that_is_made_of_a_function(string statement) => Test.VerifyAsync(In(statement), Servers);

    [Theory]
    [InlineData("server.WithTools([McpServerTool.[|Create|](Tools.Delete, new McpServerToolCreateOptions { Metadata = [\"billing\"] })]);")]
    [InlineData("server.WithTools([McpServerTool.[|Create|](Tools.Delete, new McpServerToolCreateOptions { Metadata = [] })]);")]
    [InlineData("var options = new McpServerToolCreateOptions(); options.Metadata = [new Label(\"billing\")]; server.WithTools([McpServerTool.[|Create|](Tools.Delete, options)]);")]
    public Task Reports_list_that_replaces_the_attributes(string statement) => Test.VerifyAsync(In(statement), Servers);

    [Theory]
    [InlineData("server.[|WithCallToolHandler|]((context, token) => Answer(Tools.Delete(\"1\")));")]
    [InlineData("server.[|WithCallToolHandler|](async (context, token) => { await Task.Yield(); return context.Params.Name switch { \"delete\" => Text(Run()), _ => Text(Tools.Find(\"1\")) }; });")]
    [InlineData("new McpServerOptions().Handlers = new McpServerHandlers { [|CallToolHandler|] = (context, token) => Answer(Tools.Delete(\"1\")) };")]
    [InlineData("var handlers = new McpServerHandlers(); [|handlers.CallToolHandler|] = Handle;")]
    [InlineData("server.[|WithCallToolHandler|](Secured.HandleAsync);")]
    public Task Reports_handler_that_calls_the_method(string statement) => Test.VerifyAsync(In(statement), Servers);

    [Theory]
    [InlineData("server.WithTools<AttributedTools>();")]
    [InlineData("server.WithTools([McpServerTool.Create(Tools.Delete)]);")]
    [InlineData("server.WithTools([McpServerTool.Create(Tools.Delete, new McpServerToolCreateOptions { Name = \"delete\" })]);")]
    [InlineData("server.WithTools([new Logged(McpServerTool.Create(Tools.Delete))]);")]
    [InlineData("server.WithTools([McpServerTool.Create(AIFunctionFactory.Create(Tools.Find))]);")]
    [InlineData("server.WithTools([McpServerTool.Create(AIFunctionFactory.Create(Secured.Find))]);")]
    [InlineData("server.WithTools([McpServerTool.Create(given)]);")]
    [InlineData("server.WithTools([McpServerTool.Create(AIFunctionFactory.Create(Tools.Delete), new McpServerToolCreateOptions { Metadata = [new AuthorizeAttribute()] })]);")]
    [InlineData("server.WithTools([McpServerTool.Create(Tools.Delete, new McpServerToolCreateOptions { Metadata = [new AuthorizeAttribute { Roles = \"Admin\" }, \"billing\"] })]);")]
    [InlineData("server.WithTools([McpServerTool.Create(Tools.Delete, new McpServerToolCreateOptions { Metadata = [.. ((Delegate)Tools.Delete).Method.GetCustomAttributes(true)] })]);")]
    [InlineData("server.WithTools([McpServerTool.Create(Tools.Find, new McpServerToolCreateOptions { Metadata = [\"billing\"] })]);")]
    [InlineData("_ = new ChatOptions { Tools = [AIFunctionFactory.Create(Tools.Delete)] };")]
    public Task DoesNotReport_tool_that_keeps_its_attribute_or_has_none(string statement) => Test.VerifyAsync(In(statement), Servers);

    [Theory]
    [InlineData("server.WithCallToolHandler((context, token) => Answer(Tools.Find(\"1\")));")]
    [InlineData("server.WithCallToolHandler((context, token) => context.User?.IsInRole(\"Admin\") == true ? Answer(Tools.Delete(\"1\")) : throw new InvalidOperationException());")]
    [InlineData("server.WithCallToolHandler(async (context, token) => { await CheckAsync(context.Services!, context.User!); return Text(Tools.Delete(\"1\")); });")]
    [InlineData("server.WithListToolsHandler((context, token) => { Tools.Delete(\"1\"); return default; });")]
    public Task DoesNotReport_handler_that_checks_or_calls_what_is_open(string statement) => Test.VerifyAsync(In(statement), Servers);

    [Theory]
    [InlineData("server.WithRequestFilters(filters => filters.AddCallToolFilter(next => async (context, token) => context.User?.IsInRole(\"Admin\") == true ? await next(context, token) : throw new InvalidOperationException()));")]
    [InlineData("server.Services.Configure<McpServerOptions>(options => options.Filters.Request.CallToolFilters.Add(Audit));")]
    public Task DoesNotReport_tool_of_a_server_whose_filter_checks(string setup) =>
        Test.VerifyAsync(In("server.WithTools([McpServerTool.Create(AIFunctionFactory.Create(Tools.Delete))]); " + setup), Servers);

    [Fact]
    public Task Reports_tool_of_a_server_whose_filter_records() => Test.VerifyAsync(
        In("server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Tools.Delete))]); "
            + "server.WithRequestFilters(filters => filters.AddCallToolFilter(next => async (context, token) => { Console.WriteLine(context.Params.Name); return await next(context, token); }));"),
        Servers);

    [Theory]
    [InlineData("app.MapMcp().RequireAuthorization();", "[Authorize]")]
    public Task DoesNotReport_attribute_that_asks_no_more_than_the_endpoint(string mapping, string attribute) =>
        Test.VerifyAsync(Program(mapping, attribute), Servers);

    [Theory]
    [InlineData("app.MapMcp();", "[Authorize]")]
    [InlineData("app.MapMcp().RequireAuthorization();", "[Authorize(Roles = \"Admin\")]")]
    [InlineData("app.MapMcp().RequireAuthorization();", "[Authorize(\"Admins\")]")]
    public Task Reports_attribute_that_asks_more_than_the_endpoint(string mapping, string attribute) => Test.VerifyAsync(
        Program(mapping, attribute).Replace("McpServerTool.Create(AI", "McpServerTool.[|Create|](AI", StringComparison.Ordinal), Servers);

    [Fact]
    public Task DoesNotReport_lookalikes() => Test.VerifyAsync(
        """
        using System;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        public sealed class AuthorizeAttribute : Attribute;

        public static class Tools
        {
            public static object Make() => McpServerTool.Create(AIFunctionFactory.Create(Delete));

            [Authorize]
            private static string Delete(string id) => id;
        }
        """,
        Servers);

    [Fact]
    public Task DoesNotReport_anything_without_the_SDK() => Test.VerifyAsync(
        """
        using System;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.Extensions.AI;

        public static class McpServerTool
        {
            public static object Create(AIFunction function) => function;
        }

        public static class Tools
        {
            public static object Make() => McpServerTool.Create(AIFunctionFactory.Create(Delete));

            [Authorize]
            private static string Delete(string id) => id;
        }
        """);

    [Fact]
    public Task Reports_message_that_names_attribute_and_method() => VerifyMessageAsync(
        "server.WithTools([McpServerTool.{|#0:Create|}(AIFunctionFactory.Create(Tools.Delete))]);", "McpServerTool.Create", "create it from the method");

    [Fact]
    public Task Reports_message_about_a_list() => VerifyMessageAsync(
        "server.WithTools([McpServerTool.{|#0:Create|}(Tools.Delete, new McpServerToolCreateOptions { Metadata = [\"billing\"] })]);",
        "McpServerTool.Create",
        "put the attribute into the list of metadata");

    [Fact]
    public Task Reports_message_about_a_handler() => VerifyMessageAsync(
        "server.{|#0:WithCallToolHandler|}((context, token) => Answer(Tools.Delete(\"1\")));",
        "WithCallToolHandler",
        "offer the method as a tool, or check the caller in the handler");

    private static Task VerifyMessageAsync(string statement, string member, string advice)
    {
        var test = new Test(In(statement), Servers);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.LostToolAuthorization.Descriptor)
            .WithLocation(0)
            .WithArguments(member, "[Authorize]' of 'Tools.Delete", advice));
        return test.RunAsync();
    }

    private static string Program(string mapping, string attribute) => $$"""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using ModelContextProtocol.Server;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication();
        builder.Services.AddAuthorization();
        builder.Services.AddMcpServer().WithHttpTransport().WithTools([McpServerTool.Create(AIFunctionFactory.Create(Tools.Delete))]);
        var app = builder.Build();
        {{mapping}}
        app.Run();

        public static class Tools
        {
            {{attribute}}
            public static string Delete(string id) => $"deleted {id}";
        }
        """;

    internal static string In(string statement) => $$"""
        using System;
        using System.Linq;
        using System.Security.Claims;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using ModelContextProtocol;
        using ModelContextProtocol.Protocol;
        using ModelContextProtocol.Server;

        public sealed record Label(string Text);

        public static class Tools
        {
            [Authorize]
            public static string Delete(string id) => $"deleted {id}";

            public static string Find(string id) => $"found {id}";
        }

        [Authorize(Roles = "Admin")]
        public sealed class Secured
        {
            public static string Delete(string id) => $"deleted {id}";

            [AllowAnonymous]
            public static string Find(string id) => $"found {id}";

            public static ValueTask<CallToolResult> HandleAsync(RequestContext<CallToolRequestParams> context, CancellationToken token) =>
                ValueTask.FromResult(new CallToolResult { Content = [new TextContentBlock { Text = "done" }] });
        }

        [McpServerToolType]
        public sealed class AttributedTools
        {
            [McpServerTool, Authorize]
            public static string Delete(string id) => $"deleted {id}";
        }

        public sealed class Logged(McpServerTool tool) : DelegatingMcpServerTool(tool);

        public sealed class Setup
        {
            public void Run(IMcpServerBuilder server, AIFunction given)
            {
                {{statement}}
            }

            private static AIFunction Made(Delegate function) => AIFunctionFactory.Create(function);

            private static string Run() => Tools.Delete("1");

            private static CallToolResult Text(string text) => new() { Content = [new TextContentBlock { Text = text }] };

            private static ValueTask<CallToolResult> Answer(string text) => ValueTask.FromResult(Text(text));

            private static ValueTask<CallToolResult> Handle(RequestContext<CallToolRequestParams> context, CancellationToken token) => Answer(Run());

            private static McpRequestHandler<CallToolRequestParams, CallToolResult> Audit(McpRequestHandler<CallToolRequestParams, CallToolResult> next) => next;

            private static async Task CheckAsync(IServiceProvider services, ClaimsPrincipal user)
            {
                var verdict = await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, null, "Admins");
                if (!verdict.Succeeded)
                    throw new UnauthorizedAccessException();
            }
        }
        """;
}
