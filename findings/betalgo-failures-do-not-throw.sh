#!/usr/bin/env bash
# With Betalgo's OpenAI SDK a failed call is a normal return value, and a failed moderation looks like a clean one.
#
# Packages: Betalgo.Ranul.OpenAI 9.2.6.
# Behaviour: for status 401, 429 and 500, and for a page of a proxy in HTML, no method throws: the response has
# Successful = false and null instead of its content. A stream gives one item without text and ends. The moderation call
# has Results = null then, so `Results?.Any(r => r.Flagged) == true` is false: not flagged. A 200 with an empty object
# counts as Successful = true. The SDK never retries.
# Why it matters: try/catch, retry policies and failover that wait for exceptions do nothing; an outage of the moderation
# service lets everything through; an empty answer is taken for the model's. Read Successful before anything else.
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
    <PackageReference Include="Betalgo.Ranul.OpenAI" Version="[9.2.6]" />
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
using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;

using var service = new FakeService();
var client = new OpenAIService(new OpenAIOptions { ApiKey = "key", BaseDomain = service.Url });
const string Error = """{"error":{"message":"down","type":"server_error"}}""";

foreach (var (name, status, type, answer) in new[]
{
    ("401", 401, "application/json", Error),
    ("429", 429, "application/json", Error),
    ("500", 500, "application/json", Error),
    ("502 in HTML", 502, "text/html", "<html>bad gateway</html>"),
    ("200 with an empty object", 200, "application/json", "{}"),
})
{
    (service.Status, service.ContentType, service.Answer) = (status, type, answer);
    var before = service.Requests.Count;
    var chat = await client.ChatCompletion.CreateCompletion(Request());
    Console.WriteLine($"{name}: Successful {chat.Successful}, Choices {chat.Choices?.Count.ToString() ?? "null"}, {service.Requests.Count - before} post");
}

(service.Status, service.ContentType, service.Answer) = (500, "application/json", Error);
var text = "";
var items = 0;
await foreach (var item in client.ChatCompletion.CreateCompletionAsStream(Request()))
{
    items++;
    text += item.Choices?.FirstOrDefault()?.Message?.Content;
}
Console.WriteLine($"stream, 500: {items} item, text '{text}'");

var moderation = await client.Moderation.CreateModeration(new CreateModerationRequest { Input = "a threat" });
var flagged = moderation.Results?.Any(result => result.Flagged) == true;
Console.WriteLine($"moderation, 500: Successful {moderation.Successful}, Results {moderation.Results?.Count.ToString() ?? "null"}, flagged {flagged}");

static ChatCompletionCreateRequest Request() => new() { Model = "m", Messages = [ChatMessage.FromUser("q")] };
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
401: Successful False, Choices null, 1 post
429: Successful False, Choices null, 1 post
500: Successful False, Choices null, 1 post
502 in HTML: Successful False, Choices null, 1 post
200 with an empty object: Successful True, Choices null, 1 post
stream, 500: 1 item, text ''
moderation, 500: Successful False, Results null, flagged False
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: failures are reported otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
