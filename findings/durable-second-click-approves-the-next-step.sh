#!/usr/bin/env bash
# A second click on "approve" is kept by a durable workflow and approves its next step, which nobody has seen.
#
# Packages: Microsoft.DurableTask 1.28.0 (worker and client), Microsoft.DurableTask.InProcessTestHost 0.2.3-preview.1.
# Behaviour: an event that arrives while nobody waits for it is not refused: it is kept by its name, and the next WaitForExternalEvent of that
# name takes it, whenever that comes. A workflow that waits for "Approval" before each step goes through the second one by the repeated
# event of the first, without a pause and without its question having been shown. With a name for each step ("Approval-1") it waits.
# Why it matters: double clicks, a browser that repeats a POST and a queue that delivers at least once are normal. The pattern "wait for
# Approval in a loop over the agent's actions" turns them into consent to what comes next, and the history shows a person's event for
# each action. Put an id of the question into the name of the event, and compare it.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 Logging__LogLevel__Default=None
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
    <PackageReference Include="Microsoft.DurableTask.InProcessTestHost" Version="[0.2.3-preview.1]" />
    <PackageReference Include="Microsoft.DurableTask.Client.Grpc" Version="[1.28.0]" />
    <PackageReference Include="Microsoft.DurableTask.Worker.Grpc" Version="[1.28.0]" />
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Collections.Concurrent;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Testing;

string[] actions = ["pay 10", "pay 9000"];
var done = new ConcurrentQueue<string>();
await using var host = await DurableTaskTestHost.StartAsync(tasks =>
{
    tasks.AddOrchestratorFunc<object?, string>("one name", (context, _) => WorkAsync(context, _ => "Approval"));
    tasks.AddOrchestratorFunc<object?, string>("a name for each step", (context, _) => WorkAsync(context, step => "Approval-" + step));
    tasks.AddActivityFunc<string, string>("Do", (_, action) =>
    {
        done.Enqueue(action);
        return action;
    });
});

await RunAsync("one name", "Approval");
await RunAsync("one name", "Approval", "Approval");
await RunAsync("a name for each step", "Approval-0", "Approval-0");

async Task<string> WorkAsync(TaskOrchestrationContext context, Func<int, string> nameOf)
{
    for (var step = 0; step < actions.Length; step++)
    {
        context.SetCustomStatus("asks: " + actions[step]);
        if (await context.WaitForExternalEvent<bool>(nameOf(step)))
            await context.CallActivityAsync("Do", actions[step]);
    }

    return "end";
}

async Task RunAsync(string workflow, params string[] events)
{
    done.Clear();
    var id = await host.Client.ScheduleNewOrchestrationInstanceAsync(workflow);
    await UntilAsync(id, state => state.SerializedCustomStatus is not null);
    foreach (var name in events)
        await host.Client.RaiseEventAsync(id, name, true);
    await UntilAsync(id, state => state.IsCompleted || state.SerializedCustomStatus!.Contains(actions[1], StringComparison.Ordinal));
    await Task.Delay(1000);
    var status = (await host.Client.GetInstanceAsync(id))!.RuntimeStatus;
    Console.WriteLine($"{workflow}, {events.Length} click(s) on the first question: {status}, done: {string.Join(", ", done)}");
}

async Task UntilAsync(string id, Func<OrchestrationMetadata, bool> isSo)
{
    while (await host.Client.GetInstanceAsync(id, getInputsAndOutputs: true) is not { } state || !isSo(state))
        await Task.Delay(20);
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
one name, 1 click(s) on the first question: Running, done: pay 10
one name, 2 click(s) on the first question: Completed, done: pay 10, pay 9000
a name for each step, 2 click(s) on the first question: Running, done: pay 10
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: a second click approves nothing any more.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
