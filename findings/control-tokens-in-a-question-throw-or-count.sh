#!/usr/bin/env bash
# Whoever counts tokens before a call: a question about a control token throws in one tokenizer and is a control token in the other.
#
# Packages: Microsoft.ML.Tokenizers 2.0.1 with its data packages, SharpToken 2.0.6.
# Behaviour: for a text that names the end-of-text token, SharpToken's Encode and CountTokens throw ArgumentException unless told
# which special tokens are allowed; Microsoft.ML.Tokenizers makes the control token itself of it, one id, as if the text ended
# there. Which names are such tokens depends on the model's encoding; those that mark chat turns are text in
# both. Plain words are counted alike.
# Why it matters: a limit on tokens is asked before each call. With the one, a user who asks what a token means gets an error 500; with
# the other, ids that are cut or fed to a local model hold a control token that came from a user. Catch the exception, count with an
# allow list, and never give ids of user text to a model whose tokenizer maps such names without a look at the ids.
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
    <PackageReference Include="SharpToken" Version="[2.0.6]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.ML.Tokenizers;
using SharpToken;

foreach (var model in new[] { "gpt-4", "gpt-4o" })
{
    var tokenizer = TiktokenTokenizer.CreateForModel(model);
    var encoding = GptEncoding.GetEncodingForModel(model);
    Console.WriteLine(model);
    Show(tokenizer, encoding, "plain words", "What does an end token mean?");
    Show(tokenizer, encoding, "end of text", "What does <|endoftext|> mean?");
    Show(tokenizer, encoding, "prefix", "What does <|fim_prefix|> mean?");
    Show(tokenizer, encoding, "chat turn", "What does <|im_start|> mean?");
}

static void Show(TiktokenTokenizer tokenizer, GptEncoding encoding, string name, string text)
{
    var ids = tokenizer.EncodeToIds(text);
    var control = ids.Any(tokenizer.SpecialTokens!.Values.Contains);
    Console.WriteLine($"  {name}: Microsoft.ML.Tokenizers {ids.Count}{(control ? " with a control token" : "")}, SharpToken {Count(encoding, text)}");
}

static string Count(GptEncoding encoding, string text)
{
    try
    {
        return encoding.CountTokens(text).ToString();
    }
    catch (ArgumentException)
    {
        return "throws";
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
gpt-4
  plain words: Microsoft.ML.Tokenizers 7, SharpToken 7
  end of text: Microsoft.ML.Tokenizers 6 with a control token, SharpToken throws
  prefix: Microsoft.ML.Tokenizers 6 with a control token, SharpToken throws
  chat turn: Microsoft.ML.Tokenizers 9, SharpToken 9
gpt-4o
  plain words: Microsoft.ML.Tokenizers 7, SharpToken 7
  end of text: Microsoft.ML.Tokenizers 6 with a control token, SharpToken throws
  prefix: Microsoft.ML.Tokenizers 10, SharpToken 10
  chat turn: Microsoft.ML.Tokenizers 10, SharpToken 10
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the tokenizers treat control tokens otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
