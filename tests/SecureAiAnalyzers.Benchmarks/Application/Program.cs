using Measured;
using Measured.Feature;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

var builder = WebApplication.CreateBuilder(args);
var key = builder.Configuration["OpenAI:Key"] ?? throw new InvalidOperationException("There is no key.");

builder.AddModels();
builder.Services.AddDatabase(builder.Configuration);
builder.Services.AddProtection();
builder.Services.AddControllers();
builder.Services.AddSingleton(new ChatClient("gpt-4o", key));
builder.Services.AddFeature(builder.Configuration);

var app = builder.Build();
app.UseExceptionHandler("/error");
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();

app.MapGet("/health", () => Results.Ok(new { status = "ok" }));
app.MapPost("/chat", async (string text, IChatClient model, CancellationToken cancellationToken) =>
{
    var options = new ChatOptions { MaxOutputTokens = 400 };
    var response = await model.GetResponseAsync([new(ChatRole.System, "You greet " + text), new(ChatRole.User, text)], options, cancellationToken);
    return Results.Text(response.Text);
});
app.MapMcp("/mcp").RequireAuthorization();
app.MapControllers().RequireAuthorization().RequireRateLimiting(Protection.Requests);
app.MapFeature();
app.Run();
