using OpenAI.Chat;

namespace InsecureClient;

internal sealed class ShopAssistant(ChatClient model)
{
    private const string Instructions = "You answer questions of a shop's customers about their orders.";
    private const int MaxOutputTokens = 600;

    public async Task<string> AnswerAsync(string question, CancellationToken cancellationToken)
    {
        ChatCompletion answer = await model.CompleteChatAsync(
            [new SystemChatMessage(Instructions), new UserChatMessage(question)],
            new ChatCompletionOptions { MaxOutputTokenCount = MaxOutputTokens },
            cancellationToken);
        return answer.Content[0].Text;
    }
}
