using System.Collections.Concurrent;
using System.ComponentModel;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace InsecureAssistant;

internal sealed record Sender(string City, [property: PersonalData] string Mail);

internal sealed class Desk(IChatClient model, ModerationClient moderation)
{
    private const string Archive = "letters";

    private static readonly Dictionary<int, Sender> Senders = new() { [1] = new("Utrecht", "jan@contoso.example"), [2] = new("Gent", "els@contoso.example") };

    private static readonly ChatOptions Brief = new() { MaxOutputTokens = 20 };

    private readonly ConcurrentQueue<string> _topics = new();

    public AIFunction[] Tools =>
    [
        AIFunctionFactory.Create(ReadLetter, "read_letter"),
        AIFunctionFactory.Create(CountLetters, "count_letters"),
        AIFunctionFactory.Create(SenderOf, "get_sender"),
    ];

    public async Task ReceiveAsync(Question question, CancellationToken cancellationToken)
    {
        await moderation.ClassifyTextAsync(question.Text, cancellationToken); // SAI3009
        try
        {
            var topic = await model.GetResponseAsync("Name the topic in one word: " + question.Text, Brief, cancellationToken); // SAI4006
            _topics.Enqueue(topic.Text);
        }
        catch (Exception) // SAI3004
        {
        }
    }

    [Description("Reads an archived letter.")]
    private static string ReadLetter(int number)
    {
        try
        {
            return File.ReadAllText(Path.Combine(Archive, $"{number}.txt"));
        }
        catch (Exception exception)
        {
            return $"Letter {number} cannot be read: {exception.Message}"; // SAI3011
        }
    }

    [Description("Counts the archived letters.")]
    private static string CountLetters()
    {
        try
        {
            return $"{Directory.GetFiles(Archive).Length} letters";
        }
        catch (Exception exception)
        {
            return exception.ToString(); // SAI3007
        }
    }

    [Description("Tells who wrote an archived letter.")]
    private static string SenderOf(int number) => Senders.TryGetValue(number, out var sender) ? $"{sender.Mail} in {sender.City}" : "Nobody knows."; // SAI4005
}
