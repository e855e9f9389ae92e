#!/usr/bin/env bash
# Semantic Kernel: the configuration of a prompt decides whether the model may run the kernel's functions; no line of code need say so.
#
# Packages: Microsoft.SemanticKernel 1.82.0 (PromptTemplateConfig.FromJson, OpenAI connector; a handler plays the service).
# Behaviour: a prompt whose JSON has execution_settings with function_choice_behavior "auto" offers all functions of the kernel to the
# model, and what the model calls is run, though the code passes no settings at all. "required" makes the model call one. A template
# that names a function runs it while it is rendered, before any model is asked. Settings in the arguments of the call replace those of
# the file as a whole: any settings object switches tools off again, also one that was written for something else.
# Why it matters: prompts come from files, databases and galleries, and are edited by people who may change words, not rights. Whoever
# reviews the code finds no place where tools are allowed. Give FunctionChoiceBehavior.None() in the arguments where none are meant,
# and use a kernel without plugins for prompts from elsewhere.
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
    <PackageReference Include="Microsoft.SemanticKernel" Version="[1.82.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.ComponentModel;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.SemanticKernel;

const string Auto = """{"template":"Say hello.","execution_settings":{"default":{"function_choice_behavior":{"type":"auto"}}}}""";
var service = new Service();
var builder = Kernel.CreateBuilder();
builder.AddOpenAIChatCompletion("m", "none", httpClient: new HttpClient(service));
builder.Plugins.AddFromType<Orders>();
var kernel = builder.Build();

await ShowAsync("no settings", """{"template":"Say hello."}""");
await ShowAsync("auto", Auto);
await ShowAsync("required", Auto.Replace("auto", "required"));
await ShowAsync("template calls", """{"template":"Say hello. {{Orders.cancel}}"}""");
await ShowAsync("auto, code gives None", Auto, new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.None() });
await ShowAsync("auto, code gives a model", Auto, new PromptExecutionSettings { ModelId = "m" });

async Task ShowAsync(string name, string json, PromptExecutionSettings? settings = null)
{
    (service.Requests, Orders.Cancelled) = ([], 0);
    var prompt = kernel.CreateFunctionFromPrompt(PromptTemplateConfig.FromJson(json));
    await kernel.InvokeAsync(prompt, settings is null ? new KernelArguments() : new KernelArguments(settings));
    Console.WriteLine($"{name}: functions offered {service.Requests[0]["tools"]?.AsArray().Count ?? 0}, orders cancelled {Orders.Cancelled}");
}

/// <summary>The functions of the application.</summary>
sealed class Orders
{
    public static int Cancelled { get; set; }

    [KernelFunction("cancel"), Description("Cancels the order.")]
    public static string Cancel() => $"cancelled {++Cancelled}";
}

/// <summary>A model that calls the first function that it may call, once.</summary>
sealed class Service : HttpMessageHandler
{
    public List<JsonNode> Requests { get; set; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        var asked = JsonNode.Parse(await request.Content!.ReadAsStringAsync(token))!;
        Requests.Add(asked);
        var calls = Requests.Count == 1 && asked["tools"] is not null && (string?)asked["tool_choice"] != "none";
        var message = calls
            ? """{"role":"assistant","content":null,"tool_calls":[{"id":"c","type":"function","function":{"name":"Orders-cancel","arguments":"{}"}}]}"""
            : """{"role":"assistant","content":"Hello."}""";
        var answer = $$"""
            {"id":"a","object":"chat.completion","created":1,"model":"m","usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2},
             "choices":[{"index":0,"finish_reason":"{{(calls ? "tool_calls" : "stop")}}","message":{{message}}}]}
            """;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
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
no settings: functions offered 0, orders cancelled 0
auto: functions offered 1, orders cancelled 1
required: functions offered 1, orders cancelled 1
template calls: functions offered 0, orders cancelled 1
auto, code gives None: functions offered 1, orders cancelled 0
auto, code gives a model: functions offered 0, orders cancelled 0
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: prompt files have other rights now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
