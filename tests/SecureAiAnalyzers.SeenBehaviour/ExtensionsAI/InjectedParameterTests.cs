using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.ExtensionsAI;

/// <summary>SAI6017: a function of <see cref="AIFunctionFactory"/> takes a parameter with an attribute of injection from the model.</summary>
public sealed class InjectedParameterTests
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(new Tenant("ours"))
        .AddKeyedSingleton("main", new Tenant("ours"))
        .BuildServiceProvider();

    public static TheoryData<Delegate> Tools =>
    [
        ([FromServices] Tenant tenant) => tenant.Name,
        ([FromKeyedServices("main")] Tenant tenant) => tenant.Name,
        ([FromKernelServices] Tenant tenant) => tenant.Name,
    ];

    [Theory]
    [MemberData(nameof(Tools))]
    public void The_model_is_asked_for_it(Delegate tool)
    {
        var schema = AIFunctionFactory.Create(tool, "read").JsonSchema;

        Assert.True(schema.GetProperty("properties").TryGetProperty("tenant", out _));
        Assert.Equal(["tenant"], schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public async Task The_JSON_of_the_model_becomes_the_object(Delegate tool)
    {
        var theirs = JsonSerializer.Deserialize<JsonElement>("""{ "Name": "theirs" }""");
        var model = ScriptedChatClient.Calls("read", new() { ["tenant"] = theirs });
        var client = new ChatClientBuilder(model).UseFunctionInvocation().Build(Services);

        await client.GetResponseAsync("Read.", new ChatOptions { Tools = [AIFunctionFactory.Create(tool, "read")] });

        Assert.Equal(["theirs"], model.FunctionResults.Select(result => result?.ToString()));
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public async Task The_container_is_not_asked_when_the_model_leaves_it_out(Delegate tool)
    {
        var arguments = new AIFunctionArguments { Services = Services };

        await Assert.ThrowsAsync<ArgumentException>(async () => await AIFunctionFactory.Create(tool, "read").InvokeAsync(arguments));
    }

    [Fact]
    public void Provider_token_and_arguments_are_injected_by_their_types()
    {
        var tool = AIFunctionFactory.Create(
            ([FromServices] IServiceProvider services, [FromServices] CancellationToken token, [FromServices] AIFunctionArguments arguments) => "ours");

        Assert.Empty(tool.JsonSchema.GetProperty("properties").EnumerateObject());
    }

    [Fact]
    public async Task A_tool_that_asks_the_provider_gets_the_service()
    {
        var tool = AIFunctionFactory.Create((IServiceProvider services) => services.GetRequiredService<Tenant>().Name, "read");
        var model = ScriptedChatClient.Calls("read");
        var client = new ChatClientBuilder(model).UseFunctionInvocation().Build(Services);

        await client.GetResponseAsync("Read.", new ChatOptions { Tools = [tool] });

        Assert.False(tool.JsonSchema.GetProperty("properties").EnumerateObject().Any());
        Assert.Equal(["ours"], model.FunctionResults.Select(result => result?.ToString()));
    }

    public sealed record Tenant(string Name);
}
