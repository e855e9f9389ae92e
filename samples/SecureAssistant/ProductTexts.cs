using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace SecureAssistant;

/// <summary>Writes and reads texts about the shop's products.</summary>
internal static class ProductTexts
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(1);

    /// <summary>Registers the model that writes the texts; a call that hangs ends.</summary>
    public static void AddProductTexts(this IServiceCollection services, string? key) =>
        services.AddKeyedSingleton("texts", (_, _) => new ChatClient(
            "gpt-4o-2024-11-20",
            new ApiKeyCredential(key!),
            new OpenAIClientOptions { NetworkTimeout = LongestCall }));
}
