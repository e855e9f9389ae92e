using InsecureClient;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

// The settings are in wwwroot/appsettings.json, which every browser downloads with the page.
var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.Services.AddSingleton(new ChatClient("gpt-5.5-2026-04-23", builder.Configuration["OpenAI:ApiKey"])); // SAI2008
builder.Services.AddSingleton<ShopAssistant>();
await builder.Build().RunAsync();
