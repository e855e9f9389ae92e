#!/usr/bin/env bash
# Packages: OpenAI 2.15.0; ASP.NET Core 10 and HttpClient of .NET 10 (10.0.12), no telemetry package (two loopback servers).
#
# Behaviour: what is put into Activity.AddBaggage for logs and traces is sent as the header "baggage" with each HTTP request made in that
# activity, to every host. ASP.NET Core starts an activity for each request as soon as there is a logger, and takes over the baggage header
# of the caller, so the caller's entries are passed on too. No telemetry package is needed for that. Tags (SetTag) stay in the process.
# Setting DistributedContextPropagator.Current to the no-output propagator changes nothing for a client that has sent a request before: the
# OpenAI client keeps one transport for the process. An own SocketsHttpHandler with ActivityHeadersPropagator = null sends nothing.
# Seen: the request with the prompt carries the address from AddBaggage and the caller's entry, before and after the switch.
#
# Why it matters: baggage is the usual place for the user, the tenant or a session id. These then go to the provider of the model and to
# every other host that the request talks to, beside the prompt, where nobody looks at headers.
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
    <PackageReference Include="OpenAI" Version="[2.15.0]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

var header = "";
HttpClient quiet = new(new SocketsHttpHandler { ActivityHeadersPropagator = null }), own = null;
await using var provider = Server();
provider.MapPost("/v1/chat/completions", (HttpRequest request) =>
{
    header = request.Headers["baggage"].ToString() + request.Headers["Correlation-Context"];
    return Results.Text(
        """
        {"id": "1", "object": "chat.completion", "created": 1, "model": "m",
         "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "answer"}}]}
        """,
        "application/json");
});
await provider.StartAsync();

await using var site = Server();
site.MapGet("/ask", async () =>
{
    Activity.Current.AddBaggage("user", "ann@one.example");
    Activity.Current.SetTag("tenant", "blue");
    var options = new OpenAIClientOptions { Endpoint = new Uri(provider.Urls.First() + "/v1") };
    if (own is not null)
        options.Transport = new HttpClientPipelineTransport(own);
    await new ChatClient("m", new ApiKeyCredential("none"), options).CompleteChatAsync("Hello");
    return "ok";
});
await site.StartAsync();

await Ask("as it is");
DistributedContextPropagator.Current = DistributedContextPropagator.CreateNoOutputPropagator();
await Ask("after Current was set to the no-output propagator");
own = quiet;
await Ask("with an own handler without propagator");

async Task Ask(string name)
{
    header = "";
    var request = new HttpRequestMessage(HttpMethod.Get, site.Urls.First() + "/ask");
    request.Headers.Add("baggage", "session=4711");
    (await quiet.SendAsync(request)).EnsureSuccessStatusCode();
    Console.WriteLine($"{name}: the provider got '{header}'");
}

static WebApplication Server()
{
    var builder = WebApplication.CreateSlimBuilder();
    builder.Logging.SetMinimumLevel(LogLevel.Critical);
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    return builder.Build();
}
E

cat > expected.txt <<'E'
as it is: the provider got 'user = ann@one.example, session = 4711'
after Current was set to the no-output propagator: the provider got 'user = ann@one.example, session = 4711'
with an own handler without propagator: the provider got ''
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: baggage no longer travels as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: baggage of an activity, and of the caller, goes to the model provider."
