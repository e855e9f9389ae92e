#!/usr/bin/env bash
# Packages: none; ASP.NET Core 10 (shared framework 10.0.12), output caching.
#
# Behaviour: CacheOutput() keeps an answer for 60 seconds and gives it to every caller of the same URL. It stands back for requests with an
# Authorization header, for authenticated users, and for answers that set a cookie. It does not know other ways to say who is asking: with a
# key in x-api-key, or a session cookie that the handler reads itself, the second caller gets the first one's answer. A streamed answer
# (server-sent events) is kept as a whole and shared like any other; POST is not kept.
# Seen: bob gets the answer for ann for x-api-key and for the cookie, from the plain and from the streaming endpoint.
#
# Why it matters: caching GET /ask?q=... is the obvious way to save calls of a model, and x-api-key is what APIs of models themselves use.
# Whether the cache is safe depends on the name of a header, which does not stand where CacheOutput is written (SetVaryByHeader repairs it).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

await Show("Authorization header", "Authorization");
await Show("x-api-key header", "x-api-key");
await Show("cookie that the handler reads", "Cookie");
await Show("authenticated user", "x-user");

static async Task Show(string name, string header)
{
    var calls = 0;
    var builder = WebApplication.CreateBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Services.AddOutputCache();
    builder.Services.AddAuthentication("x-user").AddScheme<AuthenticationSchemeOptions, HeaderUser>("x-user", null);
    await using var app = builder.Build();
    app.UseAuthentication();
    app.UseOutputCache();
    app.MapGet("/ask", (HttpContext context) => For(context)).CacheOutput();
    app.MapGet("/stream", (HttpContext context) => TypedResults.ServerSentEvents(Stream(For(context)))).CacheOutput();
    app.MapPost("/ask", (HttpContext context) => For(context)).CacheOutput();
    await app.StartAsync();
    using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    foreach (var (method, path) in (IEnumerable<(HttpMethod, string)>)
        [(HttpMethod.Get, "/ask"), (HttpMethod.Get, "/stream"), (HttpMethod.Post, "/ask")])
        Console.WriteLine($"{name}, {method} {path}: ann gets '{await Ask(method, path, "ann")}', bob gets '{await Ask(method, path, "bob")}'");

    string For(HttpContext context) => $"answer {++calls} for {context.User.Identity?.Name ?? context.Request.Headers[header].ToString()}";

    async Task<string> Ask(HttpMethod method, string path, string caller)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.TryAddWithoutValidation(header, header == "x-user" ? caller : "id=" + caller);
        using var response = await client.SendAsync(request);
        return (await response.Content.ReadAsStringAsync()).Replace("data: ", "").Trim();
    }
}

static async IAsyncEnumerable<string> Stream(string text)
{
    await Task.Yield();
    yield return text;
}

internal sealed class HeaderUser(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var name = Request.Headers["x-user"].ToString();
        if (name.Length == 0)
            return Task.FromResult(AuthenticateResult.NoResult());
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], Scheme.Name));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(user, Scheme.Name)));
    }
}
E

cat > expected.txt <<'E'
Authorization header, GET /ask: ann gets 'answer 1 for id=ann', bob gets 'answer 2 for id=bob'
Authorization header, GET /stream: ann gets 'answer 3 for id=ann', bob gets 'answer 4 for id=bob'
Authorization header, POST /ask: ann gets 'answer 5 for id=ann', bob gets 'answer 6 for id=bob'
x-api-key header, GET /ask: ann gets 'answer 1 for id=ann', bob gets 'answer 1 for id=ann'
x-api-key header, GET /stream: ann gets 'answer 2 for id=ann', bob gets 'answer 2 for id=ann'
x-api-key header, POST /ask: ann gets 'answer 3 for id=ann', bob gets 'answer 4 for id=bob'
cookie that the handler reads, GET /ask: ann gets 'answer 1 for id=ann', bob gets 'answer 1 for id=ann'
cookie that the handler reads, GET /stream: ann gets 'answer 2 for id=ann', bob gets 'answer 2 for id=ann'
cookie that the handler reads, POST /ask: ann gets 'answer 3 for id=ann', bob gets 'answer 4 for id=bob'
authenticated user, GET /ask: ann gets 'answer 1 for ann', bob gets 'answer 2 for bob'
authenticated user, GET /stream: ann gets 'answer 3 for ann', bob gets 'answer 4 for bob'
authenticated user, POST /ask: ann gets 'answer 5 for ann', bob gets 'answer 6 for bob'
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: output caching no longer behaves as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: answers are shared unless the caller is known by Authorization or by authentication."
