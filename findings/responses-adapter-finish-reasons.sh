#!/usr/bin/env bash
# Behind the Responses adapter a complete, a failed, a cancelled and a queued answer have the same finish reason: null.
#
# Packages: Microsoft.Extensions.AI.OpenAI 10.11.0, OpenAI 2.14.0 (ResponsesClient.AsIChatClient).
# Behaviour: GetResponseAsync gives FinishReason null for status completed, failed, cancelled, queued and in_progress; it
# does not throw, and the text that was there is the Text. Only failed adds an ErrorContent. "length" and "content_filter"
# come for an incomplete answer. Streaming is the other way round: completed gives "stop", while failed and incomplete
# (both reasons) give null, without an exception and without an ErrorContent.
# Why it matters: a check for "stop" refuses every good answer without streaming; a check for "length" or
# "content_filter" sees nothing when streaming; and a failed run, streamed, is half an answer that nothing marks.
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
    <NoWarn>$(NoWarn);NU1603;OPENAI001</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.AI.OpenAI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="OpenAI" Version="[2.14.0]" />
  </ItemGroup>
</Project>
EOF

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
using Microsoft.Extensions.AI;
using OpenAI;

using var service = new FakeService();
var client = new OpenAIClient(new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(service.Url + "v1") })
    .GetResponsesClient().AsIChatClient("m");

var cases = new (string Name, string Event, string Extra)[]
{
    ("completed", "completed", ""),
    ("failed", "failed", "\"error\":{\"code\":\"server_error\",\"message\":\"down\"},"),
    ("incomplete", "incomplete", "\"incomplete_details\":{\"reason\":\"max_output_tokens\"},"),
    ("incomplete", "incomplete", "\"incomplete_details\":{\"reason\":\"content_filter\"},"),
    ("cancelled", "", ""),
    ("queued", "", ""),
    ("in_progress", "", ""),
};
foreach (var (status, kind, extra) in cases)
{
    var detail = extra.Contains("reason") ? " (" + extra.Split('"')[5] + ")" : "";
    service.ContentType = "application/json";
    service.Answer = Response(status, extra, """{"type":"message","id":"i","status":"completed","role":"assistant","content":[{"type":"output_text","text":"Pay 100","annotations":[]}]}""");
    Print(status + detail, await client.GetResponseAsync("q"));
    if (kind.Length > 0)
    {
        service.ContentType = "text/event-stream";
        service.Answer = Event("response.created", "\"response\":" + Response("in_progress", "", ""))
            + Event("response.output_text.delta", "\"item_id\":\"i\",\"output_index\":0,\"content_index\":0,\"delta\":\"Pay 100\"")
            + Event("response." + kind, "\"response\":" + Response(status, extra, ""));
        Print(status + detail + ", streamed", await client.GetStreamingResponseAsync("q").ToChatResponseAsync());
    }
}

static string Response(string status, string extra, string output) =>
    $"{{\"id\":\"r\",\"object\":\"response\",\"created_at\":1,\"model\":\"m\",\"status\":\"{status}\",{extra}\"output\":[{output}]}}";

static string Event(string type, string rest) => $"event: {type}\ndata: {{\"type\":\"{type}\",\"sequence_number\":1,{rest}}}\n\n";

static void Print(string name, ChatResponse response)
{
    var errors = response.Messages.SelectMany(message => message.Contents).OfType<ErrorContent>().Count();
    Console.WriteLine($"{name}: text '{response.Text}', finish reason {response.FinishReason?.Value ?? "null"}, {errors} ErrorContent");
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
completed: text 'Pay 100', finish reason null, 0 ErrorContent
completed, streamed: text 'Pay 100', finish reason stop, 0 ErrorContent
failed: text 'Pay 100', finish reason null, 1 ErrorContent
failed, streamed: text 'Pay 100', finish reason null, 0 ErrorContent
incomplete (max_output_tokens): text 'Pay 100', finish reason length, 0 ErrorContent
incomplete (max_output_tokens), streamed: text 'Pay 100', finish reason null, 0 ErrorContent
incomplete (content_filter): text 'Pay 100', finish reason content_filter, 0 ErrorContent
incomplete (content_filter), streamed: text 'Pay 100', finish reason null, 0 ErrorContent
cancelled: text 'Pay 100', finish reason null, 0 ErrorContent
queued: text 'Pay 100', finish reason null, 0 ErrorContent
in_progress: text 'Pay 100', finish reason null, 0 ErrorContent
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the adapter gives other finish reasons now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
