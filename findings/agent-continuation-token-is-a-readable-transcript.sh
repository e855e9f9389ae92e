#!/usr/bin/env bash
# Agent Framework: the continuation token of a streamed run is a readable transcript that grows with the answer, in every update.
#
# Packages: Microsoft.Agents.AI 1.28.0 over Microsoft.Extensions.AI 10.11.0, runs with AllowBackgroundResponses.
# Behaviour: a run that is not streamed gives a token with the id of the service's answer. A streamed run puts the caller's messages and
# all updates so far into each token, as plain JSON, neither signed nor encrypted. Of an answer of 2,000 characters in 200 parts the last
# token has 46,463 characters, and a server that hands on the newest token with each update sends 4.7 million: the sum grows with the
# square of the parts. A token names no session: given to another session of the agent it resumes there, and the history of that session
# then holds the question of the first one.
# Why it matters: a token looks like a handle, so it goes to browsers, into URLs, logs and queues. What it holds is personal data where
# the conversation is, and what comes back is taken as what was said. Keep tokens on the server, or encrypt and bind them to the user.
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
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

const int Parts = 200;
var agent = new ChatClientAgent(new SlowService(Parts), instructions: "House rules.");
var background = new ChatClientAgentRunOptions { AllowBackgroundResponses = true };

var whole = await agent.RunAsync("my diagnosis", await agent.CreateSessionAsync(), background);
Console.WriteLine($"not streamed: token holds the question: {Text(whole.ContinuationToken!).Contains("diagnosis")}");

var tokens = new List<string>();
await foreach (var update in agent.RunStreamingAsync("my diagnosis", await agent.CreateSessionAsync(), background))
    tokens.Add(Text(update.ContinuationToken!));
var last = tokens[^1];
var text = Parts * SlowService.Part.Length;
Console.WriteLine($"streamed: token holds the question: {last.Contains("diagnosis")}, the answer: {last.Contains(SlowService.Part)}");
Console.WriteLine($"text of the answer {text} characters, last token {last.Length}, all tokens {tokens.Sum(token => (long)token.Length)}");

var other = await agent.CreateSessionAsync();
var returned = ResponseContinuationToken.FromBytes(Encoding.UTF8.GetBytes(tokens[0]));
await foreach (var _ in agent.RunStreamingAsync([], other, new ChatClientAgentRunOptions { AllowBackgroundResponses = true, ContinuationToken = returned })) { }
Console.WriteLine($"history of another session holds the question: {(await agent.SerializeSessionAsync(other)).GetRawText().Contains("diagnosis")}");

static string Text(ResponseContinuationToken token) => Encoding.UTF8.GetString(token.ToBytes().Span);

/// <summary>A service that answers in the background, in parts.</summary>
sealed class SlowService(int parts) : IChatClient
{
    public const string Part = "ten chars ";

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken token = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Part)) { ContinuationToken = new Place(0) });

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken token = default)
    {
        await Task.Yield();
        for (var i = 0; i < parts; i++)
            yield return new ChatResponseUpdate(ChatRole.Assistant, Part) { ResponseId = "r", ContinuationToken = new Place(i) };
    }

    public object? GetService(Type type, object? key = null) => null;

    public void Dispose() { }
}

/// <summary>The service's own token: an answer and a place in it.</summary>
sealed class Place(int index) : ResponseContinuationToken
{
    public override ReadOnlyMemory<byte> ToBytes() => Encoding.UTF8.GetBytes($"\"r/{index}\"");
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
not streamed: token holds the question: False
streamed: token holds the question: True, the answer: True
text of the answer 2000 characters, last token 46463, all tokens 4675300
history of another session holds the question: True
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: continuation tokens hold something else now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
