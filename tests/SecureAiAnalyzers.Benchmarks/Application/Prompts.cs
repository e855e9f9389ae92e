using Measured.Library;
using Microsoft.Extensions.AI;

namespace Measured;

/// <summary>Texts that several assistants send to a model.</summary>
internal static class Prompts
{
    private const string Manners = "Answer in the language of the question, in at most five sentences.";

    public static string Instructions(string duty, string caller) => $"{duty} {Manners} Call the customer {Names.Display(caller)}.";

    public static string Quote(string text) => "<text>\n" + text.Trim() + "\n</text>";

    public static List<ChatMessage> Conversation(string instructions, string question) =>
        [new ChatMessage(ChatRole.System, instructions), new ChatMessage(ChatRole.User, Quote(question))];
}
