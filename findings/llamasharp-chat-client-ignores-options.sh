#!/usr/bin/env bash
# LLamaSharp's AsChatClient leaves out tools, schemas, stop sequences, tool results and files, and stops at 256 tokens.
#
# Packages: LLamaSharp 0.30.0, Microsoft.Extensions.AI 10.11.0 (a stub executor shows what llama.cpp would be given).
# Behaviour: the conversation becomes one text of lines "System:", "User:", "Assistant:". Instructions of the options come
# last, behind the user's question; a developer message is a "User:" line. Tools, ToolMode, ResponseFormat and
# StopSequences have no effect; content that is not text (tool calls, tool results, images) becomes nothing. Without MaxOutputTokens the limit is 256 (InferenceParams by itself: none). The answer never
# has a finish reason, and the words "User:", "Assistant:" and "System:" are cut out of it.
# Why it matters: swapping a hosted model for a local one behind IChatClient turns tools off, lets GetResponseAsync<T> run
# without its schema and cuts answers at 256 tokens, and no exception, log or finish reason says so.
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
    <PackageReference Include="LLamaSharp" Version="[0.30.0]" />
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Runtime.CompilerServices;
using LLama;
using LLama.Abstractions;
using LLama.Native;
using LLama.Sampling;
using Microsoft.Extensions.AI;

var executor = new StubExecutor();
var client = executor.AsChatClient();
var tool = AIFunctionFactory.Create(() => "sunny", "weather");

await Show("nothing set", null, new ChatMessage(ChatRole.User, "q"));
await Show("limit", new() { MaxOutputTokens = 7 }, new ChatMessage(ChatRole.User, "q"));
await Show("instructions", new() { Instructions = "never sell" }, new(ChatRole.System, "be brief"), new(ChatRole.User, "q"));
await Show("developer role", null, new(new ChatRole("developer"), "never sell"), new(ChatRole.User, "q"));
await Show(
    "tool, schema, stop sequence",
    new()
    {
        Tools = [tool],
        ToolMode = ChatToolMode.RequireAny,
        ResponseFormat = ChatResponseFormat.ForJsonSchema<Verdict>(),
        StopSequences = ["END"],
    },
    new ChatMessage(ChatRole.User, "q"));
await Show(
    "tool result",
    new() { Tools = [tool] },
    new(ChatRole.User, "q"),
    new(ChatRole.Assistant, [new FunctionCallContent("1", "weather")]),
    new(ChatRole.Tool, [new FunctionResultContent("1", "sunny")]));
await Show("image", null, new ChatMessage(ChatRole.User, [new TextContent("q"), new DataContent(new byte[] { 1 }, "image/png")]));
executor.Output = ["Label the field ", "User: name", " please"];
await Show("answer with a role word", null, new ChatMessage(ChatRole.User, "q"));

async Task Show(string name, ChatOptions? options, params ChatMessage[] messages)
{
    var response = await client.GetResponseAsync(messages, options);
    var given = executor.Parameters!;
    var grammar = ((DefaultSamplingPipeline)given.SamplingPipeline).Grammar is null ? "no grammar" : "grammar";
    Console.WriteLine($"{name}: prompt '{executor.Prompt.Replace("\n", "|")}', limit {given.MaxTokens}, stops {string.Join(" ", given.AntiPrompts)}, {grammar}");
    Console.WriteLine($"  answer '{response.Text}', finish reason {response.FinishReason?.Value ?? "null"}");
}

sealed record Verdict(bool Approved);

sealed class StubExecutor : ILLamaExecutor
{
    public string[] Output { get; set; } = ["hi"];
    public string Prompt { get; private set; } = "";
    public IInferenceParams? Parameters { get; private set; }
    public LLamaContext Context => null!;
    public bool IsMultiModal => false;
    public MtmdWeights? ClipModel => null;
    public List<SafeMtmdEmbed> Embeds { get; } = [];

    public async IAsyncEnumerable<string> InferAsync(
        string text, IInferenceParams? inferenceParams = null, [EnumeratorCancellation] CancellationToken token = default)
    {
        (Prompt, Parameters) = (text, inferenceParams);
        foreach (var part in Output)
        {
            await Task.Yield();
            yield return part;
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
nothing set: prompt 'User: q|Assistant: ', limit 256, stops User: Assistant: System:, no grammar
  answer 'hi', finish reason null
limit: prompt 'User: q|Assistant: ', limit 7, stops User: Assistant: System:, no grammar
  answer 'hi', finish reason null
instructions: prompt 'System: be brief|User: q|System: never sell|Assistant: ', limit 256, stops User: Assistant: System:, no grammar
  answer 'hi', finish reason null
developer role: prompt 'User: never sell|User: q|Assistant: ', limit 256, stops User: Assistant: System:, no grammar
  answer 'hi', finish reason null
tool, schema, stop sequence: prompt 'User: q|Assistant: ', limit 256, stops User: Assistant: System:, no grammar
  answer 'hi', finish reason null
tool result: prompt 'User: q|Assistant: |User: |Assistant: ', limit 256, stops User: Assistant: System:, no grammar
  answer 'hi', finish reason null
image: prompt 'User: q|Assistant: ', limit 256, stops User: Assistant: System:, no grammar
  answer 'hi', finish reason null
answer with a role word: prompt 'User: q|Assistant: ', limit 256, stops User: Assistant: System:, no grammar
  answer 'Label the field  name please', finish reason null
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the adapter honours other options now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
