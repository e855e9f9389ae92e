#!/usr/bin/env bash
# The file memory of an agent is one for all its users, unless a folder is named for each session; its tools ask nobody.
#
# Packages: Microsoft.Agents.AI 1.28.0, Microsoft.Extensions.AI 10.11.0.
# Behaviour: `AIContextProviders = [new FileMemoryProvider(store)]` keeps what all sessions of the agent write in one place. A new
# session is told, in a message of the user's role, which files "you have previously written", with the descriptions that the
# model gave them in the session of somebody else; it reads, changes and deletes them. Nothing asks: none of the seven tools is
# approval-required, while all tools of FileAccessProvider on the same store are. A stateInitializer that gives a WorkingFolder keeps
# users apart.
# Why it matters: one registered agent serves many users. The shortest constructor shows Ann's notes to Bob, and what Ann has the
# model note down becomes input of Bob's conversation.
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

await ShowAsync("no folder", new FileMemoryProvider(new InMemoryAgentFileStore()));
var user = "ann";
await ShowAsync("a folder for each user", new FileMemoryProvider(new InMemoryAgentFileStore(), _ => new FileMemoryState { WorkingFolder = user }));

var files = new Model();
await new ChatClientAgent(files, new ChatClientAgentOptions { AIContextProviders = [new FileAccessProvider(new InMemoryAgentFileStore())] }).RunAsync("go");
Console.WriteLine($"file access: {files.Tools}");

// Ann's session writes a note; then Bob's session asks for it and deletes it.
async Task ShowAsync(string title, FileMemoryProvider memory)
{
    Console.WriteLine(title);
    var model = new Model();
    var agent = new ChatClientAgent(model, new ChatClientAgentOptions { AIContextProviders = [memory] });

    user = "ann";
    model.Calls.Enqueue(("file_memory_write", new() { ["fileName"] = "note.md", ["content"] = "Ann is ill", ["description"] = "what Ann told" }));
    await agent.RunAsync("I am ill.", await agent.CreateSessionAsync());

    user = "bob";
    model.Calls.Enqueue(("file_memory_read", new() { ["fileName"] = "note.md" }));
    model.Calls.Enqueue(("file_memory_delete", new() { ["fileName"] = "note.md" }));
    var response = await agent.RunAsync("Hello.", await agent.CreateSessionAsync());
    Console.WriteLine($"  {model.Tools}");
    Console.WriteLine($"  Bob's model is told: {model.Told}");
    foreach (var result in response.Messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>())
        Console.WriteLine($"  Bob's model gets: {result.Result}");
}

// Calls what it is told to, and then ends.
internal sealed class Model : IChatClient
{
    private int _calls;

    public Queue<(string Name, Dictionary<string, object?> Arguments)> Calls { get; } = [];

    public string Tools { get; private set; } = "";

    public string Told { get; private set; } = "";

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var tools = options?.Tools ?? [];
        Tools = $"{tools.Count} tools, {tools.Count(tool => tool.GetService<ApprovalRequiredAIFunction>() is not null)} ask for approval";
        Told = string.Join("; ", messages
            .Where(message => message.Role == ChatRole.User)
            .SelectMany(message => message.Text.Split('\n'))
            .Where(line => line.StartsWith("- **", StringComparison.Ordinal)));
        AIContent content = Calls.TryDequeue(out var call) ? new FunctionCallContent($"{_calls++}", call.Name, call.Arguments) : new TextContent("done");
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
no folder
  7 tools, 0 ask for approval
  Bob's model is told: - **note.md**: what Ann told
  Bob's model gets: Ann is ill
  Bob's model gets: File 'note.md' deleted.
a folder for each user
  7 tools, 0 ask for approval
  Bob's model is told: 
  Bob's model gets: File 'note.md' not found.
  Bob's model gets: File 'note.md' not found.
file access: 8 tools, 8 ask for approval
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the memory of an agent is kept otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
