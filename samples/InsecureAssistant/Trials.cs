using System.ClientModel;
using Microsoft.ML.OnnxRuntime;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Client;
using OpenAI;
using OpenAI.Chat;
using TorchSharp;
using TorchSharp.PyBridge;

namespace InsecureAssistant;

internal sealed record Trial(string Style, string Address, string Server, string Ranking, string Operators);

/// <summary>What the shop's staff may try out.</summary>
internal static class Trials
{
    private const int MaxOutputTokens = 300;
    private const string Newest = "models/newest.onnx";
    private const string NewestAddress = "https://models.contoso.example/newest.onnx";

    public static PromptTemplateConfig Prompt(Trial trial) =>
        new($"Answer in the style of {trial.Style}: {{{{$question}}}}"); // SAI4002

    public static ChatClient Model(Trial trial, string? key) => new(
        "gpt-5.5-2026-04-23",
        new ApiKeyCredential(key ?? ""),
        new OpenAIClientOptions { Endpoint = new Uri(trial.Address) }); // SAI1003

    public static StdioClientTransport Server(Trial trial) => new(new StdioClientTransportOptions
    {
        Command = trial.Server, // SAI7010
        InheritEnvironmentVariables = false,
    });

    public static InferenceSession Ranking(Trial trial)
    {
        using var options = new Microsoft.ML.OnnxRuntime.SessionOptions();
        options.RegisterCustomOpLibrary(Path.Combine("operators", trial.Operators)); // SAI7007
        return new InferenceSession(Path.Combine("models", trial.Ranking), options); // SAI7004
    }

    public static torch.nn.Module Stock()
    {
        var stock = torch.nn.Linear(24, 1);
        return stock.load_py("models/stock.pth"); // SAI7005
    }

    public static async Task<InferenceSession> NewestRankingAsync(HttpClient http, CancellationToken cancellationToken)
    {
        await File.WriteAllBytesAsync(Newest, await http.GetByteArrayAsync(NewestAddress, cancellationToken), cancellationToken);
        return new InferenceSession(Newest); // SAI7003
    }

    /// <summary>Lets a model improve a text until it is content.</summary>
    public static async Task<string> ImproveAsync(ChatClient model, string text)
    {
        while (true)
        {
            ChatCompletion answer = await model.CompleteChatAsync($"Improve this, or say DONE: {text}"); // SAI6007
            if (answer.FinishReason != ChatFinishReason.Stop || answer.Content[0].Text.Contains("DONE"))
                return text;
            text = answer.Content[0].Text;
        }
    }

    public static void MapTrials(this WebApplication app) => app.MapPost("/trials", RunAsync).RequireAuthorization().RequireRateLimiting("shop");

    private static async Task<string> RunAsync(Trial trial, IConfiguration configuration, CancellationToken cancellationToken)
    {
        using var ranking = Ranking(trial);
        var options = new ChatCompletionOptions { MaxOutputTokenCount = MaxOutputTokens };
        ChatCompletion answer = await Model(trial, configuration["Trials:Key"])
            .CompleteChatAsync([new UserChatMessage(Prompt(trial).Template)], options, cancellationToken); // SAI3008, SAI4006
        return answer.FinishReason == ChatFinishReason.Stop ? answer.Content[0].Text : $"{Server(trial).Name} {ranking.InputNames.Count}";
    }
}
