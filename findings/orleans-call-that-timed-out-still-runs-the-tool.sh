#!/usr/bin/env bash
# A grain call that ran out of time still lets the model run its tools, and a token as a parameter does not stop it by default.
#
# Packages: Microsoft.Orleans.Server 10.4.2, Microsoft.Extensions.AI 10.11.0.
# Behaviour: a grain asks a model that takes longer than ResponseTimeout (30 seconds unless set; 1 here). The caller gets a TimeoutException, and
# nothing was paid at that time. The grain goes on, the model's call of the tool runs, and it is paid. A CancellationToken as a parameter of the grain's
# method changes nothing: CancelRequestOnTimeout is false by default. With the option on, the method that takes a token is stopped; the one that takes
# none still pays.
# Why it matters: models are slow, so the time-out is met in everyday use, and it reads as "it was not done". Retries of a gateway or a user then do the
# action of the agent again.
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
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Orleans.Server" Version="[10.4.2]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

Console.WriteLine($"CancelRequestOnTimeout is {new SiloMessagingOptions().CancelRequestOnTimeout} by default");
await RunAsync("as it is", cancels: false);
await RunAsync("option on", cancels: true);

static async Task RunAsync(string way, bool cancels)
{
    var builder = Host.CreateApplicationBuilder();
    builder.Logging.ClearProviders();
    builder.UseOrleans(silo => silo.UseLocalhostClustering(FreePort(), FreePort()).Configure<SiloMessagingOptions>(options =>
    {
        options.ResponseTimeout = TimeSpan.FromSeconds(1);
        if (cancels)
            options.CancelRequestOnTimeout = true;
    }));
    builder.Services.AddChatClient(new SlowModel()).UseFunctionInvocation();
    using var host = builder.Build();
    await host.StartAsync();
    var grains = host.Services.GetRequiredService<IGrainFactory>();
    var (plain, token) = ($"{way}, no token", $"{way}, token");
    var seen = await Task.WhenAll(
        SeeAsync(plain, () => grains.GetGrain<ICashier>(plain).AskAsync("pay")),
        SeeAsync(token, () => grains.GetGrain<ICashier>(token).AskAsync("pay", new CancellationTokenSource().Token)));
    await Task.Delay(TimeSpan.FromSeconds(7));
    foreach (var (what, result, then) in seen)
        Console.WriteLine($"{what}: {result}; payments then {then}, later {Till.Of(what)}");
    await host.StopAsync();
}

static async Task<(string What, string Result, int Then)> SeeAsync(string what, Func<Task<string>> ask)
{
    try
    {
        return (what, await ask(), Till.Of(what));
    }
    catch (TimeoutException)
    {
        return (what, "TimeoutException", Till.Of(what));
    }
}

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}

public interface ICashier : IGrainWithStringKey
{
    Task<string> AskAsync(string question);

    Task<string> AskAsync(string question, CancellationToken cancellationToken);
}

public static class Till
{
    private static readonly ConcurrentBag<string> Payments = [];

    public static void Pay(string grain) => Payments.Add(grain);

    public static int Of(string grain) => Payments.Count(paid => paid == grain);
}

public sealed class Cashier(IChatClient model) : Grain, ICashier
{
    private ChatOptions WithTool() => new() { Tools = [AIFunctionFactory.Create(() => Till.Pay(this.GetPrimaryKeyString()), "pay")] };

    public async Task<string> AskAsync(string question) => (await model.GetResponseAsync(question, WithTool())).Text;

    public async Task<string> AskAsync(string question, CancellationToken cancellationToken) =>
        (await model.GetResponseAsync(question, WithTool(), cancellationToken)).Text;
}

public sealed class SlowModel : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (messages.Last().Role == ChatRole.Tool)
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, "done"));

        await Task.Delay(TimeSpan.FromSeconds(5), cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("1", "pay")]));
    }

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
CancelRequestOnTimeout is False by default
as it is, no token: TimeoutException; payments then 0, later 1
as it is, token: TimeoutException; payments then 0, later 1
option on, no token: TimeoutException; payments then 0, later 1
option on, token: TimeoutException; payments then 0, later 0
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: a call that ran out of time ends in the grain, too, or it is paid another number of times.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
