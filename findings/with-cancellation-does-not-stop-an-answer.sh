#!/usr/bin/env bash
# WithCancellation on a streamed answer does nothing with OpenAI's client and its adapters; only the argument does.
#
# Packages: Microsoft.Extensions.AI.OpenAI 10.11.0 with OpenAI 2.14.0, Microsoft.Extensions.AI 10.11.0, OllamaSharp 5.5.2,
# Anthropic 13.14.0, Microsoft.Agents.AI 1.28.0, Microsoft.SemanticKernel.Connectors.OpenAI 1.82.0.
# Behaviour: `await foreach (var update in stream.WithCancellation(token))` is how a token gets into a stream that was made
# elsewhere. With OpenAI's CompleteChatStreamingAsync, and with the adapters of ChatClient and ResponsesClient, a token that
# is cancelled after the first word changes nothing: no exception, the whole answer is read. As an argument of the call
# the same token ends it at once. With a middleware round the adapter (function invocation, telemetry, ConfigureOptions), an
# agent, Semantic Kernel's connector or Anthropic's adapter both ways work. OllamaSharp looks at the token only when
# the next part has come, and then ends the loop without an exception: half an answer reads like a whole one.
# Why it matters: timeouts, "stop" buttons and budgets written this way work in an app that has a middleware and stop
# working when it is taken out; a reviewer sees a token that is passed on. The answer goes on at full cost.
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
    <NoWarn>$(NoWarn);NU1603;OPENAI001;SKEXP0010</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Extensions.AI.OpenAI" Version="[10.11.0]" />
    <PackageReference Include="OpenAI" Version="[2.14.0]" />
    <PackageReference Include="OllamaSharp" Version="[5.5.2]" />
    <PackageReference Include="Anthropic" Version="[13.14.0]" />
    <PackageReference Include="Microsoft.Agents.AI" Version="[1.28.0]" />
    <PackageReference Include="Microsoft.SemanticKernel.Connectors.OpenAI" Version="[1.82.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.ClientModel;
using Anthropic;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OllamaSharp;
using OpenAI;
using OpenAI.Chat;

// The model: one word, silence (or a word every 50 milliseconds) for three seconds, and the last word.
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using var model = builder.Build();
Map("chat/completions", "", word => $$"""data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"{{word}}"},"finish_reason":null}]}""" + "\n\n", "data: [DONE]\n\n");
Map("responses", "", word => $$"""data: {"type":"response.output_text.delta","sequence_number":1,"item_id":"i","output_index":0,"content_index":0,"delta":"{{word}}"}""" + "\n\n", "");
Map("api/chat", "", word => $$"""{"model":"m","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":"{{word}}"},"done":false}""" + "\n", """{"model":"m","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop"}""" + "\n");
Map(
    "v1/messages",
    Event("message_start", ""","message":{"id":"m","type":"message","role":"assistant","model":"m","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}""")
        + Event("content_block_start", ""","index":0,"content_block":{"type":"text","text":""}"""),
    word => Event("content_block_delta", $$""","index":0,"delta":{"type":"text_delta","text":"{{word}}"}"""),
    Event("message_stop", ""));
await model.StartAsync();

await Task.WhenAll(new[] { "silent", "steady" }.Select(async kind =>
{
    Uri address = new($"{model.Urls.First()}/{kind}/");
    OpenAIClient openai = new(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = address });
    var adapter = openai.GetChatClient("m").AsIChatClient();
    var ollama = new OllamaApiClient(new HttpClient { BaseAddress = address }, "m");
    var anthropic = new AnthropicClient { ApiKey = "k", BaseUrl = address.ToString().TrimEnd('/') }.AsIChatClient("m");
    var kernel = new OpenAIChatCompletionService("m", address, "k");
    var lines = await Task.WhenAll(
        Show("OpenAI, CompleteChatStreamingAsync", token => openai.GetChatClient("m").CompleteChatStreamingAsync([new UserChatMessage("Hi")], cancellationToken: token), update => string.Concat(update.ContentUpdate.Select(part => part.Text))),
        Ask("OpenAI, adapter of ChatClient", adapter),
        Ask("OpenAI, adapter of ResponsesClient", openai.GetResponsesClient().AsIChatClient("m")),
        Ask("OpenAI, adapter with UseFunctionInvocation", adapter.AsBuilder().UseFunctionInvocation().Build()),
        Ask("OpenAI, adapter with UseOpenTelemetry", adapter.AsBuilder().UseOpenTelemetry().Build()),
        Ask("OpenAI, adapter with ConfigureOptions", adapter.AsBuilder().ConfigureOptions(_ => { }).Build()),
        Show("OpenAI, ChatClientAgent", token => new ChatClientAgent(adapter).RunStreamingAsync("Hi", cancellationToken: token), update => update.Text),
        Show("OpenAI, Semantic Kernel", token => kernel.GetStreamingChatMessageContentsAsync(new ChatHistory("Hi"), cancellationToken: token), update => update.Content),
        Ask("Anthropic, adapter", anthropic),
        Ask("OllamaSharp", ollama));
    return string.Join('\n', lines.Select(line => $"{kind}: {line}"));
})).ContinueWith(done => Console.WriteLine(string.Join('\n', done.Result)));

void Map(string path, string head, Func<string, string> part, string tail) => model.MapPost("/{kind}/" + path, async (string kind, HttpContext context) =>
{
    context.Response.ContentType = path.StartsWith("api", StringComparison.Ordinal) ? "application/x-ndjson" : "text/event-stream";
    await Send(head + part("first "));
    for (var i = 0; i < 60 && !context.RequestAborted.IsCancellationRequested; i++)
    {
        await Task.Delay(50);
        if (kind == "steady")
        {
            await Send(part("word "));
        }
    }

    await Send(part("last") + tail);

    async Task Send(string text)
    {
        await context.Response.WriteAsync(text);
        await context.Response.Body.FlushAsync();
    }
});

static string Event(string type, string rest) => $$"""
    event: {{type}}
    data: {"type":"{{type}}"{{rest}}}


    """;

static Task<string> Ask(string name, IChatClient client) =>
    Show(name, token => client.GetStreamingResponseAsync("Hi", cancellationToken: token), update => update.Text);

static async Task<string> Show<T>(string name, Func<CancellationToken, IAsyncEnumerable<T>> stream, Func<T, string?> text)
{
    return $"{name}: argument {await Run(true)}, WithCancellation {await Run(false)}";

    async Task<string> Run(bool asArgument)
    {
        using CancellationTokenSource source = new();
        var read = "";
        try
        {
            await foreach (var update in stream(asArgument ? source.Token : default).WithCancellation(asArgument ? default : source.Token))
            {
                read += text(update);
                if (read.Length > 0 && !source.IsCancellationRequested)
                {
                    source.CancelAfter(1);
                }
            }

            return read.EndsWith("last", StringComparison.Ordinal) ? "reads on to the end" : "ends early";
        }
        catch (OperationCanceledException)
        {
            return read.EndsWith("last", StringComparison.Ordinal) ? "throws at the end" : "stops";
        }
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
silent: OpenAI, CompleteChatStreamingAsync: argument stops, WithCancellation reads on to the end
silent: OpenAI, adapter of ChatClient: argument stops, WithCancellation reads on to the end
silent: OpenAI, adapter of ResponsesClient: argument stops, WithCancellation reads on to the end
silent: OpenAI, adapter with UseFunctionInvocation: argument stops, WithCancellation stops
silent: OpenAI, adapter with UseOpenTelemetry: argument stops, WithCancellation stops
silent: OpenAI, adapter with ConfigureOptions: argument stops, WithCancellation stops
silent: OpenAI, ChatClientAgent: argument stops, WithCancellation stops
silent: OpenAI, Semantic Kernel: argument stops, WithCancellation stops
silent: Anthropic, adapter: argument stops, WithCancellation stops
silent: OllamaSharp: argument reads on to the end, WithCancellation reads on to the end
steady: OpenAI, CompleteChatStreamingAsync: argument stops, WithCancellation reads on to the end
steady: OpenAI, adapter of ChatClient: argument stops, WithCancellation reads on to the end
steady: OpenAI, adapter of ResponsesClient: argument stops, WithCancellation reads on to the end
steady: OpenAI, adapter with UseFunctionInvocation: argument stops, WithCancellation stops
steady: OpenAI, adapter with UseOpenTelemetry: argument stops, WithCancellation stops
steady: OpenAI, adapter with ConfigureOptions: argument stops, WithCancellation stops
steady: OpenAI, ChatClientAgent: argument stops, WithCancellation stops
steady: OpenAI, Semantic Kernel: argument stops, WithCancellation stops
steady: Anthropic, adapter: argument stops, WithCancellation stops
steady: OllamaSharp: argument ends early, WithCancellation ends early
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: tokens reach streams otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
