#!/usr/bin/env bash
# A semantic router in an agent follows what a search found, not what the user asked, and loses its route with the next short sentence.
#
# Packages: Microsoft.Extensions.AI 10.11.0 (SemanticRoutingChatClient), Microsoft.Agents.AI 1.28.0 (ChatClientAgent, TextSearchProvider).
# Behaviour: the router compares the last message in the role user with the examples of each client. A TextSearchProvider puts what it found
# behind the question, in a message of that role: the router embeds the found text and never the question. A question about a salary, which
# the examples send to the model in the house, goes to the default client as soon as the agent has a search. A second question that only
# refers to the first ("And the one before?") goes there as well, with the whole conversation. Each call is routed anew.
# Why it matters: routes are drawn to keep personal data on a model of one's own, or to send what is hard to the better model. Which
# provider gets the question, and all that was said before, is decided by a document that was found. Decide before the search and
# once for a conversation, and let the default be the client that may see everything.
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
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Agents.AI" Version="[1.28.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

const string Salary = "What does the salary contract of employee 17 say?";
Client house = new("the house"), cloud = new("the cloud");
var words = new Words();
var router = new SemanticRoutingChatClient(
    words,
    new Dictionary<IChatClient, IReadOnlyList<string>> { [house] = ["salary contract of an employee", "personal record of an employee"] },
    cloud,
    0.3f,
    1,
    SemanticRoutingChatClient.ScoreAggregation.Mean,
    true);
var search = new TextSearchProvider((_, _) => Task.FromResult<IEnumerable<TextSearchProvider.TextSearchResult>>(
    [new() { Text = "The canteen opens at noon.", SourceName = "Notice board" }]));

await AskAsync("without a search", new ChatClientAgent(router));
await AskAsync("with a search", new ChatClientAgent(router, new ChatClientAgentOptions { AIContextProviders = [search] }));

var agent = new ChatClientAgent(router);
var session = await agent.CreateSessionAsync();
Console.WriteLine("two turns");
Console.WriteLine("  first: " + await agent.RunAsync(Salary, session));
Console.WriteLine("  second: " + await agent.RunAsync("And the one before?", session));

async Task AskAsync(string name, AIAgent agent)
{
    var answer = await agent.RunAsync(Salary);
    Console.WriteLine($"{name}: {answer}; the router saw the question: {words.Last.Contains(Salary)}, the notice: {words.Last.Contains("canteen")}");
}

/// <summary>Texts with the same words are near to each other.</summary>
sealed class Words : IEmbeddingGenerator<string, Embedding<float>>
{
    public string Last { get; private set; } = "";

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var texts = values.ToList();
        Last = texts[^1];
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(texts.Select(text => new Embedding<float>(Vector(text)))));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static float[] Vector(string text)
    {
        var vector = new float[509];
        foreach (var word in text.ToLowerInvariant().Split([' ', '?', '.', ',', ':', '\n'], StringSplitOptions.RemoveEmptyEntries))
            vector[word.Aggregate(17, (hash, letter) => ((hash * 31) + letter) % 509)]++;
        return vector;
    }
}

/// <summary>A model that tells who it is.</summary>
sealed class Client(string name) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, $"{name} got {messages.Count()} message(s)")));

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

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
without a search: the house got 1 message(s); the router saw the question: True, the notice: False
with a search: the cloud got 2 message(s); the router saw the question: False, the notice: True
two turns
  first: the house got 1 message(s)
  second: the cloud got 3 message(s)
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the route no longer follows what a search found.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
