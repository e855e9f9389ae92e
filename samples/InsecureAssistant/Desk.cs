using System.Collections.Concurrent;
using System.ComponentModel;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace InsecureAssistant;

internal sealed class Desk(IChatClient model, ModerationClient moderation)
{
    private const string Archive = "letters";

    private static readonly ChatOptions Brief = new() { MaxOutputTokens = 20 };

    private readonly ConcurrentQueue<string> _topics = new();

    public AIFunction[] Tools => [AIFunctionFactory.Create(ReadLetter, "read_letter"), AIFunctionFactory.Create(CountLetters, "count_letters")];

    public async Task ReceiveAsync(Question question, CancellationToken cancellationToken)
    {
        await moderation.ClassifyTextAsync(question.Text, cancellationToken); // SAI3009
        try
        {
            var topic = await model.GetResponseAsync("Name the topic in one word: " + question.Text, Brief, cancellationToken);
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
}
