using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.ModelContextProtocol;

/// <summary>SAI1012: whether a tool of an MCP server keeps the attribute that says who may call it.</summary>
public sealed class ToolAuthorizationTests
{
    [Fact]
    public void A_tool_that_is_made_of_the_method_keeps_the_attribute() => Assert.True(Keeps(McpServerTool.Create(Delete)));

    [Fact]
    public void A_tool_that_is_made_of_a_function_loses_it() => Assert.False(Keeps(McpServerTool.Create(AIFunctionFactory.Create(Delete, "delete"))));

    [Fact]
    public void A_list_of_metadata_replaces_it() =>
        Assert.False(Keeps(McpServerTool.Create(Delete, new McpServerToolCreateOptions { Metadata = ["billing"] })));

    [Fact]
    public void A_list_of_metadata_can_carry_it() => Assert.True(Keeps(McpServerTool.Create(
        AIFunctionFactory.Create(Delete, "delete"), new McpServerToolCreateOptions { Metadata = [new AuthorizeAttribute()] })));

    [Fact]
    public Task Anybody_calls_a_tool_that_lost_it() => AssertRunsAsync(
        true, static server => server.WithTools([McpServerTool.Create(AIFunctionFactory.Create(Delete, "delete"))]));

    [Fact]
    public Task Anybody_calls_what_a_handler_calls() => AssertRunsAsync(
        true,
        static server => server.WithCallToolHandler(static (_, _) =>
            ValueTask.FromResult(new CallToolResult { Content = [new TextContentBlock { Text = Delete() }] })));

    [Fact]
    public Task Anybody_calls_what_a_handler_of_the_options_calls() => AssertRunsAsync(
        true,
        static server => server.Services.Configure<McpServerOptions>(static options => options.Handlers.CallToolHandler = static (_, _) =>
            ValueTask.FromResult(new CallToolResult { Content = [new TextContentBlock { Text = Delete() }] })));

    [Fact]
    public Task Nobody_calls_a_tool_that_kept_it() => AssertRunsAsync(
        false, static server => server.WithTools([McpServerTool.Create(Delete, new McpServerToolCreateOptions { Name = "delete" })]));

    private static async Task AssertRunsAsync(bool runs, Action<IMcpServerBuilder> add)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddAuthentication();
        builder.Services.AddAuthorization();
        add(builder.Services.AddMcpServer().WithHttpTransport().AddAuthorizationFilters());
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseAuthorization();
        app.MapMcp();
        await app.StartAsync();

        var answer = await CallAsync(app.Urls.Single());

        Assert.Equal(runs, answer.Contains("deleted", StringComparison.Ordinal));
    }

    private static async Task<string> CallAsync(string address)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(
                """{ "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": { "name": "delete", "arguments": {} } }""",
                Encoding.UTF8,
                "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept", "application/json, text/event-stream");
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private static bool Keeps(McpServerTool tool) => tool.Metadata.OfType<IAuthorizeData>().Any();

    [Authorize]
    private static string Delete() => "deleted";
}
