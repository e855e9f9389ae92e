using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using static UnlimitedEndpointTests;
using FixTest = RuleFixTest<UnlimitedEndpoint, UnlimitedEndpointFix>;

/// <summary>Fix of SAI1006.</summary>
public sealed class UnlimitedEndpointFixTests
{
    [Theory]
    [InlineData("app.[|MapMcp|]();", "app.MapMcp().RequireRateLimiting(\"ai\");")]
    [InlineData(
        "app.[|MapPost|](\"/\", ASK)\n    .WithName(\"chat\");\napp.[|MapMcp|]();",
        "app.MapPost(\"/\", ASK)\n    .WithName(\"chat\")\n    .RequireRateLimiting(\"ai\");\napp.MapMcp().RequireRateLimiting(\"ai\");")]
    public Task Fixes_route_by_a_call(string mappings, string fixedMappings) => FixTest.VerifyAsync(
        EndpointApp.Of("app.UseRateLimiter();\n" + Filled(mappings), services: Limiter),
        EndpointApp.Of("app.UseRateLimiter();\n" + Filled(fixedMappings), services: Limiter),
        EndpointApp.Stubs);

    [Fact]
    public Task Fixes_method_by_an_attribute()
    {
        const string Mappings = "app.UseRateLimiter(); app.MapControllers();";
        const string Policy = """builder.Services.AddRateLimiter(options => options.AddPolicy<string>(Names.Policy, context => default));""";
        const string Type = "class C(IChatClient chat) : ControllerBase\n{\n    [HttpPost]\n    public Task [|Ask|]() => chat.GetResponseAsync(\"\");\n}\nstatic class Names { public const string Policy = \"model\"; }";
        const string FixedType = "class C(IChatClient chat) : ControllerBase\n{\n    [EnableRateLimiting(\"model\")]\n    [HttpPost]\n    public Task Ask() => chat.GetResponseAsync(\"\");\n}\nstatic class Names { public const string Policy = \"model\"; }";
        return FixTest.VerifyAsync(
            EndpointApp.Of(Mappings, Type, Policy), EndpointApp.Of(Mappings, FixedType, Policy), EndpointApp.Stubs);
    }

    [Theory]
    [InlineData("app.[|MapMcp|]();", "")]
    [InlineData("app.UseRateLimiter(); app.[|MapMcp|]();", "")]
    [InlineData("app.UseRateLimiter(); app.[|MapMcp|]();", "builder.Services.AddRateLimiter(options => options.AddConcurrencyLimiter(builder.Configuration[\"x\"], limit => { }));")]
    public Task OffersNoFix_where_there_is_no_policy(string mappings, string services)
    {
        var code = EndpointApp.Of(mappings, services: services);
        return FixTest.VerifyAsync(code, code, EndpointApp.Stubs);
    }
}
