using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<AnyOrigin>;

/// <summary>SAI1007.</summary>
public sealed class AnyOriginTests
{
    private const string Chat = "app.MapPost(\"/\", ASK);";
    private const string UseDefault = "app.UseCors(); " + Chat;
    private const string UseNamed = "app.UseCors(\"all\"); " + Chat;

    [Theory]
    [InlineData("app.UseCors(policy => policy.[|AllowAnyOrigin|]()); " + Chat)]
    [InlineData("app.UseCors(policy => policy.AllowAnyHeader().AllowAnyMethod().[|AllowAnyOrigin|]()); app.MapMcp();")]
    [InlineData("app.UseCors(policy => { policy.AllowAnyHeader(); policy.[|AllowAnyOrigin|](); }); " + Chat)]
    [InlineData("app.UseCors(policy => policy.[|SetIsOriginAllowed|](_ => true).AllowCredentials()); " + Chat)]
    [InlineData("app.UseCors(policy => policy.[|SetIsOriginAllowed|](origin => { return true; })); " + Chat)]
    [InlineData("app.UseCors(policy => policy.[|WithOrigins|](\"*\")); " + Chat)]
    [InlineData("app.UseCors(policy => policy.[|AllowAnyOrigin|]()); app.MapHub<C>(\"/hub\");")]
    [InlineData("app.UseCors(policy => policy.[|AllowAnyOrigin|]()); app.MapPost(\"/\", ASK).RequireAuthorization();")]
    [InlineData("app.MapPost(\"/\", ASK).RequireCors(policy => policy.[|AllowAnyOrigin|]());")]
    [InlineData("app.MapGroup(\"/ai\").RequireCors(policy => policy.[|AllowAnyOrigin|]()).MapMcp();")]
    public Task Reports_any_origin_that_is_applied_in_place(string mappings) => VerifyAsync("", mappings);

    [Theory]
    [InlineData("app.UseCors(policy => policy.WithOrigins(\"https://contoso.com\")); " + Chat)]
    [InlineData("app.UseCors(policy => policy.SetIsOriginAllowed(origin => origin.EndsWith(\".contoso.com\"))); " + Chat)]
    [InlineData("app.UseCors(policy => policy.SetIsOriginAllowed(_ => false)); " + Chat)]
    [InlineData("app.UseCors(policy => policy.WithOrigins(builder.Configuration[\"Origin\"])); " + Chat)]
    [InlineData("app.UseCors(policy => policy.AllowAnyOrigin()); app.MapGet(\"/health\", () => 1);")]
    [InlineData("app.UseCors(policy => policy.AllowAnyOrigin()); app.MapPost(\"/\", ASK).RequireCors(policy => policy.WithOrigins(\"https://contoso.com\"));")]
    [InlineData("app.UseCors(policy => policy.AllowAnyOrigin()); app.MapPost(\"/\", [DisableCors] (IChatClient chat) => chat.GetResponseAsync(\"\"));")]
    [InlineData("app.UseCors(policy => { if (builder.Environment.IsDevelopment()) policy.AllowAnyOrigin(); else policy.WithOrigins(\"https://contoso.com\"); }); " + Chat)]
    [InlineData("app.UseCors(policy => { if (builder.Configuration[\"Open\"] == \"yes\") policy.AllowAnyOrigin(); }); " + Chat)]
    [InlineData("if (app.Environment.IsDevelopment()) app.UseCors(policy => policy.AllowAnyOrigin()); " + Chat)]
    [InlineData("if (args.Length > 0) app.UseCors(policy => policy.AllowAnyOrigin()); " + Chat)]
    [InlineData("app.UseCors(policy => policy.AllowAnyOrigin()); if (app.Environment.IsDevelopment()) app.MapPost(\"/\", ASK);")]
    [InlineData("app.MapPost(\"/\", ASK); app.MapGet(\"/health\", () => 1).RequireCors(policy => policy.AllowAnyOrigin());")]
    public Task DoesNotReport_policy_that_is_not_open_or_not_applied(string mappings) => VerifyAsync("", mappings);

    [Theory]
    [InlineData("builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.[|AllowAnyOrigin|]()));", UseDefault)]
    [InlineData("builder.Services.AddCors(options => { options.AddDefaultPolicy(policy => { policy.[|AllowAnyOrigin|]().AllowAnyHeader(); }); });", UseDefault)]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.[|AllowAnyOrigin|]()));", UseNamed)]
    [InlineData("const string Name = \"all\"; builder.Services.AddCors(options => options.AddPolicy(Name, policy => policy.[|AllowAnyOrigin|]()));", "app.UseCors(Name); " + Chat)]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(name: \"all\", policy => policy.[|SetIsOriginAllowed|](_ => true)));", "app.MapPost(\"/\", ASK).RequireCors(\"all\");")]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.[|AllowAnyOrigin|]()));", "app.MapPost(\"/\", [EnableCors(\"all\")] (IChatClient chat) => chat.GetResponseAsync(\"\"));")]
    [InlineData("builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.[|AllowAnyOrigin|]()));", "app.MapPost(\"/\", [EnableCors] (IChatClient chat) => chat.GetResponseAsync(\"\"));")]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.[|AllowAnyOrigin|]()));", "app.MapGroup(\"/ai\").RequireCors(\"all\").MapMcp();")]
    public Task Reports_open_policy_that_is_applied(string services, string mappings) => VerifyAsync(services, mappings);

    [Theory]
    [InlineData("builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.AllowAnyOrigin()));", Chat)]
    [InlineData("builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.AllowAnyOrigin()));", UseNamed)]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.AllowAnyOrigin()));", UseDefault)]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"open\", policy => policy.AllowAnyOrigin()));", UseNamed)]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(builder.Configuration[\"Name\"], policy => policy.AllowAnyOrigin()));", UseNamed)]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.AllowAnyOrigin()));", "app.MapPost(\"/\", ASK); app.MapGet(\"/health\", () => 1).RequireCors(\"all\");")]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.AllowAnyOrigin()));", "if (app.Environment.IsDevelopment()) app.UseCors(\"all\"); " + Chat)]
    [InlineData("if (builder.Environment.IsDevelopment()) builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.AllowAnyOrigin()));", UseDefault)]
    [InlineData("if (args.Length > 0) builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.AllowAnyOrigin()));", UseDefault)]
    [InlineData("builder.Services.AddCors(options => { if (args.Length > 0) options.AddDefaultPolicy(policy => policy.AllowAnyOrigin()); });", UseDefault)]
    [InlineData(
        "builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.AllowAnyOrigin()));",
        "app.UseCors(); app.MapGet(\"/health\", () => 1);")]
    public Task DoesNotReport_open_policy_that_is_not_applied(string services, string mappings) => VerifyAsync(services, mappings);

    [Theory]
    [InlineData(
        "class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.UseCors(\"all\"); app.MapControllers();")]
    [InlineData("[EnableCors(\"all\")] class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.MapControllers();")]
    [InlineData(
        "class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.MapControllers().RequireCors(\"all\");")]
    public Task Reports_open_policy_of_a_controller(string type, string mappings) => VerifyControllersAsync(type, mappings, reports: true);

    [Theory]
    [InlineData("[EnableCors(\"own\")] class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.UseCors(\"all\"); app.MapControllers();")]
    [InlineData("class C(IChatClient chat) : ControllerBase { [DisableCors] public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.UseCors(\"all\"); app.MapControllers();")]
    [InlineData("class C : ControllerBase { public int Ask() => 1; }", "app.UseCors(\"all\"); app.MapControllers();")]
    public Task DoesNotReport_open_policy_that_no_model_controller_has(string type, string mappings) => VerifyControllersAsync(type, mappings, reports: false);

    [Fact]
    public Task Reports_message_that_names_the_member() =>
        new Test(EndpointApp.Of("app.UseCors(policy => policy.{|#0:AllowAnyOrigin|}()); app.MapMcp();"), EndpointApp.Stubs)
        {
            ExpectedDiagnostics = { new DiagnosticResult(RuleTable.AnyOrigin.Descriptor).WithLocation(0).WithArguments("AllowAnyOrigin") },
        }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(EndpointApp.Of("app.UseCors(policy => policy.AllowAnyOrigin()); app.MapMcp();"), EndpointApp.Stubs)
        .WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task Reports_in_test_project_when_asked() => new Test(
            EndpointApp.Of("app.UseCors(policy => policy.[|AllowAnyOrigin|]()); app.MapMcp();"), EndpointApp.Stubs)
        .WithProperty("IsTestProject", "true").WithConfig("secure_ai.report_info_in_tests = true\n").RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => VerifyAsync(
        "", "Own.UseCors(app, policy => policy.AllowAnyOrigin()); " + Chat, "class Policy { public void AllowAnyOrigin() { } } static class Own { public static void UseCors(WebApplication app, Action<Policy> set) { } }");

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new Test(
        "using Microsoft.AspNetCore.Builder; var app = WebApplication.Create(); app.UseCors(policy => policy.AllowAnyOrigin()); app.MapPost(\"/\", (string text) => text); app.Run();")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    private static Task VerifyAsync(string services, string mappings, string types = "") => Test.VerifyAsync(
        EndpointApp.Of(
            mappings.Replace("ASK", EndpointApp.Ask, StringComparison.Ordinal),
            "class C(IChatClient chat) : Hub { public Task Ask() => chat.GetResponseAsync(\"\"); }" + types,
            services),
        EndpointApp.Stubs);

    private static Task VerifyControllersAsync(string type, string mappings, bool reports)
    {
        var method = reports ? "[|AllowAnyOrigin|]" : "AllowAnyOrigin";
        var services = $"builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.{method}()));";
        return Test.VerifyAsync(EndpointApp.Of(mappings, type, services), EndpointApp.Stubs);
    }
}
