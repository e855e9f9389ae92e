using Desk;
using Microsoft.AspNetCore.RateLimiting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSignalR(options => options.EnableDetailedErrors = Switches.Detailed);
builder.Services.AddScoped<IDesk, FrontDesk>();
builder.Services.AddTransient<Search>();
builder.Services.AddAuthorization(options => options.FallbackPolicy = Switches.Policy);
builder.Services.AddRateLimiter(options => options.AddFixedWindowLimiter("desk", limit => limit.PermitLimit = 5));

var app = builder.Build();
app.UseAuthorization();
app.MapControllers();
app.MapHub<DeskHub>("/desk");
app.Run();
