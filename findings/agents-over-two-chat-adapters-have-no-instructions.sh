#!/usr/bin/env bash
# An agent over a chat service of Semantic Kernel, or over Betalgo's OpenAIService, has no instructions: no request holds them.
#
# Packages: Microsoft.SemanticKernel 1.82.0 (AsChatClient), Betalgo.Ranul.OpenAI 9.2.6 (OpenAIService as IChatClient), Microsoft.Agents.AI 1.28.0,
# Microsoft.Extensions.AI 10.11.0 (a handler plays the service).
# Behaviour: these two adapters to IChatClient hand on limits, functions and more of ChatOptions, but not Instructions. An agent passes its
# instructions there: the model gets the user's text and the agent's tools, and no rule. A system message is sent. The chat client that a
# kernel registers itself (AddOpenAIChatClient) sends both.
# Why it matters: these are the bridges for code that moves to agents and keeps the registration of its models. "Never give a discount"
# stands in the code, tools are offered and run, answers come, and none of the rules is in force. Give the agent a chat client of another
# package, or look once at what is sent.
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
    <NoWarn>$(NoWarn);NU1603;SKEXP0001;SKEXP0010;MEAI001</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Betalgo.Ranul.OpenAI" Version="[9.2.6]" />
    <PackageReference Include="Microsoft.Agents.AI" Version="[1.28.0]" />
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.SemanticKernel" Version="[1.82.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Text;
using System.Text.Json;
using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Managers;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

var service = new Service();
var http = new HttpClient(service);
var builder = Kernel.CreateBuilder();
builder.AddOpenAIChatCompletion("model", "no-key", httpClient: http);
builder.AddOpenAIChatClient("model", "no-key", httpClient: http);
var kernel = builder.Build();
var offer = AIFunctionFactory.Create((int percent) => "offered", "offer_discount");

await ShowAsync("AsChatClient() of the chat service", kernel.GetRequiredService<IChatCompletionService>().AsChatClient());
await ShowAsync("OpenAIService of Betalgo", new OpenAIService(new OpenAIOptions { ApiKey = "no-key", DefaultModelId = "model" }, new HttpClient(service)));
await ShowAsync("chat client of the kernel", kernel.GetRequiredService<IChatClient>());

async Task ShowAsync(string name, IChatClient client)
{
    Console.WriteLine(name);
    await new ChatClientAgent(client, instructions: "Never give a discount.", tools: [offer]).RunAsync("Cheaper, please.");
    Console.WriteLine($"  agent: {service.Last}");
    await client.GetResponseAsync("Cheaper, please.", new() { Instructions = "Never give a discount.", MaxOutputTokens = 50 });
    Console.WriteLine($"  options: {service.Last}");
    await client.GetResponseAsync([new(ChatRole.System, "Never give a discount."), new(ChatRole.User, "Cheaper, please.")]);
    Console.WriteLine($"  system message: {service.Last}");
}

sealed class Service : HttpMessageHandler
{
    private const string Answer = """
        {"id":"1","object":"chat.completion","created":1,"model":"model",
         "choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"ok"}}],
         "usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}
        """;

    public string Last { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var json = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
        var messages = json.RootElement.GetProperty("messages").EnumerateArray()
            .Select(message => $"{message.GetProperty("role")} '{TextOf(message.GetProperty("content"))}'");
        var tools = json.RootElement.TryGetProperty("tools", out var list) ? list.GetArrayLength() : 0;
        var limit = json.RootElement.TryGetProperty("max_completion_tokens", out var tokens) ? $", limit {tokens}" : "";
        Last = $"{string.Join(", ", messages)}; {tools} tool(s){limit}";
        return new() { Content = new StringContent(Answer, Encoding.UTF8, "application/json") };
    }

    private static string TextOf(JsonElement content) =>
        content.ValueKind == JsonValueKind.Array ? string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text"))) : $"{content}";
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
AsChatClient() of the chat service
  agent: user 'Cheaper, please.'; 1 tool(s)
  options: user 'Cheaper, please.'; 0 tool(s), limit 50
  system message: system 'Never give a discount.', user 'Cheaper, please.'; 0 tool(s)
OpenAIService of Betalgo
  agent: user 'Cheaper, please.'; 1 tool(s)
  options: user 'Cheaper, please.'; 0 tool(s), limit 50
  system message: system 'Never give a discount.', user 'Cheaper, please.'; 0 tool(s)
chat client of the kernel
  agent: system 'Never give a discount.', user 'Cheaper, please.'; 1 tool(s)
  options: system 'Never give a discount.', user 'Cheaper, please.'; 0 tool(s), limit 50
  system message: system 'Never give a discount.', user 'Cheaper, please.'; 0 tool(s)
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: instructions are sent otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
