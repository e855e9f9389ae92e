#!/usr/bin/env bash
# A durable workflow that asks a model in the orchestrator itself sends another letter than the one that was approved.
#
# Packages: Microsoft.DurableTask 1.28.0 (worker and client), Microsoft.DurableTask.InProcessTestHost 0.2.3-preview.1; a counter plays the model.
# Behaviour: an orchestrator is run from its first line again after each step that it waited for, and what it computed before is computed
# anew. A model call written there is made again each time: the person approves "letter 1", the activity sends "letter 2", and the workflow
# ends with "letter 3" as its result and Completed as its status. Nothing warns: history and code agree in everything but the content of
# the arguments. Three calls are paid for. The same call in an activity is made once, and its answer is read from the history.
# Why it matters: it looks like any await-and-continue code and a model that answers alike each time (temperature 0, a cache, a test double)
# hides it. What a person has approved, and what an audit of the custom status shows, was never sent. Call models and tools in
# activities only.
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

var answers = 0;
var sent = new ConcurrentQueue<string>();
await using var host = await DurableTaskTestHost.StartAsync(tasks =>
{
    tasks.AddOrchestratorFunc<object?, string>("model in the orchestrator", async (context, _) => await SendAsync(context, AskModel()));
    tasks.AddOrchestratorFunc<object?, string>(
        "model in an activity", async (context, _) => await SendAsync(context, await context.CallActivityAsync<string>("Write", "")));
    tasks.AddActivityFunc<string, string>("Write", (_, _) => AskModel());
    tasks.AddActivityFunc<string, string>("Send", (_, letter) =>
    {
        sent.Enqueue(letter);
        return letter;
    });
});

await RunAsync("model in the orchestrator");
await RunAsync("model in an activity");

string AskModel() => $"letter {Interlocked.Increment(ref answers)}";

static async Task<string> SendAsync(TaskOrchestrationContext context, string letter)
{
    context.SetCustomStatus(letter);
    await context.WaitForExternalEvent<bool>("Approval");
    await context.CallActivityAsync("Send", letter);
    return letter;
}

async Task RunAsync(string name)
{
    answers = 0;
    sent.Clear();
    var id = await host.Client.ScheduleNewOrchestrationInstanceAsync(name);
    var shown = await ShownAsync(id);
    await host.Client.RaiseEventAsync(id, "Approval", true);
    var end = await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);
    Console.WriteLine($"{name}: approved {shown}, sent \"{string.Join(", ", sent)}\", result {end.SerializedOutput}, {end.RuntimeStatus}, {answers} call(s)");
}

async Task<string> ShownAsync(string id)
{
    while (true)
    {
        if ((await host.Client.GetInstanceAsync(id, getInputsAndOutputs: true))?.SerializedCustomStatus is { } shown)
            return shown;
        await Task.Delay(20);
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
model in the orchestrator: approved "letter 1", sent "letter 2", result "letter 3", Completed, 3 call(s)
model in an activity: approved "letter 1", sent "letter 1", result "letter 1", Completed, 1 call(s)
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: what is sent is what was approved.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
