using System.ClientModel;
using System.ClientModel.Primitives;
using InsecureAssistant;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Moderations;
using Samples.Shared;

var teamKeys = new Dictionary<string, string>
{
    ["support"] = "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", // SAI2002
};

var builder = WebApplication.CreateBuilder(args);
builder.Logging.EnableRedaction(); // SAI3012
var key = builder.Configuration["OPENAI_API_KEY"] ?? teamKeys.GetValueOrDefault(builder.Configuration["Team"] ?? "");

builder.Services.AddSingleton<IChatClient>(_ => new OpenAIChatClient(new ChatClient("gpt-4o", key!))); // SAI3003, SAI7001
builder.Services.AddSingleton(new ChatClient(
    "support-summarizer",
    new ApiKeyCredential("gw-7d41b2c9e0f35a68"), // SAI2001
    new OpenAIClientOptions
    {
        Endpoint = new Uri("http://llm-gateway.contoso.example/v1"), // SAI1001
        ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = true, EnableMessageContentLogging = true }, // SAI3001
    }));
builder.Services.AddKeyedSingleton("translator", Connections.HostedModel(builder.Configuration));
builder.Services.AddProductTexts(key);
builder.Services.AddDrafts(key);
builder.Services.AddHttpClient();
builder.Services.AddSingleton(_ => new ModerationClient("omni-moderation-2024-09-26", key!));
builder.Services.AddSingleton(new ShopPolicy(HighestDiscount: 0.1m));
builder.Services.AddSingleton<ShopTools>();
builder.Services.AddSingleton<Desk>();
builder.Services.AddSingleton<Assistant>();
builder.Services.AddSingleton<Conversations>();
builder.Services.AddDistributedMemoryCache();
builder.Services.AddHttpContextAccessor();
builder.Services.AddSingleton<Refunds>();
builder.Services.AddSignalR(options => options.EnableDetailedErrors = true); // SAI3007
builder.Services.AddShop();

var app = builder.Build();
app.Logger.LogInformation("Using the key {Key}", key); // SAI2006
app.UseMissingKeyNotice(key);
app.MapGet("/health", () => new { status = "ok", model = key is null ? "no key" : "ready" });
app.MapPost("/chat", async (Question question, Assistant assistant, CancellationToken cancellationToken) => // SAI1005, SAI1006
    new { answer = await assistant.AnswerAsync(question, cancellationToken) });
app.MapPost("/summary", async (SummaryRequest request, ChatClient summarizer, HttpClient http, CancellationToken cancellationToken) => // SAI1005, SAI1006
{
    var glossary = await http.GetStringAsync("https://wiki.contoso.example/glossary", cancellationToken);
    var instructions = "Summarize the customer's letter. Use these terms:\n" + glossary;
    ChatCompletion summary = await summarizer.CompleteChatAsync(
        [new SystemChatMessage(instructions), new UserChatMessage(request.Text)], // SAI4004, SAI4006
        cancellationToken: cancellationToken);
    return new { summary = summary.Content[0].Text };
});
app.MapPost("/gift", (string wish, Conversations conversations, CancellationToken cancellationToken) => // SAI1005, SAI1006
    conversations.AdviseAsync(wish, cancellationToken));
app.MapPost("/advice", (Turn[] turns, Conversations conversations, CancellationToken cancellationToken) => // SAI1005, SAI1006
    conversations.ContinueAsync(turns, cancellationToken));
app.MapHub<AssistantHub>("/hub");
app.MapShop();
app.MapTrials();
app.Run();

internal sealed record SummaryRequest(string Text);
