using System.Collections.Concurrent;
using System.ComponentModel;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace SecureAssistant;

/// <summary>Who wrote a letter.</summary>
/// <param name="City">Where the sender lives.</param>
/// <param name="Mail">How to reach the sender.</param>
internal sealed record Sender(string City, [property: PersonalData] string Mail);

/// <summary>Receives what customers write, and keeps the archive of letters.</summary>
internal sealed class Desk(IChatClient model, ModerationClient moderation, ILogger<Desk> logger)
{
    private const string Archive = "letters";

    private static readonly Dictionary<int, Sender> Senders = new() { [1] = new("Utrecht", "jan@contoso.example"), [2] = new("Gent", "els@contoso.example") };

    private static readonly Action<ILogger, Exception?> LogNoTopic =
        LoggerMessage.Define(LogLevel.Warning, new EventId(1, "NoTopic"), "The topic of a question was not found");

    private static readonly Action<ILogger, string, Exception?> LogToolFailed =
        LoggerMessage.Define<string>(LogLevel.Warning, new EventId(2, "ToolFailed"), "The tool {Tool} failed");

    private static readonly ChatOptions Brief = new() { MaxOutputTokens = 20 };

    private readonly ConcurrentQueue<string> _topics = new();

    /// <summary>All tools.</summary>
    public AIFunction[] Tools =>
    [
        AIFunctionFactory.Create(ReadLetter, "read_letter"),
        AIFunctionFactory.Create(CountLetters, "count_letters"),
        AIFunctionFactory.Create(SenderOf, "get_sender"),
    ];

    /// <summary>Whether the question may be answered; notes its topic when it may.</summary>
    public async Task<bool> ReceiveAsync(Question question, CancellationToken cancellationToken)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, cancellationToken);
        if (verdict.Flagged)
            return false;

        try
        {
            var topic = await model.GetResponseAsync("Name the topic in one word: " + question.Text, Brief, cancellationToken);
            _topics.Enqueue(topic.Text);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNoTopic(logger, exception);
        }

        return true;
    }

    [Description("Reads an archived letter.")]
    private string ReadLetter(int number)
    {
        try
        {
            return File.ReadAllText(Path.Combine(Archive, $"{number}.txt"));
        }
        catch (Exception exception)
        {
            LogToolFailed(logger, nameof(ReadLetter), exception);
            return $"Letter {number} cannot be read.";
        }
    }

    [Description("Counts the archived letters.")]
    private string CountLetters()
    {
        try
        {
            return $"{Directory.GetFiles(Archive).Length} letters";
        }
        catch (Exception exception)
        {
            LogToolFailed(logger, nameof(CountLetters), exception);
            return "The letters cannot be counted.";
        }
    }

    [Description("Tells who wrote an archived letter.")]
    private static string SenderOf(int number) => Senders.TryGetValue(number, out var sender) ? $"A customer in {sender.City}" : "Nobody knows.";
}
