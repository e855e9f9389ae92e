#!/usr/bin/env bash
# Compaction counts a photo like a book and drops the conversation for it, and counts a long tool result as nothing.
#
# Packages: Microsoft.Agents.AI 1.28.0 (CompactionProvider, ContextWindowCompactionStrategy), Microsoft.Extensions.AI
# 10.11.0, ModelContextProtocol 2.4.0 (a server in memory).
# Behaviour: the provider takes no tokenizer; a token is four bytes of what stands in the messages. An image counts with
# its bytes: after one photo of 1 MB every earlier message is left out of the request, from then on, and the photo itself
# with the next question. A tool result of several parts (an AIContent[], which an MCP tool gives for more than one content
# block) counts 9 tokens however long it is: 1.6 MB go out again with each later request and nothing is taken out. The
# same text in one block counts 400000. Instructions are not counted. There is no exception and no mark in the answer.
# Why it matters: a budget of 128000 tokens does not hold for the longest messages that agents get, and they are paid for
# in each round. What a user said before ("never more than 100") is gone because of a picture, whose bytes are not what a
# model counts, and the agent goes on to buy.
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
    <PackageReference Include="ModelContextProtocol" Version="[2.4.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Compaction;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

var half = string.Concat(Enumerable.Repeat("word ", 160_000));
Pipe toServer = new();
Pipe toClient = new();
await using var server = McpServer.Create(
    new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()),
    new McpServerOptions
    {
        ToolCollection =
        [
            McpServerTool.Create(() => half + half, new() { Name = "one_block" }),
            McpServerTool.Create(() => new CallToolResult { Content = [Block(), Block()] }, new() { Name = "two_blocks" }),
        ],
    });
_ = server.RunAsync();
await using var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));
var tools = (await client.ListToolsAsync()).ToDictionary(tool => tool.Name);

DataContent photo = new(new byte[1_000_000], "image/jpeg");
Console.WriteLine($"tokens of a photo of 1 MB: {await Count(new ChatMessage(ChatRole.User, [photo]))}");
foreach (var name in new[] { "one_block", "two_blocks" })
{
    var result = await tools[name].InvokeAsync();
    Console.WriteLine($"tokens of {name} with 1.6 MB: {await Count(new ChatMessage(ChatRole.Tool, [new FunctionResultContent("1", result)]))} ({result!.GetType().Name})");
}

await Talk("photo", new ChatMessage(ChatRole.User, [new TextContent("What is this?"), photo]));
await Talk("one_block", new ChatMessage(ChatRole.User, "What is this?"), tools["one_block"]);
await Talk("two_blocks", new ChatMessage(ChatRole.User, "What is this?"), tools["two_blocks"]);

TextContentBlock Block() => new() { Text = half };

static async Task<int> Count(ChatMessage message, int tokens = 0)
{
    TruncationCompactionStrategy counting = new(index =>
    {
        tokens = index.TotalTokenCount;
        return false;
    });
    await CompactionProvider.CompactAsync(counting, [new ChatMessage(ChatRole.User, ""), message]);
    return tokens;
}

// Three questions to an agent with a budget; the second one brings something long. Instructions are 1.6 MB in all of them.
async Task Talk(string name, ChatMessage second, AITool? tool = null)
{
    var called = false;
    Model model = new(messages =>
    {
        Console.WriteLine($"  {string.Join(", ", messages.Select(Text))}");
        var call = tool is not null && !called && messages.Any(message => message.Text == second.Text);
        called |= call;
        return call ? new FunctionCallContent("call-1", tool!.Name) : new TextContent("Good.");
    });
    ChatClientAgent agent = new(model, new ChatClientAgentOptions
    {
        ChatOptions = new() { Instructions = half + half, Tools = tool is null ? null : [tool] },
        AIContextProviders = [new CompactionProvider(new ContextWindowCompactionStrategy(128_000, 4_096))],
    });
    var session = await agent.CreateSessionAsync();
    Console.WriteLine($"requests with {name}:");
    await agent.RunAsync("Never more than 100!", session);
    await agent.RunAsync(second, session);
    await agent.RunAsync("Buy it.", session);
}

static string Text(ChatMessage message) => string.Join(" + ", message.Contents.Select(content => content switch
{
    TextContent { Text.Length: > 100 } text => $"{text.Text.Length} characters",
    TextContent text => text.Text,
    _ => content.GetType().Name,
}));

sealed class Model(Func<IReadOnlyList<ChatMessage>, AIContent> answer) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [answer(messages.ToList())])));

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
tokens of a photo of 1 MB: 250002
tokens of one_block with 1.6 MB: 400000 (TextContent)
tokens of two_blocks with 1.6 MB: 9 (AIContent[])
requests with photo:
  Never more than 100!
  Good., What is this? + DataContent
  Good., Buy it.
requests with one_block:
  Never more than 100!
  Never more than 100!, Good., What is this?
  Never more than 100!, Good., What is this?, FunctionCallContent, FunctionResultContent
  Good., Buy it.
requests with two_blocks:
  Never more than 100!
  Never more than 100!, Good., What is this?
  Never more than 100!, Good., What is this?, FunctionCallContent, FunctionResultContent
  Never more than 100!, Good., What is this?, FunctionCallContent, FunctionResultContent, Good., Buy it.
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: compaction counts or drops otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
