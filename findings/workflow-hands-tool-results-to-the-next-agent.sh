#!/usr/bin/env bash
# What an agent's tools gave back goes to the next agent of a workflow, and so to its model, in every ready-made pattern.
#
# Packages: Microsoft.Agents.AI.Workflows 1.28.0 with Microsoft.Agents.AI 1.28.0, Microsoft.Extensions.AI 10.11.0.
# Behaviour: an agent with a tool reads a salary and says one sentence without it; the next agent has another model and no such tool. In a handoff, a
# group chat and a sequence its model gets the call with its arguments and the whole result, before the sentence. The default of a handoff
# takes out its own calls only; WithToolCallFilteringBehavior(All) takes out the others as well. A sequence has no such switch, and
# chainOnlyAgentResponses: true, which reads like one, leaves the user's question out and the results in.
# Why it matters: agents are split so that one sees personal data, on a model in the house, and another does not, on a model outside. A tool reads the
# whole record so that the model can say a word of it. An agent as a tool of the other (AsAIFunction) gives its text alone.
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
    <NoWarn>$(NoWarn);NU1603;MAAIW001</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Agents.AI" Version="[1.28.0]" />
    <PackageReference Include="Microsoft.Agents.AI.Workflows" Version="[1.28.0]" />
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Runtime.CompilerServices;
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Workflows;
using Microsoft.Extensions.AI;

await ShowAsync("handoff", (a, b) => AgentWorkflowBuilder.CreateHandoffBuilderWith(a).WithHandoff(a, b).Build().AsAIAgent());
await ShowAsync("handoff, filter All", (a, b) => AgentWorkflowBuilder.CreateHandoffBuilderWith(a).WithHandoff(a, b)
    .WithToolCallFilteringBehavior(HandoffToolCallFilteringBehavior.All).Build().AsAIAgent());
await ShowAsync("sequence", (a, b) => AgentWorkflowBuilder.BuildSequential(a, b).AsAIAgent());
await ShowAsync("sequence, chainOnlyAgentResponses", (a, b) => AgentWorkflowBuilder.BuildSequential(chainOnlyAgentResponses: true, a, b).AsAIAgent());
await ShowAsync("group chat", (a, b) => AgentWorkflowBuilder
    .CreateGroupChatBuilderWith(agents => new RoundRobinGroupChatManager(agents) { MaximumIterationCount = 2 })
    .AddParticipants(a, b).Build().AsAIAgent());

static async Task ShowAsync(string name, Func<AIAgent, AIAgent, AIAgent> compose)
{
    var outside = new OutsideModel();
    var payroll = new ChatClientAgent(
        new InsideModel(), name: "payroll", tools: [AIFunctionFactory.Create((string employee) => $"{employee} earns 95000", "read_salary")]);
    var agent = compose(payroll, new ChatClientAgent(outside, name: "travel", description: "books travel"));
    await agent.RunAsync("May Ann travel first class?", await agent.CreateSessionAsync());
    Console.WriteLine($"{name}: {outside.Seen}");
}

abstract class Model : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        new(new ChatMessage(ChatRole.Assistant, [await Task.FromResult(Answer([.. messages.SelectMany(message => message.Contents)], options))]));

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    protected abstract AIContent Answer(List<AIContent> contents, ChatOptions? options);
}

sealed class InsideModel : Model
{
    protected override AIContent Answer(List<AIContent> contents, ChatOptions? options)
    {
        if (!contents.OfType<FunctionResultContent>().Any())
            return new FunctionCallContent("1", "read_salary", new Dictionary<string, object?> { ["employee"] = "Ann" });
        var handoff = options?.Tools?.FirstOrDefault(tool => tool.Name.StartsWith("handoff", StringComparison.Ordinal));
        return handoff is null ? new TextContent("She may.") : new FunctionCallContent("2", handoff.Name);
    }
}

sealed class OutsideModel : Model
{
    public string Seen { get; private set; } = "";

    protected override AIContent Answer(List<AIContent> contents, ChatOptions? options)
    {
        Seen = string.Join(" | ", contents.Select(content => content switch
        {
            TextContent text => text.Text,
            FunctionCallContent call => $"call {call.Name}({string.Join(", ", call.Arguments ?? new Dictionary<string, object?>())})",
            FunctionResultContent result => $"result '{result.Result}'",
            _ => content.GetType().Name,
        }));
        return new TextContent("Booked.");
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
handoff: May Ann travel first class? | call read_salary([employee, Ann]) | result 'Ann earns 95000'
handoff, filter All: May Ann travel first class?
sequence: May Ann travel first class? | call read_salary([employee, Ann]) | result 'Ann earns 95000' | She may.
sequence, chainOnlyAgentResponses: call read_salary([employee, Ann]) | result 'Ann earns 95000' | She may.
group chat: May Ann travel first class? | call read_salary([employee, Ann]) | result 'Ann earns 95000' | She may.
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: tool results are handed on otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
