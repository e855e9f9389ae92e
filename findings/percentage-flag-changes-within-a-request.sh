#!/usr/bin/env bash
# A feature flag for a share of requests is drawn anew at each question, within one request too; a name of a flag that nobody knows is "off".
#
# Packages: Microsoft.FeatureManagement 4.7.0.
# Behaviour: the filter Microsoft.Percentage throws dice each time IsEnabledAsync is called. Of 200 pairs of questions in one scope about half
# get two different answers. IVariantFeatureManagerSnapshot, asked in the same way, keeps the answer for its scope, but not for the next
# message of the same user, which is another scope; only Microsoft.Targeting knows people. A flag with no definition is false without a
# word, so that a slip of the pen in code or configuration is the same as "off"; an unknown filter throws.
# Why it matters: "the new guard for half of the traffic" is asked once before the model call and once behind it: an answer is checked whose
# question was not, or a redaction is undone that was never made. A model that is changed that way changes in the middle of a
# conversation. And `if (await flags.IsEnabledAsync("ModerateAnswer"))` is never true where the flag is called ModerateAnswers.
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
    <PackageReference Include="Microsoft.FeatureManagement" Version="[4.7.0]" />
    <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="[10.0.15]" />
    <PackageReference Include="Microsoft.Extensions.Configuration" Version="[10.0.15]" />
    <PackageReference Include="Microsoft.Extensions.Logging" Version="[10.0.15]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.FeatureManagement;

const int Pairs = 200;
const string Filter = "feature_management:feature_flags:0:conditions:client_filters:0:";
var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
{
    ["feature_management:feature_flags:0:id"] = "ModerateAnswers",
    ["feature_management:feature_flags:0:enabled"] = "true",
    [Filter + "name"] = "Microsoft.Percentage",
    [Filter + "parameters:Value"] = "50",
}).Build();
var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration);
services.AddFeatureManagement();
await using var provider = services.BuildServiceProvider();

await ShowAsync<IVariantFeatureManager>("IVariantFeatureManager", sameScope: true);
await ShowAsync<IVariantFeatureManagerSnapshot>("IVariantFeatureManagerSnapshot", sameScope: true);
await ShowAsync<IVariantFeatureManagerSnapshot>("IVariantFeatureManagerSnapshot, next message", sameScope: false);
Console.WriteLine("ModerateAnswer: " + await provider.GetRequiredService<IVariantFeatureManager>().IsEnabledAsync("ModerateAnswer"));

async Task ShowAsync<T>(string name, bool sameScope)
    where T : IVariantFeatureManager
{
    var changed = 0;
    for (var pair = 0; pair < Pairs; pair++)
    {
        await using var request = provider.CreateAsyncScope();
        await using var next = provider.CreateAsyncScope();
        var first = await AskAsync(request);
        if (first != await AskAsync(sameScope ? request : next))
            changed++;
    }

    var seen = changed switch
    {
        0 => "no pair differs",
        > Pairs / 4 and < Pairs * 3 / 4 => "about half of the pairs differ",
        _ => $"{changed} of {Pairs} pairs differ",
    };
    Console.WriteLine($"{name}: {seen}");

    static async Task<bool> AskAsync(AsyncServiceScope scope) => await scope.ServiceProvider.GetRequiredService<T>().IsEnabledAsync("ModerateAnswers");
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
IVariantFeatureManager: about half of the pairs differ
IVariantFeatureManagerSnapshot: no pair differs
IVariantFeatureManagerSnapshot, next message: about half of the pairs differ
ModerateAnswer: False
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the flag stays as it is within a request.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
