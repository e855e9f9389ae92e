#!/usr/bin/env bash
# OllamaSharp's Chat keeps a question that was stopped or failed, and asks it along with the next one: what was called off is done after all.
#
# Packages: OllamaSharp 5.5.2 (a handler plays the server).
# Behaviour: SendAsync adds the user's message to Messages before it asks and adds the answer when it is complete. When the token is cancelled or
# the request fails, the message stays and no answer follows it. The next SendAsync sends both questions: a model that answers all that is
# open calls the tool of the first one. Trying a failed question again sends it twice. Taking the last message out of Messages in the catch
# block calls it off.
# Why it matters: a stop button is pressed because the request was wrong. "Cancel order 7" is not carried out then, and is two minutes later,
# when the user asks about the weather, with a tool that runs by itself; the page shows only the answer to the second question.
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
    <PackageReference Include="OllamaSharp" Version="[5.5.2]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OllamaSharp;
using OllamaSharp.Models.Chat;
using OllamaSharp.Tools;

await ShowAsync("stopped, then another question", forget: false, ["Cancel order 7.", "What is the weather?"]);
await ShowAsync("stopped and taken out, then another question", forget: true, ["Cancel order 7.", "What is the weather?"]);
await ShowAsync("stopped and tried again", forget: false, ["Cancel order 7.", "Cancel order 7."]);

static async Task ShowAsync(string name, bool forget, string[] questions)
{
    Console.WriteLine(name);
    var server = new Server();
    using var client = new OllamaApiClient(new HttpClient(server) { BaseAddress = new("http://ollama.example") }, "model");
    var chat = new Chat(client, "You work for the shop.");
    foreach (var question in questions)
    {
        using var stop = new CancellationTokenSource();
        server.Stop = question == questions[0] && server.Requests == 0 ? stop : null;
        try
        {
            var answer = new StringBuilder();
            await foreach (var part in chat.SendAsync(question, [new CancelOrder()], cancellationToken: stop.Token))
                answer.Append(part);
            Console.WriteLine($"  {question} {answer}");
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine($"  {question} (stopped)");
            if (forget)
                chat.Messages.RemoveAt(chat.Messages.Count - 1);
        }
    }

    Console.WriteLine($"  questions sent in the end: {server.Questions}");
}

sealed class CancelOrder : Tool, IInvokableTool
{
    public CancelOrder() => Function = new() { Name = "cancel_order", Parameters = new() { Properties = new Dictionary<string, Property>(), Required = [] } };

    public object InvokeMethod(IDictionary<string, object?>? args)
    {
        Console.WriteLine("    an order is cancelled");
        return "cancelled";
    }
}

sealed class Server : HttpMessageHandler
{
    public CancellationTokenSource? Stop { get; set; }

    public int Requests { get; private set; }

    public string Questions { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        var messages = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!["messages"]!.AsArray();
        if (Stop is not null)
        {
            await Stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        var questions = messages.Where(message => $"{message!["role"]}" == "user").Select(message => $"{message!["content"]}").ToList();
        Questions = string.Join(" ", questions);
        var open = questions.Count(question => question.StartsWith("Cancel", StringComparison.Ordinal));
        var done = messages.Count(message => $"{message!["role"]}" == "tool");
        var call = """{"role":"assistant","content":"","tool_calls":[{"function":{"name":"cancel_order","arguments":{}}}]}""";
        var text = """{"role":"assistant","content":"Here you are."}""";
        var line = $$"""{"model":"model","created_at":"2026-01-01T00:00:00Z","message":{{(done < open ? call : text)}},"done":true,"done_reason":"stop"}""";
        return new(HttpStatusCode.OK) { Content = new StringContent(line + "\n", Encoding.UTF8, "application/x-ndjson") };
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
stopped, then another question
  Cancel order 7. (stopped)
    an order is cancelled
  What is the weather? Here you are.
  questions sent in the end: Cancel order 7. What is the weather?
stopped and taken out, then another question
  Cancel order 7. (stopped)
  What is the weather? Here you are.
  questions sent in the end: What is the weather?
stopped and tried again
  Cancel order 7. (stopped)
    an order is cancelled
    an order is cancelled
  Cancel order 7. Here you are.
  questions sent in the end: Cancel order 7. Cancel order 7.
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: questions that were stopped are treated otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
