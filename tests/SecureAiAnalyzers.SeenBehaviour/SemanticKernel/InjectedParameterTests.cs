using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.SemanticKernel;

/// <summary>SAI6017: a kernel function takes a parameter from the model that is marked with an attribute other than the kernel's own.</summary>
public sealed class InjectedParameterTests
{
    public static TheoryData<Delegate> FilledFunctions =>
    [
        ([FromServices] Tenant tenant) => tenant.Name,
        ([FromKeyedServices("main")] Tenant tenant) => tenant.Name,
    ];

    public static TheoryData<Delegate> InjectedFunctions =>
    [
        ([FromServices] Kernel tenant) => "ours",
        ([FromServices] KernelArguments tenant) => "ours",
        ([FromServices] KernelFunction tenant) => "ours",
        ([FromServices] IAIServiceSelector tenant) => "ours",
        ([FromServices] ILogger tenant) => "ours",
        ([FromServices] ILoggerFactory tenant) => "ours",
        ([FromServices] CultureInfo tenant) => "ours",
        ([FromServices] IFormatProvider tenant) => "ours",
        ([FromServices] CancellationToken tenant) => "ours",
        ([FromKernelServices] Tenant tenant) => tenant.Name,
        ([FromKernelServices("main")] Tenant tenant) => tenant.Name,
    ];

    [Theory]
    [MemberData(nameof(FilledFunctions))]
    public async Task The_JSON_of_the_model_becomes_the_object(Delegate method)
    {
        var function = KernelFunctionFactory.CreateFromMethod(method, "read");

        Assert.True(Assert.Single(function.Metadata.Parameters).IsRequired);
        Assert.Equal("theirs", await RunAsync(function));
    }

    [Theory]
    [MemberData(nameof(InjectedFunctions))]
    public async Task The_kernel_gives_what_it_injects_by_type_or_by_its_own_attribute(Delegate method)
    {
        var function = KernelFunctionFactory.CreateFromMethod(method, "read");

        Assert.Empty(function.Metadata.Parameters);
        Assert.Equal("ours", await RunAsync(function));
    }

    [Fact]
    public void Neither_a_service_provider_nor_a_typed_logger_is_injected()
    {
        var function = KernelFunctionFactory.CreateFromMethod((IServiceProvider services, ILogger<Tenant> log) => "ours", "read");

        Assert.Equal(["services", "log"], function.Metadata.Parameters.Select(parameter => parameter.Name));
    }

    private static async Task<string?> RunAsync(KernelFunction function)
    {
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton(new Tenant("ours")).AddKeyedSingleton("main", new Tenant("ours"));
        var theirs = JsonSerializer.Deserialize<JsonElement>("""{ "Name": "theirs" }""");
        return await function.InvokeAsync<string>(builder.Build(), new KernelArguments { ["tenant"] = theirs });
    }

    public sealed record Tenant(string Name);
}
