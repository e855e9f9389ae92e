#!/usr/bin/env bash
# An answer that an endpoint gives back as an object carries the tool results and the reasoning behind it to the browser.
#
# Packages: Microsoft.Extensions.AI 10.11.0 (UseFunctionInvocation), ASP.NET Core of .NET 10 (ServerSentEvents, objects as JSON).
# Behaviour: a ChatResponse as the result of an endpoint, or its updates as server-sent events or as a JSON array, are serialized
# whole: the calls with their arguments, all that the tools gave back, and reasoning, beside the text that was meant. The text
# property, which is all that a page shows, is not even among it. The same call with response.Text sends the text only.
# Why it matters: a tool reads a whole customer record so that the model can say one sentence of it. The page shows the sentence; the
# developer tools of the browser show the record. Give back response.Text, or the update's Text, or a type of your own.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

var chat = new Model().AsBuilder().UseFunctionInvocation().Build();
var options = new ChatOptions { Tools = [AIFunctionFactory.Create((int number) => $"order {number}: margin 61 %, buyer pays late", "find_order")] };
var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
await using var app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapGet("/response", () => chat.GetResponseAsync("Where is order 7?", options));
app.MapGet("/updates", () => chat.GetStreamingResponseAsync("Where is order 7?", options));
app.MapGet("/events", () => TypedResults.ServerSentEvents(chat.GetStreamingResponseAsync("Where is order 7?", options)));
app.MapGet("/text", async () => (await chat.GetResponseAsync("Where is order 7?", options)).Text);
await app.StartAsync();

using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
foreach (var path in new[] { "response", "updates", "events", "text" })
{
    var body = await browser.GetStringAsync(path);
    var shown = new Dictionary<string, string>
    {
        ["answer"] = "It is on its way.",
        ["reasoning"] = "keep it vague",
        ["call"] = "find_order",
        ["tool result"] = "buyer pays late",
    };
    Console.WriteLine($"{path}: {string.Join(", ", shown.Where(part => body.Contains(part.Value)).Select(part => part.Key))}");
}

/// <summary>A model that reasons, calls the tool, and then answers.</summary>
sealed class Model : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken token = default) =>
        GetStreamingResponseAsync(messages, options, token).ToChatResponseAsync(token);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken token = default)
    {
        await Task.Yield();
        if (messages.Any(message => message.Role == ChatRole.Tool))
        {
            yield return new(ChatRole.Assistant, "It is on its way.");
            yield break;
        }

        var call = new FunctionCallContent("1", "find_order", new Dictionary<string, object?> { ["number"] = 7 });
        yield return new(ChatRole.Assistant, [new TextReasoningContent("A late payer, so keep it vague."), call]);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
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
response: answer, reasoning, call, tool result
updates: answer, reasoning, call, tool result
events: answer, reasoning, call, tool result
text: answer
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: other parts of an answer are serialized now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
