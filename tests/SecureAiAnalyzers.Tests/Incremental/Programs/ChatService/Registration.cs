using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace ChatService;

internal static class Registration
{
    public static IServiceCollection AddChat(this IServiceCollection services, ChatSettings settings)
    {
        services.AddSingleton<IAnswers, Answers>();
        services.AddScoped<History>();
        services.AddSingleton(_ => Client(settings));
        return services;
    }

    public static void MapChat(this WebApplication app, ChatSettings settings)
    {
        var group = app.MapGroup("/chat");
        if (settings.IsProtected)
            group.RequireAuthorization();
        group.MapPost("/ask", async (Question question, IAnswers answers, CancellationToken stop) => await answers.AnswerAsync(question.Text, stop));
        group.MapGet("/short", (string text, IAnswers answers) => answers.AnswerAsync(text, default)).RequireRateLimiting(Limits.Policy);
    }

    private static ChatClient Client(ChatSettings settings) => new(Limits.Model, new ApiKeyCredential(settings.Key), Options(settings));

    private static OpenAIClientOptions Options(ChatSettings settings) => new()
    {
        Endpoint = new Uri(Limits.Address),
        NetworkTimeout = TimeSpan.FromSeconds(Limits.Seconds),
    };
}
