#!/usr/bin/env bash
# Packages: none; .NET 10 (10.0.12) on Linux.
#
# Behaviour: Process.Start("uname") without a path does not go to PATH at once, as a shell on Linux does. It looks in the folder of the
# running program and in the current directory first, and runs what it finds there if it is executable. ProcessStartInfo.WorkingDirectory
# plays no part in the search. ZipFile.ExtractToDirectory sets the file modes that stand in the archive, so an extracted file can be
# executable without another step; a file that .NET itself writes is not. A full path is not searched for.
# Seen: the system's program from another directory, the extracted file as soon as the current directory is the folder it lies in.
#
# Why it matters: agents work in a folder that they fill with downloads, clones and archives, and hosts often make it the current
# directory. A tool that runs a constant program with a clean argument list then runs whatever lies there under the name git or python3.
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
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Diagnostics;
using System.IO.Compression;

var start = Environment.CurrentDirectory;
var workspace = Directory.CreateDirectory("workspace").FullName;
using (var archive = ZipFile.Open("files.zip", ZipArchiveMode.Create))
{
    var entry = archive.CreateEntry("uname");
    const UnixFileMode Everyone = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    entry.ExternalAttributes = (int)Everyone << 16;
    using var writer = new StreamWriter(entry.Open());
    writer.Write("#!/bin/sh\necho file of the workspace\n");
}

ZipFile.ExtractToDirectory("files.zip", workspace);
Console.WriteLine($"extracted file may be run: {File.GetUnixFileMode(Path.Combine(workspace, "uname")).HasFlag(UnixFileMode.UserExecute)}");
Console.WriteLine($"current directory elsewhere: {Run("uname", "")}");
Console.WriteLine($"workspace as WorkingDirectory: {Run("uname", workspace)}");
Environment.CurrentDirectory = workspace;
Console.WriteLine($"workspace as current directory: {Run("uname", "")}");
Console.WriteLine($"workspace as current directory, WorkingDirectory elsewhere: {Run("uname", start)}");
Console.WriteLine($"the same with a full path: {Run("/bin/uname", "")}");
Console.WriteLine($"the same through a shell: {Run("/bin/sh", "", "-c", "uname")}");
File.WriteAllText("hostname", "#!/bin/sh\necho written by .NET\n");
Console.WriteLine($"a file that .NET wrote may be run: {File.GetUnixFileMode("hostname").HasFlag(UnixFileMode.UserExecute)}");

static string Run(string program, string directory, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = directory });
    var output = process.StandardOutput.ReadToEnd().Trim();
    process.WaitForExit();
    return output;
}
E

cat > expected.txt <<'E'
extracted file may be run: True
current directory elsewhere: Linux
workspace as WorkingDirectory: Linux
workspace as current directory: file of the workspace
workspace as current directory, WorkingDirectory elsewhere: file of the workspace
the same with a full path: Linux
the same through a shell: Linux
a file that .NET wrote may be run: False
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: Process.Start no longer searches as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: a program without a path is looked for in the current directory before PATH."
