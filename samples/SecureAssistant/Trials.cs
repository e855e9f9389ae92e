using System.ClientModel;
using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Client;
using OpenAI;
using OpenAI.Chat;
using TorchSharp;
using TorchSharp.PyBridge;

namespace SecureAssistant;

/// <summary>What somebody of the staff wants to try.</summary>
/// <param name="Style">How the model shall answer; the value of a variable, which a template takes as text.</param>
/// <param name="Region">One of the regions in which the shop has models.</param>
/// <param name="Server">One of the shop's MCP servers.</param>
/// <param name="Ranking">One of the shop's ranking models.</param>
internal sealed record Trial(string Style, string Region, string Server, string Ranking);

/// <summary>What the shop's staff may try out: each thing is chosen by a name that the shop knows.</summary>
internal static class Trials
{
    private const int MaxOutputTokens = 300;
    private const int MaxRounds = 4;
    private const string Newest = "models/newest.onnx";
    private const string NewestAddress = "https://models.contoso.example/newest.onnx";
    private const string NewestHash = "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08";

    private static readonly Dictionary<string, Uri> Regions = new()
    {
        ["eu"] = new("https://eu.models.contoso.example/v1"),
        ["us"] = new("https://us.models.contoso.example/v1"),
    };

    private static readonly Dictionary<string, string> Servers = new() { ["manuals"] = "contoso-manuals", ["tickets"] = "contoso-tickets" };

    private static readonly PromptTemplateConfig Prompt = new("Answer in the style of {{$style}}: {{$question}}")
    {
        InputVariables = [new() { Name = "style" }, new() { Name = "question" }],
    };

    /// <summary>The model of a region; null for a region that the shop does not have.</summary>
    public static ChatClient? Model(Trial trial, string? key) => Regions.TryGetValue(trial.Region, out var address)
        ? new ChatClient("gpt-5.5-2026-04-23", new ApiKeyCredential(key ?? ""), new OpenAIClientOptions { Endpoint = address })
        : null;

    /// <summary>One of the shop's servers; null for a name that is none.</summary>
    public static StdioClientTransport? Server(Trial trial) => Servers.TryGetValue(trial.Server, out var command)
        ? new StdioClientTransport(new StdioClientTransportOptions { Command = command, InheritEnvironmentVariables = false })
        : null;

    /// <summary>One of the shop's ranking models.</summary>
    public static InferenceSession Ranking(Trial trial)
    {
        using var options = new Microsoft.ML.OnnxRuntime.SessionOptions();
        options.RegisterCustomOpLibrary(Path.Combine(AppContext.BaseDirectory, "operators", "libshop.so"));
        return new InferenceSession(trial.Ranking is "new" ? "models/ranking-2.onnx" : "models/ranking-1.onnx", options);
    }

    /// <summary>What the shop expects to sell; the file holds numbers only.</summary>
    public static torch.nn.Module Stock()
    {
        var stock = torch.nn.Linear(24, 1);
        return stock.load_safetensors("models/stock.safetensors");
    }

    /// <summary>The newest ranking model, when it is the one that was tested.</summary>
    public static async Task<InferenceSession> NewestRankingAsync(HttpClient http, CancellationToken cancellationToken)
    {
        await File.WriteAllBytesAsync(Newest, await http.GetByteArrayAsync(NewestAddress, cancellationToken), cancellationToken);
        await using var file = File.OpenRead(Newest);
        var hash = Convert.ToHexString(await SHA256.HashDataAsync(file, cancellationToken));
        return hash == NewestHash ? new InferenceSession(Newest) : throw new InvalidDataException("The model is not the one that was tested.");
    }

    /// <summary>Lets a model improve a text until it is content, a few times at most.</summary>
    public static async Task<string> ImproveAsync(ChatClient model, string text, CancellationToken cancellationToken)
    {
        var options = new ChatCompletionOptions { MaxOutputTokenCount = MaxOutputTokens };
        for (var round = 0; round < MaxRounds; round++)
        {
            var message = new UserChatMessage($"Improve this, or say DONE: {text}");
            ChatCompletion answer = await model.CompleteChatAsync([message], options, cancellationToken);
            if (answer.FinishReason != ChatFinishReason.Stop || answer.Content[0].Text.Contains("DONE"))
                return text;
            text = answer.Content[0].Text;
        }

        return text;
    }

    /// <summary>Maps the trials.</summary>
    public static void MapTrials(this WebApplication app) =>
        app.MapPost("/trials", RunAsync).RequireAuthorization().RequireRateLimiting(Protection.ModelPolicy);

    private static async Task<IResult> RunAsync(Trial trial, HttpContext context, IConfiguration configuration, CancellationToken cancellationToken)
    {
        if (Model(trial, configuration["Trials:Key"]) is not { } model || Server(trial) is not { } server)
            return Results.BadRequest();

        using var ranking = Ranking(trial);
        var prompt = Prompt.Render(new Dictionary<string, string> { ["style"] = trial.Style });
        var user = Protection.PseudonymOf(context, configuration);
        var options = new ChatCompletionOptions { MaxOutputTokenCount = MaxOutputTokens, EndUserId = user };
        ChatCompletion answer = await model.CompleteChatAsync([new UserChatMessage(prompt)], options, cancellationToken);
        return Results.Ok(answer.FinishReason == ChatFinishReason.Stop ? answer.Content[0].Text : $"{server.Name} {ranking.InputNames.Count}");
    }
}
