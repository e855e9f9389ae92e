using Shop.Data;
using Shop.Tools;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IDatabase, Database>();
builder.Services.AddScoped<OrderTools>();
builder.Services.AddMcpServer().WithTools<OrderTools>().WithTools<Library.FileTools>().AddMore();

var app = builder.Build();
app.UseRateLimiter();
app.MapMcp("/mcp").Protect();
app.Run();
