using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace ConsoleAgent;

internal static class Clients
{
    public static IChatClient Create(string key) => new Adapter(new ChatClient("gpt-5.5-2026-04-23", key));

    private sealed class Adapter(ChatClient client) : IChatClient
    {
        public async Task<ChatResponse> GetResponseAsync(
            IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            var completion = await client.CompleteChatAsync([new UserChatMessage(string.Join("\n", messages))], cancellationToken: cancellationToken);
            return new ChatResponse(new Microsoft.Extensions.AI.ChatMessage(ChatRole.Assistant, completion.Value.Content[0].Text));
        }

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
