using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Endpoints;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Endpoints;

/// <summary>What holds data of a request. The parameter in question is always <c>input</c>, the property <c>Input</c>.</summary>
public sealed class RequestInputTests
{
    private const string Types = """
        using System.Security.Claims;
        using System.Text.Json;
        using System.Threading.Channels;
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Primitives;

        record Question(string Text);
        record Point(int X, int Y);
        record struct Line(string Text);
        enum Colour { Red }
        class Form { public string Text { get; set; } = ""; }
        interface IStore { string Name { get; } }
        class Store(IStore inner) { public string Name => inner.Name; }
        class Client(HttpClient http) { public string Name => http.ToString()!; }
        class Clock { public string Zone => ""; }
        class Settings { public string Zone { get; set; } = ""; }
        record Call(IChatClient Chat, string Text);
        record Injected(IChatClient Chat, [property: FromServices] Form Form, CancellationToken Token);
        class Missed { public string Text { get; } = ""; }

        """;

    [Theory]
    [InlineData("string")]
    [InlineData("string?")]
    [InlineData("string[]")]
    [InlineData("List<string>")]
    [InlineData("IReadOnlyList<Question>")]
    [InlineData("Dictionary<string, int>")]
    [InlineData("StringValues")]
    [InlineData("JsonElement")]
    [InlineData("object")]
    [InlineData("Stream")]
    [InlineData("Question")]
    [InlineData("Line")]
    [InlineData("Form")]
    [InlineData("Settings")]
    [InlineData("Missed")]
    [InlineData("[FromBody] string")]
    [InlineData("[FromQuery(Name = \"q\")] string")]
    [InlineData("[FromRoute] string")]
    [InlineData("[FromForm] Form")]
    [InlineData("[FromHeader] string")]
    [InlineData("[FromBody] ChatMessage")]
    [InlineData("[AsParameters] Call")]
    [InlineData("[AsParameters] Form")]
    [InlineData("IFormFile")]
    [InlineData("IFormFile?")]
    [InlineData("IFormFileCollection")]
    [InlineData("IFormFile[]")]
    [InlineData("List<IFormFile>")]
    [InlineData("[FromForm] IFormFile")]
    public void Type_holds_request_data(string type) => Assert.True(IsRequestParameter(Route(type)));

    [Theory]
    [InlineData("int")]
    [InlineData("int?")]
    [InlineData("bool")]
    [InlineData("decimal")]
    [InlineData("Guid")]
    [InlineData("DateTime")]
    [InlineData("Colour")]
    [InlineData("Colour[]")]
    [InlineData("Point")]
    [InlineData("List<int>")]
    [InlineData("CancellationToken")]
    [InlineData("HttpContext")]
    [InlineData("HttpRequest")]
    [InlineData("HttpResponse")]
    [InlineData("ClaimsPrincipal")]
    [InlineData("HttpClient")]
    [InlineData("TimeProvider")]
    [InlineData("IChatClient")]
    [InlineData("IStore")]
    [InlineData("IConfiguration")]
    [InlineData("ILogger<Form>")]
    [InlineData("Store")]
    [InlineData("Client")]
    [InlineData("Clock")]
    [InlineData("[FromServices] Form")]
    [InlineData("[FromKeyedServices(\"key\")] Form")]
    [InlineData("[FromServices] string")]
    [InlineData("[AsParameters] Injected")]
    public void Type_holds_no_request_data(string type) => Assert.False(IsRequestParameter(Route(type)));

    [Theory]
    [InlineData("app.MapGet(\"/\", (string input) => input)")]
    [InlineData("app.MapPost(\"/\", (string input) => { return input; })")]
    [InlineData("app.MapPost(\"/\", async (string input, IChatClient chat) => await chat.GetResponseAsync(input))")]
    [InlineData("app.MapPost(\"/\", delegate (string input) { return input; })")]
    [InlineData("app.MapPost(\"/\", static ([FromBody] string input) => input)")]
    [InlineData("app.MapPut(\"/\", (string input) => input)")]
    [InlineData("app.MapDelete(\"/\", (string input) => input)")]
    [InlineData("app.MapPatch(\"/\", (string input) => input)")]
    [InlineData("app.Map(\"/\", (string input) => input)")]
    [InlineData("app.MapMethods(\"/\", [\"GET\"], (string input) => input)")]
    [InlineData("app.MapFallback((string input) => input)")]
    [InlineData("app.MapFallback(\"/{input}\", (string input) => input)")]
    [InlineData("app.MapGroup(\"/api\").MapPost(\"/\", (string input) => input)")]
    [InlineData("var group = app.MapGroup(\"/api\").MapGroup(\"/v1\"); group.MapPost(\"/\", (string input) => input).RequireAuthorization()")]
    [InlineData("string Local(string input) => input; app.MapPost(\"/\", Local)")]
    [InlineData("Func<string, string> f = (string input) => input; app.MapPost(\"/\", f)")]
    [InlineData("void Both(Delegate f) => app.MapPost(\"/\", f); Both((string input) => input)")]
    [InlineData("foreach (var path in new[] { \"/a\" }) { app.MapPost(path, (string input) => input); }")]
    public void Handler_serves_route(string statement) => Assert.True(IsRequestParameter(Statement(statement)));

    [Theory]
    [InlineData("new[] { \"a\" }.Select((string input) => input).ToList()")]
    [InlineData("string Local(string input) => input; Local(\"\")")]
    [InlineData("app.MapPost(\"/\", () => { Func<string, string> f = input => input; return f(\"\"); })")]
    [InlineData("app.MapPost(\"/\", () => Local(\"\")); string Local(string input) => input")]
    [InlineData("app.MapPost(\"/\", () => \"\").AddEndpointFilter((context, input) => input(context))")]
    [InlineData("new Lookalike().MapPost(\"/\", (string input) => input)")]
    [InlineData("app.MapWhen(context => true, input => input.UseRouting())")]
    [InlineData("app.Use((context, input) => input(context))")]
    [InlineData("app.MapPost(\"/\", (out string input) => input = \"\")")]
    public void Other_function_serves_no_route(string statement) =>
        Assert.False(IsRequestParameter(Statement(statement)));

    [Theory]
    [InlineData("Handlers.Ask", "static string Ask(string input) => input;")]
    [InlineData("new Handlers().Ask", "string Ask(string input) => input;")]
    [InlineData("Handlers.Ask<string>", "static string Ask<T>(T input) => \"\";")]
    public void Method_serves_route(string handler, string member)
    {
        var files = $"{Types}class C {{ void Run(WebApplication app) => app.MapPost(\"/\", {handler}); }} class Handlers {{ public {member} }}";

        Assert.True(IsRequestParameter(files));
    }

    [Theory]
    [InlineData("class C : ControllerBase { public string Ask(string input) => input; }")]
    [InlineData("class C : Controller { [HttpPost] public async Task<IActionResult> Ask([FromBody] Question input) => Ok(input); }")]
    [InlineData("[ApiController] class C { public string Ask(string input) => input; }")]
    [InlineData("[Controller] class C { public string Ask(string input) => input; }")]
    [InlineData("[ApiController] abstract class B { } class C : B { public string Ask(string input) => input; }")]
    [InlineData("class B<T> : ControllerBase { public virtual string Ask(T input) => \"\"; }")]
    [InlineData("abstract class B : ControllerBase { public abstract void F(string id); } class C : B { public override void F(string input) { } }")]
    [InlineData("class C : ControllerBase { public void Upload(IFormFile input) { } }")]
    [InlineData("class C : PageModel { public void OnGet(string input) { } }")]
    [InlineData("class C : PageModel { public Task OnPostAskAsync(Form input) => Task.CompletedTask; }")]
    [InlineData("class C : Hub { public Task Ask(string input) => Task.CompletedTask; }")]
    [InlineData("class C : Hub { public async Task Ask(IAsyncEnumerable<string> input) { await foreach (var _ in input) { } } }")]
    [InlineData("class C : Hub { public Task Ask(ChannelReader<string> input) => Task.CompletedTask; }")]
    [InlineData("class C : Hub<IStore> { public async IAsyncEnumerable<string> Ask(string input) { await Task.Yield(); yield return input; } }")]
    public void Member_serves_requests(string code) => Assert.True(IsRequestParameter(Types + code));

    [Theory]
    [InlineData("class C { public string Ask(string input) => input; }")]
    [InlineData("class C : ControllerBase { string Ask(string input) => input; }")]
    [InlineData("class C : ControllerBase { protected string Ask(string input) => input; }")]
    [InlineData("class C : ControllerBase { public static string Ask(string input) => input; }")]
    [InlineData("class C : ControllerBase { [NonAction] public string Ask(string input) => input; }")]
    [InlineData("class C : ControllerBase { public C(string input) { } }")]
    [InlineData("class C : ControllerBase { public string this[string input] => input; }")]
    [InlineData("class C : ControllerBase { public string Ask(int input) => \"\"; }")]
    [InlineData("class C : ControllerBase { public string Ask([FromServices] Form input) => \"\"; }")]
    [InlineData("class C : ControllerBase { public string Ask(IStore input) => \"\"; }")]
    [InlineData("class C : ControllerBase { public override bool Equals(object? input) => false; }")]
    [InlineData("class C : PageModel { public void Load(string input) { } }")]
    [InlineData("class C : PageModel { public void OnGetter(string input) { } }")]
    [InlineData("class C : PageModel { void OnGet(string input) { } }")]
    [InlineData("class C : Hub { public override Task OnDisconnectedAsync(Exception? input) => Task.CompletedTask; }")]
    [InlineData("class C : Hub { Task Ask(string input) => Task.CompletedTask; }")]
    [InlineData("class C : Hub { public Task Ask(ChannelReader<int> input) => Task.CompletedTask; }")]
    [InlineData("namespace Own { class ControllerBase { } class C : ControllerBase { public string Ask(string input) => input; } }")]
    [InlineData("namespace Own { class Hub { } class C : Hub { public string Ask(string input) => input; } }")]
    public void Member_serves_no_request(string code) => Assert.False(IsRequestParameter(Types + code));

    [Theory]
    [InlineData("public override Task<Reply> Ask(Request input, ServerCallContext context) => null!;", true)]
    [InlineData("public override Task<Reply> Stream(IAsyncStreamReader<Request> input, ServerCallContext context) => null!;", true)]
    [InlineData("public override Task Talk(IAsyncStreamReader<Request> r, IServerStreamWriter<Reply> input, ServerCallContext c) => null!;", false)]
    [InlineData("public override Task<Reply> Ask(Request request, ServerCallContext input) => null!;", false)]
    [InlineData("public Task<Reply> Own(Request input, ServerCallContext context) => null!;", false)]
    [InlineData("public override Task<Reply> Count(Number input, ServerCallContext context) => null!;", false)]
    public void Remote_service_gets_request_data(string member, bool expected) => Assert.Equal(expected, IsRequestParameter(
        $$"""
        using Grpc.Core;
        class Request { public string Text { get; set; } = ""; }
        class Number { public int Value { get; set; } }
        class Reply { public string Text { get; set; } = ""; }
        static class Chat
        {
            [BindServiceMethod(typeof(Chat), "BindService")]
            public abstract class ChatBase
            {
                public virtual Task<Reply> Ask(Request r, ServerCallContext c) => throw new Exception();
                public virtual Task<Reply> Count(Number r, ServerCallContext c) => throw new Exception();
                public virtual Task<Reply> Stream(IAsyncStreamReader<Request> r, ServerCallContext c) => throw new Exception();
                public virtual Task Talk(IAsyncStreamReader<Request> r, IServerStreamWriter<Reply> w, ServerCallContext c) => throw new Exception();
            }
        }
        class ChatService : Chat.ChatBase { {{member}} }
        """,
        "Grpc.Core.Api",
        "Grpc.AspNetCore.Server"));

    [Theory]
    [InlineData("[HttpTrigger(\"post\")] Question input", true)]
    [InlineData("[HttpTrigger(\"post\")] string input", true)]
    [InlineData("[QueueTrigger(\"questions\")] string input", true)]
    [InlineData("[ServiceBusTrigger(\"questions\")] Question input", true)]
    [InlineData("[EventHubTrigger(\"questions\")] string[] input", true)]
    [InlineData("[BlobTrigger(\"questions/{name}\")] Stream input", true)]
    [InlineData("[HttpTrigger(\"post\", Route = \"ask/{input}\")] HttpRequest request, string input", true)]
    [InlineData("[HttpTrigger(\"post\", Route = \"ask/{*input:alpha?}\")] HttpRequest request, string input", true)]
    [InlineData("[HttpTrigger(\"post\")] HttpRequest request, [Microsoft.Azure.Functions.Worker.Http.FromBody] Question input", true)]
    [InlineData("[HttpTrigger(\"post\")] HttpRequest input", false)]
    [InlineData("[HttpTrigger(\"post\", Route = \"ask/{id}\")] HttpRequest request, string input", false)]
    [InlineData("[QueueTrigger(\"questions\")] string message, string input", false)]
    [InlineData("[QueueTrigger(\"questions\")] int input", false)]
    [InlineData("string input", false)]
    public void Function_gets_request_data(string parameters, bool expected) => Assert.Equal(expected, IsRequestParameter(
        $"using Microsoft.Azure.Functions.Worker;\n{Types}class C {{ [Function(\"ask\")] public void Run({parameters}) {{ }} }}",
        "Microsoft.Azure.Functions.Worker.Satellites"));

    [Fact]
    public void Function_in_the_process_of_the_host_gets_request_data() => Assert.True(IsRequestParameter(
        "using Microsoft.Azure.WebJobs;\nstatic class C { [FunctionName(\"ask\")] public static void Run([QueueTrigger(\"questions\")] string input) { } }",
        "Microsoft.Azure.WebJobs.Satellites"));

    [Theory]
    [InlineData("class C : PageModel { [BindProperty] public Form Input { get; set; } = new(); }", true)]
    [InlineData("class C : PageModel { [BindProperty(SupportsGet = true)] public string Input { get; set; } = \"\"; }", true)]
    [InlineData("[BindProperties] class C : PageModel { public string Input { get; set; } = \"\"; }", true)]
    [InlineData("class C : ControllerBase { [BindProperty] public IFormFile? Input { get; set; } }", true)]
    [InlineData("class C : ComponentBase { [SupplyParameterFromQuery] public string? Input { get; set; } }", true)]
    [InlineData("class C : ComponentBase { [SupplyParameterFromForm] Form? Input { get; set; } }", true)]
    [InlineData("[Microsoft.AspNetCore.Components.Route(\"/ask/{Input}\")] class C : ComponentBase { [Parameter] public string? Input { get; set; } }", true)]
    [InlineData("[Microsoft.AspNetCore.Components.Route(\"/ask/{*input}\")] class C : ComponentBase { [Parameter] public string? Input { get; set; } }", true)]
    [InlineData("[Microsoft.AspNetCore.Components.Route(\"/ask/{id}\")] class C : ComponentBase { [Parameter] public string? Input { get; set; } }", false)]
    [InlineData("class C : ComponentBase { [Parameter] public string? Input { get; set; } }", false)]
    [InlineData("class C : PageModel { public string Input { get; set; } = \"\"; }", false)]
    [InlineData("class C : PageModel { [BindProperty] public int Input { get; set; } }", false)]
    [InlineData("[BindProperties] class C : PageModel { public string Input => \"\"; }", false)]
    public void Property_gives_request_data(string code, bool expected)
    {
        var project = (FactProject.Of(Types + code)).Compiling();

        Assert.Equal(expected, new ProgramScope(project.Compilation).Requests.IsRequestMember(project.Property("Input"), default));
    }

    [Theory]
    [InlineData("class C : ControllerBase { public string Ask(string input) => input; }", (int)RequestKind.Action)]
    [InlineData("class C : PageModel { public void OnGet(string input) { } }", (int)RequestKind.Page)]
    [InlineData("class C : Hub { public void Ask(string input) { } }", (int)RequestKind.Hub)]
    [InlineData("class C { void Run(WebApplication app) => app.MapGet(\"/\", (string input) => input); }", (int)RequestKind.Route)]
    public void Kind_is_told(string code, int kind)
    {
        var project = (FactProject.Of(Types + code)).Compiling();
        var function = (Microsoft.CodeAnalysis.IMethodSymbol)project.Parameter("input").ContainingSymbol;

        Assert.Equal((RequestKind)kind, new ProgramScope(project.Compilation).Requests.KindOf(function, default));
    }

    [Fact]
    public void Missing_SDK_has_no_requests()
    {
        var project = FactProject.WithoutSdk("class C : Microsoft.AspNetCore.Mvc.ControllerBase { public string Ask(string input) => input; }");

        Assert.False(new ProgramScope(project.Compiling().Compilation).Requests.IsRequestParameter(project.Parameter("input"), default));
    }

    [Theory]
    [InlineData("app.MapPost(\"/\", (string input) => ", true)]
    [InlineData("app.MapPost(\"/\", (Missing input) => 1)", false)]
    [InlineData("app.MapPost((string input) => input", false)]
    public void Broken_code_is_read(string statement, bool expected)
    {
        var project = FactProject.Of(Statement(statement));

        Assert.Equal(expected, new ProgramScope(project.Compilation).Requests.IsRequestParameter(project.Parameter("input"), default));
    }

    private static string Route(string type) => Statement(
        $"builder.Services.AddSingleton<Clock>(); builder.Services.AddSingleton(new Settings()); app.MapPost(\"/\", ({type} input) => 1)");

    private static string Statement(string statement) =>
        $$"""
        {{Types}}
        class Lookalike { public void MapPost(string path, Delegate handler) { } }
        class C { void Run(WebApplicationBuilder builder, WebApplication app) { {{statement}}; } }
        """;

    private static bool IsRequestParameter(string code, params string[] stubs)
    {
        var project = (FactProject.Of(code, stubs)).Compiling();
        return new ProgramScope(project.Compilation).Requests.IsRequestParameter(project.Parameter("input"), default);
    }
}
