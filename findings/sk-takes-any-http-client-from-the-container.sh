#!/usr/bin/env bash
# Semantic Kernel's OpenAI connector uses whatever HttpClient stands in the container: its address, headers and timeout.
#
# Packages: Microsoft.SemanticKernel 1.82.0, Microsoft.Extensions.Http 10.0.0.
# Behaviour: AddOpenAIChatCompletion(model, key) names no address. When an HttpClient is registered for anything else (as
# Blazor's template does), its BaseAddress becomes the model's endpoint: the prompt and the OpenAI key go to that service.
# The client's default headers are sent along, to a named endpoint and to Azure too. So are headers that AddHttpClient
# gives to every client by ConfigureHttpClientDefaults. AddOpenAIChatClient does the same. Registered on a kernel builder
# the connector never retries (1 post for a 503); made by its constructor without an HttpClient it posts 4 times.
# Why it matters: a registration in another file moves keys and prompts, or adds an internal token to calls of the
# provider. Give the connector an endpoint and an HttpClient of its own.
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
    <NoWarn>$(NoWarn);NU1603;SKEXP0001;SKEXP0010</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.SemanticKernel" Version="[1.82.0]" />
    <PackageReference Include="Microsoft.Extensions.Http" Version="[10.0.0]" />
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
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;

const string Answer = """{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"hi"}}]}""";
using var service = new FakeService { Answer = Answer };
var endpoint = new Uri(service.Url + "provider");

await Chat("no HttpClient, endpoint", builder => builder.AddOpenAIChatCompletion("m", endpoint, "sk-model"));
await Chat("HttpClient of an orders service, no endpoint", builder =>
{
    builder.Services.AddSingleton(OrdersClient());
    builder.AddOpenAIChatCompletion("m", "sk-model");
});
await Chat("HttpClient of an orders service, endpoint", builder =>
{
    builder.Services.AddSingleton(OrdersClient());
    builder.AddOpenAIChatCompletion("m", endpoint, "sk-model");
});
await Chat("AddHttpClient with defaults, endpoint", builder =>
{
    builder.Services.AddHttpClient();
    builder.Services.ConfigureHttpClientDefaults(http => http.ConfigureHttpClient(client => client.DefaultRequestHeaders.Add("X-Internal", "token")));
    builder.AddOpenAIChatCompletion("m", endpoint, "sk-model");
});
await Show("AddOpenAIChatClient, no endpoint", builder =>
{
    builder.Services.AddSingleton(OrdersClient());
    builder.AddOpenAIChatClient("m", "sk-model");
}, async kernel => await kernel.GetRequiredService<IChatClient>().GetResponseAsync("q"));
await Chat("Azure connector", builder =>
{
    builder.Services.AddSingleton(OrdersClient());
    builder.AddAzureOpenAIChatCompletion("d", endpoint.AbsoluteUri, "azure-key");
});

service.Status = 503;
await Chat("503, registered", builder => builder.AddOpenAIChatCompletion("m", endpoint, "sk-model"));
await Chat("503, made by constructor", builder =>
    builder.Services.AddSingleton<IChatCompletionService>(new OpenAIChatCompletionService("m", endpoint, "sk-model")));

HttpClient OrdersClient()
{
    var client = new HttpClient { BaseAddress = new Uri(service.Url + "orders/") };
    client.DefaultRequestHeaders.Add("X-Internal", "token");
    return client;
}

Task Chat(string name, Action<IKernelBuilder> configure) =>
    Show(name, configure, async kernel => await kernel.GetRequiredService<IChatCompletionService>().GetChatMessageContentAsync(new ChatHistory("s")));

async Task Show(string name, Action<IKernelBuilder> configure, Func<Kernel, Task> call)
{
    var before = service.Requests.Count;
    var builder = Kernel.CreateBuilder();
    configure(builder);
    try
    {
        await call(builder.Build());
    }
    catch (HttpOperationException)
    {
    }
    var (path, _, headers) = service.Requests[before];
    Console.WriteLine($"{name}: {service.Requests.Count - before} x {path.Split('?')[0]}, Authorization {headers["Authorization"] ?? "none"}, X-Internal {headers["X-Internal"] ?? "none"}");
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
no HttpClient, endpoint: 1 x /provider/chat/completions, Authorization Bearer sk-model, X-Internal none
HttpClient of an orders service, no endpoint: 1 x /orders/chat/completions, Authorization Bearer sk-model, X-Internal token
HttpClient of an orders service, endpoint: 1 x /provider/chat/completions, Authorization Bearer sk-model, X-Internal token
AddHttpClient with defaults, endpoint: 1 x /provider/chat/completions, Authorization Bearer sk-model, X-Internal token
AddOpenAIChatClient, no endpoint: 1 x /orders/chat/completions, Authorization Bearer sk-model, X-Internal token
Azure connector: 1 x /provider/openai/deployments/d/chat/completions, Authorization none, X-Internal token
503, registered: 1 x /provider/chat/completions, Authorization Bearer sk-model, X-Internal none
503, made by constructor: 4 x /provider/chat/completions, Authorization Bearer sk-model, X-Internal none
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the connector chooses its HttpClient otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
