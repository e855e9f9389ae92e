#!/usr/bin/env bash
# A background agent works on after the run that started it was cancelled, and is "Completed" when it waits for an approval.
#
# Packages: Microsoft.Agents.AI 1.28.0, Microsoft.Extensions.AI 10.11.0.
# Behaviour: BackgroundAgentsProvider lets a model give tasks to other agents. The token of the run does not reach them: a run that is
# cancelled while it waits for a task ends at once, and the background agent goes on, calls its model again and runs its tools. No
# exception tells, and GetIncompleteTasks(session) is empty in the end. ReleaseSessionAsync(session, cancel: true) does stop them.
# A background agent whose tool needs approval asks nobody: the outer model reads "finished with status: Completed" and an empty
# result. When it continues the task with the text "yes", the call is refused in the user's name.
# Why it matters: a "stop" button, a timeout or a closed page ends what the user sees and not what is done. And a main agent that
# reads "Completed" reports an action that did not happen.
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
    <NoWarn>$(NoWarn);NU1603;MAAI001;MEAI001</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Agents.AI" Version="[1.28.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

Console.WriteLine("cancelled run:");
await CancelAsync(release: false);
Console.WriteLine("cancelled run, session released:");
await CancelAsync(release: true);
Console.WriteLine("task whose tool needs approval:");
await AskAsync();

// The background agent's model takes two seconds for each answer; the run is cancelled before the first.
static async Task CancelAsync(bool release)
{
    var notes = 0;
    var worker = new Model { Delay = TimeSpan.FromSeconds(2) };
    worker.Calls.Enqueue(("note", []));
    var provider = new BackgroundAgentsProvider([Named("worker", worker, AIFunctionFactory.Create(() => ++notes, "note"))]);
    var main = new Model();
    main.Calls.Enqueue(("background_agents_start_task", new() { ["agentName"] = "worker", ["input"] = "note it", ["description"] = "note" }));
    main.Calls.Enqueue(("background_agents_wait_for_first_completion", new() { ["taskIds"] = new[] { 1 } }));
    var agent = new ChatClientAgent(main, new ChatClientAgentOptions { AIContextProviders = [provider] });
    var session = await agent.CreateSessionAsync();
    using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));
    try
    {
        await agent.RunAsync("go", session, cancellationToken: stop.Token);
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"  the run has ended: {notes} notes, {provider.GetIncompleteTasks(session).Count()} tasks in progress");
    }

    if (release)
        await provider.ReleaseSessionAsync(session, true, TimeSpan.FromSeconds(5));
    await Task.Delay(TimeSpan.FromSeconds(7));
    Console.WriteLine($"  seven seconds later: {notes} notes, {worker.Answers} answers of the background agent's model");
}

static async Task AskAsync()
{
    var paid = false;
    var worker = new Model();
    worker.Calls.Enqueue(("pay", []));
    var pay = new ApprovalRequiredAIFunction(AIFunctionFactory.Create(() => { paid = true; return "paid"; }, "pay"));
    var main = new Model();
    main.Calls.Enqueue(("background_agents_start_task", new() { ["agentName"] = "worker", ["input"] = "pay", ["description"] = "pay" }));
    main.Calls.Enqueue(("background_agents_wait_for_first_completion", new() { ["taskIds"] = new[] { 1 } }));
    main.Calls.Enqueue(("background_agents_get_task_results", new() { ["taskId"] = 1 }));
    main.Calls.Enqueue(("background_agents_continue_task", new() { ["taskId"] = 1, ["text"] = "yes" }));
    main.Calls.Enqueue(("background_agents_wait_for_first_completion", new() { ["taskIds"] = new[] { 1 } }));
    var agent = new ChatClientAgent(main, new ChatClientAgentOptions { AIContextProviders = [new BackgroundAgentsProvider([Named("worker", worker, pay)])] });
    var response = await agent.RunAsync("go");
    foreach (var result in response.Messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>())
        Console.WriteLine($"  the main agent's model reads: '{result.Result}'");
    Console.WriteLine($"  paid: {paid}; the background agent's model reads: {worker.LastResult}");
}

static ChatClientAgent Named(string name, IChatClient model, AITool tool) =>
    new(model, new ChatClientAgentOptions { Name = name, ChatOptions = new ChatOptions { Tools = [tool] } });

// Calls what it is told to, and then ends.
internal sealed class Model : IChatClient
{
    public Queue<(string Name, Dictionary<string, object?> Arguments)> Calls { get; } = [];

    public TimeSpan Delay { get; init; }

    public int Answers { get; private set; }

    public object? LastResult { get; private set; }

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        await Task.Delay(Delay, cancellationToken);
        LastResult = messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>().LastOrDefault()?.Result;
        AIContent content = Calls.TryDequeue(out var call) ? new FunctionCallContent($"{Answers}", call.Name, call.Arguments) : new TextContent("done");
        Answers++;
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, [content]));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

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
cancelled run:
  the run has ended: 0 notes, 1 tasks in progress
  seven seconds later: 1 notes, 2 answers of the background agent's model
cancelled run, session released:
  the run has ended: 0 notes, 1 tasks in progress
  seven seconds later: 0 notes, 0 answers of the background agent's model
task whose tool needs approval:
  the main agent's model reads: 'Background task 1 started on agent 'worker'.'
  the main agent's model reads: 'Task 1 finished with status: Completed.'
  the main agent's model reads: ''
  the main agent's model reads: 'Task 1 continued with new input.'
  the main agent's model reads: 'Task 1 finished with status: Completed.'
  paid: False; the background agent's model reads: Tool call invocation was rejected by the approver and must not be retried. No approval response was provided for this approval required tool call.
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: background agents act otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
