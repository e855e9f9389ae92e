using ChatService;

var builder = WebApplication.CreateBuilder(args);
var settings = builder.Configuration.GetSection("Chat").Get<ChatSettings>() ?? new ChatSettings();
builder.Services.AddChat(settings);
builder.Services.AddRateLimiter(options => options.RejectionStatusCode = Limits.Rejected);
builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins(settings.Origins)));

var app = builder.Build();
app.UseCors();
app.MapChat(settings);
app.MapPost("/echo", (string text, IAnswers answers, CancellationToken stop) => answers.AnswerAsync(text, stop));
app.MapGet("/orders", () => "none").RequireAuthorization();
app.Run();

string Name(string text)
{
    return text.Trim();
}
