#!/usr/bin/env bash
# A list of allowed tools cannot be shortened in settings: a shorter or empty one for production leaves the rest, and a default is added to.
#
# Packages: Microsoft.Extensions.Configuration.Json and Microsoft.Extensions.Configuration.Binder 11.0.0.
# Behaviour: each item of a list is a key of its own ("Agent:Tools:2"), and a later file replaces the keys that it has. ["read"] over ["read",
# "write", "delete"] is all three; so are [] and null. A list that has a default in code keeps its items and gets those of the settings behind
# them, also where the property is an array or may only be read; an empty list in the settings leaves the default. A name for each tool
# with true or false is replaced as one would expect.
# Why it matters: allowed tools, hosts, models and file types stand in such lists, the long one for development. The file for production reads as if only
# "read" were allowed there, reviews and checks of the file agree, and the agent deletes.
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
    <PackageReference Include="Microsoft.Extensions.Configuration.Binder" Version="[11.0.0]" />
    <PackageReference Include="Microsoft.Extensions.Configuration.Json" Version="[11.0.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Text;
using Microsoft.Extensions.Configuration;

const string all = """["read", "write", "delete"]""";
Console.WriteLine($"appsettings.json: {all}");
foreach (var production in new[] { """["read"]""", "[]", "null" })
    Console.WriteLine($"  appsettings.Production.json {production}: {Shown(Bound<NoDefault>(all, production).Tools)}");

Console.WriteLine("""default in code: ["read", "delete"]""");
foreach (var settings in new[] { """["read"]""", "[]" })
{
    Console.WriteLine($"  settings {settings}: array {Shown(Bound<ArrayDefault>(settings).Tools)}");
    Console.WriteLine($"  settings {settings}: list {Shown(Bound<ListDefault>(settings).Tools)}");
    Console.WriteLine($"  settings {settings}: set {Shown(Bound<SetDefault>(settings).Tools)}");
}

Console.WriteLine("""a name for each tool: {"read": true, "delete": true}""");
Console.WriteLine($"""  appsettings.Production.json: {Shown(Bound<Names>("""{"read": true, "delete": true}""", """{"delete": false}""")
    .Tools.Where(tool => tool.Value).Select(tool => tool.Key))}""");

static T Bound<T>(params string[] files)
{
    var builder = new ConfigurationBuilder();
    foreach (var tools in files)
        builder.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes("{\"Agent\": {\"Tools\": " + tools + "}}")));
    return builder.Build().GetSection("Agent").Get<T>()!;
}

static string Shown(IEnumerable<string>? tools) => tools is null ? "none" : string.Join(", ", tools);

sealed class NoDefault
{
    public string[]? Tools { get; set; }
}

sealed class ArrayDefault
{
    public string[] Tools { get; set; } = ["read", "delete"];
}

sealed class ListDefault
{
    public List<string> Tools { get; } = ["read", "delete"];
}

sealed class SetDefault
{
    public HashSet<string> Tools { get; set; } = ["read", "delete"];
}

sealed class Names
{
    public Dictionary<string, bool> Tools { get; set; } = [];
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
appsettings.json: ["read", "write", "delete"]
  appsettings.Production.json ["read"]: read, write, delete
  appsettings.Production.json []: read, write, delete
  appsettings.Production.json null: read, write, delete
default in code: ["read", "delete"]
  settings ["read"]: array read, delete, read
  settings ["read"]: list read, delete, read
  settings ["read"]: set read, delete
  settings []: array read, delete
  settings []: list read, delete
  settings []: set read, delete
a name for each tool: {"read": true, "delete": true}
  appsettings.Production.json: read
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: lists in settings are put together otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
