#!/usr/bin/env bash
# A workflow resumed from its checkpoint does finished work again, takes one approval any number of times, forgets limits.
#
# Packages: Microsoft.Agents.AI.Workflows 1.28.0 with Microsoft.Agents.AI 1.28.0 (FileSystemJsonCheckpointStore).
# Behaviour: checkpoints lie between the steps of the whole workflow. When one of two parallel executors throws, the other
# one's finished work is not in the last checkpoint, and resuming runs both. A checkpoint that waits for an approval is not
# used up by the answer: resumed once more, it takes the same response object and the action runs again, although the
# store holds the later checkpoints too. A counter in a field of an executor starts at zero after each resume. Every step
# of every turn writes one more file with the conversation so far in clear text; the store has no member that deletes.
# Why it matters: "resume after a failure" is what checkpoints are for. A payment or a mail beside the failing step is
# done twice, one "yes" has paid three times after two restarts, a limit kept in a field starts anew, and a conversation
# that was deleted elsewhere is still there, many times. Make actions idempotent and note outside which answer was used.
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
using Microsoft.Agents.AI.Workflows.Checkpointing;
using Microsoft.Extensions.AI;

var folder = Directory.CreateDirectory("store");
using FileSystemJsonCheckpointStore store = new(folder);
var manager = CheckpointManager.CreateJson(store, null);
List<string> done = [];

// Two executors side by side, one of them fails the first time.
var mailServerIsDown = true;
Workflow Parallel()
{
    Step start = new("start", text => text);
    Step pay = new("pay", text => Do("pay"));
    Step mail = new("mail", text => mailServerIsDown ? throw new HttpRequestException() : Do("mail"));
    return new WorkflowBuilder(start).AddFanOutEdge(start, [pay, mail]).WithOutputFrom(pay, mail).Build();
}

CheckpointInfo last;
await using (var run = await InProcessExecution.RunAsync(Parallel(), "bill 1", manager, "parallel"))
{
    last = run.LastCheckpoint!;
    Console.WriteLine($"parallel, mail fails: {string.Join(", ", done)}, status {await run.GetStatusAsync()}");
}

mailServerIsDown = false;
await using (await InProcessExecution.ResumeAsync(Parallel(), last, manager))
{
    Console.WriteLine($"parallel, resumed: {string.Join(", ", done)}");
}

// An approval, and a payment that counts in a field how often it has paid.
done.Clear();
Workflow Approved()
{
    Step start = new("start", text => text);
    var ask = RequestPort.Create<string, bool>("ask");
    Pay pay = new(done);
    return new WorkflowBuilder(start).AddEdge(start, ask).AddEdge(ask, pay).WithOutputFrom(pay).Build();
}

ExternalResponse yes;
await using (var run = await InProcessExecution.RunAsync(Approved(), "bill 2", manager, "approved"))
{
    last = run.LastCheckpoint!;
    yes = run.OutgoingEvents.OfType<RequestInfoEvent>().Single().Request.CreateResponse(true);
    await run.ResumeAsync([yes]);
    Console.WriteLine($"approved: {string.Join(", ", done)}");
}

for (var restart = 1; restart <= 2; restart++)
{
    await using var run = await InProcessExecution.ResumeAsync(Approved(), last, manager);
    await run.ResumeAsync([yes]);
    Console.WriteLine($"resumed with the same answer: {string.Join(", ", done)}, status {await run.GetStatusAsync()}");
}

// What a conversation of ten turns with two agents leaves in the store.
var before = folder.GetFiles().Count(file => file.Name != "index.jsonl");
var agent = AgentWorkflowBuilder
    .BuildSequential([new ChatClientAgent(new Model(), name: "one"), new ChatClientAgent(new Model(), name: "two")])
    .AsAIAgent(executionEnvironment: InProcessExecution.Default.WithCheckpointing(manager));
var session = await agent.CreateSessionAsync();
for (var turn = 1; turn <= 10; turn++)
{
    await agent.RunAsync($"private words {turn}.", session);
}

var files = folder.GetFiles().Where(file => file.Name != "index.jsonl").ToList();
var holding = files.Count(file => File.ReadAllText(file.FullName).Contains("private words 1."));
Console.WriteLine($"ten turns: 30 files or more {files.Count - before >= 30}, all with the first message {holding == files.Count - before}");
Console.WriteLine("members of the store: " + string.Join(", ", typeof(ICheckpointStore<>).GetMethods().Select(method => method.Name).Order()));

string Do(string what)
{
    done.Add(what);
    return what;
}

sealed class Step(string id, Func<string, string> work) : Executor<string, string>(id)
{
    public override ValueTask<string> HandleAsync(string message, IWorkflowContext context, CancellationToken cancellationToken = default) => new(work(message));
}

sealed class Pay(List<string> done) : Executor<bool, string>("pay")
{
    private int payments;

    public override ValueTask<string> HandleAsync(bool message, IWorkflowContext context, CancellationToken cancellationToken = default)
    {
        done.Add(message ? $"paid (payment {++payments})" : "refused");
        return new("done");
    }
}

sealed class Model : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "answer")));

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
parallel, mail fails: pay, status Ended
parallel, resumed: pay, pay, mail
approved: paid (payment 1)
resumed with the same answer: paid (payment 1), paid (payment 1), status Idle
resumed with the same answer: paid (payment 1), paid (payment 1), paid (payment 1), status Idle
ten turns: 30 files or more True, all with the first message True
members of the store: CreateCheckpointAsync, RetrieveCheckpointAsync, RetrieveIndexAsync
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: checkpoints behave otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
