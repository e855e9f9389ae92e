#!/usr/bin/env bash
# A glob that leaves out .env files as .gitignore would lets those of every folder through, and "!**/.env" leaves out nothing.
#
# Packages: Microsoft.Extensions.FileSystemGlobbing 11.0.0 (on Linux).
# Behaviour: AddExclude(".env") is about the file of that name at the top only; a name without a slash is not looked for in folders. A pattern
# that begins with an exclamation mark, braces for choices and question marks raise no exception and match nothing, so an include of "!**/.env"
# excludes nothing. Letters are compared without regard to case, also on a file system that tells them apart: "docs/**" takes the files
# of DOCS as well, which is another folder. AddExclude("**/.env") does what is meant, and the order of the calls plays no part.
# Why it matters: such patterns say which files an index is built from, or which ones a tool of an agent may read. The lists are copied from
# .gitignore or written by somebody who knows it, and keys of the folders below end in the index, in prompts and in answers. List the files
# that a pattern gives once, before a model gets them.
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
    <PackageReference Include="Microsoft.Extensions.FileSystemGlobbing" Version="[11.0.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.Extensions.FileSystemGlobbing;

var folder = Directory.CreateTempSubdirectory("globs");
try
{
    foreach (var file in new[] { ".env", "app/.env", "app/Program.cs", "docs/guide.md", "DOCS/draft.md" })
    {
        var path = Path.Combine(folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
    }

    Show("all", matcher => matcher.AddInclude("**/*"));
    Show("all but .env", matcher => matcher.AddInclude("**/*").AddExclude(".env"));
    Show("all but **/.env", matcher => matcher.AddInclude("**/*").AddExclude("**/.env"));
    Show("all, then !**/.env", matcher => matcher.AddInclude("**/*").AddInclude("!**/.env"));
    Show("all but **/.{env,local}", matcher => matcher.AddInclude("**/*").AddExclude("**/.{env,local}"));
    Show("all but **/.en?", matcher => matcher.AddInclude("**/*").AddExclude("**/.en?"));
    Show("docs/**", matcher => matcher.AddInclude("docs/**"));

    void Show(string name, Action<Matcher> configure)
    {
        var matcher = new Matcher();
        configure(matcher);
        var found = matcher.GetResultsInFullPath(folder.FullName).Select(path => Path.GetRelativePath(folder.FullName, path));
        Console.WriteLine($"{name}: {string.Join(" ", found.Order(StringComparer.Ordinal))}");
    }
}
finally
{
    folder.Delete(recursive: true);
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
all: .env DOCS/draft.md app/.env app/Program.cs docs/guide.md
all but .env: DOCS/draft.md app/.env app/Program.cs docs/guide.md
all but **/.env: DOCS/draft.md app/Program.cs docs/guide.md
all, then !**/.env: .env DOCS/draft.md app/.env app/Program.cs docs/guide.md
all but **/.{env,local}: .env DOCS/draft.md app/.env app/Program.cs docs/guide.md
all but **/.en?: .env DOCS/draft.md app/.env app/Program.cs docs/guide.md
docs/**: DOCS/draft.md docs/guide.md
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: globs match otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
