using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<OpenEndpoint>;

/// <summary>SAI1005.</summary>
public sealed class OpenEndpointTests
{
    private const string Known = "builder.Services.AddAuthentication(); builder.Services.AddAuthorization();";
    private const string Controllers = "app.MapControllers();";

    private const string Types = """
        class Assistant(IChatClient chat) { public Task AskAsync() => chat.GetResponseAsync(""); }
        class KeyFilter : IEndpointFilter
        {
            public async ValueTask<object> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
                context.HttpContext.Request.Headers["X-Key"] == "" ? Results.Unauthorized() : await next(context);
        }
        class TimeFilter : IEndpointFilter
        {
            public ValueTask<object> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
        }
        class KeyMiddleware(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext context) { if (context.Request.Headers["X-Key"] != "") return next(context); return Refuse(context); }
            private static Task Refuse(HttpContext context) { context.Response.StatusCode = StatusCodes.Status403Forbidden; return Task.CompletedTask; }
        }
        class TimeMiddleware(RequestDelegate next) { public Task InvokeAsync(HttpContext context) => next(context); }
        class OwnAuthorizeAttribute : AuthorizeAttribute;
        class KeyAttribute : ActionFilterAttribute
        {
            public override void OnActionExecuting(ActionExecutingContext context) => context.Result = new UnauthorizedResult();
        }
        class TimeAttribute : ActionFilterAttribute;
        class KeyActionFilter : IAsyncActionFilter
        {
            public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next) { context.Result = new ForbidResult(); return next(); }
        }
        [Authorize] class Guarded : ControllerBase;
        static class Maps
        {
            public static void MapChat(this IEndpointRouteBuilder routes) => routes.MapPost("/chat", (IChatClient chat) => chat.GetResponseAsync(""));
            public static RouteHandlerBuilder MapAsk(this IEndpointRouteBuilder routes) { return routes.MapPost("/ask", (IChatClient chat) => chat.GetResponseAsync("")); }
            public static TBuilder Guard<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder { builder.RequireAuthorization(); return builder; }
            public static TBuilder Named<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => builder.WithTags("ai");
            public static RouteGroupBuilder Api(this WebApplication app) => app.MapGroup("/api").RequireAuthorization();
            public static RouteGroupBuilder Open(this WebApplication app) => app.MapGroup("/open");
        }
        """;

    [Theory]
    [InlineData("app.[|MapPost|](\"/\", ASK);")]
    [InlineData("app.[|MapGet|](\"/\", (Assistant assistant) => assistant.AskAsync());")]
    [InlineData("app.[|MapMethods|](\"/\", [\"POST\"], ASK);")]
    [InlineData("app.[|MapPost|](\"/\", ASK).WithName(\"chat\").WithTags(\"ai\").DisableAntiforgery();")]
    [InlineData("app.[|MapPost|](\"/\", async (HttpContext context) => { await context.RequestServices.GetService<IChatClient>().GetResponseAsync(\"\"); });")]
    [InlineData("app.[|MapPost|](\"/\", Handle); static Task Handle(IChatClient chat) => chat.GetResponseAsync(\"\");")]
    [InlineData("EndpointRouteBuilderExtensions.[|MapPost|](app, \"/\", ASK);")]
    [InlineData("app.MapGet(\"/health\", () => 1).RequireAuthorization(); app.[|MapPost|](\"/\", ASK);")]
    [InlineData("app.[|MapPost|](\"/a\", ASK); app.[|MapPost|](\"/b\", ASK); app.MapPost(\"/c\", ASK).RequireAuthorization();")]
    [InlineData("var group = app.MapGroup(\"/api\"); group.[|MapPost|](\"/\", ASK);")]
    [InlineData("var group = app.MapGroup(\"/api\").WithTags(\"x\"); var inner = group.MapGroup(\"/ai\"); inner.[|MapPost|](\"/\", ASK);")]
    [InlineData("var group = app.MapGroup(\"/api\"); group.MapPost(\"/a\", ASK).RequireAuthorization(); group.[|MapPost|](\"/b\", ASK);")]
    [InlineData("var group = app.MapGroup(\"/api\"); var safe = group.MapGroup(\"/safe\").RequireAuthorization(); group.[|MapPost|](\"/b\", ASK);")]
    [InlineData("var group = app.MapGroup(\"/api\"); group.MapMcp().RequireAuthorization(); group.[|MapPost|](\"/b\", ASK);")]
    [InlineData("app.Open().[|MapPost|](\"/\", ASK);")]
    [InlineData("app.UseRouting(); app.UseEndpoints(endpoints => { endpoints.[|MapPost|](\"/\", ASK); });")]
    [InlineData("IEndpointRouteBuilder routes = app; routes.[|MapPost|](\"/\", ASK);")]
    [InlineData("RouteGroupBuilder group = null; IEndpointRouteBuilder routes = group is null ? app : group; routes.[|MapPost|](\"/\", ASK);")]
    [InlineData("app.[|MapPost|](\"/\", ASK).AddEndpointFilter<TimeFilter>();")]
    [InlineData("app.[|MapPost|](\"/\", ASK).AddEndpointFilter((context, next) => next(context));")]
    [InlineData("app.[|MapPost|](\"/\", ASK).WithMetadata(new TagsAttribute(\"x\"));")]
    [InlineData("app.[|MapPost|](\"/\", ASK).Named();")]
    [InlineData("app.UseMiddleware<TimeMiddleware>(); app.[|MapPost|](\"/\", ASK);")]
    [InlineData("app.Use((context, next) => next(context)); app.[|MapPost|](\"/\", ASK);")]
    [InlineData("app.UseAuthentication(); app.UseAuthorization(); app.[|MapPost|](\"/\", ASK);")]
    [InlineData("if (!app.Environment.IsDevelopment()) app.[|MapPost|](\"/\", ASK);")]
    [InlineData("if (app.Environment.IsProduction()) app.[|MapPost|](\"/\", ASK);")]
    [InlineData("Map(app); static void Map(WebApplication app) { app.[|MapPost|](\"/\", ASK); }")]
    [InlineData("Map(app); static void Map(IEndpointRouteBuilder routes) { var group = routes.MapGroup(\"/api\"); group.[|MapPost|](\"/\", ASK); }")]
    public Task Reports_unprotected_route(string mappings) => VerifyAsync(mappings);

    [Theory]
    [InlineData("app.MapPost(\"/\", ASK).RequireAuthorization();")]
    [InlineData("app.MapPost(\"/\", ASK).WithName(\"chat\").RequireAuthorization(\"policy\").WithTags(\"ai\");")]
    [InlineData("app.MapPost(\"/\", ASK).AllowAnonymous();")]
    [InlineData("app.MapPost(\"/\", [Authorize] (IChatClient chat) => chat.GetResponseAsync(\"\"));")]
    [InlineData("app.MapPost(\"/\", [AllowAnonymous] (IChatClient chat) => chat.GetResponseAsync(\"\"));")]
    [InlineData("app.MapPost(\"/\", Handle); [OwnAuthorize] static Task Handle(IChatClient chat) => chat.GetResponseAsync(\"\");")]
    [InlineData("var chat = app.MapPost(\"/\", ASK); chat.RequireAuthorization();")]
    [InlineData("RouteHandlerBuilder chat; chat = app.MapPost(\"/\", ASK); chat.WithName(\"x\"); chat.RequireAuthorization();")]
    [InlineData("AuthorizationEndpointConventionBuilderExtensions.RequireAuthorization(app.MapPost(\"/\", ASK));")]
    [InlineData("app.MapGroup(\"/api\").RequireAuthorization().MapPost(\"/\", ASK);")]
    [InlineData("var group = app.MapGroup(\"/api\").RequireAuthorization(); group.MapPost(\"/\", ASK);")]
    [InlineData("var group = app.MapGroup(\"/api\"); group.MapPost(\"/\", ASK); group.RequireAuthorization();")]
    [InlineData("var group = app.MapGroup(\"/api\"); var inner = group.MapGroup(\"/ai\").WithTags(\"x\"); inner.MapPost(\"/\", ASK); group.RequireAuthorization();")]
    [InlineData("app.Api().MapPost(\"/\", ASK);")]
    [InlineData("app.MapGroup(\"/api\").Guard().MapPost(\"/\", ASK);")]
    [InlineData("app.MapPost(\"/\", ASK).Guard();")]
    [InlineData("app.MapPost(\"/\", ASK).AddEndpointFilter<KeyFilter>();")]
    [InlineData("app.MapPost(\"/\", ASK).AddEndpointFilter(new KeyFilter());")]
    [InlineData("app.MapGroup(\"/api\").AddEndpointFilter<RouteGroupBuilder, KeyFilter>().MapPost(\"/\", ASK);")]
    [InlineData("app.MapPost(\"/\", ASK).AddEndpointFilter(async (context, next) => context.HttpContext.Request.Headers.Count == 0 ? Results.StatusCode(401) : await next(context));")]
    [InlineData("app.MapPost(\"/\", ASK).AddEndpointFilterFactory((factory, next) => context => ValueTask.FromResult<object>(Results.Forbid()));")]
    [InlineData("app.MapPost(\"/\", ASK).WithMetadata(new AuthorizeAttribute());")]
    [InlineData("app.MapPost(\"/\", ASK).Add(endpoint => endpoint.Metadata.Add(new AuthorizeAttribute()));")]
    [InlineData("app.MapPost(\"/\", (HttpContext context, IChatClient chat) => context.Request.Headers.Count == 0 ? Results.Unauthorized() : Results.Ok(chat.GetResponseAsync(\"\")));")]
    [InlineData("app.MapPost(\"/\", (HttpContext context, IChatClient chat) => context.User.Identity.IsAuthenticated ? chat.GetResponseAsync(\"\") : null);")]
    [InlineData("app.MapPost(\"/\", (HttpContext context, IChatClient chat) => { Check(context); return chat.GetResponseAsync(\"\"); }); static void Check(HttpContext context) => throw new UnauthorizedAccessException();")]
    [InlineData("app.UseMiddleware<KeyMiddleware>(); app.MapPost(\"/\", ASK);")]
    [InlineData("app.UseMiddleware(typeof(KeyMiddleware)); app.MapPost(\"/\", ASK);")]
    [InlineData("app.UseWhen(context => true, branch => branch.UseMiddleware<KeyMiddleware>()); app.MapPost(\"/\", ASK);")]
    [InlineData("app.Use(async (context, next) => { if (context.Request.Headers.Count == 0) { context.Response.StatusCode = 401; return; } await next(); }); app.MapPost(\"/\", ASK);")]
    [InlineData("app.Use((context, next) => context.Request.Headers.Count > 0 ? next(context) : context.ChallengeAsync()); app.MapPost(\"/\", ASK);")]
    [InlineData("app.Use(Gate); app.MapPost(\"/\", ASK); static Task Gate(HttpContext context, Func<Task> next) => Results.Unauthorized().ExecuteAsync(context);")]
    [InlineData("if (app.Environment.IsDevelopment()) app.MapPost(\"/\", ASK);")]
    [InlineData("if (app.Environment.IsDevelopment()) Map(app); static void Map(WebApplication app) { app.MapPost(\"/\", ASK); }")]
    [InlineData("if (!app.Environment.IsDevelopment()) return; app.MapPost(\"/\", ASK);")]
    [InlineData("var builders = new List<RouteHandlerBuilder> { app.MapPost(\"/\", ASK) }; foreach (var one in builders) one.RequireAuthorization();")]
    [InlineData("Configure(app.MapPost(\"/\", ASK)); static void Configure(RouteHandlerBuilder route) => route.RequireAuthorization();")]
    [InlineData("Func<RouteHandlerBuilder, RouteHandlerBuilder> secure = route => route.RequireAuthorization(); secure(app.MapPost(\"/\", ASK));")]
    [InlineData("app.MapPost(\"/\", (string text) => text);")]
    [InlineData("app.MapGet(\"/health\", () => \"ok\");")]
    public Task DoesNotReport_protected_route(string mappings) => VerifyAsync(mappings);

    [Theory]
    [InlineData("app.MapChat();", "MapPost(\"/chat\"")]
    [InlineData("app.MapAsk();", "MapPost(\"/ask\"")]
    [InlineData("app.MapGroup(\"/api\").MapChat();", "MapPost(\"/chat\"")]
    [InlineData("app.MapAsk().WithTags(\"x\");", "MapPost(\"/ask\"")]
    [InlineData("app.MapGroup(\"/api\").MapGroup(\"/v1\").MapAsk();", "MapPost(\"/ask\"")]
    [InlineData("app.MapChat(); app.MapGroup(\"/api\").RequireAuthorization().MapAsk();", "MapPost(\"/chat\"")]
    public Task Reports_route_in_method(string mappings, string reported) => VerifyAsync(
        mappings, Types.Replace(reported, reported.Replace("MapPost", "[|MapPost|]", StringComparison.Ordinal), StringComparison.Ordinal));

    [Theory]
    [InlineData("app.MapGroup(\"/api\").RequireAuthorization().MapChat();")]
    [InlineData("app.MapAsk().RequireAuthorization();")]
    [InlineData("var ask = app.MapAsk(); ask.RequireAuthorization();")]
    [InlineData("var group = app.MapGroup(\"/api\"); group.MapChat(); group.RequireAuthorization();")]
    [InlineData("Maps.MapChat(app.MapGroup(\"/api\").RequireAuthorization());")]
    [InlineData("Register(app.MapGroup(\"/api\").RequireAuthorization()); static void Register(RouteGroupBuilder group) => group.MapChat();")]
    [InlineData("if (app.Environment.IsDevelopment()) app.MapChat();")]
    [InlineData("app.ToString();")]
    public Task DoesNotReport_route_in_method_of_protected_group(string mappings) => VerifyAsync(mappings);

    [Theory]
    [InlineData("app.[|MapMcp|]();")]
    [InlineData("app.[|MapMcp|](\"/mcp\").WithTags(\"x\");")]
    [InlineData("app.[|MapAGUIServer|](\"/agent\", agent);")]
    [InlineData("app.[|MapAGUIServer|](\"assistant\", \"/\");")]
    [InlineData("Microsoft.Agents.AI.Hosting.IHostedAgentBuilder hosted = null; app.[|MapAGUIServer|](hosted, \"/agent\");")]
    [InlineData("Microsoft.Agents.AI.Hosting.IHostedAgentBuilder hosted = null; app.[|MapOpenAIResponses|](hosted);")]
    [InlineData("app.[|MapOpenAIResponses|]();")]
    [InlineData("app.[|MapA2AHttpJson|](agent, \"/a2a\");")]
    [InlineData("app.[|MapA2AJsonRpc|](agent, \"/a2a\");")]
    [InlineData("app.[|MapOpenAIResponses|](agent);")]
    [InlineData("app.[|MapOpenAIChatCompletions|](agent);")]
    [InlineData("app.[|MapOpenAIConversations|]();")]
    [InlineData("app.[|MapA2A|](\"/a2a\");")]
    [InlineData("A2ARouteBuilderExtensions.[|MapHttpA2A|](app, null, \"/a2a\");")]
    public async Task Reports_route_of_each_SDK_without_authorization(string mapping)
    {
        const string Agent = "AIAgent agent = null;\n";
        await VerifyAsync(Agent + mapping);
        var unmarked = mapping.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        await VerifyAsync(Agent + unmarked.TrimEnd(';') + ".RequireAuthorization();");
    }

    [Fact]
    public Task DoesNotReport_container_of_an_agent_service() =>
        VerifyAsync("Microsoft.Agents.AI.Foundry.Hosting.FoundryHostingExtensions.MapFoundryResponses(app);");

    [Theory]
    [InlineData("app.[|MapAGUI|](\"/agent\", agent);")]
    [InlineData("app.[|MapA2A|](\"agent\", \"/a2a\");")]
    public Task Reports_old_names(string mapping) => new Test(
        $$"""
        using Microsoft.Agents.AI;
        using Microsoft.Agents.AI.Hosting.AGUI.AspNetCore;
        using Microsoft.AspNetCore.Builder;
        AIAgent agent = null;
        var app = WebApplication.Create();
        {{mapping}}
        app.Run();
        """,
        "Microsoft.Agents.AI.Legacy").RunAsync();

    [Theory]
    [InlineData("class C(IChatClient chat) : ControllerBase { [HttpPost] public Task [|Ask|]() => chat.GetResponseAsync(\"\"); }")]
    [InlineData("[ApiController] class C(Assistant a) { [Time] public async Task [|Ask|]() { await a.AskAsync(); } public int Count() => 1; }")]
    [InlineData("class C(Assistant a) : ControllerBase { public Task [|One|]() => a.AskAsync(); public Task [|Two|]() => a.AskAsync(); }")]
    [InlineData("[TypeFilter(typeof(TimeAttribute))] class C(Assistant a) : ControllerBase { public Task [|Ask|]() => a.AskAsync(); }")]
    [InlineData("class C(Assistant a) : ControllerBase { [Authorize] public int Count() => 1; public Task [|Ask|]() => a.AskAsync(); }")]
    public Task Reports_action_without_authorization(string type) => VerifyAsync(Controllers, Types + type);

    [Theory]
    [InlineData("[Authorize] class C(Assistant a) : ControllerBase { public Task Ask() => a.AskAsync(); }")]
    [InlineData("class C(Assistant a) : ControllerBase { [Authorize(Roles = \"x\")] public Task Ask() => a.AskAsync(); }")]
    [InlineData("class C(Assistant a) : ControllerBase { [OwnAuthorize] public Task Ask() => a.AskAsync(); }")]
    [InlineData("class C(Assistant a) : ControllerBase { [AllowAnonymous] public Task Ask() => a.AskAsync(); }")]
    [InlineData("class C(Assistant a) : Guarded { public Task Ask() => a.AskAsync(); }")]
    [InlineData("[Key] class C(Assistant a) : ControllerBase { public Task Ask() => a.AskAsync(); }")]
    [InlineData("[TypeFilter(typeof(KeyActionFilter))] class C(Assistant a) : ControllerBase { public Task Ask() => a.AskAsync(); }")]
    [InlineData("class C(Assistant a) : ControllerBase { [ServiceFilter<KeyActionFilter>] public Task Ask() => a.AskAsync(); }")]
    [InlineData("class C(Assistant a) : ControllerBase { public async Task<IActionResult> Ask() { if (Request.Headers.Count == 0) return Unauthorized(); await a.AskAsync(); return Ok(); } }")]
    [InlineData("class C(Assistant a) : ControllerBase { public int Count() => 1; }")]
    public Task DoesNotReport_protected_action(string type) => VerifyAsync(Controllers, Types + type);

    [Theory]
    [InlineData("app.MapControllers().RequireAuthorization();", "")]
    [InlineData("app.MapGroup(\"/api\").RequireAuthorization().MapControllers();", "")]
    [InlineData("app.MapControllerRoute(\"x\", \"{controller}\").RequireAuthorization(); ", "")]
    [InlineData("app.UseEndpoints(endpoints => endpoints.MapControllers().RequireAuthorization());", "")]
    [InlineData("", "")]
    [InlineData(Controllers, "builder.Services.AddControllers(options => options.Filters.Add(new AuthorizeFilter()));")]
    [InlineData(Controllers, "builder.Services.AddControllers(options => options.Filters.Add<AuthorizeFilter>());")]
    [InlineData(Controllers, "builder.Services.AddMvc(options => { var filters = options.Filters; filters.Add(typeof(KeyActionFilter)); });")]
    [InlineData(Controllers, "builder.Services.AddControllers(options => options.Filters.AddService<KeyActionFilter>());")]
    public Task DoesNotReport_action_of_protected_application(string mappings, string services) => VerifyAsync(
        mappings, Types + "class C(Assistant a) : ControllerBase { public Task Ask() => a.AskAsync(); }", services);

    [Theory]
    [InlineData("app.MapDefaultControllerRoute();", "")]
    [InlineData("app.UseEndpoints(endpoints => endpoints.MapControllers());", "")]
    [InlineData(Controllers, "builder.Services.AddControllers(options => options.Filters.Add(new TimeAttribute()));")]
    [InlineData(Controllers, "var list = new List<object>(); list.Add(new KeyActionFilter());")]
    public Task Reports_action_of_open_application(string mappings, string services) => VerifyAsync(
        mappings, Types + "class C(Assistant a) : ControllerBase { public Task [|Ask|]() => a.AskAsync(); }", services);

    [Theory]
    [InlineData("builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);")]
    [InlineData("builder.Services.AddAuthorization(options => { options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build(); });")]
    [InlineData("builder.Services.Configure<AuthorizationOptions>(options => options.FallbackPolicy = options.DefaultPolicy);")]
    [InlineData("builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());")]
    public Task DoesNotReport_route_behind_fallback_policy(string services) => VerifyAsync("app.MapPost(\"/\", ASK); app.MapMcp();", Types, services);

    [Theory]
    [InlineData("builder.Services.AddAuthorization(options => options.FallbackPolicy = null);")]
    [InlineData("builder.Services.AddAuthorization(options => options.DefaultPolicy = options.DefaultPolicy);")]
    [InlineData("builder.Services.AddAuthorization(options => options.AddPolicy(\"x\", policy => policy.RequireAuthenticatedUser()));")]
    public Task Reports_route_without_fallback_policy(string services) => VerifyAsync("app.[|MapPost|](\"/\", ASK);", Types, services);

    [Theory]
    [InlineData("")]
    [InlineData("[McpServerToolType] class Tools { [McpServerTool] public static string A() => \"\"; [McpServerTool, Authorize] public static string B() => \"\"; }")]
    public Task Reports_server_whose_tools_ask_for_no_authorization(string tools) => VerifyAsync(
        "app.[|MapMcp|]();", Types + tools, "builder.Services.AddMcpServer().WithHttpTransport().AddAuthorizationFilters();");

    [Theory]
    [InlineData(".WithTools<Tools>()", "[McpServerToolType] class Tools { [McpServerTool, Authorize] public static string A() => \"\"; }")]
    [InlineData(".WithTools<Tools>()", "[McpServerToolType, Authorize] class Tools { [McpServerTool] public static string A() => \"\"; [McpServerTool] static string B() => \"\"; }")]
    [InlineData(".WithTools<Tools>()", "class Tools { }")]
    [InlineData(".WithToolsFromAssembly()", "")]
    public Task DoesNotReport_server_whose_tools_ask_for_authorization_or_are_not_seen(string with, string tools) => VerifyAsync(
        "app.MapMcp();", Types + tools, $"builder.Services.AddMcpServer().WithHttpTransport(){with}.AddAuthorizationFilters();");

    [Fact]
    public Task Reports_server_whose_filters_are_not_added() => VerifyAsync(
        "app.[|MapMcp|]();",
        Types + "[McpServerToolType] class Tools { [McpServerTool, Authorize] public static string A() => \"\"; }",
        "builder.Services.AddMcpServer().WithHttpTransport().WithTools<Tools>();");

    [Theory]
    [InlineData("app.MapTwo();", "static class Two { extension(IEndpointRouteBuilder routes) { public void MapTwo() => routes.[|MapPost|](\"/\", ASK); } }")]
    [InlineData("app.MapTwo();", "static class Two { extension(WebApplication own) { public void MapTwo() { var group = own.MapGroup(\"/g\"); group.[|MapPost|](\"/\", ASK); } } }")]
    [InlineData("app.MapTwo();", "static class Two { public static void MapTwo(this IEndpointRouteBuilder routes) => routes.[|MapPost|](\"/\", ASK); }")]
    public Task Reports_route_of_an_extension(string mappings, string type) => VerifyAsync(mappings, Types + Filled(type), Known);

    [Theory]
    [InlineData("app.UseKey(); app.MapTwo();", "static class Two { extension(IEndpointRouteBuilder routes) { public void MapTwo() => routes.MapPost(\"/\", ASK); } extension(IApplicationBuilder own) { public void UseKey() => own.UseMiddleware<KeyMiddleware>(); } }")]
    [InlineData("app.UseKey().MapWhenKnown(); app.MapPost(\"/\", ASK);", "static class Two { public static IApplicationBuilder UseKey(this IApplicationBuilder own) => own.UseMiddleware<KeyMiddleware>(); public static void MapWhenKnown(this IApplicationBuilder own) { } }")]
    [InlineData("Setup.Configure(app); app.MapPost(\"/\", ASK);", "static class Setup { public static void Configure(IApplicationBuilder own) => own.Use(async (context, next) => { if (context.Request.Headers[\"k\"] == \"\") { context.Response.StatusCode = 401; return; } await next(context); }); }")]
    [InlineData("app.UseRouting(); app.UseMiddleware<KeyMiddleware>(); app.UseEndpoints(routes => routes.MapPost(\"/\", ASK));", "")]
    public Task DoesNotReport_route_behind_middleware_of_the_same_host(string mappings, string type) => VerifyAsync(mappings, Types + Filled(type), Known);

    [Theory]
    [InlineData("Other();", "own.UseMiddleware<KeyMiddleware>();")]
    [InlineData("", "own.UseMiddleware<KeyMiddleware>();")]
    [InlineData("Other();", "own.Use(async (context, next) => { context.Response.StatusCode = 401; await next(context); });")]
    public Task Reports_route_beside_a_host_with_middleware(string call, string middleware) => VerifyAsync(
        call + "app.[|MapPost|](\"/\", ASK); static WebApplication Other() { var own = WebApplication.CreateBuilder().Build(); " + middleware + " own.MapPost(\"/\", ASK); return own; }",
        Types,
        Known);

    [Fact]
    public Task Reports_route_whose_middleware_is_never_used() => VerifyAsync(
        "app.[|MapPost|](\"/\", ASK);",
        Types + "static class Unused { public static void UseKey(IApplicationBuilder own) => own.UseMiddleware<KeyMiddleware>(); }",
        Known);

    [Fact]
    public Task Reports_route_of_a_host_that_a_library_makes() => Test.VerifyAsync(
        EndpointApp.Library(
            "public static class Server { public static WebApplication Start() { var app = WebApplication.CreateBuilder().Build(); app.[|MapMcp|](); return app; } }"),
        EndpointApp.Stubs);

    [Theory]
    [InlineData("[ProducesResponseType(401)] ")]
    [InlineData("[ProducesResponseType(StatusCodes.Status403Forbidden)] ")]
    public Task Reports_action_that_only_describes_a_refusal(string attribute) => VerifyAsync(
        Controllers, Types + $"class C(Assistant a) : ControllerBase {{ {attribute}public Task [|Ask|]() => a.AskAsync(); }}", Known);

    [Fact]
    public Task Reports_message_that_does_not_claim_what_another_project_may_do()
    {
        var test = new Test(
            EndpointApp.Of("app.{|#0:MapPost|}(\"/a\", " + EndpointApp.Ask + "); app.MapMcp();", services: "builder.AddServiceDefaults();"), EndpointApp.Stubs)
        {
            ExpectedDiagnostics =
            {
                Expected(0, "MapPost", "", "add authentication, and require authorization for all endpoints by a fallback policy or for each one"),
            },
        };
        test.TestState.AdditionalProjects["Defaults"].Sources.Add(
            "namespace Microsoft.Extensions.Hosting { public static class Defaults { public static void AddServiceDefaults(this IHostApplicationBuilder builder) { } } }");
        test.TestState.AdditionalProjectReferences.Add("Defaults");
        return test.RunAsync();
    }

    [Theory]
    [InlineData("app.MapHub<C>(\"/hub\");", "class C(Assistant a) : Hub { public Task [|Ask|]() => a.AskAsync(); }")]
    [InlineData("app.MapHub<D>(\"/hub\");", "class C(Assistant a) : Hub { public Task [|Ask|]() => a.AskAsync(); } class D(Assistant a) : C(a);")]
    [InlineData("app.MapGrpcService<C>();", "class C(Assistant a) : AiBase { public override Task [|Ask|](string text, ServerCallContext context) => a.AskAsync(); }")]
    [InlineData("app.MapRazorPages();", "class C(Assistant a) : PageModel { public Task [|OnPostAsync|]() => a.AskAsync(); }")]
    public Task Reports_other_kinds_of_endpoint(string mappings, string type) => VerifyAsync(mappings, Types + Service + type);

    [Theory]
    [InlineData("app.MapHub<C>(\"/hub\").RequireAuthorization();", "class C(Assistant a) : Hub { public Task Ask() => a.AskAsync(); }")]
    [InlineData("app.MapHub<C>(\"/hub\");", "[Authorize] class C(Assistant a) : Hub { public Task Ask() => a.AskAsync(); }")]
    [InlineData("app.MapHub<C>(\"/hub\");", "class C(Assistant a) : Hub { [Authorize] public Task Ask() => a.AskAsync(); }")]
    [InlineData("app.MapHub<Other>(\"/hub\");", "class Other : Hub; class C(Assistant a) : Hub { public Task Ask() => a.AskAsync(); }")]
    [InlineData("app.MapGrpcService<C>().RequireAuthorization();", "class C(Assistant a) : AiBase { public override Task Ask(string text, ServerCallContext context) => a.AskAsync(); }")]
    [InlineData("app.MapGrpcService<C>();", "[Authorize] class C(Assistant a) : AiBase { public override Task Ask(string text, ServerCallContext context) => a.AskAsync(); }")]
    [InlineData("app.ToString();", "class C(Assistant a) : AiBase { public override Task Ask(string text, ServerCallContext context) => a.AskAsync(); }")]
    [InlineData("app.MapRazorPages().RequireAuthorization();", "class C(Assistant a) : PageModel { public Task OnPostAsync() => a.AskAsync(); }")]
    [InlineData("app.MapRazorPages();", "[Authorize] class C(Assistant a) : PageModel { public Task OnPostAsync() => a.AskAsync(); }")]
    public Task DoesNotReport_other_kinds_of_endpoint_that_are_protected(string mappings, string type) => VerifyAsync(mappings, Types + Service + type);

    [Theory]
    [InlineData("builder.Services.AddRazorPages(options => options.Conventions.AuthorizeFolder(\"/\"));")]
    [InlineData("builder.Services.AddRazorPages(options => options.Conventions.AuthorizePage(\"/Chat\"));")]
    [InlineData("builder.Services.AddRazorPages().AddMvcOptions(options => options.Filters.Add(new AuthorizeFilter()));")]
    public Task DoesNotReport_page_of_protected_folder(string services) => VerifyAsync(
        "app.MapRazorPages();", Types + "class C(Assistant a) : PageModel { public Task OnPostAsync() => a.AskAsync(); }", services);

    [Fact]
    public Task Reports_missing_authentication_once() => VerifyAsync(
        "app.[|MapPost|](\"/a\", ASK); app.MapPost(\"/b\", ASK); app.MapMcp(); app.MapControllers();",
        Types.Replace("[Authorize] class Guarded : ControllerBase;", "", StringComparison.Ordinal)
            .Replace("builder.RequireAuthorization();", "", StringComparison.Ordinal)
            .Replace(".RequireAuthorization()", "", StringComparison.Ordinal)
        + "class C(Assistant a) : ControllerBase { public Task Ask() => a.AskAsync(); }",
        services: "");

    [Fact]
    public Task Reports_messages_that_say_what_to_do() => new Test(
        EndpointApp.Of(
            Filled("app.{|#0:MapPost|}(\"/\", ASK); app.MapControllers(); app.MapRazorPages();"),
            """
            class C(IChatClient chat) : ControllerBase { public Task {|#1:Ask|}() => chat.GetResponseAsync(""); }
            class P(IChatClient chat) : PageModel { public Task {|#2:OnPost|}() => chat.GetResponseAsync(""); }
            """,
            Known),
        EndpointApp.Stubs)
    {
        ExpectedDiagnostics =
        {
            Expected(0, "MapPost", "", "add RequireAuthorization()"),
            Expected(1, "C.Ask", "", "add [Authorize]"),
            Expected(2, "P.OnPost", "", "add [Authorize] to the page model"),
        },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_controller_where_all_its_actions_are_open() => new Test(
        EndpointApp.Of(
            "app.MapControllers();",
            """
            class C(IChatClient chat) : ControllerBase
            {
                public Task {|#0:A|}() => chat.GetResponseAsync("");
                public Task {|#1:B|}() => chat.GetResponseAsync("");
                public string Health() => "";
            }
            """,
            Known),
        EndpointApp.Stubs)
    {
        ExpectedDiagnostics = { Expected(0, "C.A", "", "add [Authorize] to the controller"), Expected(1, "C.B", "", "add [Authorize] to the controller") },
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_says_that_nothing_is_protected() => new Test(EndpointApp.Of("app.{|#0:MapMcp|}();"), EndpointApp.Stubs)
    {
        ExpectedDiagnostics =
        {
            Expected(
                0,
                "MapMcp",
                ", and nothing in this application asks who calls",
                "add authentication, and require authorization for all endpoints by a fallback policy or for each one"),
        },
    }.RunAsync();

    [Theory]
    [InlineData("[HttpTrigger(AuthorizationLevel.Anonymous, \"post\")] string text")]
    public Task Reports_function_without_a_key(string parameter) => VerifyFunctionAsync(parameter, reports: true);

    [Theory]
    [InlineData("[HttpTrigger(AuthorizationLevel.Function, \"post\")] string text")]
    [InlineData("[HttpTrigger(AuthorizationLevel.Admin)] string text")]
    [InlineData("[HttpTrigger(\"post\")] string text")]
    [InlineData("[QueueTrigger(\"questions\")] string text")]
    public Task DoesNotReport_function_with_a_key_or_without_request(string parameter) => VerifyFunctionAsync(parameter, reports: false);

    [Fact]
    public Task DoesNotReport_function_behind_middleware() => new Test(
        """
        using System.Threading.Tasks;
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Middleware;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;
        class C(IChatClient chat) { public Task Run([HttpTrigger(AuthorizationLevel.Anonymous)] string text) => chat.GetResponseAsync(text); }
        class Gate : IFunctionsWorkerMiddleware
        {
            public Task Invoke(FunctionContext context, FunctionExecutionDelegate next) => throw new System.UnauthorizedAccessException();
        }
        static class Setup { static void Run(IFunctionsWorkerApplicationBuilder worker) => worker.UseMiddleware<Gate>(); }
        """,
        "Microsoft.Azure.Functions.Worker.Satellites").RunAsync();

    [Theory]
    [InlineData("app.[|MapMcp|](); Listen(\"http://localhost:3001\"); Listen(args[0]); void Listen(string url) => app.Run(url);")]
    [InlineData("app.[|MapMcp|](); app.Run(\"http://0.0.0.0:3001\");")]
    [InlineData("app.[|MapMcp|](); app.Run(\"http://*:3001\");")]
    [InlineData("app.[|MapMcp|](); app.Run(builder.Configuration[\"Url\"]);")]
    [InlineData("app.[|MapMcp|](); builder.WebHost.UseUrls(\"http://localhost:5000\", \"https://contoso.com\");")]
    [InlineData("app.[|MapMcp|](); builder.WebHost.UseUrls(args);")]
    public Task Reports_route_at_an_address_that_is_not_local(string mappings) => VerifyAsync(mappings);

    [Theory]
    [InlineData("app.MapMcp(); app.Run(\"http://localhost:3001\");")]
    [InlineData("app.MapMcp(); await app.RunAsync(\"http://127.0.0.1:3001\");")]
    [InlineData("app.MapMcp(); builder.WebHost.UseUrls(\"http://localhost:5000\", \"https://[::1]:5001\");")]
    [InlineData("var url = \"http://localhost:3001\"; app.MapMcp(); app.Run(url);")]
    [InlineData("app.MapMcp(); builder.WebHost.UseUrls(\"http://localhost:5000;https://localhost:5001\");")]
    [InlineData("app.MapMcp(); Listen(\"http://localhost:3001\"); void Listen(string url) => app.Run(url);")]
    public Task DoesNotReport_route_at_a_local_address(string mappings) => VerifyAsync(mappings);

    [Fact]
    public Task DoesNotReport_route_behind_an_upstream() => new Test(EndpointApp.Of("app.MapMcp();"), EndpointApp.Stubs)
        .WithConfig("secure_ai.authorized_upstream = true\n").RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(EndpointApp.Of("app.MapMcp();"), EndpointApp.Stubs)
        .WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task Reports_in_test_project_when_asked() => new Test(EndpointApp.Of("app.[|MapMcp|]();"), EndpointApp.Stubs)
        .WithProperty("IsTestProject", "true").WithConfig("secure_ai.report_info_in_tests = true\n").RunAsync();

    [Theory]
    [InlineData("public static class Maps { public static void Map(this WebApplication app) => app.MapMcp(); }")]
    [InlineData("public static class Maps { public static void Map(this IEndpointRouteBuilder routes) => routes.MapMcp(); }")]
    [InlineData("public class C(IChatClient chat) : ControllerBase { public Task Ask() => chat.GetResponseAsync(\"\"); }")]
    public Task DoesNotReport_in_library(string types) => Test.VerifyAsync(EndpointApp.Library(types), EndpointApp.Stubs);

    [Fact]
    public Task DoesNotReport_lookalike_types() => Test.VerifyAsync(
        """
        using Microsoft.AspNetCore.Builder;
        var app = WebApplication.Create();
        app.MapMcp();
        app.MapPost("/", (Chat chat) => chat.GetResponseAsync(""));
        static class Own { public static void MapMcp(this WebApplication app) { } }
        class Chat { public string GetResponseAsync(string text) => text; }
        """);

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new Test(
        "using Microsoft.AspNetCore.Builder; var app = WebApplication.Create(); app.MapPost(\"/\", (string text) => text); app.Run();")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Theory]
    [InlineData("app.MapPost(\"/\", ASK).Missing();")]
    [InlineData("routes.MapPost(\"/\", ASK);")]
    [InlineData("var group = missing; group.MapPost(\"/\", ASK);")]
    [InlineData("var group = group.MapGroup(\"/\"); group.MapPost(\"/\", ASK);")]
    public Task DoesNotReport_broken_code(string mappings) => new Test(EndpointApp.Of(Filled(mappings), services: Known), EndpointApp.Stubs)
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    private const string Service = """
        [BindServiceMethod(typeof(AiBase), "Bind")]
        abstract class AiBase { public virtual Task Ask(string text, ServerCallContext context) => null; }

        """;

    private static DiagnosticResult Expected(int location, params object[] arguments) =>
        new DiagnosticResult(RuleTable.OpenEndpoint.Descriptor).WithLocation(location).WithArguments(arguments);

    private static Task VerifyAsync(string mappings, string types = Types, string services = Known) =>
        Test.VerifyAsync(EndpointApp.Of(Filled(mappings), types, Known == services ? Known : services.Length == 0 ? "" : services + Known), EndpointApp.Stubs);

    private static string Filled(string mappings) => mappings.Replace("ASK", EndpointApp.Ask, StringComparison.Ordinal);

    private static async Task VerifyFunctionAsync(string parameter, bool reports)
    {
        var name = reports ? "[|Run|]" : "Run";
        foreach (var home in new[] { "Microsoft.Azure.Functions.Worker", "Microsoft.Azure.WebJobs" })
        {
            await new Test(
                $$"""
                using System.Threading.Tasks;
                using {{home}};
                {{(home.EndsWith("WebJobs", StringComparison.Ordinal) ? "using Microsoft.Azure.WebJobs.Extensions.Http;" : "")}}
                using Microsoft.Extensions.AI;
                public class C(IChatClient chat) { public Task {{name}}({{parameter}}) => chat.GetResponseAsync(text); }
                """,
                home + ".Satellites").RunAsync();
        }
    }
}
