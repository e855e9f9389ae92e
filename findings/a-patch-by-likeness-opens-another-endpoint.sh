#!/usr/bin/env bash
# A patch that diff_match_patch applies finds its place by likeness: the change for one endpoint is made in another, and is reported as done.
#
# Packages: DiffMatchPatch 1.0.3.
# Behaviour: patch_apply takes the place that is most like the one in the patch, with a tolerance of 0.5 on a scale to 1, in a text
# that may have changed meanwhile. A patch that makes the health check anonymous is applied, where that endpoint has been moved to another
# file, to the orders, which looks alike; the result says True. With Match_Threshold = 0 it is refused and the result says False; a patch
# for the text as it was is applied in its place either way.
# Why it matters: agents edit code, configuration and policies with patches, and files change between reading and writing. Repeated blocks are
# what such files are made of. The agent reports success for what it was asked to do, and something else is open. Set Match_Threshold = 0,
# look at each result, and compare the text that is replaced with the one that was read.
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
    <PackageReference Include="DiffMatchPatch" Version="[1.0.3]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using DiffMatchPatch;

var read = Endpoint("orders") + Endpoint("health");
var meant = Endpoint("orders") + Endpoint("health").Replace("[Authorize]", "[AllowAnonymous]", StringComparison.Ordinal);
foreach (var threshold in new[] { 0.5f, 0 })
{
    var matcher = new diff_match_patch();
    Console.WriteLine($"Match_Threshold {threshold}{(matcher.Match_Threshold == threshold ? " (default)" : "")}");
    matcher.Match_Threshold = threshold;
    var patch = matcher.patch_make(read, meant);
    Apply("file as it was read", read);
    Apply("health moved elsewhere", Endpoint("orders"));

    void Apply(string name, string file)
    {
        var result = matcher.patch_apply(patch, file);
        Console.WriteLine($"  {name}: results {string.Join(", ", (bool[])result[1])}; anonymous: {Anonymous((string)result[0])}");
    }
}

static string Endpoint(string name) => $"""
        [HttpGet("{name}")]
        [Authorize]
        public IActionResult {name}()
        {"{"}
            return Ok(store.Read());
        {"}"}


    """;

static string Anonymous(string file)
{
    var lines = file.Split('\n');
    var names = lines.Index()
        .Where(line => line.Item.Contains("[AllowAnonymous]", StringComparison.Ordinal))
        .Select(line => lines[line.Index - 1].Split('"')[1]);
    return names.Any() ? string.Join(", ", names) : "none";
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
Match_Threshold 0.5 (default)
  file as it was read: results True; anonymous: health
  health moved elsewhere: results True; anonymous: orders
Match_Threshold 0
  file as it was read: results True; anonymous: health
  health moved elsewhere: results False; anonymous: none
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: patches find their place otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
