#!/usr/bin/env bash
# A warning that MSBuild makes an error fails the first build only: the second one, without a change, is green.
#
# Packages: none; .NET SDK 10.0 (MSBuild 18, Roslyn 5), with its compiler server on a pipe of its own and without.
# Behaviour: MSBuildWarningsAsErrors and MSBuildTreatWarningsAsErrors make errors of warnings where MSBuild prints them; the compiler has
# succeeded and has written its output. The build ends with the error. The next build finds all up to date and runs no compiler, so
# that there is neither warning nor error, and exit code 0. WarningsAsErrors, which the compiler itself reads, fails each time.
# Why it matters: a gate on findings of security analyzers that is set in this way opens when somebody builds once more, on a machine of a
# developer as in a pipeline that builds in one step and tests in another without --no-build. Use WarningsAsErrors, or
# --no-incremental in the step that decides.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
work=$(mktemp -d)
pipe="finding-$$"
end() {
    dotnet "$(dotnet msbuild "$work/app" -getProperty:RoslynTargetsPath)/bincore/VBCSCompiler.dll" "-pipename:$pipe" -shutdown > /dev/null || true
    rm -rf "$work"
}
trap end EXIT
mkdir "$work/app"
cd "$work/app"

cat > app.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Library</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <EnableNETAnalyzers>false</EnableNETAnalyzers>
  </PropertyGroup>
</Project>
EOF
echo 'public static class Tool { public static void Run() { int unused = 1; } }' > Tool.cs

build() {
    if dotnet build --no-restore -v quiet "$@" > build.log 2>&1; then echo "green, named $(grep -c CS0219 build.log || true) times"; else echo "red"; fi
}

twice() {
    rm -rf bin obj
    dotnet restore > /dev/null
    printf '%s: %s, then %s\n' "$1" "$(build "${@:2}")" "$(build "${@:2}")"
}

server=(-p:UseSharedCompilation=true "-p:SharedCompilationId=$pipe")
seen=$(
    twice 'MSBuild, server' "${server[@]}" -p:MSBuildWarningsAsErrors=CS0219
    twice 'compiler, server' "${server[@]}" -p:WarningsAsErrors=CS0219
    twice 'MSBuild, without it' -p:UseSharedCompilation=false -p:MSBuildWarningsAsErrors=CS0219
    twice 'MSBuild, all warnings' -p:UseSharedCompilation=false -p:MSBuildTreatWarningsAsErrors=true
)

expected=$(cat <<'EOF'
MSBuild, server: red, then green, named 0 times
compiler, server: red, then red
MSBuild, without it: red, then green, named 0 times
MSBuild, all warnings: red, then green, named 0 times
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the second build ends as the first one.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
