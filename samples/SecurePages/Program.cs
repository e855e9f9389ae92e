using System.ClientModel;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using Samples.Shared;
using SecurePages;

const int RequestsPerMinute = 20;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IChatClient>(services => new ChatClientBuilder(new FallbackChatClient(
        new OpenAIChatClient(new ChatClient("gpt-5.5-2026-04-23", builder.Configuration["OPENAI_API_KEY"])),
        new OpenAIChatClient(new ChatClient(
            "mistral-large-2411",
            new ApiKeyCredential(builder.Configuration["MISTRAL_API_KEY"] ?? ""),
            new OpenAIClientOptions { Endpoint = new Uri("https://api.mistral.ai/v1") })),
        services.GetRequiredService<ILogger<FallbackChatClient>>()))
    .UseOpenTelemetry()
    .Build(services));
builder.Services.AddAuthentication().AddCookie();
builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
builder.Services.AddRateLimiter(options => options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(
    context => RateLimitPartition.GetFixedWindowLimiter(
        context.User.Identity?.Name ?? "nobody",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = RequestsPerMinute, Window = TimeSpan.FromMinutes(1) })));
builder.Services.AddRazorComponents();
builder.Services.AddRazorPages();

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();
app.UseAntiforgery();
app.MapRazorComponents<Assistant>();
app.MapRazorPages();
app.Run();
