#!/usr/bin/env bash
# Packages: none; ASP.NET Core 10 (shared framework 10.0.12): AddValidation() for minimal APIs, two projects.
#
# Behaviour: AddValidation() is replaced at compile time, in the project in which the call stands, by code for the types that this project's
# endpoints take. A shared library that calls it for all services (AddDefaults(), AddServiceDefaults() and the like) brings code for its own
# endpoints, of which there are none: the application's endpoints take bodies unchecked, of the library's types too. Only attributes on a
# parameter of the handler hold, so it does not look switched off. There is no warning and no exception. The same call in the application's
# own code makes all of them hold.
# Seen: status 200 for a body with a too long text with the call in the library, 400 with the call in the application.
#
# Why it matters: moving set-up code into a shared project is a refactoring that compiles and that tests of the good case pass. Afterwards
# no attribute of any service checks anything, and limits on what reaches a prompt are gone at once.
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
  <ItemGroup>
    <ProjectReference Include="defaults/defaults.csproj" />
    <Compile Remove="defaults/**" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.ComponentModel.DataAnnotations;
using System.Text;
using Defaults;

await Show("AddValidation in the library", library: true, application: false);
await Show("AddValidation in the application", library: false, application: true);
await Show("AddValidation in both", library: true, application: true);

static async Task Show(string name, bool library, bool application)
{
    var builder = WebApplication.CreateBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    if (library)
        builder.Services.AddDefaults();
    if (application)
        builder.Services.AddValidation();
    await using var app = builder.Build();
    app.MapPost("/own", (Item body) => "ran");
    app.MapPost("/shared", (SharedItem body) => "ran");
    app.MapGet("/query", ([StringLength(5)] string text) => "ran");
    await app.StartAsync();
    using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    Console.WriteLine($"{name}: own type {await Post("/own")}, type of the library {await Post("/shared")}, query {await Query()}");

    async Task<int> Post(string path) => (int)(await client.PostAsync(
        path, new StringContent("""{"name": "too long a name"}""", Encoding.UTF8, "application/json"))).StatusCode;

    async Task<int> Query() => (int)(await client.GetAsync("/query?text=too+long+a+text")).StatusCode;
}

public class Item
{
    [StringLength(5)]
    public string? Name { get; set; }
}
E

mkdir defaults
cat > defaults/defaults.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
  </ItemGroup>
</Project>
E

cat > defaults/Defaults.cs <<'E'
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;

namespace Defaults;

public static class ServiceDefaults
{
    public static void AddDefaults(this IServiceCollection services) => services.AddValidation();
}

public class SharedItem
{
    [StringLength(5)]
    public string? Name { get; set; }
}
E

cat > expected.txt <<'E'
AddValidation in the library: own type 200, type of the library 200, query 400
AddValidation in the application: own type 400, type of the library 400, query 400
AddValidation in both: own type 400, type of the library 400, query 400
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: AddValidation in a library no longer behaves as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: AddValidation called in a library validates nothing of the application."
