using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<DeveloperUserInterface>;

/// <summary>SAI1009.</summary>
public sealed class DeveloperUserInterfaceTests
{
    [Theory]
    [InlineData("app.[|MapDevUI|]();")]
    [InlineData("app.[|MapDevUI|]().WithTags(\"x\");")]
    [InlineData("DevUIExtensions.[|MapDevUI|](app);")]
    [InlineData("var ui = app.[|MapDevUI|](); ui.WithTags(\"x\");")]
    [InlineData("var group = app.MapGroup(\"/ui\"); group.[|MapDevUI|]();")]
    [InlineData("app.UseEndpoints(endpoints => endpoints.[|MapDevUI|]());")]
    [InlineData("Map(app); static void Map(WebApplication app) => app.[|MapDevUI|]();")]
    [InlineData("Map(app); if (app.Environment.IsDevelopment()) Map(app); static void Map(WebApplication app) => app.[|MapDevUI|]();")]
    [InlineData("if (args.Length > 0) return; app.[|MapDevUI|]();")]
    [InlineData("if (app.Environment.IsDevelopment()) app.UseDeveloperExceptionPage(); app.[|MapDevUI|]();")]
    [InlineData("if (app.Environment.IsProduction()) app.[|MapDevUI|]();")]
    [InlineData("if (!app.Environment.IsDevelopment()) { app.UseHsts(); app.[|MapDevUI|](); }")]
    [InlineData("if (app.Environment.IsDevelopment()) { } else app.[|MapDevUI|]();")]
    [InlineData("if (app.Environment.EnvironmentName == \"Production\") app.[|MapDevUI|]();")]
    [InlineData("if (app.Environment.IsEnvironment(\"Production\")) app.[|MapDevUI|]();")]
    [InlineData("var live = app.Environment.IsProduction(); if (live) app.[|MapDevUI|]();")]
    [InlineData("if (app.Environment.IsProduction() || app.Environment.IsStaging()) app.[|MapDevUI|]();")]
    [InlineData("switch (app.Environment.EnvironmentName) { case \"Production\": app.[|MapDevUI|](); break; }")]
    [InlineData("switch (app.Environment.EnvironmentName) { case \"Development\": break; default: app.[|MapDevUI|](); break; }")]
    public Task Reports_interface_that_is_mapped_everywhere(string mappings) => Test.VerifyAsync(EndpointApp.Of(mappings), EndpointApp.Stubs);

    [Theory]
    [InlineData("if (app.Environment.IsDevelopment()) app.MapDevUI();")]
    [InlineData("if (app.Environment.IsDevelopment()) { app.MapMcp(); app.MapDevUI(); }")]
    [InlineData("if (builder.Environment.EnvironmentName == \"Development\") app.MapDevUI();")]
    [InlineData("if (!app.Environment.IsDevelopment()) return; app.MapDevUI();")]
    [InlineData("var isDevelopment = app.Environment.IsDevelopment(); if (isDevelopment) app.MapDevUI();")]
    [InlineData("if (app.Environment.IsDevelopment()) Map(app); static void Map(WebApplication app) => app.MapDevUI();")]
    [InlineData("if (!app.Environment.IsProduction()) app.MapDevUI();")]
    [InlineData("if (app.Environment.IsStaging()) app.MapDevUI();")]
    [InlineData("if (app.Environment.IsEnvironment(\"Test\")) app.MapDevUI();")]
    [InlineData("if (app.Environment.IsProduction() && app.Configuration[\"Ui\"] == \"on\") app.MapDevUI();")]
    [InlineData("if (app.Environment.IsProduction()) { if (args.Length > 0) app.MapDevUI(); }")]
    [InlineData("if (app.Configuration.GetValue<bool>(\"DevUI\")) app.MapDevUI();")]
    [InlineData("switch (app.Configuration[\"Ui\"]) { case \"on\": app.MapDevUI(); break; }")]
    [InlineData("switch (app.Environment.EnvironmentName) { case \"Development\": app.MapDevUI(); break; }")]
    [InlineData("switch (app.Environment.EnvironmentName) { case \"Production\": break; default: app.MapDevUI(); break; }")]
    [InlineData("app.MapDevUI().RequireAuthorization();")]
    [InlineData("app.MapGroup(\"/ui\").RequireAuthorization().MapDevUI();")]
    [InlineData("var ui = app.MapDevUI(); ui.RequireAuthorization(\"developers\");")]
    [InlineData("Own.MapDevUI(app, 1);")]
    public Task DoesNotReport_interface_in_development_or_guarded(string mappings) => Test.VerifyAsync(
        EndpointApp.Of(mappings, "static class Own { public static void MapDevUI(WebApplication app, int port) { } }"), EndpointApp.Stubs);

    [Fact]
    public Task Reports_old_name() => Test.VerifyAsync(
        "using Microsoft.Agents.AI.DevUI; using Microsoft.AspNetCore.Builder; var app = WebApplication.Create(); app.[|MapDevUI|](); app.Run();",
        "Microsoft.Agents.AI.Legacy");

    [Theory]
    [InlineData("public static class Maps { public static void Map(this WebApplication app) => app.MapDevUI(); }")]
    [InlineData("public static class Maps { public static void Map(this IEndpointRouteBuilder routes) => routes.MapDevUI(); }")]
    public Task DoesNotReport_in_library(string types) => Test.VerifyAsync(EndpointApp.Library(types), EndpointApp.Stubs);

    [Fact]
    public Task DoesNotReport_interface_in_debug_code() =>
        Test.VerifyAsync("#define DEBUG\n" + EndpointApp.Of("\n#if DEBUG\napp.MapDevUI();\n#endif\n"), EndpointApp.Stubs);

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(EndpointApp.Of("app.MapDevUI();"), EndpointApp.Stubs)
        .WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task Reports_in_test_project_when_asked() => new Test(EndpointApp.Of("app.[|MapDevUI|]();"), EndpointApp.Stubs)
        .WithProperty("IsTestProject", "true").WithConfig("secure_ai.report_info_in_tests = true\n").RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_member() => new Test(EndpointApp.Of("app.{|#0:MapDevUI|}();"), EndpointApp.Stubs)
    {
        ExpectedDiagnostics = { new DiagnosticResult(RuleTable.DeveloperUserInterface.Descriptor).WithLocation(0).WithArguments("MapDevUI") },
    }.RunAsync();
}
