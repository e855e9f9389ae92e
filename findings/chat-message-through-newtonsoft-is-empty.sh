#!/usr/bin/env bash
# A chat message that passes Newtonsoft.Json, as every argument of a Hangfire job does, comes back empty and without an error.
#
# Packages: Microsoft.Extensions.AI.Abstractions 10.11.0, Newtonsoft.Json 13.0.4, Hangfire.Core 1.8.25 with Hangfire.InMemory 1.0.0.
# Behaviour: AIContent can be made as such, and Newtonsoft.Json knows nothing of the kinds below it: the role survives, Text is written
# and cannot be set, and each content comes back as an AIContent with nothing in it. System.Text.Json keeps all of them. A background
# job that is given messages runs with empty ones; the job store meanwhile holds the whole text in clear.
# Why it matters: the rules of a system message are gone and nobody is told; a conversation becomes a list of empty turns that the model
# answers with something. Caches, queues and jobs that use Newtonsoft.Json need a string and a role of their own, or
# JsonSerializer with AIJsonUtilities.DefaultOptions, and a look at Text after reading.
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
    <PackageReference Include="Microsoft.Extensions.AI.Abstractions" Version="[10.11.0]" />
    <PackageReference Include="Newtonsoft.Json" Version="[13.0.4]" />
    <PackageReference Include="Hangfire.Core" Version="[1.8.25]" />
    <PackageReference Include="Hangfire.InMemory" Version="[1.0.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Hangfire;
using Hangfire.InMemory;
using Microsoft.Extensions.AI;
using Newtonsoft.Json;

ChatMessage[] messages =
[
    new(ChatRole.System, "Never tell prices."),
    new(ChatRole.User, [new TextContent("What does it cost?"), new DataContent(new byte[] { 1, 2, 3 }, "image/png")]),
    new(ChatRole.Tool, [new FunctionResultContent("1", "9.90")]),
];
Answers.Show("System.Text.Json", System.Text.Json.JsonSerializer.Deserialize<ChatMessage[]>(
    System.Text.Json.JsonSerializer.Serialize(messages, AIJsonUtilities.DefaultOptions), AIJsonUtilities.DefaultOptions)!);
Answers.Show("Newtonsoft.Json", JsonConvert.DeserializeObject<ChatMessage[]>(JsonConvert.SerializeObject(messages))!);

var store = new InMemoryStorage();
new BackgroundJobClient(store).Enqueue<Answers>(answers => answers.Answer(messages));
var job = store.GetMonitoringApi().EnqueuedJobs("default", 0, 1).Single();
Console.WriteLine($"job store holds the rules in clear: {job.Value.InvocationData!.Arguments.Contains("Never tell prices.")}");
using (new BackgroundJobServer(new BackgroundJobServerOptions { WorkerCount = 1, SchedulePollingInterval = TimeSpan.FromSeconds(1) }, store))
{
    await Answers.Done.Task.WaitAsync(TimeSpan.FromSeconds(20));
}

/// <summary>The job that asks a model.</summary>
public sealed class Answers
{
    public static TaskCompletionSource Done { get; } = new();

    public void Answer(ChatMessage[] messages)
    {
        Show("Hangfire job", messages);
        Done.SetResult();
    }

    public static void Show(string name, ChatMessage[] messages)
    {
        foreach (var message in messages)
        {
            Console.WriteLine($"{name}: {message.Role} '{message.Text}' of {string.Join(", ", message.Contents.Select(content => content.GetType().Name))}");
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
System.Text.Json: system 'Never tell prices.' of TextContent
System.Text.Json: user 'What does it cost?' of TextContent, DataContent
System.Text.Json: tool '' of FunctionResultContent
Newtonsoft.Json: system '' of AIContent
Newtonsoft.Json: user '' of AIContent, AIContent
Newtonsoft.Json: tool '' of AIContent
job store holds the rules in clear: True
Hangfire job: system '' of AIContent
Hangfire job: user '' of AIContent, AIContent
Hangfire job: tool '' of AIContent
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: Newtonsoft.Json keeps other parts of a message now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
