#!/usr/bin/env bash
# Anthropic's client has telemetry of its own: prompts go there with the pipeline's switch off, and tokens are counted twice.
#
# Packages: Anthropic 13.14.0, Microsoft.Extensions.AI 10.11.0 (UseOpenTelemetry).
# Behaviour: the client writes a span of its own for each call (source com.anthropic.sdk.csharp), beside the one of UseOpenTelemetry.
# EnableSensitiveData = false does not reach it: with ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE=content in the environment
# its spans hold prompts and answers. Client options given in code, even empty ones, shut the variable out. Both spans of one
# call carry the token usage under the same names, so a sum over gen_ai.usage counts each token twice.
# Why it matters: a reviewer who has seen the switch in the code has seen half, and whoever sets a deployment's environment decides.
# A budget or cost alarm over spans is off by a factor of two as soon as a wildcard (AddSource("*")) takes both sources in.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
unset ANTHROPIC_OPEN_TELEMETRY ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT
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
    <PackageReference Include="Anthropic" Version="[13.14.0]" />
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Diagnostics;
using System.Net;
using System.Text;
using Anthropic;
using Anthropic.Core;
using Microsoft.Extensions.AI;

const string Variable = "ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE";
List<Activity> spans = [];
using var listener = new ActivityListener
{
    ShouldListenTo = _ => true,
    Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
    ActivityStopped = spans.Add,
};
ActivitySource.AddActivityListener(listener);

await ShowAsync("no variable", () => Client(null));
Environment.SetEnvironmentVariable(Variable, "content");
await ShowAsync("variable", () => Client(null));
await ShowAsync("variable, empty options", () => Client(new OpenTelemetryOptions()));

async Task ShowAsync(string name, Func<AnthropicClient> client)
{
    spans.Clear();
    var chat = client().AsIChatClient("m").AsBuilder().UseOpenTelemetry(configure: telemetry => telemetry.EnableSensitiveData = false).Build();
    await chat.GetResponseAsync("my diagnosis", new ChatOptions { MaxOutputTokens = 10 });
    var tokens = spans.Sum(span => Convert.ToInt64(span.GetTagItem("gen_ai.usage.input_tokens") ?? 0));
    Console.WriteLine($"{name}: {tokens} input tokens in {spans.Count} spans of a call that used 7");
    foreach (var span in spans.OrderBy(span => span.Source.Name, StringComparer.Ordinal))
        Console.WriteLine($"  {span.Source.Name}: {(span.TagObjects.Any(tag => $"{tag.Value}".Contains("diagnosis")) ? "holds the prompt" : "no prompt")}");
}

static AnthropicClient Client(OpenTelemetryOptions? telemetry) =>
    new() { ApiKey = "none", HttpClient = new HttpClient(new FakeService()), OpenTelemetry = telemetry };

/// <summary>Answers in place of the service.</summary>
sealed class FakeService : HttpMessageHandler
{
    private const string Answer = """
        {"id":"a","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":"yes"}],
         "stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":7,"output_tokens":1}}
        """;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer, Encoding.UTF8, "application/json") });
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
no variable: 14 input tokens in 2 spans of a call that used 7
  Experimental.Microsoft.Extensions.AI: no prompt
  com.anthropic.sdk.csharp: no prompt
variable: 14 input tokens in 2 spans of a call that used 7
  Experimental.Microsoft.Extensions.AI: no prompt
  com.anthropic.sdk.csharp: holds the prompt
variable, empty options: 14 input tokens in 2 spans of a call that used 7
  Experimental.Microsoft.Extensions.AI: no prompt
  com.anthropic.sdk.csharp: no prompt
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the telemetry of the client behaves otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
