using System.ClientModel.Primitives;
using Azure.Identity;
using OpenAI;
using OpenAI.Chat;

namespace SecureAssistant;

/// <summary>How the service reaches what is not its own.</summary>
internal static class Connections
{
    private const string TokenScope = "https://cognitiveservices.azure.com/.default";

    /// <summary>A model that a cloud hosts for the company; the service signs in by its managed identity, so that it keeps no key.</summary>
    public static ChatClient HostedModel() => new(
        "support-translator",
        new BearerTokenPolicy(new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned), TokenScope),
        new OpenAIClientOptions { Endpoint = new Uri("https://contoso-support.openai.azure.com/openai/v1/") });
}
