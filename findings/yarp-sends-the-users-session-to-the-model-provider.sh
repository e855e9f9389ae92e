#!/usr/bin/env bash
# A proxy that is put in front of a model's API to hide its key sends the user's session cookie and address to the provider.
#
# Packages: Yarp.ReverseProxy 2.3.0 (two loopback servers).
# Behaviour: a route with the usual two transforms, another path and the provider's key as Authorization, copies all other headers of the
# browser's request: the session cookie of the application, the antiforgery token, Referer with the page's address, an x-api-key for other
# services. X-Forwarded-For and X-Forwarded-Host are added, with the user's address and the name of the site. On the way back the browser gets the
# provider's headers, such as the name of the organization and its remaining quota, and its cookies as cookies of the site. A route that
# copies no request headers but names those that it needs, and removes what comes back, sends none of it.
# Why it matters: a session cookie is as good as a password, and it lies in the logs of another company then. Nothing of it shows in the
# answers, and the proxy looks like the safe way since the key does not leave the server.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Yarp.ReverseProxy" Version="[2.3.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.AspNetCore.Http.Extensions;
using Yarp.ReverseProxy.Configuration;

string[] added = ["Cookie", "X-XSRF-TOKEN", "Referer", "x-api-key", "X-Forwarded-For", "X-Forwarded-Host", "Authorization", "Content-Type"];
string[] returned = ["Set-Cookie", "openai-organization", "x-ratelimit-remaining-tokens"];
await using var provider = NewServer();
provider.Run(async context =>
{
    Console.WriteLine($"  provider gets {context.Request.GetEncodedPathAndQuery()}");
    foreach (var name in added.Where(context.Request.Headers.ContainsKey))
        Console.WriteLine($"    {name}: {WithoutPort(context.Request.Headers[name].ToString())}");
    context.Response.Headers.SetCookie = "__cf_bm=abc; path=/";
    context.Response.Headers["openai-organization"] = "contoso";
    context.Response.Headers["x-ratelimit-remaining-tokens"] = "1200";
    await context.Response.WriteAsync("{}");
});
await provider.StartAsync();

Dictionary<string, string>[] usual =
[
    new() { ["PathPattern"] = "/v1/{**rest}" },
    new() { ["RequestHeader"] = "Authorization", ["Set"] = "Bearer KEY" },
];
await ShowAsync("usual transforms", usual);
await ShowAsync("named headers only",
[
    .. usual,
    new() { ["RequestHeadersCopy"] = "false" },
    new() { ["RequestHeader"] = "Content-Type", ["Set"] = "application/json" },
    new() { ["X-Forwarded"] = "Off" },
    new() { ["ResponseHeadersCopy"] = "false" },
]);

async Task ShowAsync(string name, Dictionary<string, string>[] transforms)
{
    Console.WriteLine(name);
    await using var site = NewServer(services => services.AddReverseProxy().LoadFromMemory(
        [new() { RouteId = "model", ClusterId = "model", Match = new() { Path = "/ai/{**rest}" }, Transforms = transforms }],
        [new() { ClusterId = "model", Destinations = new Dictionary<string, DestinationConfig> { ["one"] = new() { Address = provider.Urls.First() } } }]));
    site.MapReverseProxy();
    await site.StartAsync();
    using var browser = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new(site.Urls.First()) };
    using var request = new HttpRequestMessage(HttpMethod.Post, "/ai/chat/completions") { Content = new StringContent("{}") };
    request.Headers.Add("Cookie", ".AspNetCore.Cookies=SESSION");
    request.Headers.Add("X-XSRF-TOKEN", "ANTIFORGERY");
    request.Headers.Add("Referer", "https://shop.example/patients/4711");
    request.Headers.Add("x-api-key", "OTHER");
    using var response = await browser.SendAsync(request);
    Console.WriteLine($"  browser gets {(int)response.StatusCode}");
    foreach (var header in returned.Where(response.Headers.Contains))
        Console.WriteLine($"    {header}: {string.Join(", ", response.Headers.GetValues(header))}");
}

static string WithoutPort(string value) => value.StartsWith("127.0.0.1:", StringComparison.Ordinal) ? "127.0.0.1:port" : value;

static WebApplication NewServer(Action<IServiceCollection>? configure = null)
{
    var builder = WebApplication.CreateSlimBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    configure?.Invoke(builder.Services);
    return builder.Build();
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
usual transforms
  provider gets /v1/chat/completions
    Cookie: .AspNetCore.Cookies=SESSION
    X-XSRF-TOKEN: ANTIFORGERY
    Referer: https://shop.example/patients/4711
    x-api-key: OTHER
    X-Forwarded-For: 127.0.0.1
    X-Forwarded-Host: 127.0.0.1:port
    Authorization: Bearer KEY
    Content-Type: text/plain; charset=utf-8
  browser gets 200
    Set-Cookie: __cf_bm=abc; path=/
    openai-organization: contoso
    x-ratelimit-remaining-tokens: 1200
named headers only
  provider gets /v1/chat/completions
    Authorization: Bearer KEY
    Content-Type: application/json
  browser gets 200
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: headers are copied otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
