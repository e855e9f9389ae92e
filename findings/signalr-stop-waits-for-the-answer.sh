#!/usr/bin/env bash
# A stop button over the SignalR connection that asked waits until the answer it should stop is complete.
#
# Packages: ASP.NET Core of .NET 10 (SignalR hub), Microsoft.AspNetCore.SignalR.Client 10.0.11.
# Behaviour: a hub runs one call of a client at a time. While a hub method awaits an answer and sends its tokens to the caller, a second
# call on the same connection, which would cancel it, is queued; it is run when all tokens are out. A hub method that returns a stream
# does not count as running, so that the stop is run at once; so it is where MaximumParallelInvocationsPerClient is 2.
# Why it matters: people must be able to interrupt a model or agent that does what it should not. The button is there, the method is
# there, a test with two connections passes, and in the page the stop comes after the last token and the last tool call.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.AspNetCore.SignalR.Client" Version="[10.0.11]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

await ShowAsync("method sends tokens", 1, connection => connection.InvokeAsync("Answer"));
await ShowAsync("method sends tokens, two calls at once", 2, connection => connection.InvokeAsync("Answer"));
await ShowAsync("method returns a stream", 1, async connection =>
{
    await foreach (var token in connection.StreamAsync<string>("Stream"))
    {
        Conversation.Shown++;
    }
});

static async Task ShowAsync(string name, int calls, Func<HubConnection, Task> ask)
{
    var builder = WebApplication.CreateBuilder();
    builder.Logging.ClearProviders();
    builder.Services.AddSignalR(options => options.MaximumParallelInvocationsPerClient = calls);
    await using var app = builder.Build();
    app.Urls.Add("http://127.0.0.1:0");
    app.MapHub<Conversation>("/conversation");
    await app.StartAsync();
    await using var page = new HubConnectionBuilder().WithUrl(app.Urls.Single() + "/conversation").Build();
    page.On<string>("token", _ => Conversation.Shown++);
    await page.StartAsync();

    Conversation.Begin();
    var answer = ask(page);
    await Conversation.FirstToken;
    var stop = page.InvokeAsync("Stop");
    await Task.WhenAll(answer, stop).WaitAsync(TimeSpan.FromSeconds(20));
    Console.WriteLine($"{name}: {(Conversation.Shown == Conversation.Length ? "the whole answer came" : "stopped")}");
}

/// <summary>A hub whose answers can be stopped.</summary>
sealed class Conversation : Hub
{
    public const int Length = 100;

    private static CancellationTokenSource stop = new();
    private static TaskCompletionSource first = new();

    public static int Shown { get; set; }

    public static Task FirstToken => first.Task;

    public static void Begin() => (Shown, stop, first) = (0, new(), new());

    public async Task Answer()
    {
        await foreach (var token in Stream())
        {
            await Clients.Caller.SendAsync("token", token);
        }
    }

    public async IAsyncEnumerable<string> Stream()
    {
        for (var i = 0; i < Length && !stop.IsCancellationRequested; i++)
        {
            yield return "word ";
            first.TrySetResult();
            await Task.Delay(20);
        }
    }

    public void Stop() => stop.Cancel();
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
method sends tokens: the whole answer came
method sends tokens, two calls at once: stopped
method returns a stream: stopped
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: SignalR runs a stop at another time now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
