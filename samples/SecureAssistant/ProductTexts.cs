using System.ClientModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using ChatFinishReason = OpenAI.Chat.ChatFinishReason;
using ChatResponseFormat = Microsoft.Extensions.AI.ChatResponseFormat;

namespace SecureAssistant;

/// <summary>What a description says about a product.</summary>
internal sealed record ProductFacts(string Name, decimal Price);

/// <summary>Writes and reads texts about the shop's products.</summary>
internal static class ProductTexts
{
    private const int MaxOutputTokens = 400;

    private static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(1);

    /// <summary>Registers the model that writes the texts; a call that hangs ends.</summary>
    public static void AddProductTexts(this IServiceCollection services, string? key) =>
        services.AddKeyedSingleton("texts", (_, _) => new ChatClient(
            "gpt-5.5-2026-04-23",
            new ApiKeyCredential(key!),
            new OpenAIClientOptions { NetworkTimeout = LongestCall }));

    /// <summary>The facts in a description, in a form that the model has to keep; null when the answer was cut off or makes no sense.</summary>
    public static async Task<ProductFacts?> ReadFactsAsync(IChatClient model, string description, CancellationToken cancellationToken)
    {
        var options = new ChatOptions { MaxOutputTokens = MaxOutputTokens, ResponseFormat = ChatResponseFormat.ForJsonSchema<ProductFacts>() };
        var response = await model.GetResponseAsync("Give name and price. " + description, options, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize<ProductFacts>(response.Text) is { Price: > 0 } facts ? facts : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A page that describes a product; what the model writes is text on it.</summary>
    public static async Task<IResult> ShowAsync(IChatClient model, string product, CancellationToken cancellationToken)
    {
        var options = new ChatOptions { MaxOutputTokens = MaxOutputTokens };
        var response = await model.GetResponseAsync("Describe this product: " + product, options, cancellationToken);
        return Results.Content($"<p>{HtmlEncoder.Default.Encode(response.Text)}</p>", "text/html");
    }

    /// <summary>A tool that translates; it stops when the dialogue does.</summary>
    public static AIFunction Translator(IChatClient model) => AIFunctionFactory.Create(
        async (string text, CancellationToken cancellationToken) =>
        {
            var options = new ChatOptions { MaxOutputTokens = MaxOutputTokens };
            return (await model.GetResponseAsync("Translate into French: " + text, options, cancellationToken)).Text;
        },
        "translate",
        "Translates a text into French.");

    /// <summary>Writes a description into a file, unless it was cut off.</summary>
    public static async Task WriteAsync(ChatClient model, string product, CancellationToken cancellationToken)
    {
        ChatCompletion completion = await model.CompleteChatAsync(
            [new UserChatMessage("Describe this product: " + product)],
            new ChatCompletionOptions { MaxOutputTokenCount = MaxOutputTokens },
            cancellationToken);
        if (completion.FinishReason == ChatFinishReason.Stop)
            await File.WriteAllTextAsync("description.txt", completion.Content[0].Text, cancellationToken);
    }
}
