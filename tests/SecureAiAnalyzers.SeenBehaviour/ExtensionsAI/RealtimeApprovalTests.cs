using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.ExtensionsAI;

/// <summary>SAI6016: the loop of a realtime session calls a function that needs approval without asking.</summary>
public sealed class RealtimeApprovalTests
{
    private int _runs;

    [Fact]
    public async Task A_function_that_needs_approval_runs_unasked()
    {
        var approved = new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete, "delete"));
        var client = new RealtimeClientBuilder(new ScriptedRealtimeClient("delete")).UseFunctionInvocation().Build();
        await using var session = await client.CreateSessionAsync(new RealtimeSessionOptions { Tools = [approved] });

        await foreach (var _ in session.GetStreamingResponseAsync())
        {
        }

        Assert.Equal(1, _runs);
    }

    private string Delete()
    {
        _runs++;
        return "deleted";
    }

    /// <summary>A model that calls one function in the first answer of a session.</summary>
    private sealed class ScriptedRealtimeClient(string function) : IRealtimeClient
    {
        public Task<IRealtimeClientSession> CreateSessionAsync(RealtimeSessionOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult<IRealtimeClientSession>(new Session(function, options));

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }

    private sealed class Session(string function, RealtimeSessionOptions? options) : IRealtimeClientSession
    {
        public RealtimeSessionOptions? Options => options;

        public Task SendAsync(RealtimeClientMessage message, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public async IAsyncEnumerable<RealtimeServerMessage> GetStreamingResponseAsync(
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            yield return new ResponseOutputItemRealtimeServerMessage(RealtimeServerMessageType.ResponseOutputItemDone)
            {
                Item = new RealtimeConversationItem([ScriptedChatClient.Call(function)], "item-1", ChatRole.Assistant),
            };
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
