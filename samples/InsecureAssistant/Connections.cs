using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace InsecureAssistant;

/// <summary>How the service reaches what is not its own.</summary>
internal static class Connections
{
    /// <summary>A model that a cloud hosts for the company.</summary>
    public static ChatClient HostedModel(IConfiguration configuration) => new(
        "support-translator",
        new ApiKeyCredential(configuration["Hosted:Key"] ?? ""), // SAI1008
        new OpenAIClientOptions { Endpoint = new Uri("https://contoso-support.openai.azure.com/openai/v1/") });
}
