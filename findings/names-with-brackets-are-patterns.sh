#!/usr/bin/env bash
# Packages: LibGit2Sharp 0.32.0, Microsoft.PowerShell.SDK 7.6.9.
#
# Behaviour: the path that these libraries take is a pattern, also when it is handed over as a value. For LibGit2Sharp, Commands.Stage and
# Commands.Remove of "[ab].txt" take a.txt and b.txt as well, in the index and on the disk, and a forced CheckoutPaths resets all three.
# For PowerShell, AddParameter("Path", "[ab].txt") means a.txt and b.txt and not the file of that name: Get-Content reads the two,
# Remove-Item deletes the two and leaves the third. No error is raised. LiteralPath, or the objects of System.IO, take the name as it is.
# Seen: the files that are left behind after each call.
#
# Why it matters: names such as app/[id]/page.tsx are common in web projects, and agents edit them. AddParameter keeps text from being run,
# not from being a pattern: a tool that removes or restores one file removes or restores others, and reports success.
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
    <NoWarn>$(NoWarn);NU1603;NU1903</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="LibGit2Sharp" Version="[0.32.0]" />
    <PackageReference Include="Microsoft.PowerShell.SDK" Version="[7.6.9]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Management.Automation;
using LibGit2Sharp;
using Signature = LibGit2Sharp.Signature;

string[] names = ["[ab].txt", "a.txt", "b.txt", "c.txt"];
var root = Directory.CreateDirectory("files").FullName;
Write("first");
Repository.Init(root);
using var repository = new Repository(root);
var who = new Signature("Ann", "ann@one.example", DateTimeOffset.UnixEpoch);

Commands.Stage(repository, "[ab].txt");
Console.WriteLine($"LibGit2Sharp, Stage: staged {Join(repository.Index.Select(entry => entry.Path))}");
Commands.Stage(repository, "c.txt");
repository.Commit("first", who, who);

Write("changed");
repository.CheckoutPaths("HEAD", ["[ab].txt"], new CheckoutOptions { CheckoutModifiers = CheckoutModifiers.Force });
Console.WriteLine($"LibGit2Sharp, CheckoutPaths: restored {Join(names.Where(name => File.ReadAllText(Path.Combine(root, name)) == "first"))}");

repository.Reset(ResetMode.Hard);
Commands.Remove(repository, "[ab].txt");
Console.WriteLine($"LibGit2Sharp, Remove: left {Left()}");

Write("text");
Console.WriteLine($"PowerShell, Get-Content: read {Run("Get-Content", "Path")} line(s)");
Console.WriteLine($"PowerShell, Get-Content of the literal path: read {Run("Get-Content", "LiteralPath")} line(s)");
Run("Remove-Item", "Path");
Console.WriteLine($"PowerShell, Remove-Item: left {Left()}");
Write("text");
Run("Remove-Item", "LiteralPath");
Console.WriteLine($"PowerShell, Remove-Item of the literal path: left {Left()}");

void Write(string text)
{
    foreach (var name in names)
        File.WriteAllText(Path.Combine(root, name), text);
}

string Left() => Join(Directory.GetFiles(root).Select(file => Path.GetFileName(file)));

int Run(string command, string parameter)
{
    using var shell = PowerShell.Create();
    var results = shell.AddCommand(command).AddParameter(parameter, Path.Combine(root, "[ab].txt")).Invoke();
    return shell.HadErrors ? -1 : results.Count;
}

static string Join(IEnumerable<string> items) => string.Join(" ", items.Order(StringComparer.Ordinal));
E

cat > expected.txt <<'E'
LibGit2Sharp, Stage: staged [ab].txt a.txt b.txt
LibGit2Sharp, CheckoutPaths: restored [ab].txt a.txt b.txt
LibGit2Sharp, Remove: left c.txt
PowerShell, Get-Content: read 2 line(s)
PowerShell, Get-Content of the literal path: read 1 line(s)
PowerShell, Remove-Item: left [ab].txt c.txt
PowerShell, Remove-Item of the literal path: left a.txt b.txt c.txt
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: paths are no longer patterns as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: a name with brackets stands for other files too."
