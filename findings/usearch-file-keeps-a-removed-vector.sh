#!/usr/bin/env bash
# A vector that was removed from a USearch index is still in the file that the index is saved to, although the index says that it is gone.
#
# Packages: Cloud.Unum.USearch 2.26.6.
# Behaviour: Remove returns 1, Contains and Search do not know the key any more. Save writes all of the vector, bit by bit, into the file; an index
# that is loaded from the file and saved again writes it again. Only the next Add takes its place and overwrites it. An index that is made anew
# from the entries that are left does not have it.
# Why it matters: a vector of a text is personal data where the text is: much of a sentence can be guessed back from it. After "delete my
# data" the program has checked that the key is gone, and the file, its backups and the copies on other servers hold it until somebody else
# happens to be added. Build the index anew after deletions, before it is saved.
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
    <PackageReference Include="Cloud.Unum.USearch" Version="[2.26.6]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Runtime.InteropServices;
using Cloud.Unum.USearch;

float[] ann = [0.123f, 0.456f, 0.789f, 0.321f];
using var index = NewIndex();
for (ulong key = 1; key <= 20; key++)
    index.Add(key, [key, 1, 2 * key, 3]);
index.Add(100, ann);
Console.WriteLine($"saved with Ann: {Saved(index)}");
var removed = index.Remove(100);
index.Search(ann, 21, out ulong[] found, out float[] _);
Console.WriteLine($"removed: {removed}; contains her: {index.Contains(100)}; finds her: {found.Contains(100ul)}; entries: {index.Size()}");
Console.WriteLine($"saved after that: {Saved(index)}");
using (var loaded = new USearchIndex("index.usearch"))
    Console.WriteLine($"loaded and saved again: {Saved(loaded)}");

using var anew = NewIndex();
for (ulong key = 1; key <= 20; key++)
{
    index.Get(key, out float[] vector);
    anew.Add(key, vector);
}

Console.WriteLine($"made anew from the rest: {Saved(anew)}");
index.Add(200, [9, 9, 9, 9]);
Console.WriteLine($"saved after another was added: {Saved(index)}");

static USearchIndex NewIndex() => new(MetricKind.Cos, ScalarKind.Float32, 4);

string Saved(USearchIndex saved)
{
    saved.Save("index.usearch");
    var holds = File.ReadAllBytes("index.usearch").AsSpan().IndexOf(MemoryMarshal.AsBytes<float>(ann)) >= 0;
    return holds ? "her vector is in the file" : "her vector is not in the file";
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
saved with Ann: her vector is in the file
removed: 1; contains her: False; finds her: False; entries: 20
saved after that: her vector is in the file
loaded and saved again: her vector is in the file
made anew from the rest: her vector is not in the file
saved after another was added: her vector is not in the file
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: removed vectors are kept otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
