#!/usr/bin/env bash
# The plan mode of an agent is a sentence in its instructions: every tool is offered and runs in it, and the model leaves it by itself.
#
# Packages: Microsoft.Agents.AI 1.28.0, Microsoft.Extensions.AI 10.11.0.
# Behaviour: AgentModeProvider has the modes "plan", in which the model is to discuss and get approval, and "execute". In plan mode the
# agent's tools are offered as in any other mode, and a tool that the model calls runs. `mode_set` is a tool without approval:
# the model calls it and is in execute mode, although no user has said anything. Until the run ends its instructions go on
# to say that it is in plan mode. With DisableModeSetTool the program alone changes the mode, and the tools run all the same.
# Why it matters: "it only plans until the user agrees" is what the name promises. What holds is an approval-required tool, or an
# agent for planning that has none of the tools.
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

await ShowAsync("defaults", new AgentModeProvider(), ["delete"]);
await ShowAsync("the model changes the mode", new AgentModeProvider(), ["mode_set", "delete"]);
await ShowAsync("DisableModeSetTool", new AgentModeProvider(new AgentModeProviderOptions { DisableModeSetTool = true }), ["mode_set", "delete"]);

static async Task ShowAsync(string title, AgentModeProvider modes, string[] calls)
{
    Console.WriteLine($"{title}:");
    AgentSession? session = null;
    var delete = AIFunctionFactory.Create(
        async () =>
        {
            Console.WriteLine($"  delete runs in mode {await modes.GetModeAsync(session!)}");
            return "deleted";
        },
        "delete");
    var model = new Model(calls);
    var agent = new ChatClientAgent(
        model, new ChatClientAgentOptions { ChatOptions = new ChatOptions { Tools = [delete] }, AIContextProviders = [modes] });
    session = await agent.CreateSessionAsync();
    Console.WriteLine($"  mode: {await modes.GetModeAsync(session)}");
    await agent.RunAsync("Plan how to tidy up.", session);
    Console.WriteLine($"  mode: {await modes.GetModeAsync(session)}; instructions of the last call: {model.Mode}");
}

// Calls what it is told to, and then ends.
internal sealed class Model(string[] names) : IChatClient
{
    private readonly Queue<string> _names = new(names);

    public string Mode { get; private set; } = "";

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (Mode.Length == 0)
            Console.WriteLine($"  offered: {string.Join(", ", options!.Tools!.Select(tool => tool.Name + (tool.GetService<ApprovalRequiredAIFunction>() is null ? "" : " (asks)")))}");
        Mode = options!.Instructions!.Split('\n').Single(line => line.StartsWith("You are currently", StringComparison.Ordinal)).Trim();
        AIContent content = _names.TryDequeue(out var name)
            ? new FunctionCallContent(name, name, name == "mode_set" ? new Dictionary<string, object?> { ["mode"] = "execute" } : null)
            : new TextContent("done");
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [content])));
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
defaults:
  mode: plan
  offered: delete, mode_set, mode_get
  delete runs in mode plan
  mode: plan; instructions of the last call: You are currently operating in the plan mode.
the model changes the mode:
  mode: plan
  offered: delete, mode_set, mode_get
  delete runs in mode execute
  mode: execute; instructions of the last call: You are currently operating in the plan mode.
DisableModeSetTool:
  mode: plan
  offered: delete, mode_get
  delete runs in mode plan
  mode: plan; instructions of the last call: You are currently operating in the plan mode.
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: modes of an agent act otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
