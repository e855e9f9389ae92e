namespace ChatService;

internal interface IAnswers
{
    Task<string> AnswerAsync(string question, CancellationToken cancellationToken);
}

internal sealed class Answers(IChatClient model, History history, IConfiguration configuration) : IAnswers
{
    private static readonly ChatOptions Brief = new() { MaxOutputTokens = 100 };

    public async Task<string> AnswerAsync(string question, CancellationToken cancellationToken)
    {
        history.Add(question);
        var instructions = PromptBook.Instructions(question, configuration["Shop:Password"]);
        var messages = new List<ChatMessage> { new(ChatRole.System, instructions), new(ChatRole.User, question) };
        try
        {
            var response = await model.GetResponseAsync(messages, Brief);
            history.Add(response.Text);
            return response.Text;
        }
        catch (Exception)
        {
            return history.Last + PromptBook.Sorry;
        }
    }
}
