using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Semantics;
using SecureAiAnalyzers.Semantics.Endpoints;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Endpoints;

/// <summary>Behind which endpoints a model answers.</summary>
public sealed class AiEndpointsTests
{
    private const string Types = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;

        interface IAssistant { Task<string> AskAsync(string text); Task<string> CountAsync(string text); }
        class Assistant(IChatClient chat) : IAssistant
        {
            public async Task<string> AskAsync(string text) => (await chat.GetResponseAsync(text)).Text;
            public Task<string> CountAsync(string text) => Task.FromResult(text.Length.ToString());
            public Task<string> EvenAsync(int n) => n == 0 ? AskAsync("") : OddAsync(n - 1);
            public Task<string> OddAsync(int n) => EvenAsync(n - 1);
        }
        abstract class Worker { public abstract Task RunAsync(); }
        class AiWorker(IAssistant assistant) : Worker { public override Task RunAsync() => assistant.AskAsync(""); }
        class Quiet : IDisposable { public void Dispose() { } }
        class Loud(IChatClient chat) : IDisposable { public void Dispose() => chat.GetResponseAsync(""); }
        static class Extensions { public static Task<ChatResponse> Say(this IChatClient chat, string text) => chat.GetResponseAsync(text); }

        """;

    [Theory]
    [InlineData("(IChatClient chat) => chat.GetResponseAsync(\"\")")]
    [InlineData("async (string text, IChatClient chat) => { var answer = await chat.GetResponseAsync(text); return answer.Text; }")]
    [InlineData("(IChatClient chat) => chat.GetStreamingResponseAsync(\"\")")]
    [InlineData("(IChatClient chat) => Task.Run(() => chat.GetResponseAsync(\"\"))")]
    [InlineData("(IChatClient chat) => chat?.GetResponseAsync(\"\")")]
    [InlineData("(IChatClient chat) => chat.Say(\"\")")]
    [InlineData("(IChatClient chat) => Extensions.Say(chat, \"\")")]
    [InlineData("(Assistant assistant) => assistant.AskAsync(\"\")")]
    [InlineData("(IAssistant assistant) => assistant.AskAsync(\"\")")]
    [InlineData("(IAssistant assistant) => new[] { \"\" }.Select(assistant.AskAsync).ToList()")]
    [InlineData("(Assistant assistant) => assistant.OddAsync(3)")]
    [InlineData("(Worker worker) => worker.RunAsync()")]
    [InlineData("(IChatClient chat) => { Task<ChatResponse> Inner() => chat.GetResponseAsync(\"\"); return Inner(); }")]
    [InlineData("async (HttpContext context) => { await context.RequestServices.GetRequiredService<IChatClient>().GetResponseAsync(\"\"); }")]
    [InlineData("Handle")]
    [InlineData("new Assistant(null!).AskAsync")]
    [InlineData("((IAssistant)null!).AskAsync")]
    public void Route_reaches_model(string handler)
    {
        var endpoint = Assert.Single(Endpoints(Route(handler)));

        Assert.Equal((RequestKind.Route, "MapPost"), (endpoint.Kind, Text(endpoint.Location)));
        Assert.NotNull(endpoint.Handler);
    }

    [Theory]
    [InlineData("(string text) => text")]
    [InlineData("(IChatClient chat) => chat.ToString()")]
    [InlineData("(IAssistant assistant) => assistant.CountAsync(\"\")")]
    [InlineData("(Assistant assistant) => assistant.CountAsync(\"\")")]
    [InlineData("(Quiet quiet) => quiet.Dispose()")]
    [InlineData("(IDisposable disposable) => disposable.Dispose()")]
    [InlineData("() => nameof(IAssistant.AskAsync)")]
    [InlineData("(Lookalike chat) => chat.GetResponseAsync(\"\")")]
    [InlineData("(IChatClient chat) => { Task<ChatResponse> Inner() => chat.GetResponseAsync(\"\"); return 1; }")]
    [InlineData("Missed")]
    public void Route_reaches_no_model(string handler) => Assert.Empty(Endpoints(Route(handler)));

    [Theory]
    [InlineData("class C(IAssistant ai) : ControllerBase { [HttpPost] public Task<string> Ask(string text) => ai.AskAsync(text); }", (int)RequestKind.Action)]
    [InlineData("class C(IAssistant ai) : ControllerBase { public Task Ask() => Inner(); Task Inner() => ai.AskAsync(\"\"); }", (int)RequestKind.Action)]
    [InlineData("abstract class Own : ControllerBase; class C(IAssistant ai) : Own { public Task<string> Ask(string text) => ai.AskAsync(text); }", (int)RequestKind.Action)]
    [InlineData("[ApiController] class C(IAssistant ai) { public Task<string> Ask(string text) => ai.AskAsync(text); }", (int)RequestKind.Action)]
    [InlineData("class Own : ControllerAttribute; [Own] class C(IAssistant ai) { public Task<string> Ask(string text) => ai.AskAsync(text); }", (int)RequestKind.Action)]
    [InlineData("class C(IAssistant assistant) : PageModel { public Task OnPostAsync() => assistant.AskAsync(\"\"); }", (int)RequestKind.Page)]
    [InlineData("class C(IChatClient c) : Hub { public object Ask() => c.GetStreamingResponseAsync(\"\"); }", (int)RequestKind.Hub)]
    public void Method_reaches_model(string code, int kind)
    {
        var endpoint = Assert.Single(Endpoints(Types + code));

        Assert.Equal(((RequestKind)kind, endpoint.Handler!.Name), (endpoint.Kind, Text(endpoint.Location)));
    }

    [Theory]
    [InlineData("class C(IAssistant assistant) : ControllerBase { public Task<string> Ask(string text) => assistant.CountAsync(text); }")]
    [InlineData("class C(IAssistant assistant) : ControllerBase { [NonAction] public Task<string> Ask(string text) => assistant.AskAsync(text); }")]
    [InlineData("class C(IAssistant assistant) { public Task<string> Ask(string text) => assistant.AskAsync(text); }")]
    [InlineData("class C(IAssistant assistant) : Hub { public override Task OnConnectedAsync() => assistant.AskAsync(\"\"); }")]
    public void Method_is_no_endpoint(string code) => Assert.Empty(Endpoints(Types + code));

    [Fact]
    public void Function_is_found_by_its_trigger() => Assert.Equal(RequestKind.Function, Assert.Single(Endpoints(
        """
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Extensions.AI;

        class Functions(IChatClient chat) { public Task Run([QueueTrigger("q")] string text) => chat.GetResponseAsync(text); }
        """,
        "Microsoft.Azure.Functions.Worker.Satellites")).Kind);

    [Fact]
    public void Remote_service_and_function_are_found()
    {
        var endpoints = Endpoints(
            $$"""
            using Grpc.Core;
            using Microsoft.Azure.Functions.Worker;
            {{Types}}
            [BindServiceMethod(typeof(ChatBase), "BindService")]
            abstract class ChatBase { public virtual Task<string> Ask(string text, ServerCallContext context) => throw new Exception(); }
            class Chat(IAssistant assistant) : ChatBase
            {
                public override Task<string> Ask(string text, ServerCallContext context) => assistant.AskAsync(text);
            }
            class Functions(IAssistant assistant) { [Function("ask")] public Task Run([QueueTrigger("q")] string text) => assistant.AskAsync(text); }
            """,
            "Grpc.Core.Api",
            "Grpc.AspNetCore.Server",
            "Microsoft.Azure.Functions.Worker.Satellites");

        Assert.Equal([RequestKind.RemoteService, RequestKind.Function], endpoints.Select(endpoint => endpoint.Kind));
    }

    [Fact]
    public void Library_maps_endpoint()
    {
        var endpoint = Assert.Single(Endpoints(
            "class C { void Run(WebApplication app) => app.MapMcp(\"/mcp\").RequireAuthorization(); }", "ModelContextProtocol.AspNetCore"));

        Assert.Equal((RequestKind.Library, "MapMcp", null), (endpoint.Kind, Text(endpoint.Location), endpoint.Handler));
    }

    [Fact]
    public void Endpoints_are_in_source_order()
    {
        var endpoints = Endpoints(
            $$"""
            {{Types}}
            class C(IAssistant assistant) : ControllerBase
            {
                public Task<string> Second(string text) => First(text);
                public Task<string> First(string text) => assistant.AskAsync(text);
                void Map(WebApplication app) => app.MapGet("/", Third);
                private Task<string> Third(string text) => assistant.AskAsync(text);
            }
            """);

        Assert.Equal(["Second", "First", "MapGet"], endpoints.Select(endpoint => Text(endpoint.Location)));
    }

    [Fact]
    public void Top_level_program_has_its_routes()
    {
        var endpoints = Endpoints(
            """
            using Microsoft.Extensions.AI;
            var app = WebApplication.Create();
            app.MapGet("/health", () => "ok");
            app.MapPost("/ask", (IChatClient chat) => Ask(chat));
            app.Run();
            static Task<ChatResponse> Ask(IChatClient chat) => chat.GetResponseAsync("");
            """);

        Assert.Contains("/ask", Assert.Single(endpoints).Site.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Mapped_action_is_one_endpoint()
    {
        var endpoint = Assert.Single(Endpoints(
            $$"""
            {{Types}}
            class C(IAssistant assistant) : ControllerBase
            {
                public Task<string> Ask(string text) => assistant.AskAsync(text);
                void Map(WebApplication app) => app.MapGet("/", Ask);
            }
            """));

        Assert.Equal(RequestKind.Route, endpoint.Kind);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void Function_reaches_a_model_however_many_calls_away(int functions)
    {
        var chain = string.Concat(Enumerable.Range(1, functions - 1).Select(i => $"Task F{i}(IChatClient c) => F{i - 1}(c); "));
        var project = (FactProject.Of($"{Types}class C {{ Task F0(IChatClient c) => c.GetResponseAsync(\"\"); {chain} }}")).Compiling();
        var reach = new ProgramScope(project.Compilation).ModelCalls;

        Assert.True(reach.Reaches(project.Method("F0"), default));
        Assert.True(reach.Reaches(project.Method($"F{functions - 1}"), default));
    }

    [Fact]
    public void Body_is_asked_by_syntax()
    {
        const string Code = "class C { Task Ask(IChatClient chat) { return chat.GetResponseAsync(\"\"); } void Not() { } }";
        var project = (FactProject.Of(Types + Code)).Compiling();
        var reach = new ProgramScope(project.Compilation).ModelCalls;

        Assert.True(reach.Reaches(project.Method("Ask").DeclaringSyntaxReferences[0].GetSyntax().ChildNodes().Last(), default));
        Assert.False(reach.Reaches(project.Method("Not").DeclaringSyntaxReferences[0].GetSyntax(), default));
    }

    [Fact]
    public void Initializer_belongs_to_no_function()
    {
        const string Code = "class C(IChatClient chat) { Task F = chat.GetResponseAsync(\"\"); Task P => chat.GetResponseAsync(\"\"); }";
        var project = (FactProject.Of(Types + Code)).Compiling();

        Assert.DoesNotContain(
            new ProgramScope(project.Compilation).ModelCalls.DeclarationsIn(project.Compilation.SyntaxTrees[0], default),
            declaration => declaration.FirstAncestorOrSelf<ClassDeclarationSyntax>() is null or { Identifier.ValueText: "C" });
        Assert.False(new ProgramScope(project.Compilation).ModelCalls.Reaches(project.Compilation.SyntaxTrees[0].GetRoot(), default));
    }

    [Fact]
    public void Missing_SDK_has_no_endpoints()
    {
        var project = FactProject.WithoutSdk(
            "using Microsoft.AspNetCore.Mvc; class Chat { public string GetResponseAsync(string text) => text; }"
            + "class C : ControllerBase { public string Ask(string text) => new Chat().GetResponseAsync(text); }");

        Assert.Empty(new ProgramScope(project.Compiling().Compilation).Endpoints.All(default));
    }

    [Theory]
    [InlineData("app.MapPost(\"/\", (IChatClient chat) => chat.GetResponseAsync(", 0)]
    [InlineData("app.MapPost(\"/\", (IChatClient chat) => { chat.GetResponseAsync(\"\"); return ", 1)]
    [InlineData("app.MapPost(\"/\", Missing)", 0)]
    public void Broken_code_is_read(string statement, int count)
    {
        var project = FactProject.Of($"{Types}class C {{ void Run(WebApplication app) {{ {statement}; }} }}");

        Assert.Equal(count, new ProgramScope(project.Compilation).Endpoints.All(default).Count());
    }

    [Fact]
    public void Cancellation_is_seen()
    {
        var project = FactProject.Of(Route("Handle"));

        Assert.Throws<OperationCanceledException>(() => new ProgramScope(project.Compilation).Endpoints.All(new CancellationToken(canceled: true)).ToArray());
    }

    private static string Route(string handler) =>
        $$"""
        {{Types}}
        class Lookalike { public string GetResponseAsync(string text) => text; }
        class C
        {
            void Run(WebApplication app) { app.MapPost("/", {{handler}}); }
            static Task<string> Handle(string text, IAssistant assistant) => assistant.AskAsync(text);
            static Task<string> Missed(string text, IAssistant assistant) => assistant.CountAsync(text);
        }
        """;

    private static IReadOnlyList<AiEndpoint> Endpoints(string code, params string[] stubs) =>
        [.. new ProgramScope((FactProject.Of(code, stubs)).Compiling().Compilation).Endpoints.All(default)];

    private static string Text(Microsoft.CodeAnalysis.Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
