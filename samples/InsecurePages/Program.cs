using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using Samples.Shared;
using InsecurePages;

const int RequestsPerMinute = 20;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IChatClient>(services => new ChatClientBuilder(
        new OpenAIChatClient(new ChatClient("gpt-5.5-2026-04-23", builder.Configuration["OPENAI_API_KEY"]))) // SAI1010
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
