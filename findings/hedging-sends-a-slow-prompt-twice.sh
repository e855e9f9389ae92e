#!/usr/bin/env bash
# Packages: Microsoft.Extensions.Http.Resilience 10.11.0, OpenAI 2.15.0 (a loopback server answers after three seconds).
#
# Behaviour: AddStandardHedgingHandler() sends the request a second time when there is no answer within two seconds, without waiting for
# the first one to fail, for POST as for GET; the first answer that comes wins and the other request is given up. A model that answers a
# prompt in one piece takes longer than that as a rule. The client of the SDK counts one try and one usage. DisableForUnsafeHttpMethods
# exists for the retries of the other standard handler only.
# Seen: one call of CompleteChat, two posts of the same prompt, one answer; with the standard resilience handler one post.
#
# Why it matters: every slow prompt is computed and paid for twice, also when nothing is wrong, and the second half never shows up in the
# usage that the program adds up. With a stateful API (stored responses, threads) each message is there twice.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
    <PackageReference Include="Microsoft.Extensions.Http.Resilience" Version="[10.11.0]" />
    <PackageReference Include="OpenAI" Version="[2.15.0]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

var posts = new ConcurrentQueue<string>();
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using var server = builder.Build();
server.MapPost("/v1/chat/completions", async (HttpRequest request) =>
{
    posts.Enqueue(await new StreamReader(request.Body).ReadToEndAsync());
    await Task.Delay(3000);
    return Results.Text(
        """
        {"id": "1", "object": "chat.completion", "created": 1, "model": "m",
         "usage": {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12},
         "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "answer"}}]}
        """,
        "application/json");
});
await server.StartAsync();

await Ask("standard resilience handler", client => client.AddStandardResilienceHandler());
await Ask("standard hedging handler", client => client.AddStandardHedgingHandler());
var offers = typeof(HttpStandardHedgingResilienceOptions).Assembly.GetExportedTypes()
    .SelectMany(type => type.GetMethods())
    .Where(method => method.Name == "DisableForUnsafeHttpMethods")
    .Select(method => method.GetParameters()[0].ParameterType.Name);
Console.WriteLine($"DisableForUnsafeHttpMethods is there for: {string.Join(", ", offers)}");

async Task Ask(string name, Action<IHttpClientBuilder> configure)
{
    posts.Clear();
    var services = new ServiceCollection();
    configure(services.AddHttpClient("model"));
    await using var provider = services.BuildServiceProvider();
    var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("model");
    var options = new OpenAIClientOptions { Endpoint = new Uri(server.Urls.First() + "/v1"), Transport = new HttpClientPipelineTransport(http) };
    var chat = new ChatClient("m", new ApiKeyCredential("none"), options);
    ChatCompletion answer = await chat.CompleteChatAsync("Say something.");
    Console.Write($"{name}: {posts.Count} post(s), {posts.Distinct().Count()} different, ");
    Console.WriteLine($"answer '{answer.Content[0].Text}', {answer.Usage.TotalTokenCount} tokens counted");
}
E

cat > expected.txt <<'E'
standard resilience handler: 1 post(s), 1 different, answer 'answer', 12 tokens counted
standard hedging handler: 2 post(s), 1 different, answer 'answer', 12 tokens counted
DisableForUnsafeHttpMethods is there for: HttpRetryStrategyOptions
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: the hedging handler no longer sends as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: a prompt that takes three seconds is posted twice by the standard hedging handler."
