using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Prompts;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

using Test = RuleTest<SharedToolAnswers>;

public sealed class SharedToolAnswersTests
{
    private static readonly string[] Packages = ["Microsoft.Extensions.AI", "Microsoft.EntityFrameworkCore.Relational"];

    /// <summary>Chains in which a cache stands outside the loop.</summary>
    [Theory]
    [InlineData("services.AddChatClient(inner).[|UseDistributedCache|]().UseFunctionInvocation();")]
    [InlineData("services.AddChatClient(_ => inner).UseLogging().[|UseDistributedCache|](cache).UseOpenTelemetry().UseFunctionInvocation();")]
    [InlineData("inner.AsBuilder().[|UseDistributedCache|](cache).UseFunctionInvocation().Build();")]
    [InlineData("inner.AsBuilder().[|UseDistributedCache|](cache, c => c.JsonSerializerOptions = new()).UseFunctionInvocation().Build();")]
    [InlineData("new [|DistributedCachingChatClient|](new FunctionInvokingChatClient(inner), cache);")]
    [InlineData("var loop = inner.AsBuilder().UseFunctionInvocation().Build(); loop.AsBuilder().[|UseDistributedCache|](cache).Build();")]
    [InlineData("var builder = inner.AsBuilder().[|UseDistributedCache|](cache); builder.UseFunctionInvocation(); builder.Build();")]
    public Task Reports_cache_outside_the_loop(string chain) => Test.VerifyAsync(InApp(chain, "() => accessor.HttpContext.User.Identity.Name"), Packages);

    [Theory]
    [InlineData("services.AddChatClient(inner).UseFunctionInvocation().UseDistributedCache();")]
    [InlineData("services.AddChatClient(inner).UseDistributedCache();")]
    [InlineData("inner.AsBuilder().UseDistributedCache(cache, c => c.CacheKeyAdditionalValues = [\"tenant\"]).UseFunctionInvocation().Build();")]
    [InlineData("inner.AsBuilder().UseDistributedCache(cache, Key).UseFunctionInvocation().Build();")]
    [InlineData("new DistributedCachingChatClient(new FunctionInvokingChatClient(inner), cache) { CacheKeyAdditionalValues = [\"tenant\"] };")]
    [InlineData("var client = new DistributedCachingChatClient(new FunctionInvokingChatClient(inner), cache); client.CacheKeyAdditionalValues = [\"tenant\"];")]
    [InlineData("new OwnCache(new FunctionInvokingChatClient(inner), cache);")]
    public Task DoesNotReport_cache_that_tells_users_apart(string chain) =>
        Test.VerifyAsync(InApp(chain, "() => accessor.HttpContext.User.Identity.Name"), Packages);

    /// <summary>Tools that read what belongs to one user.</summary>
    [Theory]
    [InlineData("() => accessor.HttpContext.User.Identity.Name")]
    [InlineData("(string article) => { var context = accessor.HttpContext; return context.TraceIdentifier + article; }")]
    [InlineData("(ClaimsPrincipal user) => user.Identity.Name")]
    [InlineData("() => orders.Mine()")]
    [InlineData("shop.Count")]
    [InlineData("() => Named(accessor)")]
    [InlineData("cart.Items")]
    public Task Reports_tool_of_a_user(string tool) =>
        Test.VerifyAsync(InApp("services.AddChatClient(inner).[|UseDistributedCache|]().UseFunctionInvocation();", tool), Packages);

    [Theory]
    [InlineData("(string city) => \"sunny in \" + city")]
    [InlineData("() => DateTime.UtcNow.Year")]
    [InlineData("catalog.Find")]
    public Task DoesNotReport_tool_of_everybody(string tool) =>
        Test.VerifyAsync(InApp("services.AddChatClient(inner).UseDistributedCache().UseFunctionInvocation();", tool), Packages);

    [Fact]
    public Task DoesNotReport_program_without_users() => new Test("""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Caching.Distributed;

        public class Chains
        {
            public IChatClient Make(IChatClient inner, IDistributedCache cache) => inner.AsBuilder().UseDistributedCache(cache).UseFunctionInvocation().Build();
        }
        """, "Microsoft.Extensions.AI", "Microsoft.Extensions.Caching.Abstractions") { References = TestReferences.Console }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_the_tool() => new Test(
        InApp("services.AddChatClient(inner).{|#0:UseDistributedCache|}().UseFunctionInvocation();", "{|#1:shop.Count|}"), Packages)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.SharedToolAnswers.Descriptor).WithLocation(0).WithLocation(1)
                .WithArguments("UseDistributedCache", "Shop.Count", "CacheKeyAdditionalValues"),
        },
    }.RunAsync();

    private static string InApp(string chain, string tool) => $$"""
        using System;
        using System.Linq;
        using System.Security.Claims;
        using Microsoft.AspNetCore.Http;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.DependencyInjection;

        public class App(IHttpContextAccessor accessor, Orders orders, Shop shop, Cart cart, Catalog catalog)
        {
            public void Set(IServiceCollection services, IChatClient inner, IDistributedCache cache)
            {
                services.AddScoped<Cart>();
                services.AddSingleton<Catalog>();
                {{chain}}
            }

            public ChatOptions Options() => new() { Tools = [AIFunctionFactory.Create({{tool}})] };

            private static string Named(IHttpContextAccessor accessor) => accessor.HttpContext.User.Identity.Name;

            private static void Key(DistributedCachingChatClient client) => client.CacheKeyAdditionalValues = ["tenant"];
        }

        public class Orders(IHttpContextAccessor accessor) { public string Mine() => accessor.HttpContext.User.Identity.Name; }
        public class ShopContext : DbContext { public DbSet<Catalog> Catalogs { get; set; } }
        public class Shop(ShopContext context) { public int Count() => context.Catalogs.Count(); }
        public class Cart { public string Name { get; set; } public string Items() => this.Name; }
        public class Catalog { public int Id { get; set; } public string Find(string article) => article; }

        public class OwnCache(IChatClient inner, IDistributedCache cache) : DistributedCachingChatClient(inner, cache);
        """;
}
