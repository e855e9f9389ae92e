#!/usr/bin/env bash
# Options of a run add tools and rules to an agent and raise its limits; no member of them takes a tool away.
#
# Packages: Microsoft.Agents.AI 1.28.0, Microsoft.Extensions.AI 10.11.0.
# Behaviour: `agent.RunAsync(text, options: new ChatClientAgentRunOptions(new ChatOptions { … }))` looks as if the options of the run took
# the place of the agent's. Tools are joined: with Tools = [read] the agent's delete is offered as well, and runs when the model
# calls it; with Tools = [] all of the agent's are offered, as without options. A tool of the run with the name of one of the
# agent's, such as the same one behind an approval, makes the run throw. ToolMode.None offers the tools and runs them. Instructions are
# joined, MaxOutputTokens is replaced, also by a larger number. What does take a tool away is a client round the agent's own:
# ChatClientFactory with ConfigureOptions stands in front of the function loop.
# Why it matters: "this user's run goes without the delete tool" is written as Tools = [read] and reads well in a review. The agent
# offers and runs the delete tool. An agent with fewer tools for such users is the plain way.
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

var read = AIFunctionFactory.Create(() => "read", "read");
var delete = AIFunctionFactory.Create(() => "deleted", "delete");
var agent = new ChatClientAgent(new Model(), new ChatClientAgentOptions
{
    ChatOptions = new ChatOptions { Instructions = "rules of the agent", Tools = [delete], MaxOutputTokens = 100 },
});

await Show("no options", null);
await Show("Tools = [read]", new(new ChatOptions { Tools = [read] }));
await Show("Tools = []", new(new ChatOptions { Tools = [] }));
await Show("Tools = [delete with approval]", new(new ChatOptions { Tools = [new ApprovalRequiredAIFunction(delete)] }));
await Show("ToolMode = None", new(new ChatOptions { ToolMode = ChatToolMode.None }));
await Show("Instructions, MaxOutputTokens = 9000", new(new ChatOptions { Instructions = "rules of the run", MaxOutputTokens = 9000 }));
await Show("ChatClientFactory", new()
{
    ChatClientFactory = client => client.AsBuilder()
        .ConfigureOptions(options => options.Tools = [.. options.Tools!.Where(tool => tool.Name != "delete")])
        .Build(),
});

async Task Show(string title, ChatClientAgentRunOptions? options)
{
    Console.WriteLine(title);
    try
    {
        var response = await agent.RunAsync("go", options: options);
        Console.WriteLine($"  delete: {response.Messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>().Single().Result}");
    }
    catch (InvalidOperationException exception)
    {
        Console.WriteLine($"  {exception.GetType().Name}");
    }
}

// Calls the tool "delete", whatever it is offered, and then ends.
internal sealed class Model : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (messages.Last().Role == ChatRole.Tool)
            return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "done")));

        var names = string.Join(", ", options?.Tools?.Select(tool => tool.Name) ?? []);
        Console.WriteLine($"  offered: {names}; instructions: {options?.Instructions?.ReplaceLineEndings(" + ")}; tokens: {options?.MaxOutputTokens}");
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("1", "delete")])));
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
no options
  offered: delete; instructions: rules of the agent; tokens: 100
  delete: deleted
Tools = [read]
  offered: read, delete; instructions: rules of the agent; tokens: 100
  delete: deleted
Tools = []
  offered: delete; instructions: rules of the agent; tokens: 100
  delete: deleted
Tools = [delete with approval]
  InvalidOperationException
ToolMode = None
  offered: delete; instructions: rules of the agent; tokens: 100
  delete: deleted
Instructions, MaxOutputTokens = 9000
  offered: delete; instructions: rules of the agent + rules of the run; tokens: 9000
  delete: deleted
ChatClientFactory
  offered: ; instructions: rules of the agent; tokens: 100
  delete: Error: Requested function "delete" not found.
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: options of a run act otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
