#!/usr/bin/env bash
# Semantic Kernel reads only its own spelling of settings, and settings of a call replace those of the function whole.
#
# Packages: Microsoft.SemanticKernel 1.82.0 (OpenAI connector).
# Behaviour: in PromptExecutionSettings.ExtensionData, and so in YAML and JSON prompt files, only "max_tokens" limits the
# answer. "MaxTokens" (the name of the property), "max_completion_tokens" (the name that the connector itself then sends),
# "max_output_tokens" and "stop" are dropped without a word. A prompt function whose settings have MaxTokens = 50 is sent
# without any limit as soon as a call gives settings that only set a temperature. ChatSystemPrompt is sent only when the
# prompt has no system message: a template or history that has one silently replaces it.
# Why it matters: a limit, a stop sequence or a system prompt that stands in the code or the prompt file is not in the
# request. Nothing fails; the bill or the missing rule tells.
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
using System.Text.Json;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Connectors.OpenAI;

using var service = new FakeService
{
    Answer = """{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"hi"}}]}""",
};
var builder = Kernel.CreateBuilder();
builder.AddOpenAIChatCompletion("m", new Uri(service.Url + "v1"), "key");
var kernel = builder.Build();

foreach (var name in new[] { "max_tokens", "MaxTokens", "max_completion_tokens", "max_output_tokens" })
{
    await Show($"extension data {name}", "q", new PromptExecutionSettings { ExtensionData = new Dictionary<string, object> { [name] = 50 } });
}
foreach (var name in new[] { "stop_sequences", "stop" })
{
    await Show($"extension data {name}", "q", new PromptExecutionSettings { ExtensionData = new Dictionary<string, object> { [name] = new[] { "END" } } });
}

var function = KernelFunctionFactory.CreateFromPrompt("q", new OpenAIPromptExecutionSettings { MaxTokens = 50 });
await kernel.InvokeAsync(function);
Print("function with a limit");
await kernel.InvokeAsync(function, new KernelArguments(new OpenAIPromptExecutionSettings { Temperature = 0.1 }));
Print("the same, settings of the call without one");

var prompt = new OpenAIPromptExecutionSettings { ChatSystemPrompt = "never sell" };
await Show("system prompt in the settings", "q", prompt);
await Show("the same, template with a system message", """<message role="system">be brief</message><message role="user">q</message>""", prompt);

async Task Show(string name, string template, PromptExecutionSettings settings)
{
    await kernel.InvokePromptAsync(template, new KernelArguments(settings));
    Print(name);
}

void Print(string name)
{
    using var json = JsonDocument.Parse(service.Requests[^1].Body);
    var others = json.RootElement.EnumerateObject().Where(member => member.Name is not "model" and not "messages").Select(member => $"{member.Name} {member.Value}");
    var messages = json.RootElement.GetProperty("messages").EnumerateArray().Select(message => $"{message.GetProperty("role")} '{message.GetProperty("content")}'");
    Console.WriteLine($"{name}: {string.Join(", ", others.DefaultIfEmpty("no option"))}; {string.Join(", ", messages)}");
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
extension data max_tokens: max_completion_tokens 50; user 'q'
extension data MaxTokens: no option; user 'q'
extension data max_completion_tokens: no option; user 'q'
extension data max_output_tokens: no option; user 'q'
extension data stop_sequences: stop ["END"]; user 'q'
extension data stop: no option; user 'q'
function with a limit: max_completion_tokens 50; user 'q'
the same, settings of the call without one: temperature 0.1; user 'q'
system prompt in the settings: no option; system 'never sell', user 'q'
the same, template with a system message: no option; system 'be brief', user 'q'
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: settings are read or merged otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
