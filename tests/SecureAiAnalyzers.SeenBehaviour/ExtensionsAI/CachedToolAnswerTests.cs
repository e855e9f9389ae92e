using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.ExtensionsAI;

/// <summary>SAI4010: a cache outside the function loop gives one user what a tool has read for another one.</summary>
public sealed class CachedToolAnswerTests
{
    private readonly MemoryDistributedCache _cache = new(Options.Create(new MemoryDistributedCacheOptions()));

    [Fact]
    public async Task Second_user_gets_the_answer_of_the_first_from_a_cache_outside_the_loop()
    {
        var client = new EchoModel().AsBuilder().UseDistributedCache(_cache).UseFunctionInvocation().Build();

        Assert.Equal("orders of Ann", await AskAsync(client, "Ann"));
        Assert.Equal("orders of Ann", await AskAsync(client, "Bob"));
    }

    [Fact]
    public async Task Second_user_gets_an_own_answer_from_a_cache_inside_the_loop()
    {
        var client = new EchoModel().AsBuilder().UseFunctionInvocation().UseDistributedCache(_cache).Build();

        Assert.Equal("orders of Ann", await AskAsync(client, "Ann"));
        Assert.Equal("orders of Bob", await AskAsync(client, "Bob"));
    }

    [Fact]
    public async Task Second_user_gets_an_own_answer_where_the_user_is_in_the_key()
    {
        Assert.Equal("orders of Ann", await AskAsync(ClientOf("Ann"), "Ann"));
        Assert.Equal("orders of Bob", await AskAsync(ClientOf("Bob"), "Bob"));
    }

    private IChatClient ClientOf(string user) =>
        new EchoModel().AsBuilder().UseDistributedCache(_cache, cache => cache.CacheKeyAdditionalValues = [user]).UseFunctionInvocation().Build();

    private static async Task<string> AskAsync(IChatClient client, string user) => (await client.GetResponseAsync(
        "What did I order?", new ChatOptions { Tools = [AIFunctionFactory.Create(() => $"orders of {user}", "get_orders")] })).Text;

    /// <summary>A model that asks for the orders and repeats what it reads.</summary>
    private sealed class EchoModel() : DelegatingChatClient(new ScriptedChatClient([ScriptedChatClient.Call("get_orders")]))
    {
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>().FirstOrDefault() is { } result
                ? Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, result.Result?.ToString())))
                : base.GetResponseAsync(messages, options, cancellationToken);
    }
}
