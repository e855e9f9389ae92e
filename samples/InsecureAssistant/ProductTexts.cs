using System.ClientModel;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace InsecureAssistant;

internal sealed record ProductFacts(string Name, decimal Price);

/// <summary>Writes and reads texts about the shop's products.</summary>
internal static class ProductTexts
{
    public static void AddProductTexts(this IServiceCollection services, string? key) =>
        services.AddKeyedSingleton("texts", (_, _) => new ChatClient(
            "gpt-4-turbo-2024-04-09", // SAI7008
            new ApiKeyCredential(key!),
            new OpenAIClientOptions { NetworkTimeout = Timeout.InfiniteTimeSpan })); // SAI8003

    public static async Task<ProductFacts?> ReadFactsAsync(IChatClient model, string description, CancellationToken cancellationToken)
    {
        var response = await model.GetResponseAsync("Give name and price as JSON. " + description, cancellationToken: cancellationToken);
        return JsonSerializer.Deserialize<ProductFacts>(response.Text); // SAI5009
    }

    public static async Task<IResult> ShowAsync(IChatClient model, string product, CancellationToken cancellationToken)
    {
        var response = await model.GetResponseAsync("Describe this product: " + product, cancellationToken: cancellationToken);
        return Results.Content($"<p>{response.Text}</p>", "text/html"); // SAI5004
    }

    public static AIFunction Translator(IChatClient model) => AIFunctionFactory.Create(
        async (string text) => (await model.GetResponseAsync("Translate into French: " + text)).Text, // SAI8002
        "translate",
        "Translates a text into French.");

    public static async Task WriteAsync(ChatClient model, string product, CancellationToken cancellationToken)
    {
        ChatCompletion completion = await model.CompleteChatAsync(
            [new UserChatMessage("Describe this product: " + product)], cancellationToken: cancellationToken);
        await File.WriteAllTextAsync("description.txt", completion.Content[0].Text, cancellationToken); // SAI3005
    }
}
