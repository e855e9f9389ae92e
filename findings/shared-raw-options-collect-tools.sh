#!/usr/bin/env bash
# Options that a RawRepresentationFactory gives out twice collect the tools and settings of every request that used them.
#
# Packages: Microsoft.Extensions.AI.OpenAI 10.11.0, OpenAI 2.14.0 as it brings it (a handler plays the service).
# Behaviour: the adapter writes into the object that the factory returns and adds the tools of the call to it. A factory that returns a
# field instead of a new object sends the tools of all earlier requests along, each once more where it is given again, and settings
# that an earlier request gave stay where a later one gives none. With a new object per call each request has its own only.
# Why it matters: a tool that was given for an administrator is offered to the model in the next user's request, a temperature or token
# limit of one use governs another, and the list grows for as long as the process lives. The object is a template in the reader's eye.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Extensions.AI.OpenAI" Version="[10.11.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

var service = new Service();
var client = new ChatClient("m", new ApiKeyCredential("none"), new OpenAIClientOptions
{
    Transport = new HttpClientPipelineTransport(new HttpClient(service)),
}).AsIChatClient();
var shared = new ChatCompletionOptions { EndUserId = "portal" };

await ShowAsync("shared options", _ => shared);
await ShowAsync("new options", _ => new ChatCompletionOptions { EndUserId = "portal" });

async Task ShowAsync(string name, Func<IChatClient, object?> factory)
{
    Console.WriteLine(name);
    await AskAsync("administrator", new ChatOptions { RawRepresentationFactory = factory, Temperature = 0.9f, Tools = [Tool("close_account")] });
    await AskAsync("customer", new ChatOptions { RawRepresentationFactory = factory, Tools = [Tool("find_order")] });
    await AskAsync("next customer", new ChatOptions { RawRepresentationFactory = factory, Tools = [Tool("find_order")] });
}

async Task AskAsync(string user, ChatOptions options)
{
    await client.GetResponseAsync("Hello.", options);
    var tools = service.Last!["tools"]!.AsArray().Select(tool => (string?)tool!["function"]!["name"]);
    Console.WriteLine($"  {user}: tools {string.Join(", ", tools)}; temperature {service.Last["temperature"]?.ToString() ?? "not given"}");
}

static AITool Tool(string name) => AIFunctionFactory.Create(() => "done", name);

/// <summary>A service that answers with one word.</summary>
sealed class Service : HttpMessageHandler
{
    public JsonNode? Last { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        Last = JsonNode.Parse(await request.Content!.ReadAsStringAsync(token));
        const string Answer = """
            {"id":"a","object":"chat.completion","created":1,"model":"m",
             "choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"Hello."}}]}
            """;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer, Encoding.UTF8, "application/json") };
    }
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
shared options
  administrator: tools close_account; temperature 0.9
  customer: tools close_account, find_order; temperature 0.9
  next customer: tools close_account, find_order, find_order; temperature 0.9
new options
  administrator: tools close_account; temperature 0.9
  customer: tools find_order; temperature not given
  next customer: tools find_order; temperature not given
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: options are copied now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
