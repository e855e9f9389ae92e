using System.Collections.Immutable;

namespace SecureAiAnalyzers.Benchmarks.WorstCases;

/// <summary>The programs. In each of them requests or answers of a model reach prompts, commands or queries, so that the rules have work.</summary>
internal static class WorstCases
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Data.Common; using System.Diagnostics; using System.Linq; using System.Text;
        using System.Threading.Tasks; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Mvc; using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        """;

    private const string Helpers = """
        static void Instruct(string text) => _ = new ChatMessage(ChatRole.System, text);
        static async Task<string> AskAsync(IChatClient model) => (await model.GetResponseAsync("hello")).Text;
        """;

    /// <summary>All of them. A size is the number of what the name says.</summary>
    public static ImmutableArray<WorstCase> All { get; } =
    [
        new("statements with prompts and sinks", 8000, size => Action(Lines(size / 4, i => $$"""
            var prompt{{i}} = $"Answer {last} about {q}, {{i}}"; messages.Add(new ChatMessage(ChatRole.System, prompt{{i}}));
            var answer{{i}} = (await model.GetResponseAsync(messages)).Text; command.CommandText = "select * from t where a = '" + answer{{i}} + "'";
            last = answer{{i}}.Trim();
            """)), size => ("SAI5003", size / 4)),
        new("branches", 2000, size => Action(Lines(size, i => $$"""
            if (last.Length > {{i}}) { last += q; messages.Add(new(ChatRole.System, last)); } else { last = (await model.GetResponseAsync(messages)).Text; }
            """)), size => ("SAI4001", size)),
        new("arms of a switch", 2000, size => Action(
            "last = q switch { " + Lines(size, i => $"\"k{i}\" => q + \"{i}\",") + " _ => q }; Instruct(last);"), size => ("SAI4001", 1)),
        new("assignments of fields", 2000, size => Action(
            "_f39 = q;" + Lines(size, i => $"_f{i % 40} = _f{(i + 39) % 40} + _f{(i * 13 + 2) % 40};") + $"Instruct(_f{(size - 1) % 40});",
            Lines(40, i => $"private string _f{i} = \"\";")), size => ("SAI4001", 1)),
        new("operands of an addition", 4000, size => Action("Instruct(q" + Repeat(size, " + q") + ");"), size => ("SAI4001", 1)),
        new("calls of a fluent chain", 1000, size => Action(
            "Instruct(new StringBuilder()" + Repeat(size, ".Append(q)") + ".ToString());"), size => ("SAI4001", 1)),
        new("lambdas in lambdas", 1000, size => Action(
            Lines(size, i => $"Func<string, string> f{i} = a => new[] {{ a, q }}.Select(b => b + a).First();") + "Instruct(q);"), size => ("SAI4001", 1)),
        new("chain of calls", 2000, size => Action(
            "M0(q);", Lines(size, i => $"static void M{i}(string s) => M{i + 1}(s + {i});") + $"static void M{size}(string s) => Instruct(s);"),
            size => ("SAI4001", 1)),
        new("chain of results, with a sink at each", 1000, size => Action("last = await M0(model);", Lines(size, i => $$"""
            static async Task<string> M{{i}}(IChatClient model) { var text = await M{{i + 1}}(model); Process.Start("sh", text); return text; }
            """) + $"static Task<string> M{size}(IChatClient model) => AskAsync(model);"), size => ("SAI5002", size)),
        new("overrides", 200, size => Action(
            "new C0().Go(q);", "class C0 { public virtual string Go(string s) { Instruct(s); return s; } }" + Lines(size, i => $$"""
            class C{{i + 1}} : C{{i}} { public override string Go(string s) => base.Go(s + {{i}}) + new C{{i}}().Go(s); }
            """)), size => ("SAI4001", 1)),
        new("mutual recursion", 200, size => Action("M0(q, model);", Lines(size, i => $$"""
            static string M{{i}}(string s, IChatClient model)
            {
                if (s.Length > {{i}}) return s;
                var t = M{{(i + 1) % size}}(s, model) + M{{(i + 7) % size}}(s + "x", model);
                Process.Start("sh", t);
                return t + M{{(i * 3 + 5) % size}}(model.GetResponseAsync(t).Result.Text, model);
            }
            """)), size => ("SAI5002", size)),
        new("handlers in top-level statements", 400, size =>
        [
            Usings + """
                var app = WebApplication.CreateBuilder(args).Build();
                var model = app.Services.GetRequiredService<IChatClient>();
                var history = new List<ChatMessage>();

                """ + Lines(size, i => $$"""
                app.MapPost("/e{{i}}", async (string q) =>
                {
                    history.Add(new(ChatRole.System, q));
                    var answer = await model.GetResponseAsync(history);
                    Process.Start("sh", answer.Text);
                    return answer.Text;
                });
                """),
        ], size => ("SAI5002", size)) { IsApplication = true },
        new("files", 400, size => Enumerable.Range(0, size).Select(file => Usings + $$"""
            public sealed class Store{{file}} { public string Last = ""; }
            [ApiController] public sealed class Api{{file}}Controller(IChatClient model, Store{{file}} store, Store{{(file + 1) % size}} next) : ControllerBase
            {
            {{Lines(5, i => $$"""
                [HttpPost("e{{i}}")] public async Task<string> Post{{i}}(string q)
                {
                    next.Last = q + store.Last;
                    var answer = await model.GetResponseAsync([new(ChatRole.System, next.Last)]);
                    Process.Start("sh", answer.Text);
                    return store.Last = answer.Text;
                }
                """)}}
            }
            """), size => ("SAI5002", 5 * size)),
    ];

    /// <summary>A program with one action of a controller, and other members of that.</summary>
    private static IEnumerable<string> Action(string statements, string members = "") =>
    [
        Usings + $$"""
            [ApiController] public sealed class BigController(IChatClient model, DbCommand command) : ControllerBase
            {
                [HttpPost] public async Task<string> Post(string q)
                {
                    await command.PrepareAsync();
                    var messages = new List<ChatMessage>();
                    var last = q;
                    {{statements}}
                    await model.GetResponseAsync(messages);
                    return last;
                }
                {{members}}
                {{Helpers}}
            }
            """,
    ];

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line)) + "\n";

    private static string Repeat(int count, string text) => string.Concat(Enumerable.Repeat(text, count));
}
