#!/usr/bin/env bash
# The default resilience handlers post a prompt again because the model is slow, not because anything failed.
#
# Packages: Microsoft.Extensions.Http.Resilience 10.11.0, OpenAI 2.15.0 (its own retries set to none).
# Behaviour: a model answers after 12 seconds. With AddStandardResilienceHandler() each attempt is given up after 10
# seconds: the prompt is posted three times (seldom two) in 30 seconds and the call fails, although each post would have
# been answered.
# DisableForUnsafeHttpMethods leaves one post, which fails after 10 seconds. AddStandardHedgingHandler() posts a prompt
# a second time after 2 seconds: two posts for a model that answers after 5 seconds. Without a handler: one post, one
# answer.
# Why it matters: project templates add the standard handler to every HttpClient. Long answers then never arrive, cost
# three times, and hedging doubles the bill of nearly every call and hides it: the caller sees one good answer.
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
    <PackageReference Include="Microsoft.Extensions.Http.Resilience" Version="[10.11.0]" />
    <PackageReference Include="OpenAI" Version="[2.15.0]" />
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
using System.ClientModel.Primitives;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using OpenAI;
using OpenAI.Chat;

const string Answer = """{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"hi"}}]}""";

var lines = await Task.WhenAll(
    Run("no handler, 12 s", 12, _ => { }),
    Run("standard handler, 12 s", 12, http => http.AddStandardResilienceHandler()),
    Run("standard handler without unsafe methods, 12 s", 12, http => http.AddStandardResilienceHandler(options => options.Retry.DisableForUnsafeHttpMethods())),
    Run("hedging handler, 5 s", 5, http => http.AddStandardHedgingHandler()));
foreach (var line in lines)
{
    Console.WriteLine(line);
}

static async Task<string> Run(string name, int seconds, Action<IHttpClientBuilder> configure)
{
    using var service = new FakeService { Answer = Answer, Delay = TimeSpan.FromSeconds(seconds) };
    var services = new ServiceCollection();
    configure(services.AddHttpClient("model"));
    var http = services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>().CreateClient("model");
    var client = new ChatClient("m", new ApiKeyCredential("key"), new OpenAIClientOptions
    {
        Endpoint = new Uri(service.Url + "v1"),
        Transport = new HttpClientPipelineTransport(http),
        RetryPolicy = new ClientRetryPolicy(0),
    });
    string outcome;
    try
    {
        outcome = "answer " + (await client.CompleteChatAsync("q")).Value.Content[0].Text;
    }
    catch (Exception exception)
    {
        outcome = exception.GetType().Name;
    }
    // The standard handler waits for random times between its attempts, so its third post may come too late.
    var posts = service.Requests.Count is 2 or 3 && name == "standard handler, 12 s" ? "2 or 3" : service.Requests.Count.ToString();
    return $"{name}: posts {posts}, {outcome}";
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
no handler, 12 s: posts 1, answer hi
standard handler, 12 s: posts 2 or 3, TimeoutRejectedException
standard handler without unsafe methods, 12 s: posts 1, TimeoutRejectedException
hedging handler, 5 s: posts 2, answer hi
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the handlers treat slow answers otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
