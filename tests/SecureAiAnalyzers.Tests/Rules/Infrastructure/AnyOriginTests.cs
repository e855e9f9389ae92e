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
    public Task AppliedInPlace_Reports(string mappings) => VerifyAsync("", mappings);

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
    public Task NotOpenOrNotApplied_IsSilent(string mappings) => VerifyAsync("", mappings);

    [Theory]
    [InlineData("builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.[|AllowAnyOrigin|]()));", UseDefault)]
    [InlineData("builder.Services.AddCors(options => { options.AddDefaultPolicy(policy => { policy.[|AllowAnyOrigin|]().AllowAnyHeader(); }); });", UseDefault)]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.[|AllowAnyOrigin|]()));", UseNamed)]
    [InlineData("const string Name = \"all\"; builder.Services.AddCors(options => options.AddPolicy(Name, policy => policy.[|AllowAnyOrigin|]()));", "app.UseCors(Name); " + Chat)]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(name: \"all\", policy => policy.[|SetIsOriginAllowed|](_ => true)));", "app.MapPost(\"/\", ASK).RequireCors(\"all\");")]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.[|AllowAnyOrigin|]()));", "app.MapPost(\"/\", [EnableCors(\"all\")] (IChatClient chat) => chat.GetResponseAsync(\"\"));")]
    [InlineData("builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.[|AllowAnyOrigin|]()));", "app.MapPost(\"/\", [EnableCors] (IChatClient chat) => chat.GetResponseAsync(\"\"));")]
    [InlineData("builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.[|AllowAnyOrigin|]()));", "app.MapGroup(\"/ai\").RequireCors(\"all\").MapMcp();")]
    public Task AppliedPolicy_Reports(string services, string mappings) => VerifyAsync(services, mappings);

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
    public Task PolicyNotApplied_IsSilent(string services, string mappings) => VerifyAsync(services, mappings);

    [Theory]
    [InlineData(
        "class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.UseCors(\"all\"); app.MapControllers();",
        true)]
    [InlineData("[EnableCors(\"all\")] class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.MapControllers();", true)]
    [InlineData(
        "class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.MapControllers().RequireCors(\"all\");", true)]
    [InlineData("[EnableCors(\"own\")] class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.UseCors(\"all\"); app.MapControllers();", false)]
    [InlineData("class C(IChatClient chat) : ControllerBase { [DisableCors] public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.UseCors(\"all\"); app.MapControllers();", false)]
    [InlineData("class C : ControllerBase { public int Ask() => 1; }", "app.UseCors(\"all\"); app.MapControllers();", false)]
    public Task Controllers(string type, string mappings, bool reports)
    {
        var method = reports ? "[|AllowAnyOrigin|]" : "AllowAnyOrigin";
        var services = $"builder.Services.AddCors(options => options.AddPolicy(\"all\", policy => policy.{method}()));";
        return Test.VerifyAsync(EndpointApp.Of(mappings, type, services), EndpointApp.Stubs);
    }

    [Fact]
    public Task Message_NamesTheMember() => new Test(EndpointApp.Of("app.UseCors(policy => policy.{|#0:AllowAnyOrigin|}()); app.MapMcp();"), EndpointApp.Stubs)
    {
        ExpectedDiagnostics = { new DiagnosticResult(RuleTable.AnyOrigin.Descriptor).WithLocation(0).WithArguments("AllowAnyOrigin") },
    }.RunAsync();

    [Fact]
    public Task TestProject_IsSilent() => new Test(EndpointApp.Of("app.UseCors(policy => policy.AllowAnyOrigin()); app.MapMcp();"), EndpointApp.Stubs)
        .WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task TestProject_ReportsWhenAsked() => new Test(
            EndpointApp.Of("app.UseCors(policy => policy.[|AllowAnyOrigin|]()); app.MapMcp();"), EndpointApp.Stubs)
        .WithProperty("IsTestProject", "true").WithConfig("secure_ai.report_info_in_tests = true\n").RunAsync();

    [Fact]
    public Task Lookalike_IsSilent() => VerifyAsync(
        "", "Own.UseCors(app, policy => policy.AllowAnyOrigin()); " + Chat, "class Policy { public void AllowAnyOrigin() { } } static class Own { public static void UseCors(WebApplication app, Action<Policy> set) { } }");

    [Fact]
    public Task WithoutAiSdk_IsSilent() => new Test(
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
}
