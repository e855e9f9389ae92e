using System.ClientModel;
using System.ClientModel.Primitives;
using System.Diagnostics.CodeAnalysis;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
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

    /// <summary>A model that writes drafts, by an HTTP client that withstands short failures.</summary>
    public static void AddDrafts(this IServiceCollection services, string? key)
    {
        services.AddHttpClient("drafts").AddStandardResilienceHandler(); // SAI8005
        services.AddKeyedSingleton("drafts", (provider, _) => new ChatClient(
            "gpt-5.5-2026-04-23",
            new ApiKeyCredential(key!),
            new OpenAIClientOptions
            {
                Transport = new HttpClientPipelineTransport(provider.GetRequiredService<IHttpClientFactory>().CreateClient("drafts")),
            }));
    }

    /// <summary>A server that looks into the tickets of the support.</summary>
    public static StdioClientTransport Tickets(IConfiguration configuration) => new(new StdioClientTransportOptions
    {
        Command = "contoso-tickets",
        Arguments = ["--token", configuration["Tickets:Token"] ?? ""], // SAI2009
        InheritEnvironmentVariables = false,
    });

    /// <summary>A server that reads the files of the shop.</summary>
    public static StdioClientTransport Files() => new(new StdioClientTransportOptions
    {
        Command = "npx",
        Arguments = ["-y", "@modelcontextprotocol/server-filesystem", "/srv/shop"], // SAI7006
        InheritEnvironmentVariables = false,
    });

    /// <summary>How the shop answers what a server asks.</summary>
    public static McpClientHandlers Handlers() => new()
    {
        ElicitationHandler = (_, _) => ValueTask.FromResult(new ElicitResult { Action = "accept" }), // SAI6009
    };

    /// <summary>A server that knows the prices.</summary>
    [SuppressMessage("SecureAI.Secrets", "SAI2007")] // SAI9004
    public static StdioClientTransport Prices() => new(new StdioClientTransportOptions { Command = "contoso-prices" });
}
