using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>What is put under a constant key comes out under the same key: caches, sessions, and the dictionaries of a request.</summary>
public sealed class KeyedStoreTests
{
    private const string Web = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.Hybrid;
        using Microsoft.Extensions.Caching.Memory;

        public static class Keys { public const string Style = "style"; public static readonly object Item = new(); }

        """;

    [Theory]
    [InlineData("""cache.Set("k", text); Use([|cache.Get<string>("k")|]);""")]
    [InlineData("""Use([|cache.Set("k", text)|]);""")]
    [InlineData("""cache.Set(Keys.Style, text); if (cache.TryGetValue(Keys.Style, out string? s)) Use([|s|]);""")]
    [InlineData("""cache.Set("style", text); Use([|(string?)cache.Get(Keys.Style)|]);""")]
    [InlineData("""using (var e = cache.CreateEntry("k")) { e.Value = text; } Use([|cache.Get<string>("k")|]);""")]
    [InlineData("""using (var e = cache.CreateEntry("k")) { e.SetValue(text); } Use([|cache.Get<string>("k")|]);""")]
    [InlineData("""Use([|cache.GetOrCreate("k", _ => text)|]);""")]
    [InlineData("""Use([|cache.GetOrCreate("k", entry => { entry.SlidingExpiration = TimeSpan.FromDays(1); return text; })|]);""")]
    [InlineData("""Use([|await cache.GetOrCreateAsync(number, _ => Task.FromResult(text))|]);""")]
    [InlineData("""Use([|await cache.GetOrCreateAsync("k", async e => { await Task.Yield(); return text + "!"; })|]);""")]
    [InlineData("""Use([|await cache.GetOrCreateAsync("k", LoadAsync)|]); async Task<string> LoadAsync(ICacheEntry entry) { await Task.Yield(); return text; }""")]
    [InlineData("""cache.GetOrCreate("k", _ => text); Use([|cache.Get<string>("k")|]);""")]
    [InlineData("""Use([|await Once(() => Task.FromResult(text))|]); Task<string?> Once(Func<Task<string>> load) => cache.GetOrCreateAsync("k", _ => load());""")]
    [InlineData("""Use([|await Once(_ => Task.FromResult(text))|]); Task<string?> Once(Func<ICacheEntry, Task<string>> load) => cache.GetOrCreateAsync("k", load);""")]
    [InlineData("""cache.GetOrCreate("h", _ => new List<string>())!.Add(text); Use([|cache.Get<List<string>>("h")![0]|]);""")]
    [InlineData("""cache.Set($"user:{number}", text); Use([|cache.Get<string>($"user:{number}")|]);""")]
    public Task Reports_value_of_a_memory_cache(string code) => VerifyAsync(code, "IMemoryCache cache");

    [Theory]
    [InlineData("""cache.Set("k", text); Use(cache.Get<string>("other"));""")]
    [InlineData("""cache.Set("k", text); cache.Set("k", "fixed"); Use(cache.Get<string>("k"));""")]
    [InlineData("""Use(cache.GetOrCreate("k", _ => "fixed"));""")]
    [InlineData("""cache.Set("k", text.Length); Use(cache.Get<int>("k").ToString());""")]
    [InlineData("""cache.Set(text, "fixed"); Use(cache.Get<string>(text));""")]
    [InlineData("""cache.Set($"user:{number}", text); Use(cache.Get<string>($"style:{number}"));""")]
    public Task DoesNotReport_other_value_of_a_memory_cache(string code) => VerifyAsync(code, "IMemoryCache cache");

    [Theory]
    [InlineData("""Use([|await cache.GetOrCreateAsync("k", _ => ValueTask.FromResult(text))|]);""")]
    [InlineData("""Use([|await cache.GetOrCreateAsync("k", text, static (t, ct) => ValueTask.FromResult(t + "!"))|]);""")]
    [InlineData("""Use([|await cache.GetOrCreateAsync("k", (text, number), static (s, ct) => ValueTask.FromResult(s.text))|]);""")]
    [InlineData("""Use([|await cache.GetOrCreateAsync($"k-{number}", async ct => { await Task.Delay(1, ct); return text; })|]);""")]
    [InlineData("""await cache.SetAsync("k", text); Use([|await cache.GetOrCreateAsync("k", _ => ValueTask.FromResult("fixed"))|]);""")]
    public Task Reports_value_of_a_hybrid_cache(string code) => VerifyAsync(code, "HybridCache cache");

    [Theory]
    [InlineData("""Use(await cache.GetOrCreateAsync("k", text, static (t, ct) => ValueTask.FromResult("fixed")));""")]
    [InlineData("""await cache.SetAsync("k", text); Use(await cache.GetOrCreateAsync("l", _ => ValueTask.FromResult("fixed")));""")]
    public Task DoesNotReport_other_value_of_a_hybrid_cache(string code) => VerifyAsync(code, "HybridCache cache");

    [Theory]
    [InlineData("""cache.SetString("k", text); Use([|cache.GetString("k")|]);""")]
    [InlineData("""await cache.SetStringAsync("k", text, new DistributedCacheEntryOptions()); Use([|await cache.GetStringAsync("k")|]);""")]
    [InlineData("""await cache.SetAsync("k", Encoding.UTF8.GetBytes(text)); Use([|Encoding.UTF8.GetString((await cache.GetAsync("k"))!)|]);""")]
    public Task Reports_value_of_a_distributed_cache(string code) => VerifyAsync(code, "IDistributedCache cache");

    [Theory]
    [InlineData("""HttpContext.Session.SetString("n", text); Use([|HttpContext.Session.GetString("n")|]);""")]
    [InlineData("""HttpContext.Session.Set("n", Encoding.UTF8.GetBytes(text)); if (HttpContext.Session.TryGetValue("n", out var b)) Use([|Encoding.UTF8.GetString(b)|]);""")]
    [InlineData("""HttpContext.Items["n"] = text; Use([|(string?)HttpContext.Items["n"]|]);""")]
    [InlineData("""HttpContext.Items[Keys.Item] = text; Use([|HttpContext.Items[Keys.Item] as string|]);""")]
    [InlineData("""HttpContext.Items.Add("n", text); if (HttpContext.Items.TryGetValue("n", out var o) && o is string s) Use([|s|]);""")]
    [InlineData("""var items = HttpContext.Items; items[typeof(Keys)] = text; Use([|items[typeof(Keys)]!.ToString()|]);""")]
    [InlineData("""TempData["n"] = text; Use([|TempData["n"] as string|]);""")]
    [InlineData("""TempData.Add("n", text); Use([|(string?)TempData.Peek("n")|]);""")]
    [InlineData("""ViewData["n"] = text; Use([|ViewBag.n as string|]);""")]
    [InlineData("""ViewBag.Note = text; Use([|(string)ViewBag.Note|]);""")]
    [InlineData("""TempData["n"] = text; foreach (var pair in TempData) Use([|(string?)pair.Value|]);""")]
    public Task Reports_value_that_a_request_keeps(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("""HttpContext.Session.SetString("n", text); Use(HttpContext.Session.GetString("m"));""")]
    [InlineData("""HttpContext.Items["n"] = text; HttpContext.Items["m"] = "fixed"; Use((string?)HttpContext.Items["m"]);""")]
    [InlineData("""TempData["n"] = text; ViewData["n"] = "fixed"; Use(ViewData["n"] as string);""")]
    [InlineData("""TempData["n"] = text; TempData["m"] = "fixed"; Use(TempData["m"] as string);""")]
    [InlineData("""ViewBag.Note = text; ViewBag.Title = "fixed"; Use((string)ViewBag.Title);""")]
    public Task DoesNotReport_other_value_that_a_request_keeps(string code) => VerifyAsync(code);

    [Fact]
    public Task Reports_value_that_another_request_has_kept() => VerifyProgramAsync("""
        public sealed class StyleController(IMemoryCache cache, IDistributedCache distributed, IChatClient chat) : Controller
        {
            [HttpPost("style")]
            public async Task<IActionResult> SaveAsync(string style, string tone, string name)
            {
                cache.Set(Keys.Style, style, TimeSpan.FromHours(1));
                await distributed.SetStringAsync("tone:" + User.Identity!.Name, tone);
                HttpContext.Session.SetString("name", name);
                HttpContext.Session.SetString("locale", "en");
                return Ok();
            }

            [HttpPost("ask")]
            public async Task<string> AskAsync(string question)
            {
                var store = new ToneStore(distributed);
                List<ChatMessage> messages =
                [
                    new(ChatRole.System, [|$"Answer in the style {cache.Get<string>("style")}."|]),
                    new(ChatRole.System, [|await store.ToneOfAsync(User.Identity!.Name!)|]),
                    new(ChatRole.System, [|HttpContext.Session.GetString("name")|]),
                    new(ChatRole.System, HttpContext.Session.GetString("locale")),
                    new(ChatRole.User, question),
                ];
                return (await chat.GetResponseAsync(messages)).Text;
            }
        }

        public sealed class ToneStore(IDistributedCache cache)
        {
            public async Task<string> ToneOfAsync(string user) => await cache.GetStringAsync("tone:" + user) ?? "plain";
        }
        """);

    [Fact]
    public Task Reports_value_that_a_filter_has_kept() => VerifyProgramAsync("""
        public sealed class PersonaMiddleware(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext context)
            {
                context.Items["persona"] = context.Request.Headers["X-Persona"].ToString();
                context.Items["tenant"] = "contoso";
                return next(context);
            }
        }

        public sealed class Assistant(IHttpContextAccessor accessor, IChatClient chat)
        {
            public async Task<string> AskAsync()
            {
                var items = accessor.HttpContext!.Items;
                var persona = items["persona"] as string ?? "assistant";
                var tenant = (string)items["tenant"]!;
                ChatOptions options = new() { Instructions = [|$"You are {persona}."|] };
                ChatOptions other = new() { Instructions = $"You work for {tenant}." };
                return (await chat.GetResponseAsync("Hello", options)).Text + (await chat.GetResponseAsync("Hello", other)).Text;
            }
        }
        """);

    private static Task VerifyAsync(string statements, string service = "IServiceProvider service") => VerifyProgramAsync($$"""
        public class SubjectController({{service}}) : Controller
        {
            public async Task PostAsync(string text, int number)
            {
                {{statements}}
                await Task.Yield();
            }

            private void Use(string? value) => _ = value;
        }
        """.Replace("Use([|", "_ = new ChatMessage(ChatRole.System, [|", StringComparison.Ordinal)
            .Replace("Use(", "_ = new ChatMessage(ChatRole.System, ", StringComparison.Ordinal)
            .Replace("private void _ = new ChatMessage(ChatRole.System, string? value) => _ = value;", "", StringComparison.Ordinal));

    private static Task VerifyProgramAsync(string code) => FlowRuleTest.VerifyAsync(RuleTable.InputInInstructions, Web + code);
}
