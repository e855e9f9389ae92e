#!/usr/bin/env bash
# A token counter by model name counts an unknown deployment with an old encoding, and throws for a point release of a family that it knows.
#
# Packages: Microsoft.ML.Tokenizers 2.0.1 with the data of o200k_base and cl100k_base 2.0.1.
# Behaviour: TiktokenTokenizer.CreateForModel knows gpt-5 and gpt-4.1. For gpt-5.1 it throws NotSupportedException, which looks like the same family,
# while gpt-5-mini and gpt-4.5-preview are taken by their beginning. A deployment that a team named gpt-4-prod counts with the encoding of the first gpt-4
# (cl100k_base) whatever model stands behind it: 26 tokens of a text with German, Chinese and Russian words that has 21 in gpt-5.
# Why it matters: limits and budgets are written with the name from configuration. A new model name, which is a change of configuration only, fails each
# request at run time, and the name of a deployment gives a wrong count without a word. Name the encoding (CreateForEncoding) instead.
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
    <PackageReference Include="Microsoft.ML.Tokenizers" Version="[2.0.1]" />
    <PackageReference Include="Microsoft.ML.Tokenizers.Data.Cl100kBase" Version="[2.0.1]" />
    <PackageReference Include="Microsoft.ML.Tokenizers.Data.O200kBase" Version="[2.0.1]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.ML.Tokenizers;

const string Question = "Zahlungsaufforderung für übermäßige Nutzung: 模型使用量超出限制 — пользователь";

foreach (var encoding in new[] { "o200k_base", "cl100k_base" })
    Console.WriteLine($"{encoding}: {TiktokenTokenizer.CreateForEncoding(encoding).CountTokens(Question)}");
foreach (var model in new[] { "gpt-5", "gpt-5-mini", "gpt-5.1", "gpt-4.1", "gpt-4.5-preview", "gpt-4-prod" })
    Console.WriteLine($"{model}: {Count(model)}");

static string Count(string model)
{
    try
    {
        return TiktokenTokenizer.CreateForModel(model).CountTokens(Question).ToString();
    }
    catch (NotSupportedException exception)
    {
        return exception.GetType().Name;
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
o200k_base: 21
cl100k_base: 26
gpt-5: 21
gpt-5-mini: 21
gpt-5.1: NotSupportedException
gpt-4.1: 21
gpt-4.5-preview: 21
gpt-4-prod: 26
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: other names are known now, or counted by another encoding.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
