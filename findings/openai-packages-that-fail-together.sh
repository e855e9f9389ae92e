#!/usr/bin/env bash
# Pairs of current OpenAI packages restore and build without a warning and throw MissingMethodException on a model call.
#
# Packages: Microsoft.Extensions.AI.OpenAI 10.11.0, OpenAI 2.14.0 and 2.15.0, Azure.AI.OpenAI 2.1.0 and 2.9.0-beta.1.
# Behaviour: (1) Azure.AI.OpenAI 2.1.0, the newest stable one, beside the adapter (which asks for OpenAI 2.14.0):
# CompleteChat and its streaming form throw; the same client through AsIChatClient works, as do embeddings.
# (2) Azure.AI.OpenAI 2.9.0-beta.1 with OpenAI 2.14.0: GetResponsesClient throws. (3) OpenAI raised from 2.14.0 to 2.15.0:
# streaming through the adapter of ResponsesClient throws, without streaming it works.
# Why it matters: an update of one package breaks the calls that no unit test with a fake makes. The exception is none of
# the SDK's own, so catch (ClientResultException) misses it, and catch (Exception) round a model call hides it.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > FakeService.cs <<'EOF'
using System.Net;
using System.Net.Sockets;
using System.Text;

/// <summary>Plays the service on a free loopback port and keeps what was sent to it.</summary>
sealed class FakeService : IDisposable
{
    private readonly HttpListener listener = new();

    public FakeService()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }
        listener.Prefixes.Add(Url);
        listener.Start();
        _ = Task.Run(Serve);
    }

    public string Url { get; }
    public int Status { get; set; } = 200;
    public string ContentType { get; set; } = "application/json";
    public string Answer { get; set; } = "";
    public TimeSpan Delay { get; set; }
    public Func<int, string>? AnswerByNumber { get; set; }
    public List<(string Path, string Body, WebHeaderCollection Headers)> Requests { get; } = [];

    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try { context = await listener.GetContextAsync(); }
            catch (Exception) { return; }
            _ = Task.Run(() => Reply(context));
        }
    }

    private async Task Reply(HttpListenerContext context)
    {
        try
        {
            var body = await new StreamReader(context.Request.InputStream).ReadToEndAsync();
            int number;
            lock (Requests)
            {
                Requests.Add((context.Request.Url!.AbsolutePath, body, (WebHeaderCollection)context.Request.Headers));
                number = Requests.Count;
            }
            await Task.Delay(Delay);
            var bytes = Encoding.UTF8.GetBytes(AnswerByNumber?.Invoke(number) ?? Answer);
            context.Response.StatusCode = Status;
            context.Response.ContentType = ContentType;
            context.Response.ContentLength64 = bytes.Length;
            await context.Response.OutputStream.WriteAsync(bytes);
            context.Response.Close();
        }
        catch (Exception)
        {
            // The caller hung up.
        }
    }
}

EOF

cat > Program.cs <<'EOF'
using System.ClientModel;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;

using var service = new FakeService();
var azure = new AzureOpenAIClient(new Uri(service.Url), new ApiKeyCredential("key"));
var openAI = new OpenAIClient(new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(service.Url + "v1") });

const string Chunk = """data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"hi"},"finish_reason":"stop"}]}""" + "\n\n";
const string Completed = """{"id":"r","object":"response","created_at":1,"model":"m","status":"completed","output":[{"type":"message","id":"i","status":"completed","role":"assistant","content":[{"type":"output_text","text":"hi","annotations":[]}]}]}""";

service.Answer = """{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"hi"}}]}""";
await Show("Azure chat", async () => (await azure.GetChatClient("d").CompleteChatAsync("q")).Value.Content[0].Text);
await Show("Azure chat through the adapter", async () => (await azure.GetChatClient("d").AsIChatClient().GetResponseAsync("q")).Text);
service.ContentType = "text/event-stream";
service.Answer = Chunk + "data: [DONE]\n\n";
await Show("Azure chat, streaming", async () =>
{
    var text = "";
    await foreach (var update in azure.GetChatClient("d").CompleteChatStreamingAsync("q"))
    {
        text += string.Concat(update.ContentUpdate.Select(part => part.Text));
    }
    return text;
});
service.ContentType = "application/json";
service.Answer = Completed;
#if BETA
await Show("Azure responses through the adapter", async () => (await azure.GetResponsesClient().AsIChatClient("d").GetResponseAsync("q")).Text);
#endif
await Show("Responses through the adapter", async () => (await openAI.GetResponsesClient().AsIChatClient("m").GetResponseAsync("q")).Text);
service.ContentType = "text/event-stream";
service.Answer = "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"sequence_number\":1,\"item_id\":\"i\",\"output_index\":0,\"content_index\":0,\"delta\":\"hi\"}\n\n"
    + "event: response.completed\ndata: {\"type\":\"response.completed\",\"sequence_number\":2,\"response\":" + Completed + "}\n\n";
await Show("Responses through the adapter, streaming", async () => (await openAI.GetResponsesClient().AsIChatClient("m").GetStreamingResponseAsync("q").ToChatResponseAsync()).Text);

static async Task Show(string name, Func<Task<string>> call)
{
    try
    {
        Console.WriteLine($"  {name}: '{await call()}'");
    }
    catch (Exception exception)
    {
        Console.WriteLine($"  {name}: {exception.GetType().Name}");
    }
}
EOF

seen=
for pair in '2.14.0 2.1.0 ' '2.14.0 2.9.0-beta.1 BETA' '2.15.0 2.9.0-beta.1 BETA'; do
    read -r openai azure symbol <<< "$pair"
    mkdir "$openai-$azure"
    cp FakeService.cs Program.cs "$openai-$azure"
    cat > "$openai-$azure/probe.csproj" <<EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>\$(NoWarn);NU1603;OPENAI001;AOAI001</NoWarn>
    <DefineConstants>\$(DefineConstants);$symbol</DefineConstants>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.AI.OpenAI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="OpenAI" Version="[$openai]" />
    <PackageReference Include="Azure.AI.OpenAI" Version="[$azure]" />
  </ItemGroup>
</Project>
EOF
    if ! dotnet build "$openai-$azure" --disable-build-servers -v minimal -o "$openai-$azure/out" > build.log 2>&1; then
        cat build.log
        echo 'The probe does not build any more.' >&2
        exit 1
    fi
    warnings=$(grep -c ': warning' build.log || true)
    seen+="OpenAI $openai, Azure.AI.OpenAI $azure, $warnings warnings"$'\n'
    seen+=$(timeout 50 dotnet "$openai-$azure/out/probe.dll")$'\n'
done
seen=${seen%$'\n'}

expected=$(cat <<'EOF'
OpenAI 2.14.0, Azure.AI.OpenAI 2.1.0, 0 warnings
  Azure chat: MissingMethodException
  Azure chat through the adapter: 'hi'
  Azure chat, streaming: MissingMethodException
  Responses through the adapter: 'hi'
  Responses through the adapter, streaming: 'hi'
OpenAI 2.14.0, Azure.AI.OpenAI 2.9.0-beta.1, 0 warnings
  Azure chat: 'hi'
  Azure chat through the adapter: 'hi'
  Azure chat, streaming: 'hi'
  Azure responses through the adapter: MissingMethodException
  Responses through the adapter: 'hi'
  Responses through the adapter, streaming: 'hi'
OpenAI 2.15.0, Azure.AI.OpenAI 2.9.0-beta.1, 0 warnings
  Azure chat: 'hi'
  Azure chat through the adapter: 'hi'
  Azure chat, streaming: 'hi'
  Azure responses through the adapter: MissingMethodException
  Responses through the adapter: 'hi'
  Responses through the adapter, streaming: MissingMethodException
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the pairs behave otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
