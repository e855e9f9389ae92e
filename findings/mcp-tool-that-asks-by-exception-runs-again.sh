#!/usr/bin/env bash
# An MCP tool that asks the user by an exception runs again from its first line for each answer, also for a "no", and filters count it twice.
#
# Packages: ModelContextProtocol 2.4.0 (InputRequiredException, ElicitAsync; protocols 2026-07-28 and 2025-06-18, in one process).
# Behaviour: `throw new InputRequiredException(…)` ends the call; when the user has answered, the tool is called once more with the answer in
# InputResponses. What stood before the throw is done again: an amount is reserved twice, and with two questions three times. A "decline"
# is an answer as well: the tool runs again and has to look. Request filters see each round as a call of its own. A client of the older
# protocol, which knows nothing of this, gets the same: the server asks it and runs the tool again. The tool that awaits ElicitAsync
# in the middle runs once with either client.
# Why it matters: moving a tool from ElicitAsync to the new way, which servers without a session need, repeats its side effects and
# doubles audit records and quotas, and no test with a user who says yes at once shows it. Ask first and act behind the last answer, with
# a key that makes the action idempotent.
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
    <NoWarn>$(NoWarn);NU1603;MCPEXP001</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ModelContextProtocol" Version="[2.4.0]" />
    <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="[10.0.15]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.IO.Pipelines;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

foreach (var version in new string?[] { null, "2025-06-18" })
    await RunAsync(version);

static async Task RunAsync(string? version)
{
    Pipe toServer = new(), toClient = new();
    var answer = "";
    var questions = 0;
    var calls = 0;
    var services = new ServiceCollection();
    services.AddMcpServer()
        .WithStreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream())
        .WithTools<Tools>()
        .WithRequestFilters(filters => filters.AddCallToolFilter(next => (context, token) =>
        {
            calls++;
            return next(context, token);
        }));
    await using var provider = services.BuildServiceProvider();
    _ = provider.GetRequiredService<McpServer>().RunAsync();
    await using var client = await McpClient.CreateAsync(
        new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()),
        new McpClientOptions { ProtocolVersion = version, Handlers = new() { ElicitationHandler = Answer } });
    Console.WriteLine("protocol " + client.NegotiatedProtocolVersion);
    await CallAsync("throws", "accept");
    await CallAsync("throws", "decline");
    await CallAsync("throws_twice", "accept");
    await CallAsync("awaits", "accept");

    ValueTask<ElicitResult> Answer(ElicitRequestParams? request, CancellationToken token)
    {
        questions++;
        return ValueTask.FromResult(new ElicitResult { Action = answer });
    }

    async Task CallAsync(string tool, string action)
    {
        (answer, questions, calls, Tools.Reserved) = (action, 0, 0, 0);
        var result = await client.CallToolAsync(tool);
        var text = result.Content.OfType<TextContentBlock>().Single().Text;
        Console.WriteLine($"  {tool}, {action}: '{text}', asked {questions}, reserved {Tools.Reserved}, calls in the filter {calls}");
    }
}

[McpServerToolType]
sealed class Tools
{
    public static int Reserved { get; set; }

    [McpServerTool(Name = "throws")]
    public static string Throws(RequestContext<CallToolRequestParams> context)
    {
        Reserved++;
        return Answered(context, "sure") ?? throw Ask("sure");
    }

    [McpServerTool(Name = "throws_twice")]
    public static string ThrowsTwice(RequestContext<CallToolRequestParams> context)
    {
        Reserved++;
        if (context.Params!.RequestState is null)
            throw Ask("sure");
        return Answered(context, "really sure") ?? throw Ask("really sure");
    }

    [McpServerTool(Name = "awaits")]
    public static async Task<string> AwaitsAsync(McpServer server, CancellationToken token)
    {
        Reserved++;
        return (await server.ElicitAsync(new ElicitRequestParams { Message = "sure?", RequestedSchema = new() }, token)).Action;
    }

    private static string? Answered(RequestContext<CallToolRequestParams> context, string key) =>
        context.Params!.InputResponses?.TryGetValue(key, out var response) is true
            ? response.Deserialize(InputResponse.ElicitResultJsonTypeInfo)!.Action
            : null;

    private static InputRequiredException Ask(string key) => new(
        new Dictionary<string, InputRequest>
        {
            [key] = InputRequest.ForElicitation(new ElicitRequestParams { Message = key + "?", RequestedSchema = new() }),
        },
        "asked");
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
protocol 2026-07-28
  throws, accept: 'accept', asked 1, reserved 2, calls in the filter 2
  throws, decline: 'decline', asked 1, reserved 2, calls in the filter 2
  throws_twice, accept: 'accept', asked 2, reserved 3, calls in the filter 3
  awaits, accept: 'accept', asked 1, reserved 1, calls in the filter 1
protocol 2025-06-18
  throws, accept: 'accept', asked 1, reserved 2, calls in the filter 2
  throws, decline: 'decline', asked 1, reserved 2, calls in the filter 2
  throws_twice, accept: 'accept', asked 2, reserved 3, calls in the filter 3
  awaits, accept: 'accept', asked 1, reserved 1, calls in the filter 1
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: a tool that asks runs once now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
