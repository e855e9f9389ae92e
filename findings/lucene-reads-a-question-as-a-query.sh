#!/usr/bin/env bash
# Lucene.Net: a question that a person or a model asks is read as a query; its last word is not looked for, and some cannot be asked.
#
# Packages: Lucene.Net, Lucene.Net.QueryParser and Lucene.Net.Analysis.Common 4.8.0-beta00017.
# Behaviour: for the classic QueryParser a question mark is a wildcard, so "signed?" finds words with exactly one letter more and not
# "signed" itself: no error, only fewer results. A word before a colon is the name of a field ("Lease:"), and such a question finds
# nothing. A capital NOT takes out what should be found. A question mark behind a bracket and a lone quote are a ParseException.
# Why it matters: keyword search beside vector search is fed with the user's question or with what the model wrote for the search tool.
# The documents that answer it are missing and the model says that there are none, or an exception ends the turn. Escape makes a text of
# it again, but not of AND, OR and NOT: put those into small letters.
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
    <PackageReference Include="Lucene.Net" Version="[4.8.0-beta00017]" />
    <PackageReference Include="Lucene.Net.QueryParser" Version="[4.8.0-beta00017]" />
    <PackageReference Include="Lucene.Net.Analysis.Common" Version="[4.8.0-beta00017]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

const LuceneVersion Version = LuceneVersion.LUCENE_48;
using var folder = new RAMDirectory();
using var analyzer = new StandardAnalyzer(Version);
using (var writer = new IndexWriter(folder, new IndexWriterConfig(Version, analyzer)))
{
    foreach (var text in new[] { "The lease is signed", "The lease was not signed in time", "Prices are net" })
        writer.AddDocument(new Document { new TextField("text", text, Field.Store.YES) });
}

using var reader = DirectoryReader.Open(folder);
var searcher = new IndexSearcher(reader);
foreach (var question in new[] { "Signed?", "Lease: signed", "Which lease was NOT signed", "Is the price (net)?", "The \"net price" })
    Console.WriteLine($"{question} -> {Found(question)}; escaped -> {Found(QueryParserBase.Escape(question))}");

string Found(string question)
{
    try
    {
        return searcher.Search(new QueryParser(Version, "text", analyzer).Parse(question), 10).TotalHits.ToString();
    }
    catch (ParseException)
    {
        return "exception";
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
Signed? -> 0; escaped -> 2
Lease: signed -> 0; escaped -> 2
Which lease was NOT signed -> 0; escaped -> 0
Is the price (net)? -> exception; escaped -> 1
The "net price -> exception; escaped -> 1
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: questions are read otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
