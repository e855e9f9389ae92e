using System.ClientModel;
using System.ClientModel.Primitives;
using System.Diagnostics.CodeAnalysis;
using Azure.Identity;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using OpenAI;
using OpenAI.Chat;

namespace SecureAssistant;

/// <summary>How the service reaches what is not its own.</summary>
internal static class Connections
{
    private const string TokenScope = "https://cognitiveservices.azure.com/.default";

#pragma warning disable OPENAI001 // the client takes an authentication policy only as a preview
    /// <summary>A model that a cloud hosts for the company; the service signs in by its managed identity, so that it keeps no key.</summary>
    public static ChatClient HostedModel() => new(
        "support-translator",
        new BearerTokenPolicy(new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned), TokenScope),
        new OpenAIClientOptions { Endpoint = new Uri("https://contoso-support.openai.azure.com/openai/v1/") });
#pragma warning restore OPENAI001

    /// <summary>The models that a provider offers; the key travels in a header, which logs do not keep.</summary>
    public static async Task<string> ListModelsAsync(HttpClient http, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://generativelanguage.googleapis.com/v1beta/models");
        request.Headers.Add("x-goog-api-key", key);
        using var response = await http.SendAsync(request, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    /// <summary>A client of a provider; the proxy of the company has a certificate that the machines of the company trust.</summary>
    public static HttpClient ProviderClient() => new() { BaseAddress = new Uri("https://generativelanguage.googleapis.com/v1beta/") };

    /// <summary>A server that reads the manuals of the shop; it sees the variables that a program needs, and no keys.</summary>
    public static StdioClientTransport Manuals() => new(new StdioClientTransportOptions
    {
        Command = "contoso-manuals",
        Arguments = ["--stdio"],
        InheritEnvironmentVariables = false,
        EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables(),
    });

    /// <summary>A model that writes drafts, by an HTTP client that withstands short failures.</summary>
    public static void AddDrafts(this IServiceCollection services, string? key)
    {
        services.AddHttpClient("drafts").AddStandardResilienceHandler();
        services.AddKeyedSingleton("drafts", (provider, _) => new ChatClient(
            "gpt-5.5-2026-04-23",
            new ApiKeyCredential(key!),
            new OpenAIClientOptions
            {
                RetryPolicy = new ClientRetryPolicy(0),
                Transport = new HttpClientPipelineTransport(provider.GetRequiredService<IHttpClientFactory>().CreateClient("drafts")),
            }));
    }

    /// <summary>A server that looks into the tickets of the support; its token stands in no list of processes.</summary>
    public static StdioClientTransport Tickets(IConfiguration configuration) => new(new StdioClientTransportOptions
    {
        Command = "contoso-tickets",
        InheritEnvironmentVariables = false,
        EnvironmentVariables = new Dictionary<string, string?>(StdioClientTransportOptions.GetDefaultEnvironmentVariables())
        {
            ["TICKETS_TOKEN"] = configuration["Tickets:Token"],
        },
    });

    /// <summary>A server that reads the files of the shop, always in the version that was tested.</summary>
    public static StdioClientTransport Files() => new(new StdioClientTransportOptions
    {
        Command = "npx",
        Arguments = ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/srv/shop"],
        InheritEnvironmentVariables = false,
    });

    /// <summary>How the shop answers what a server asks: somebody of the staff decides.</summary>
    public static McpClientHandlers Handlers(Func<string, CancellationToken, Task<bool>> askStaff) => new()
    {
        ElicitationHandler = async (request, cancellationToken) =>
            new ElicitResult { Action = await askStaff(request?.Message ?? "", cancellationToken) ? "accept" : "decline" },
    };

    /// <summary>A server that knows the prices.</summary>
    [SuppressMessage("SecureAI.Secrets", "SAI2007", Justification = "Ann, 2026-11: our own server, which needs the proxy settings of this process")]
    public static StdioClientTransport Prices() => new(new StdioClientTransportOptions { Command = "contoso-prices" });
}
