#!/usr/bin/env bash
# Packages: RestSharp 114.1.0; HttpClient of .NET 10 for comparison (two loopback servers).
#
# Behaviour: the resource of a RestRequest may be a whole URL. Then the base URL of the client is not used, and the request goes to the other
# host with everything that was meant for the first one: the bearer token of the Authenticator, default headers and default query
# parameters. HttpClient does the same with BaseAddress and DefaultRequestHeaders. A resource that begins with two slashes stays at the
# base host in RestSharp and leaves it in HttpClient; values given by AddUrlSegment are encoded and stay in their place.
# Seen: the second server gets the token and the key header from both clients.
#
# Why it matters: code such as new RestRequest(path), with a path that a model or a page of results ("next": "https://…") supplied, reads as
# if the client were bound to its base URL. The token goes wherever the text says.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
    <PackageReference Include="RestSharp" Version="[114.1.0]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RestSharp;
using RestSharp.Authenticators;

string seen = "nothing", otherHost = null;
await using var own = await Start("own host");
await using var other = await Start("other host");
otherHost = other.Urls.First();

using var rest = new RestClient(new RestClientOptions(own.Urls.First() + "/api") { Authenticator = new JwtAuthenticator("token") });
rest.AddDefaultHeader("x-api-key", "key");
rest.AddDefaultQueryParameter("account", "ann");
using var http = new HttpClient { BaseAddress = new Uri(own.Urls.First() + "/api/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
http.DefaultRequestHeaders.Add("x-api-key", "key");

foreach (var (name, resource) in (IEnumerable<(string, string)>)
    [("a path", "notes"), ("a URL", otherHost + "/notes"), ("two slashes", otherHost[otherHost.IndexOf('/')..] + "/notes")])
{
    seen = "nothing";
    await rest.ExecuteAsync(new RestRequest(resource));
    Console.WriteLine($"RestSharp, {name}: {seen}");
    seen = "nothing";
    await http.GetAsync(resource);
    Console.WriteLine($"HttpClient, {name}: {seen}");
}

seen = "nothing";
await rest.ExecuteAsync(new RestRequest("notes/{id}").AddUrlSegment("id", otherHost + "/notes"));
Console.WriteLine($"RestSharp, URL as a segment: {seen}");

async Task<WebApplication> Start(string name)
{
    var builder = WebApplication.CreateSlimBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    var app = builder.Build();
    app.Run(context =>
    {
        var request = context.Request;
        var path = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>().RawTarget.Split('?')[0];
        path = path.Replace(new Uri(otherHost).Port.ToString(), "PORT");
        var headers = request.Headers;
        seen = $"{name} {path}{request.QueryString}, Authorization '{headers.Authorization}', x-api-key '{headers["x-api-key"]}'";
        return Task.CompletedTask;
    });
    await app.StartAsync();
    return app;
}
E

cat > expected.txt <<'E'
RestSharp, a path: own host /api/notes?account=ann, Authorization 'Bearer token', x-api-key 'key'
HttpClient, a path: own host /api/notes, Authorization 'Bearer token', x-api-key 'key'
RestSharp, a URL: other host /notes?account=ann, Authorization 'Bearer token', x-api-key 'key'
HttpClient, a URL: other host /notes, Authorization 'Bearer token', x-api-key 'key'
RestSharp, two slashes: own host /127.0.0.1:PORT/notes?account=ann, Authorization 'Bearer token', x-api-key 'key'
HttpClient, two slashes: other host /notes, Authorization 'Bearer token', x-api-key 'key'
RestSharp, URL as a segment: own host /api/notes/http%3A%2F%2F127.0.0.1%3APORT%2Fnotes?account=ann, Authorization 'Bearer token', x-api-key 'key'
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: absolute resources no longer behave as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: a resource with a host of its own takes token and key along."
