#!/usr/bin/env bash
# What a TextSearchProvider found is kept in the agent's session and sent again with every later message.
#
# Packages: Microsoft.Agents.AI 1.28.0 (ChatClientAgent, TextSearchProvider, in-memory history, all defaults).
# Behaviour: the found text is put into the request as a message in the role user, behind the user's own, and stored in
# the session's history. The third message of a conversation is sent with the search results of all three; the
# serialized session holds them as clear text. On the second request the old ones are marked as chat history, no longer
# as the provider's.
# Why it matters: a document that was deleted, or that the user may no longer read, is still in the prompt and in the
# session store; text planted in one document acts on all later questions; the prompt grows by a search result each turn.
# Set StorageInputRequestMessageFilter of the history provider to leave the messages of providers out.
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
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Runtime.CompilerServices;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

Console.WriteLine("default");
await Talk(new InMemoryChatHistoryProvider());
Console.WriteLine("with a filter");
await Talk(new InMemoryChatHistoryProvider(new InMemoryChatHistoryProviderOptions
{
    StorageInputRequestMessageFilter = messages => messages.Where(message => message.GetAgentRequestMessageSourceType() == AgentRequestMessageSourceType.External),
}));

static async Task Talk(ChatHistoryProvider history)
{
    var client = new RecordingClient();
    var agent = new ChatClientAgent(client, new ChatClientAgentOptions
    {
        ChatHistoryProvider = history,
        AIContextProviders =
        [
            new TextSearchProvider((query, _) => Task.FromResult<IEnumerable<TextSearchProvider.TextSearchResult>>(
                [new() { Text = $"<document for {query}>", SourceName = "wiki" }])),
        ],
    });
    var session = await agent.CreateSessionAsync();
    foreach (var question in new[] { "one", "two", "three" })
    {
        await agent.RunAsync(question, session);
        var documents = client.Messages.Where(message => message.Text.Contains("<document for")).ToList();
        var found = documents.Select(message => $"{message.Role} {message.Text.Split('<', '>')[1]} [{message.GetAgentRequestMessageSourceType()}]");
        Console.WriteLine($"  {question}: {client.Messages.Count} messages; {string.Join(", ", found)}");
    }
    var saved = (await agent.SerializeSessionAsync(session)).GetRawText();
    Console.WriteLine($"  saved session holds documents: {saved.Split("document for").Length - 1}");
}

sealed class RecordingClient : IChatClient
{
    public List<ChatMessage> Messages { get; private set; } = [];

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Messages = messages.ToList();
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "ok")));
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
default
  one: 2 messages; user document for one [AIContextProvider]
  two: 5 messages; user document for one [ChatHistory], user document for two [AIContextProvider]
  three: 8 messages; user document for one [ChatHistory], user document for two [ChatHistory], user document for three [AIContextProvider]
  saved session holds documents: 3
with a filter
  one: 2 messages; user document for one [AIContextProvider]
  two: 4 messages; user document for two [AIContextProvider]
  three: 6 messages; user document for three [AIContextProvider]
  saved session holds documents: 0
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: found text is kept otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
