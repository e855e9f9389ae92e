using Microsoft.Extensions.AI;

namespace Fixable.SAI4004;

public sealed class NewsAssistant(IChatClient model, HttpClient http)
{
    public async Task<string> AnswerAsync(string question, CancellationToken stop)
    {
        var news = await http.GetStringAsync("https://news.contoso.example/today", stop);
        List<ChatMessage> messages =
        [
            new(ChatRole.System, $"You answer questions about the news: {news}"),
            new(ChatRole.User, question),
        ];
        return (await model.GetResponseAsync(messages, cancellationToken: stop)).Text;
    }
}
