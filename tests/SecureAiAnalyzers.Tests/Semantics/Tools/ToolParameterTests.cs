using SecureAiAnalyzers.Semantics;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Tools;

/// <summary>Which parameters of a tool a model fills.</summary>
public sealed class ToolParameterTests
{
    private const string Types = """
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol.Server;

        record Order(string Id);
        record Size(int Width);
        interface IStore { }
        class Store(IStore inner) { public string Name => inner.ToString()!; }
        class Clock { public string Zone => ""; }

        """;

    [Theory]
    [InlineData("string")]
    [InlineData("string?")]
    [InlineData("string[]")]
    [InlineData("IEnumerable<string>")]
    [InlineData("List<Order>")]
    [InlineData("JsonElement")]
    [InlineData("JsonNode?")]
    [InlineData("object")]
    [InlineData("Order")]
    public void Data_is_filled(string type)
    {
        Assert.True(IsToolParameter($"class C {{ [McpServerTool] string Run({type} input) => \"\"; }}"));
        Assert.True(IsToolParameter($"class C {{ AIFunction Make() => AIFunctionFactory.Create(({type} input) => 1); }}"));
    }

    [Theory]
    [InlineData("int")]
    [InlineData("Guid?")]
    [InlineData("DateTime")]
    [InlineData("Size")]
    [InlineData("int[]")]
    [InlineData("CancellationToken")]
    [InlineData("IStore")]
    [InlineData("IServiceProvider")]
    [InlineData("IProgress<string>")]
    [InlineData("ILogger<Order>")]
    [InlineData("HttpClient")]
    [InlineData("Kernel")]
    [InlineData("McpServer")]
    [InlineData("AIFunctionArguments")]
    [InlineData("Store")]
    [InlineData("Clock")]
    [InlineData("[FromServices] Order")]
    [InlineData("[FromKeyedServices(\"key\")] Order")]
    public void Service_is_injected(string type)
    {
        Assert.False(IsToolParameter(
            $"class C {{ [McpServerTool] string Run({type} input) => \"\"; void Add(IServiceCollection services) => services.AddScoped(typeof(Clock)); }}"));
        Assert.True(IsToolParameter($"class C {{ [McpServerTool] string Run({type} other, string input) => \"\"; }}"));
    }

    [Fact]
    public void Other_function_is_not_filled() =>
        Assert.False(IsToolParameter("class C { [McpServerTool] string Run(string other) => Inner(other); string Inner(string input) => input; }"));

    private static bool IsToolParameter(string code)
    {
        var project = (FactProject.Of(Types + code, "Microsoft.SemanticKernel")).Compiling();
        return new ProgramScope(project.Compilation).IsToolParameter(project.Parameter("input"), default);
    }
}
