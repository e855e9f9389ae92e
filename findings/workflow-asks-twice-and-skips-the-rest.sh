#!/usr/bin/env bash
# A workflow used as an agent asks for each approval twice, and one of the two answers skips the agents that follow.
#
# Packages: Microsoft.Agents.AI 1.28.0, Microsoft.Agents.AI.Workflows 1.28.0 (BuildSequential, AsAIAgent).
# Behaviour: the first agent has a tool that needs approval, the second reviews its work. The response of the workflow's
# agent holds two ToolApprovalRequestContent for the one call, with different RequestId. Answering the first, or both,
# runs the tool and then the reviewer. Answering the second (the one with the agent's own id) runs the tool as well, and
# the run ends there: the reviewer is not called, nor for later messages of the session. Writing something else instead
# refuses the tool in the user's name and leaves the reviewer out in the same way.
# Why it matters: a page that shows the last request, or looks requests up by call id, gets the action without the check
# that was built in behind it, and the response looks complete.
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
    <NoWarn>$(NoWarn);NU1603;MEAI001</NoWarn>
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

await Show("first answered", requests => [requests[0].CreateResponse(true)]);
await Show("second answered", requests => [requests[1].CreateResponse(true)]);
await Show("both answered", requests => [requests[0].CreateResponse(true), requests[1].CreateResponse(true)]);
await Show("another message", _ => [new TextContent("How is the weather?")]);

async Task Show(string name, Func<List<ToolApprovalRequestContent>, List<AIContent>> reply)
{
    var paid = 0;
    var pay = AIFunctionFactory.Create(() => { paid++; return "paid"; }, "pay");
    var clerk = new ScriptedClient(messages => messages.Any(message => message.Role == ChatRole.Tool)
        ? new TextContent("Clerk is done.")
        : new FunctionCallContent("call-1", "pay"));
    var reviewer = new ScriptedClient(_ => new TextContent("Reviewed."));
    var workflow = AgentWorkflowBuilder.BuildSequential(
    [
        new ChatClientAgent(clerk, "Pay bills.", name: "clerk", tools: [new ApprovalRequiredAIFunction(pay)]),
        new ChatClientAgent(reviewer, "Review what was paid.", name: "reviewer"),
    ]);
    var agent = workflow.AsAIAgent();
    var session = await agent.CreateSessionAsync();
    var asked = await agent.RunAsync("Pay the bill.", session);
    var requests = asked.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>().ToList();
    var distinct = requests.Select(request => request.RequestId).Distinct().Count();
    var calls = requests.Select(request => ((FunctionCallContent)request.ToolCall).CallId).Distinct().Count();
    var answer = await agent.RunAsync(new ChatMessage(ChatRole.User, reply(requests)), session);
    var reviewed = reviewer.Calls;
    await agent.RunAsync("Go on.", session);
    Console.WriteLine(
        $"{name}: {requests.Count} requests ({distinct} ids, {calls} call, the second is {requests[1].RequestId}), paid {paid}, reviewer called {reviewed} (after one more message {reviewer.Calls}), answer '{answer.Text.Replace("\n", " ")}'");
}

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
first answered: 2 requests (2 ids, 1 call, the second is ficc_call-1), paid 1, reviewer called 1 (after one more message 2), answer 'Clerk is done. Reviewed.'
second answered: 2 requests (2 ids, 1 call, the second is ficc_call-1), paid 1, reviewer called 0 (after one more message 0), answer 'Clerk is done.'
both answered: 2 requests (2 ids, 1 call, the second is ficc_call-1), paid 1, reviewer called 1 (after one more message 2), answer 'Clerk is done. Reviewed.'
another message: 2 requests (2 ids, 1 call, the second is ficc_call-1), paid 0, reviewer called 0 (after one more message 0), answer 'Clerk is done.'
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: approvals in workflows behave otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
