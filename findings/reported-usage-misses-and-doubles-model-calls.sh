#!/usr/bin/env bash
# Usage of a response, and the token metric, leave model calls out and count others twice.
#
# Packages: Microsoft.Agents.AI 1.28.0, Microsoft.Agents.AI.Workflows 1.28.0, Microsoft.Extensions.AI 10.11.0 (a model
# that reports 100 tokens for each call).
# Behaviour: Usage adds up the rounds of a tool loop and the turns of a LoopAgent. It leaves out what other parts ask a
# model on behalf of the same request: an agent used as a tool, the judge of a LoopAgent, the summary of a chat reducer
# or of compaction. A workflow used as an agent has no Usage at all in RunAsync and the full one in RunStreamingAsync. A
# loop that fails in its third round, and a stream that is left, report nothing, nor does the metric when UseOpenTelemetry
# stands outside UseFunctionInvocation. An answer out of the cache reports its tokens again. The plain line
# agent.AsBuilder().UseOpenTelemetry() records each token twice in gen_ai.client.token.usage, for the agent's run and for
# the call in it, with the same meter and the same tags (operation "chat").
# Why it matters: budgets, quotas per user, billing of tenants and alarms are built on these two numbers. The extra
# calls of agents are what makes them expensive, and failing loops are what an alarm is for. Count in a client of your
# own, directly in front of the service.
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
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Extensions.Caching.Memory" Version="10.0.10" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Compaction;
using Microsoft.Agents.AI.Workflows;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

SortedDictionary<string, long> metric = [];
using MeterListener listener = new()
{
    InstrumentPublished = (instrument, self) =>
    {
        if (instrument.Name == "gen_ai.client.token.usage")
        {
            self.EnableMeasurementEvents(instrument);
        }
    },
};
listener.SetMeasurementEventCallback<int>((_, value, tags, _) =>
{
    foreach (var tag in tags)
    {
        if (tag.Key == "gen_ai.operation.name")
        {
            metric[(string)tag.Value!] = metric.GetValueOrDefault((string)tag.Value!) + value;
        }
    }
});
listener.Start();

var look = AIFunctionFactory.Create(() => "data", "look");
ChatOptions options = new() { Tools = [look] };
List<ChatMessage> history = [new(ChatRole.User, "a"), new(ChatRole.Assistant, "b"), new(ChatRole.User, "c"), new(ChatRole.Assistant, "d"), new(ChatRole.User, "e")];

await Show("tool loop", async () => (await Caller("look").AsBuilder().UseOpenTelemetry().UseFunctionInvocation().Build().GetResponseAsync("hi", options)).Usage);
await Show("agent with telemetry", async () => (await new ChatClientAgent(Caller("look"), tools: [look]).AsBuilder().UseOpenTelemetry().Build().RunAsync("hi")).Usage);
await Show("agent as tool", async () =>
{
    var expert = new ChatClientAgent(Writer(), name: "expert").AsAIFunction();
    return (await new ChatClientAgent(Caller("expert"), tools: [expert]).RunAsync("hi")).Usage;
});
await Show("loop with a judge", async () =>
{
    Model judge = new((_, call) => new TextContent(call == 1 ? """{"answered":false,"gap":"more"}""" : """{"answered":true,"gap":""}"""));
    return (await new LoopAgent(new ChatClientAgent(Writer()), new AIJudgeLoopEvaluator(judge), new LoopAgentOptions { MaxIterations = 3 }).RunAsync("hi")).Usage;
});
await Show("reducer with summary", async () =>
{
    var model = Writer();
    var client = model.AsBuilder().UseOpenTelemetry().UseChatReducer(new SummarizingChatReducer(model, 1, 0)).Build();
    return (await client.GetResponseAsync(history)).Usage;
});
await Show("compaction with summary", async () =>
{
    var model = Writer();
    ChatClientAgentOptions compacting = new() { AIContextProviders = [new CompactionProvider(new SummarizationCompactionStrategy(model, CompactionTriggers.Always, 1))] };
    return (await new ChatClientAgent(model, compacting).RunAsync(history)).Usage;
});
await Show("workflow of two", async () => (await Workflow().RunAsync("hi")).Usage);
await Show("workflow of two, streamed", async () => (await Workflow().RunStreamingAsync("hi").ToAgentResponseAsync()).Usage);
await Show("loop that fails, telemetry outside", () => Fail(model => model.AsBuilder().UseOpenTelemetry().UseFunctionInvocation().Build()));
await Show("loop that fails, telemetry inside", () => Fail(model => model.AsBuilder().UseFunctionInvocation().UseOpenTelemetry().Build()));
await Show("stream that is left", async () =>
{
    await foreach (var update in Writer().AsBuilder().UseOpenTelemetry().Build().GetStreamingResponseAsync("hi"))
    {
        break;
    }

    return null;
});
await Show("the same question, cached", async () =>
{
    MemoryDistributedCache cache = new(Options.Create(new MemoryDistributedCacheOptions()));
    var client = Writer().AsBuilder().UseOpenTelemetry().UseDistributedCache(cache).Build();
    var first = (await client.GetResponseAsync("hi")).Usage!;
    first.Add((await client.GetResponseAsync("hi")).Usage!);
    return first;
});

async Task Show(string name, Func<Task<UsageDetails?>> run)
{
    metric.Clear();
    Model.Asked = 0;
    var usage = await run();
    var recorded = metric.Count == 0 ? "" : ", metric " + string.Join(" and ", metric.Select(pair => $"{pair.Value} ({pair.Key})"));
    Console.WriteLine($"{name}: {Model.Asked} calls of 100 tokens, Usage {usage?.TotalTokenCount?.ToString() ?? "none"}{recorded}");
}

async Task<UsageDetails?> Fail(Func<IChatClient, IChatClient> build)
{
    Model model = new((_, call) => call < 3 ? new FunctionCallContent($"call-{call}", "look") : throw new HttpRequestException());
    try
    {
        return (await build(model).GetResponseAsync("hi", options)).Usage;
    }
    catch (HttpRequestException)
    {
        return null;
    }
}

static Model Writer() => new((_, _) => new TextContent("done"));

static Model Caller(string tool) => new((messages, call) => messages.Any(message => message.Role == ChatRole.Tool)
    ? new TextContent("done")
    : new FunctionCallContent($"call-{call}", tool, new Dictionary<string, object?> { ["query"] = "x" }));

static AIAgent Workflow() => AgentWorkflowBuilder.BuildSequential([new ChatClientAgent(Writer(), name: "one"), new ChatClientAgent(Writer(), name: "two")]).AsAIAgent();

sealed class Model(Func<IReadOnlyList<ChatMessage>, int, AIContent> answer) : IChatClient
{
    private int calls;

    public static int Asked { get; set; }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var content = answer(messages.ToList(), ++calls);
        Asked++;
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [content]))
        {
            Usage = new() { InputTokenCount = 90, OutputTokenCount = 10, TotalTokenCount = 100 },
        });
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
tool loop: 2 calls of 100 tokens, Usage 200, metric 200 (chat)
agent with telemetry: 2 calls of 100 tokens, Usage 200, metric 400 (chat)
agent as tool: 3 calls of 100 tokens, Usage 200
loop with a judge: 4 calls of 100 tokens, Usage 200
reducer with summary: 2 calls of 100 tokens, Usage 100, metric 100 (chat)
compaction with summary: 2 calls of 100 tokens, Usage 100
workflow of two: 2 calls of 100 tokens, Usage none
workflow of two, streamed: 2 calls of 100 tokens, Usage 200
loop that fails, telemetry outside: 2 calls of 100 tokens, Usage none
loop that fails, telemetry inside: 2 calls of 100 tokens, Usage none, metric 200 (chat)
stream that is left: 1 calls of 100 tokens, Usage none
the same question, cached: 1 calls of 100 tokens, Usage 200, metric 200 (chat)
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: calls of a model are counted otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
