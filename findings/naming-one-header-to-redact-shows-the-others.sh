#!/usr/bin/env bash
# RedactLoggedHeaders(["Authorization"]) shows the API key: without the line every header is redacted in the log, with it only that one.
#
# Packages: Microsoft.Extensions.Http 10.0.15, Microsoft.Extensions.Logging 10.0.15 (a handler plays the service).
# Behaviour: at level Trace the clients of IHttpClientFactory log all headers of a request, and since version 9 the value of each is *. A call
# of RedactLoggedHeaders takes the place of that default: the headers that it names are redacted and all others are shown, such as the
# api-key of Azure OpenAI and the x-api-key of Anthropic. A second call, as in the set-up of a shared project, takes the place of the first:
# the bearer token is shown then. An empty list shows all. Query values stay redacted in every case.
# Why it matters: whoever adds the line wants to be careful, and Trace is switched on for a day when something does not work. The keys of the model
# and of each tool then stand in the log. Leave the line out, or give it a condition that says which headers may be shown:
# RedactLoggedHeaders(name => !allowed.Contains(name)).
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
    <PackageReference Include="Microsoft.Extensions.Http" Version="[10.0.15]" />
    <PackageReference Include="Microsoft.Extensions.Logging" Version="[10.0.15]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

await ShowAsync("no call", _ => { });
await ShowAsync("[Authorization]", client => client.RedactLoggedHeaders(["Authorization"]));
await ShowAsync("[Authorization], then [Cookie]", client => client.RedactLoggedHeaders(["Authorization"]).RedactLoggedHeaders(["Cookie"]));
await ShowAsync("[]", client => client.RedactLoggedHeaders([]));
await ShowAsync("all but Accept", client => client.RedactLoggedHeaders(name => name != "Accept"));

static async Task ShowAsync(string name, Action<IHttpClientBuilder> configure)
{
    var log = new Sink();
    var services = new ServiceCollection();
    services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
    configure(services.AddHttpClient("model").ConfigurePrimaryHttpMessageHandler(() => new Service()));
    await using var provider = services.BuildServiceProvider();
    using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("model");
    foreach (var (header, value) in new[] { ("Accept", "text/plain"), ("Authorization", "Bearer TOKEN"), ("api-key", "KEY"), ("x-api-key", "KEY") })
        http.DefaultRequestHeaders.Add(header, value);
    using var response = await http.GetAsync("http://model.example/v1?key=KEY");

    var lines = log.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    var request = lines.First(line => line.StartsWith("Sending", StringComparison.Ordinal)).Split('/')[^1];
    var headers = lines.Where(line => line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith("Request", StringComparison.Ordinal));
    Console.WriteLine($"{name}: {request}; {string.Join("; ", headers.Distinct())}");
}

sealed class Service : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage());
}

sealed class Sink : ILoggerProvider, ILogger
{
    public string Text { get; private set; } = "";

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Text += formatter(state, exception) + "\n";

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
no call: v1?*; Accept: *; Authorization: *; api-key: *; x-api-key: *
[Authorization]: v1?*; Accept: text/plain; Authorization: *; api-key: KEY; x-api-key: KEY
[Authorization], then [Cookie]: v1?*; Accept: text/plain; Authorization: Bearer TOKEN; api-key: KEY; x-api-key: KEY
[]: v1?*; Accept: text/plain; Authorization: Bearer TOKEN; api-key: KEY; x-api-key: KEY
all but Accept: v1?*; Accept: text/plain; Authorization: *; api-key: *; x-api-key: *
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: headers are shown otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
