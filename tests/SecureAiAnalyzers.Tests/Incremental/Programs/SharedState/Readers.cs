using System.Data.Common;
using Microsoft.Extensions.AI;

namespace State;

public sealed class Reader(Session session, Cache<string> cache, IChatClient model, DbConnection connection) : Library.Worker
{
    public async Task<string> AnswerAsync(string question, CancellationToken stop)
    {
        List<ChatMessage> messages = [new(ChatRole.System, Prompt()), new(ChatRole.User, question)];
        var response = await model.GetResponseAsync(messages, cancellationToken: stop);
        cache.Set("answer", response.Text);
        Work(response.Text);
        return response.Text;
    }

    public override void Work(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT " + text + Suffix;
        command.ExecuteNonQuery();
        base.Work(cache.Get("answer") ?? Session.Current.Draft ?? "");
    }

    private string Prompt() => session.Topic + string.Join(", ", session.Facts.Values) + cache.Get("last");
}
