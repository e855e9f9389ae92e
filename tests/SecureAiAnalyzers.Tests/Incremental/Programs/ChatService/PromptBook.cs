using System.Text;

namespace ChatService.Prompts;

internal static partial class PromptBook
{
    public const string Sorry = "I do not know.";

    public static string Instructions(string question, string? secret)
    {
        var text = new StringBuilder("You help customers.");
        if (secret is not null)
            text.Append($"The password is {secret}.");
        text.AppendLine(Topic(question));
        return text.ToString();
    }

    private static partial string Topic(string question);
}
