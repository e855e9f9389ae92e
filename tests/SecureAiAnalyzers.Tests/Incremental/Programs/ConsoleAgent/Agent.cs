using Microsoft.Extensions.AI;

namespace ConsoleAgent;

internal sealed class Agent(IChatClient model, IReadOnlyList<AITool> tools)
{
    private static readonly List<ChatMessage> Messages = [new(ChatRole.System, Prompt.Text)];

    public async Task<string> AskAsync(string line)
    {
        Messages.Add(new ChatMessage(ChatRole.User, line));
        var options = new ChatOptions { Tools = [.. tools, AIFunctionFactory.Create(Shell.Run), Shell.Open], Instructions = Prompt.For(line) };
        var answer = await model.GetResponseAsync(Messages, options);
        if (answer.Text.StartsWith("run:", StringComparison.Ordinal))
            return Shell.Run(answer.Text[4..]);
        Log(answer.Text);
        return answer.Text;
    }

    private static void Log(string text) => Console.Error.WriteLine(text);
}

internal static class Prompt
{
    public const string Text = "You answer in " + Language + ".";
    private const string Language = "English";

    public static string For(string line) => Text + File.ReadAllText("notes.txt") + line;
}
