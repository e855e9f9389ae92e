#!/usr/bin/env bash
# The Text of a composed agent holds every intermediate answer: what a redactor removed, and the loop's own remarks.
#
# Packages: Microsoft.Agents.AI 1.28.0 (LoopAgent), Microsoft.Agents.AI.Workflows 1.28.0 (BuildSequential, AsAIAgent).
# Behaviour: a workflow of writer and redactor, used as an agent, answers with the writer's draft followed by the
# redacted text; the same as a tool of another agent, when streaming, and with chainOnlyAgentResponses = true. A LoopAgent
# that ran twice answers with the first try, the judge's feedback and the second try in one text
# (NonStreamingReturnsLastResponseOnly is off). The last message alone is the result.
# Why it matters: the step that was added to take personal data, secrets or harmful text out is there and works, and the
# user reads the draft all the same. Read Messages[^1], or the output event of the workflow, never Text.
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
    <NoWarn>$(NoWarn);NU1603;MEAI001;MAAI001</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Agents.AI" Version="[1.28.0]" />
    <PackageReference Include="Microsoft.Agents.AI.Workflows" Version="[1.28.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Runtime.CompilerServices;
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Workflows;
using Microsoft.Extensions.AI;

foreach (var chainOnly in new[] { false, true })
{
    var agent = Team(chainOnly);
    var response = await agent.RunAsync("Write to the customer.");
    Print($"workflow, chainOnlyAgentResponses {chainOnly}", response.Text, response.Messages[^1].Text);
}

var streamed = "";
await foreach (var update in Team(false).RunStreamingAsync("Write to the customer."))
{
    streamed += update.Text;
}
Print("workflow, streamed", streamed, "(no last message)");

var outer = new ChatClientAgent(
    new ScriptedClient(messages => messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>().FirstOrDefault() is { } result
        ? new TextContent(result.Result!.ToString())
        : new FunctionCallContent("1", "team", new Dictionary<string, object?> { ["query"] = "q" })),
    "Use the team.",
    tools: [Team(false).AsAIFunction()]);
Print("workflow as a tool", (await outer.RunAsync("q")).Text, "(what the outer model reads)");

var tries = 0;
var loop = new LoopAgent(
    new ChatClientAgent(new ScriptedClient(_ => new TextContent(++tries == 1 ? "Try one." : "Try two.")), "Write."),
    new DelegateLoopEvaluator((_, _) => new ValueTask<LoopEvaluation>(tries < 2 ? LoopEvaluation.Continue("Internal remark: too rude.") : LoopEvaluation.Stop())));
var looped = await loop.RunAsync("Write to the customer.");
Print("loop", looped.Text, looped.Messages[^1].Text);

static AIAgent Team(bool chainOnly) => AgentWorkflowBuilder.BuildSequential(
    chainOnly,
    [
        new ChatClientAgent(new ScriptedClient(_ => new TextContent("Your card 4711 is fine.")), "Write.", name: "writer"),
        new ChatClientAgent(new ScriptedClient(_ => new TextContent("Your card is fine.")), "Take out numbers.", name: "redactor"),
    ]).AsAIAgent(name: "team");

static void Print(string name, string text, string last) =>
    Console.WriteLine($"{name}: Text '{text.ReplaceLineEndings("|")}', last message '{last}'");

sealed class ScriptedClient(Func<IReadOnlyList<ChatMessage>, AIContent> answer) : IChatClient
{
    public int Calls { get; private set; }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Calls++;
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [answer(messages.ToList())])));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
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
workflow, chainOnlyAgentResponses False: Text 'Your card 4711 is fine.|Your card is fine.', last message 'Your card is fine.'
workflow, chainOnlyAgentResponses True: Text 'Your card 4711 is fine.|Your card is fine.', last message 'Your card is fine.'
workflow, streamed: Text 'Your card 4711 is fine.Your card is fine.', last message '(no last message)'
workflow as a tool: Text 'Your card 4711 is fine.|Your card is fine.', last message '(what the outer model reads)'
loop: Text 'Try one.|Internal remark: too rude.|Try two.', last message 'Try two.'
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the text of composed agents holds other parts now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
