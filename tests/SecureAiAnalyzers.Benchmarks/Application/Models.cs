using System.ClientModel;
using Azure.AI.OpenAI;
using Azure.Identity;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using OpenAI;

namespace Measured;

/// <summary>The models that the application asks.</summary>
internal static class Models
{
    private const string Deployment = "assistant";

    public static void AddModels(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Models").Get<ModelSettings>() ?? new ModelSettings();
        builder.Services.AddSingleton(settings);
        builder.Services.AddChatClient(services => Chat(settings, services.GetRequiredService<IConfiguration>()))
            .UseLogging()
            .UseFunctionInvocation();
        builder.Services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(services =>
            Embeddings(settings, services.GetRequiredService<IConfiguration>()));
        builder.Services.AddKernel().AddOpenAIChatCompletion(settings.Model, builder.Configuration["OpenAI:Key"] ?? "");
        builder.Services.AddMcpServer().WithHttpTransport().WithToolsFromAssembly();
    }

    private static IChatClient Chat(ModelSettings settings, IConfiguration configuration) => settings.Endpoint is { } endpoint
        ? new AzureOpenAIClient(new Uri(endpoint), new DefaultAzureCredential()).GetChatClient(Deployment).AsIChatClient()
        : Client(configuration).GetChatClient(settings.Model).AsIChatClient();

    private static IEmbeddingGenerator<string, Embedding<float>> Embeddings(ModelSettings settings, IConfiguration configuration) =>
        Client(configuration).GetEmbeddingClient(settings.EmbeddingModel).AsIEmbeddingGenerator();

    private static OpenAIClient Client(IConfiguration configuration) => new(
        new ApiKeyCredential(configuration["OpenAI:Key"] ?? throw new InvalidOperationException("There is no key.")),
        new OpenAIClientOptions { NetworkTimeout = TimeSpan.FromSeconds(60) });
}

/// <summary>What configuration says of the models.</summary>
internal sealed class ModelSettings
{
    public string? Endpoint { get; set; }

    public string Model { get; set; } = "gpt-5.5-2026-04-23";

    public string EmbeddingModel { get; set; } = "text-embedding-3-small";

    public int MaxOutputTokens { get; set; } = 800;
}
