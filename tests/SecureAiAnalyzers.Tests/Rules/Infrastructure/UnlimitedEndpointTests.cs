using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<UnlimitedEndpoint>;

/// <summary>SAI1006.</summary>
public sealed class UnlimitedEndpointTests
{
    internal const string Limiter = """builder.Services.AddRateLimiter(options => options.AddFixedWindowLimiter("ai", limit => limit.PermitLimit = 5));""";
    private const string Global =
        "builder.Services.AddRateLimiter(options => options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>("
        + "context => RateLimitPartition.GetNoLimiter(\"\")));";

    private const string Types = """
        class CountMiddleware(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext context) { if (Count() < 9) return next(context); context.Response.StatusCode = 429; return Task.CompletedTask; }
            private static int Count() => 10;
        }
        class CountFilter : IEndpointFilter
        {
            public async ValueTask<object> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
                await Task.FromResult(Results.StatusCode(StatusCodes.Status429TooManyRequests));
        }
        [BindServiceMethod(typeof(AiBase), "Bind")]
        abstract class AiBase { public virtual Task Ask(string text, ServerCallContext context) => null; }

        """;

    [Theory]
    [InlineData("app.[|MapPost|](\"/\", ASK);")]
    [InlineData("app.[|MapPost|](\"/\", ASK).RequireAuthorization();")]
    [InlineData("app.MapGet(\"/list\", () => 1).RequireRateLimiting(\"ai\"); app.[|MapPost|](\"/\", ASK);")]
    [InlineData("var group = app.MapGroup(\"/api\"); group.[|MapPost|](\"/\", ASK);")]
    [InlineData("app.[|MapMcp|]();")]
    [InlineData("app.[|MapA2A|](\"/agent\");")]
    [InlineData("app.[|MapOpenAIResponses|]((AIAgent)null);")]
    [InlineData("app.[|MapAGUIServer|](\"/agent\", (AIAgent)null);")]
    [InlineData("app.[|MapPost|](\"/a\", ASK); app.[|MapPost|](\"/b\", ASK);")]
    public Task Reports_unlimited_route(string mappings) => VerifyAsync(mappings);

    [Theory]
    [InlineData("app.MapPost(\"/\", ASK).RequireRateLimiting(\"ai\");")]
    [InlineData("app.MapPost(\"/\", ASK).WithName(\"x\").DisableRateLimiting();")]
    [InlineData("app.MapPost(\"/\", [EnableRateLimiting(\"ai\")] (IChatClient chat) => chat.GetResponseAsync(\"\"));")]
    [InlineData("app.MapGroup(\"/api\").RequireRateLimiting(\"ai\").MapPost(\"/\", ASK);")]
    [InlineData("var group = app.MapGroup(\"/api\"); group.MapMcp(); group.RequireRateLimiting(\"ai\");")]
    [InlineData("app.MapPost(\"/\", ASK).AddEndpointFilter<CountFilter>();")]
    [InlineData("app.UseMiddleware<CountMiddleware>(); app.MapPost(\"/\", ASK);")]
    [InlineData("app.Use((HttpContext context, RequestDelegate next) => { context.Response.StatusCode = StatusCodes.Status429TooManyRequests; return Task.CompletedTask; }); app.MapPost(\"/\", ASK);")]
    [InlineData("app.MapPost(\"/\", (IChatClient chat, RateLimiter limiter) => limiter.AttemptAcquire().IsAcquired ? chat.GetResponseAsync(\"\") : null);")]
    [InlineData("app.MapPost(\"/\", (IChatClient chat) => Quota() ? chat.GetResponseAsync(\"\") : null); static bool Quota() => true;")]
    [InlineData("if (app.Environment.IsDevelopment()) app.MapPost(\"/\", ASK);")]
    [InlineData("Limited(app.MapPost(\"/\", ASK)); static T Limited<T>(T builder) where T : IEndpointConventionBuilder => builder.RequireAuthorization().RequireRateLimiting(\"ai\");")]
    [InlineData("app.MapPost(\"/\", (string text) => text);")]
    public Task DoesNotReport_limited_route(string mappings) => VerifyAsync(mappings);

    [Theory]
    [InlineData("class C(IChatClient chat) : ControllerBase { public Task [|Ask|]() => chat.GetResponseAsync(\"\"); }", "app.MapControllers();")]
    [InlineData("class C(IChatClient chat) : PageModel { public Task [|OnPost|]() => chat.GetResponseAsync(\"\"); }", "app.MapRazorPages();")]
    [InlineData("class C(IChatClient chat) : AiBase { public override Task [|Ask|](string text, ServerCallContext context) => chat.GetResponseAsync(text); }", "app.MapGrpcService<C>();")]
    [InlineData("class C(IChatClient chat) : Hub { public Task [|Ask|]() => chat.GetResponseAsync(\"\"); }", "app.MapHub<C>(\"/hub\");")]
    public Task Reports_unlimited_method(string type, string mappings) => VerifyAsync(mappings, Types + type);

    [Theory]
    [InlineData("[EnableRateLimiting(\"ai\")] class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.MapControllers();")]
    [InlineData("class C(IChatClient chat) : ControllerBase { [EnableRateLimiting(\"ai\")] public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.MapControllers();")]
    [InlineData("class C(IChatClient chat) : ControllerBase { [DisableRateLimiting] public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.MapControllers();")]
    [InlineData(
        "class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }",
        "app.MapControllers().RequireRateLimiting(\"ai\");")]
    [InlineData("[EnableRateLimiting(\"ai\")] class C(IChatClient chat) : PageModel { public Task OnPost() => chat.GetResponseAsync(\"\"); }", "app.MapRazorPages();")]
    [InlineData(
        "class C(IChatClient chat) : Hub { public Task Ask() => chat.GetResponseAsync(\"\"); }", "app.MapHub<C>(\"/hub\").RequireRateLimiting(\"ai\");")]
    [InlineData("class C(IChatClient chat) : AiBase { public override Task Ask(string text, ServerCallContext context) => chat.GetResponseAsync(text); }", "app.MapGrpcService<C>().RequireRateLimiting(\"ai\");")]
    public Task DoesNotReport_limited_method(string type, string mappings) => VerifyAsync(mappings, Types + type);

    [Theory]
    [InlineData(Global, "app.[|MapPost|](\"/\", ASK);")]
    [InlineData("builder.Services.AddRateLimiter(options => options.GlobalLimiter = null);", "app.UseRateLimiter(); app.[|MapPost|](\"/\", ASK);")]
    [InlineData("", "app.UseRateLimiter(new RateLimiterOptions { RejectionStatusCode = 429 }); app.[|MapPost|](\"/\", ASK);")]
    public Task Reports_route_without_a_global_limiter_in_use(string services, string mappings) =>
        Test.VerifyAsync(EndpointApp.Of(Filled(mappings), Types, services), EndpointApp.Stubs);

    [Theory]
    [InlineData(Global, "app.UseRateLimiter(); app.MapPost(\"/\", ASK);")]
    public Task DoesNotReport_route_behind_a_global_limiter_in_use(string services, string mappings) =>
        Test.VerifyAsync(EndpointApp.Of(Filled(mappings), Types, services), EndpointApp.Stubs);

    [Fact]
    public Task Reports_missing_limiter_once() => Test.VerifyAsync(
        EndpointApp.Of(
            Filled("app.MapGet(\"/\", () => 1); app.[|MapPost|](\"/a\", ASK); app.MapPost(\"/b\", ASK); app.MapMcp(); app.MapControllers();"),
            "class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }"),
        EndpointApp.Stubs);

    [Fact]
    public Task Reports_messages_that_say_what_to_do() => new Test(
        EndpointApp.Of(
            "app.UseRateLimiter(); app.{|#0:MapMcp|}(); app.MapControllers();",
            "class C(IChatClient chat) : ControllerBase { public Task {|#1:Ask|}() => chat.GetResponseAsync(\"\"); }",
            Limiter),
        EndpointApp.Stubs)
    {
        ExpectedDiagnostics =
        {
            Expected(0, "MapMcp", "", "add RequireRateLimiting(…)"),
            Expected(1, "C.Ask", "", "add [EnableRateLimiting(…)]"),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_says_that_nothing_is_limited() => new Test(EndpointApp.Of("app.{|#0:MapMcp|}();"), EndpointApp.Stubs)
    {
        ExpectedDiagnostics =
        {
            Expected(
                0,
                "MapMcp",
                ", and nothing in this application limits requests",
                "add a rate limiter for all requests, or one with a policy for the endpoints that use a model"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_route_behind_an_upstream() => new Test(EndpointApp.Of("app.MapMcp();"), EndpointApp.Stubs)
        .WithConfig("secure_ai.rate_limited_upstream = true\n").RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(EndpointApp.Of("app.MapMcp();"), EndpointApp.Stubs)
        .WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task Reports_in_test_project_when_asked() => new Test(EndpointApp.Of("app.[|MapMcp|]();"), EndpointApp.Stubs)
        .WithProperty("IsTestProject", "true").WithConfig("secure_ai.report_info_in_tests = true\n").RunAsync();

    [Fact]
    public Task Reports_missing_limiter_at_the_endpoint_that_nothing_authorizes() => Test.VerifyAsync(
        EndpointApp.Of(
            Filled("app.MapPost(\"/a\", ASK).RequireAuthorization(); app.[|MapPost|](\"/b\", (Far far) => far.AskAsync()); app.MapPost(\"/c\", ASK);"),
            "class Far(IChatClient chat) { public Task AskAsync() => chat.GetResponseAsync(\"\"); }",
            "builder.Services.AddAuthentication();"),
        EndpointApp.Stubs);

    [Fact]
    public Task Reports_missing_limiter_at_the_endpoint_that_is_nearest_to_the_model() => Test.VerifyAsync(
        EndpointApp.Of(
            Filled("app.MapPost(\"/a\", (Far far) => far.AskAsync()).RequireAuthorization(); app.[|MapPost|](\"/b\", ASK).RequireAuthorization();"),
            "class Far(IChatClient chat) { public Task AskAsync() => OnceMore(); private Task OnceMore() => chat.GetResponseAsync(\"\"); }",
            "builder.Services.AddAuthentication();"),
        EndpointApp.Stubs);

    [Theory]
    [InlineData("app.[|MapPost|](\"/\", ASK).RequireRateLimiting(\"ai\");")]
    [InlineData("app.UseRateLimiter(); app.UseRouting(); app.[|MapPost|](\"/\", ASK).RequireRateLimiting(\"ai\");")]
    [InlineData("app.[|MapPost|](\"/a\", ASK).RequireRateLimiting(\"ai\"); app.MapPost(\"/b\", ASK).RequireRateLimiting(\"ai\");")]
    public Task Reports_limit_that_is_not_in_effect(string mappings) => Test.VerifyAsync(EndpointApp.Of(Filled(mappings), Types, Limiter), EndpointApp.Stubs);

    [Theory]
    [InlineData("app.UseRouting(); app.UseRateLimiter(); app.MapPost(\"/\", ASK).RequireRateLimiting(\"ai\");")]
    [InlineData("app.MapPost(\"/\", ASK).RequireRateLimiting(\"ai\"); app.UseRateLimiter();")]
    [InlineData("app.MapPost(\"/\", ASK).DisableRateLimiting();")]
    [InlineData("Use(app); app.MapPost(\"/\", ASK).RequireRateLimiting(\"ai\"); static void Use(IApplicationBuilder own) => own.UseRateLimiter();")]
    public Task DoesNotReport_limit_that_is_in_effect_or_refused(string mappings) =>
        Test.VerifyAsync(EndpointApp.Of(Filled(mappings), Types, Limiter), EndpointApp.Stubs);

    [Theory]
    [InlineData("app.UseRateLimiter(); app.UseRouting();", "app.MapControllers();")]
    public Task Reports_attribute_that_is_not_in_effect(string setup, string mappings) => Test.VerifyAsync(
        EndpointApp.Of(
            setup + mappings,
            "class C(IChatClient chat) : ControllerBase { [EnableRateLimiting(\"ai\")] public Task [|Ask|]() => chat.GetResponseAsync(\"\"); }",
            Limiter),
        EndpointApp.Stubs);

    [Fact]
    public Task Reports_message_that_says_that_a_limit_is_not_in_effect() => new Test(
        EndpointApp.Of("app.{|#0:MapMcp|}().RequireRateLimiting(\"ai\");", services: Limiter), EndpointApp.Stubs)
    {
        ExpectedDiagnostics =
        {
            Expected(0, "MapMcp", ", because the limit that it asks for is not in effect", "call UseRateLimiter() behind UseRouting()"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_limit_that_another_project_may_put_into_effect()
    {
        var test = new Test(
            EndpointApp.Of("app.UseDefaults(); app.MapMcp().RequireRateLimiting(\"ai\");", services: Limiter), EndpointApp.Stubs);
        test.TestState.AdditionalProjects["Defaults"].Sources.Add(
            "namespace Microsoft.AspNetCore.Builder { public static class Defaults { public static void UseDefaults(this IApplicationBuilder app) { } } }");
        test.TestState.AdditionalProjectReferences.Add("Defaults");
        return test.RunAsync();
    }

    [Fact]
    public Task Reports_function_that_asks_for_no_key() => Test.VerifyAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Extensions.AI;
        public class C(IChatClient chat) { public Task [|Run|]([HttpTrigger(AuthorizationLevel.Anonymous)] string text) => chat.GetResponseAsync(text); }
        """,
        "Microsoft.Azure.Functions.Worker.Satellites");

    [Fact]
    public Task DoesNotReport_function_that_asks_for_a_key() => Test.VerifyAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Extensions.AI;
        public class C(IChatClient chat) { public Task Run([HttpTrigger(AuthorizationLevel.Function)] string text) => chat.GetResponseAsync(text); }
        """,
        "Microsoft.Azure.Functions.Worker.Satellites");

    [Theory]
    [InlineData("public static class Maps { public static void Map(this WebApplication app) => app.MapMcp(); }")]
    [InlineData("public class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }")]
    public Task DoesNotReport_in_library(string types) => Test.VerifyAsync(EndpointApp.Library(types), EndpointApp.Stubs);

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(
        """
        using Microsoft.AspNetCore.Builder;
        var app = WebApplication.Create();
        app.MapPost("/", (Chat chat) => chat.GetResponseAsync(""));
        class Chat { public string GetResponseAsync(string text) => text; }
        """);

    private static DiagnosticResult Expected(int location, params object[] arguments) =>
        new DiagnosticResult(RuleTable.UnlimitedEndpoint.Descriptor).WithLocation(location).WithArguments(arguments);

    private static Task VerifyAsync(string mappings, string types = Types) =>
        Test.VerifyAsync(EndpointApp.Of("app.UseRateLimiter();\n" + Filled(mappings), types, Limiter), EndpointApp.Stubs);

    internal static string Filled(string mappings) => mappings.Replace("ASK", EndpointApp.Ask, StringComparison.Ordinal);
}
