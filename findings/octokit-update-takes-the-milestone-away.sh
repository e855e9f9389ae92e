#!/usr/bin/env bash
# Packages: Octokit 14.0.0 (a loopback server stands for the API).
#
# Behaviour: new IssueUpdate { Title = "…" } does not only change the title: the request carries "milestone": null, which the API reads as
# "remove it". All other properties are left out while they are null. issue.ToUpdate() fills in what the issue has and keeps it.
# Besides, text for a path is not encoded where it could be taken for something else: a '?' in the path of a file or in a label ends the
# path and starts a query, a '&' in a reference adds a parameter of its own; only '#' and blanks are encoded.
# Seen: the bodies and targets below.
#
# Why it matters: an agent that is asked to correct a title empties the milestone of each issue that it touches, and nothing in the code or
# in the answer says so. A file named "why?.md", or a branch "fix&test", asks for something else than the name says.
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
    <PackageReference Include="Octokit" Version="[14.0.0]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Octokit;

var seen = "";
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using var server = builder.Build();
server.Run(async context =>
{
    var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
    var target = context.Features.Get<IHttpRequestFeature>().RawTarget;
    seen = $"{context.Request.Method} {target} {body}".Trim();
    var answer = target switch
    {
        _ when target.Contains("/contents/") => "[]",
        _ when target.Contains("/labels/") => "{}",
        _ => """{"number": 1, "title": "old title", "state": "open", "milestone": {"number": 7, "state": "open"}}""",
    };
    await Results.Text(answer, "application/json").ExecuteAsync(context);
});
await server.StartAsync();

var client = new GitHubClient(new ProductHeaderValue("probe"), new Uri(server.Urls.First()));
await client.Issue.Update("owner", "repo", 1, new IssueUpdate { Title = "new title" });
Show("update of the title", "/api/v3");

var update = (await client.Issue.Get("owner", "repo", 1)).ToUpdate();
update.Title = "new title";
await client.Issue.Update("owner", "repo", 1, update);
Show("the same from ToUpdate", "/api/v3");

await client.Repository.Content.GetAllContents("owner", "repo", "docs/why?.md");
Show("file docs/why?.md", "/api/v3");
await client.Repository.Content.GetAllContents("owner", "repo", "docs/c#.md");
Show("file docs/c#.md", "/api/v3");
await client.Repository.Content.GetAllContentsByRef("owner", "repo", "readme.md", "fix&test");
Show("branch fix&test", "/api/v3");
await client.Issue.Labels.Get("owner", "repo", "urgent?");
Show("label urgent?", "/api/v3");

void Show(string name, string prefix) => Console.WriteLine($"{name}: {seen.Replace(prefix, "")}");
E

cat > expected.txt <<'E'
update of the title: PATCH /repos/owner/repo/issues/1 {"title":"new title","milestone":null}
the same from ToUpdate: PATCH /repos/owner/repo/issues/1 {"title":"new title","milestone":7,"state":"open"}
file docs/why?.md: GET /repos/owner/repo/contents/docs/why?.md
file docs/c#.md: GET /repos/owner/repo/contents/docs/c%23.md
branch fix&test: GET /repos/owner/repo/contents/readme.md?ref=fix&test
label urgent?: GET /repos/owner/repo/labels/urgent?
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: Octokit no longer sends as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: an update without a milestone removes it, and '?' and '&' in names are not encoded."
