using System.Runtime.CompilerServices;
using System.Text.Json;
using Measured.Library;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Measured.Feature;

/// <summary>Asks a model about records.</summary>
public sealed class FeatureAssistant(
    IChatClient model, FeatureTools tools, IFeatureRepository records, IOptions<FeatureOptions> options, ILogger<FeatureAssistant> logger) : IFeatureAssistant
{
    private const string Translator = "You translate letters of customers.";
    private const int MaxSources = 3;

    private FeatureOptions Settings => options.Value;

    public async Task<FeatureAnswer> AnswerAsync(FeatureQuestion question, CancellationToken cancellationToken)
    {
        var chat = new ChatOptions { Tools = [.. tools.All], MaxOutputTokens = Settings.MaxOutputTokens, Temperature = Settings.Temperature };
        var messages = Prompts.Conversation(Prompts.Instructions(Settings.Duty, Names.Display("customer")), question.Text);
        var sources = await records.SearchAsync("manual", MaxSources, cancellationToken);
        messages.Add(new ChatMessage(ChatRole.User, "Records:\n" + string.Join('\n', sources.Select(source => source.Describe()))));
        var response = await model.GetResponseAsync(messages, chat, cancellationToken);
        logger.LogInformation("Answered with {Count} sources", sources.Count);
        return new FeatureAnswer(response.Text, [.. sources.Select(source => source.Title)]);
    }

    public async Task<string> SummarizeAsync(string text, string audience, CancellationToken cancellationToken)
    {
        var instructions = "You summarize records.";
        if (audience.Length > 0)
            instructions += " Write for " + audience + ".";
        var messages = new List<ChatMessage> { new(ChatRole.System, instructions), new(ChatRole.User, Prompts.Quote(text)) };
        var response = await model.GetResponseAsync(messages, Brief(), cancellationToken);
        return response.Text.Trim();
    }

    public async Task<string> TranslateAsync(string text, string language, CancellationToken cancellationToken)
    {
        var messages = Prompts.Conversation(Translator, $"Translate into {language}: {text}");
        var response = await model.GetResponseAsync(messages, Brief(), cancellationToken);
        return response.FinishReason == ChatFinishReason.Length ? text : response.Text;
    }

    public async Task<FeatureTopic?> ClassifyAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            var response = await model.GetResponseAsync("Name the topic and how certain you are, as JSON.\n" + Prompts.Quote(text), Brief(), cancellationToken);
            return JsonSerializer.Deserialize<FeatureTopic>(response.Text);
        }
        catch (JsonException exception)
        {
            logger.LogWarning(exception, "No topic");
            return null;
        }
    }

    public async IAsyncEnumerable<string> StreamAsync(FeatureQuestion question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var messages = Prompts.Conversation(Prompts.Instructions(Settings.Duty, question.Customer), question.Text);
        await foreach (var update in model.GetStreamingResponseAsync(messages, Brief(), cancellationToken))
        {
            if (update.Text is { Length: > 0 } text)
                yield return text;
        }
    }

    private ChatOptions Brief() => new() { MaxOutputTokens = Settings.MaxOutputTokens, Temperature = 0 };
}
