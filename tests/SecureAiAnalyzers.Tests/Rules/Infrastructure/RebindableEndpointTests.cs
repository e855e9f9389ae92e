using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<RebindableEndpoint>;

/// <summary>SAI1011.</summary>
public sealed class RebindableEndpointTests
{
    private const string Local = "app.Run(\"http://localhost:3001\");";

    private const string Types = """
        class OriginCheck(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext context) => context.Request.Headers.Origin == "http://localhost" ? next(context) : Task.CompletedTask;
        }
        class HostFilter : IEndpointFilter
        {
            public async ValueTask<object> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
                context.HttpContext.Request.Host.Host == "localhost" ? await next(context) : null;
        }
        class Timing(RequestDelegate next) { public Task InvokeAsync(HttpContext context) => next(context); }
        """;

    [Theory]
    [InlineData("app.[|MapMcp|](); app.Run(\"http://localhost:3001\");")]
    [InlineData("app.[|MapMcp|](\"/mcp\"); app.Run(\"http://127.0.0.1:3001\");")]
    [InlineData("app.MapGroup(\"/tools\").[|MapMcp|](); builder.WebHost.UseUrls(\"http://localhost:5000\", \"http://[::1]:5001\");")]
    [InlineData("app.[|MapMcp|](); builder.WebHost.ConfigureKestrel(options => options.ListenLocalhost(3001));")]
    [InlineData("app.[|MapMcp|](); app.Urls.Add(\"http://localhost:5000\"); app.Urls.Add(\"http://127.0.0.1:5001\");")]
    [InlineData("app.[|MapMcp|](); app.UseMiddleware<Timing>(); app.Run(\"http://localhost:3001\");")]
    [InlineData("app.UseCors(policy => policy.WithOrigins(\"http://localhost\")); app.[|MapMcp|](); app.Run(\"http://localhost:3001\");")]
    public Task Reports_local_server_that_checks_nothing(string mappings) => VerifyAsync(mappings);

    [Theory]
    [InlineData("app.MapMcp().RequireHost(\"localhost\", \"127.0.0.1\");")]
    [InlineData("app.MapGroup(\"/tools\").RequireHost(\"localhost\").MapMcp();")]
    [InlineData("app.UseHostFiltering(); app.MapMcp();")]
    [InlineData("builder.Services.AddHostFiltering(options => options.AllowedHosts = [\"localhost\"]); app.MapMcp();")]
    [InlineData("builder.Configuration[\"AllowedHosts\"] = \"localhost\"; app.MapMcp();")]
    [InlineData("app.UseMiddleware<OriginCheck>(); app.MapMcp();")]
    [InlineData("app.Use((context, next) => context.Request.Host.Host == \"localhost\" ? next(context) : Task.CompletedTask); app.MapMcp();")]
    [InlineData("app.MapGroup(\"\").AddEndpointFilter<HostFilter>().MapMcp();")]
    [InlineData("app.MapMcp().RequireAuthorization();")]
    [InlineData("app.MapMcp().AllowAnonymous();")]
    [InlineData("if (app.Environment.IsDevelopment()) app.MapMcp();")]
    [InlineData("app.MapGet(\"/\", (IChatClient chat) => chat.GetResponseAsync(\"\"));")]
    public Task DoesNotReport_server_that_checks(string mappings) => VerifyAsync(mappings + Local);

    [Theory]
    [InlineData("app.MapMcp();")]
    [InlineData("app.MapMcp(); app.Run(\"http://0.0.0.0:3001\");")]
    [InlineData("app.MapMcp(); app.Run(args[0]);")]
    [InlineData("app.MapMcp(); app.Urls.Add(\"http://localhost:5000\"); app.Urls.Add(\"http://0.0.0.0:5001\");")]
    [InlineData("app.MapMcp(); app.Urls.Add(builder.Configuration[\"Url\"]!);")]
    [InlineData("app.MapMcp(); foreach (var url in app.Urls) System.Console.WriteLine(url);")]
    [InlineData("app.MapMcp(); builder.WebHost.ConfigureKestrel(options => { options.ListenLocalhost(3001); options.ListenAnyIP(3002); });")]
    public Task DoesNotReport_server_that_others_reach(string mappings) => VerifyAsync(mappings);

    [Theory]
    [InlineData("""{ "AllowedHosts": "localhost;127.0.0.1;[::1]" }""")]
    [InlineData("""{ "allowedhosts": "localhost" /* only */ }""")]
    public Task DoesNotReport_hosts_that_settings_name(string settings) => VerifyAsync("app.MapMcp();" + Local, ("/appsettings.json", settings));

    [Theory]
    [InlineData("/appsettings.json", """{ "AllowedHosts": "*" }""")]
    [InlineData("/appsettings.json", """{ "AllowedHosts": "" }""")]
    [InlineData("/appsettings.json", """{ "AllowedHosts": "localhost" """)]
    [InlineData("/appsettings.Development.json", """{ "AllowedHosts": "localhost" }""")]
    [InlineData("/other.json", """{ "AllowedHosts": "localhost" }""")]
    public Task Reports_where_settings_name_no_host(string path, string settings) => VerifyAsync("app.[|MapMcp|]();" + Local, (path, settings));

    [Fact]
    public Task DoesNotReport_where_the_build_shows_no_settings() =>
        TestOf("app.MapMcp();" + Local).WithProperty("SecureAiIncludeSettingsFiles", "false").RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => TestOf("app.MapMcp();" + Local).WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task Reports_message_that_says_what_to_do() => new Test(EndpointApp.Of("app.{|#0:MapMcp|}();" + Local, Types), EndpointApp.Stubs)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.RebindableEndpoint.Descriptor).WithLocation(0).WithMessage(
                "'MapMcp' answers under any host name, so web pages can call the tools by DNS rebinding; add RequireHost with the names of the machine"),
        },
    }.RunAsync();

    private static Task VerifyAsync(string mappings, params (string Path, string Content)[] files)
    {
        var test = TestOf(mappings);
        foreach (var file in files)
            test.TestState.AdditionalFiles.Add(file);
        return test.RunAsync();
    }

    private static Test TestOf(string mappings) => new(EndpointApp.Of(mappings, Types), EndpointApp.Stubs);
}
