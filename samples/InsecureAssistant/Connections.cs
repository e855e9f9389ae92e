using System.ClientModel;
using ModelContextProtocol.Client;
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

    /// <summary>The models that a provider offers.</summary>
    public static Task<string> ListModelsAsync(HttpClient http, string key, CancellationToken cancellationToken) =>
        http.GetStringAsync($"https://generativelanguage.googleapis.com/v1beta/models?key={key}", cancellationToken); // SAI2004

    /// <summary>A client of a provider, through the proxy of the company.</summary>
    public static HttpClient ProviderClient()
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true; // SAI1002
        return new HttpClient(handler) { BaseAddress = new Uri("https://generativelanguage.googleapis.com/v1beta/") };
    }

    /// <summary>A server that reads the manuals of the shop.</summary>
    public static StdioClientTransport Manuals() => new(new StdioClientTransportOptions // SAI2007
    {
        Command = "contoso-manuals",
        Arguments = ["--stdio"],
    });
}
