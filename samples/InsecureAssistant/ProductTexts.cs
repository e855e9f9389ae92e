using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace InsecureAssistant;

/// <summary>Writes and reads texts about the shop's products.</summary>
internal static class ProductTexts
{
    public static void AddProductTexts(this IServiceCollection services, string? key) =>
        services.AddKeyedSingleton("texts", (_, _) => new ChatClient(
            "gpt-4o-2024-11-20",
            new ApiKeyCredential(key!),
            new OpenAIClientOptions { NetworkTimeout = Timeout.InfiniteTimeSpan })); // SAI8003
}
