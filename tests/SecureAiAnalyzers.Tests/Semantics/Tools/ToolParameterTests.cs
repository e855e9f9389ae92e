using SecureAiAnalyzers.Semantics;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Tools;

/// <summary>Which parameters of a tool a model fills.</summary>
public sealed class ToolParameterTests
{
    private const string Types = """
        using System.ComponentModel.DataAnnotations;
        using System.Reflection;
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
    public void Service_is_injected_by_server(string type)
    {
        Assert.False(IsToolParameter(
            $"class C {{ [McpServerTool] string Run({type} input) => \"\"; void Add(IServiceCollection services) => services.AddScoped(typeof(Clock)); }}"));
        Assert.True(IsToolParameter($"class C {{ [McpServerTool] string Run({type} other, string input) => \"\"; }}"));
    }

    [Theory]
    [InlineData("[FromServices] Order")]
    [InlineData("[FromKeyedServices(\"key\")] Order")]
    [InlineData("[FromKernelServices] Order")]
    [InlineData("[Range(1, 9)] string")]
    [InlineData("[RegularExpression(\"^[a-z]+$\")] string")]
    [InlineData("[AllowedValues(\"a\", \"b\")] string")]
    [InlineData("Clock")]
    [InlineData("Uri")]
    public void Attributed_parameter_and_registered_class_are_filled_by_function_factory(string type) =>
        Assert.True(IsToolParameter(
            $"class C {{ AIFunction Make() => AIFunctionFactory.Create(Run); string Run({type} input) => \"\"; "
            + "void Add(IServiceCollection services) => services.AddScoped(typeof(Clock)); }"));

    [Theory]
    [InlineData("CancellationToken")]
    [InlineData("IServiceProvider")]
    [InlineData("AIFunctionArguments")]
    [InlineData("HttpClient")]
    public void Service_is_injected_by_function_factory(string type) =>
        Assert.False(IsToolParameter($"class C {{ AIFunction Make() => AIFunctionFactory.Create(Run); string Run({type} input) => \"\"; }}"));

    [Theory]
    [InlineData("[FromServices] Order")]
    [InlineData("[FromKeyedServices(\"key\")] Order")]
    [InlineData("Clock")]
    [InlineData("Order")]
    public void Kernel_injects_by_its_own_attribute_only(string type)
    {
        const string Registration = "void Add(IServiceCollection services) => services.AddScoped(typeof(Clock)); }";
        Assert.True(IsToolParameter($"class C {{ [KernelFunction] string Run({type} input) => \"\"; {Registration}"));
        Assert.False(IsToolParameter($"class C {{ [KernelFunction] string Run([FromKernelServices] {type.Split(' ')[^1]} input) => \"\"; {Registration}"));
    }

    [Theory]
    [InlineData("Kernel")]
    [InlineData("KernelArguments")]
    [InlineData("CancellationToken")]
    [InlineData("ILogger<Order>")]
    public void Service_is_injected_by_kernel(string type) =>
        Assert.False(IsToolParameter($"class C {{ [KernelFunction] string Run({type} input) => \"\"; }}"));

    [Fact]
    public void Parameter_is_filled_when_one_of_two_hosts_lets_the_model() => Assert.True(IsToolParameter(
        "class C { AIFunction Make() => AIFunctionFactory.Create(Run); [McpServerTool] string Run([FromKeyedServices(\"key\")] Order input) => \"\"; }"));

    [Theory]
    [InlineData("[McpServerTool] private static string Run(string input) => input;")]
    [InlineData("[McpServerPrompt] public string Run(string input) => input;")]
    [InlineData("[McpServerResource(UriTemplate = \"file://{input}\")] private string Run(string input) => input;")]
    [InlineData("McpServerPrompt Make() => McpServerPrompt.Create(Run); string Run(string input) => input;")]
    [InlineData("McpServerResource Make() => McpServerResource.Create((string input) => input);")]
    public void What_a_server_offers_is_filled(string member) => Assert.True(IsToolParameter($"class C {{ {member} }}"));

    [Theory]
    [InlineData("class C : AIFunction { protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments input, CancellationToken token) => default; }")]
    [InlineData("""
        class C(AIFunction inner) : DelegatingAIFunction(inner)
        {
            protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments input, CancellationToken token) => default;
        }
        """)]
    [InlineData("""
        abstract class Own : AIFunction { }
        class C : Own { protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments input, CancellationToken token) => default; }
        """)]
    public void Arguments_of_own_function_are_filled(string code) => Assert.True(IsToolParameter(code));

    [Theory]
    [InlineData("class C { ValueTask<object?> InvokeCoreAsync(AIFunctionArguments input, CancellationToken token) => default; }")]
    [InlineData("""
        class Base { protected virtual ValueTask<object?> InvokeCoreAsync(AIFunctionArguments input) => default; }
        class C : Base { protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments input) => default; }
        """)]
    public void Arguments_of_lookalike_are_not_filled(string code) =>
        Assert.False(IsToolParameter(code));

    [Theory]
    [InlineData("p => p.Name == \"input\" ? new() { BindParameter = (_, _) => \"\" } : default")]
    [InlineData("p => p.Name switch { \"input\" => new() { BindParameter = (_, _) => \"\" }, _ => default }")]
    [InlineData("p => { if (p.Name != \"input\") return default; return new() { BindParameter = (_, _) => \"\", ExcludeFromSchema = true }; }")]
    [InlineData("p => p.ParameterType == typeof(string) ? new() { BindParameter = (_, _) => \"\" } : default")]
    [InlineData("p => p.GetCustomAttribute<FromServicesAttribute>() is not null ? new() { BindParameter = (_, _) => \"\" } : default")]
    [InlineData("Bind")]
    public void Bound_parameter_is_not_filled(string binding)
    {
        var inline = "AIFunctionFactory.Create(Run, new AIFunctionFactoryOptions { ConfigureParameterBinding = " + binding + " })";
        Assert.False(IsToolParameter(Bound(binding, inline)));
        Assert.False(IsToolParameter(Bound(binding, "AIFunctionFactory.Create(Run, Options)")));
    }

    [Theory]
    [InlineData("p => p.Name == \"input\" ? new() { ExcludeFromSchema = true } : default")]
    [InlineData("p => p.Name == \"other\" ? new() { BindParameter = (_, _) => \"\" } : default")]
    [InlineData("p => p.Name switch { \"other\" => new() { BindParameter = (_, _) => \"\" }, \"input\" => new() { ExcludeFromSchema = true }, _ => default }")]
    [InlineData("p => { if (p.Name == \"other\") return new() { BindParameter = (_, _) => \"\" }; return default; }")]
    [InlineData("p => p.ParameterType == typeof(Order) ? new() { BindParameter = (_, _) => null } : default")]
    public void Parameter_that_is_not_bound_is_filled(string binding) =>
        Assert.True(IsToolParameter(Bound(binding, "AIFunctionFactory.Create(Run, Options)")));

    private static string Bound(string binding, string make) => $$"""
        class C
        {
            private static readonly AIFunctionFactoryOptions Options = new() { ConfigureParameterBinding = {{binding}} };
            AIFunction Make() => {{make}};
            string Run([FromServices] string input, string other) => input;
            static AIFunctionFactoryOptions.ParameterBindingOptions Bind(System.Reflection.ParameterInfo parameter) =>
                parameter.Name == "input" ? new() { BindParameter = (_, _) => "" } : default;
        }
        """;

    [Fact]
    public void Other_function_is_not_filled() =>
        Assert.False(IsToolParameter("class C { [McpServerTool] string Run(string other) => Inner(other); string Inner(string input) => input; }"));

    private static bool IsToolParameter(string code)
    {
        var project = (FactProject.Of(Types + code, "Microsoft.SemanticKernel")).Compiling();
        return new ProgramScope(project.Compilation).IsToolParameter(project.Parameter("input"), default);
    }
}
