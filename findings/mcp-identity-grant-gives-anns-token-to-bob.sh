#!/usr/bin/env bash
# One IdentityAssertionGrantProvider of the MCP SDK gives the first user's token to every user, and the first server's to every server.
#
# Packages: ModelContextProtocol 2.4.0 (a handler plays the identity provider and the authorization servers).
# Behaviour: GetAccessTokenAsync takes the address of the MCP server and of its authorization server, and the options have a callback that
# gives the ID token of whoever is signed in. What comes back is kept in one field until it expires, whatever was asked for: for the next
# user the callback is not called, and for another server neither of its addresses is used. A provider for each user and server keeps
# them apart.
# Why it matters: the documentation says that an instance may be shared by concurrent requests, and it is registered like any other client of a
# web application. Bob's agent then reads Ann's files in her name, and the audit of the server shows Ann; and the token for the payroll
# server is sent to whatever other server is asked next, which then holds it.
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
    <PackageReference Include="ModelContextProtocol" Version="[2.4.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Text;
using System.Text.RegularExpressions;
using ModelContextProtocol.Authentication;

var signedIn = "";
var asked = 0;
using var http = new HttpClient(new Servers());

IdentityAssertionGrantProvider NewProvider() => new(
    new()
    {
        ClientId = "agent",
        IdpClientId = "agent",
        IdpTokenEndpoint = "https://identity.example/token",
        IdTokenCallback = (_, _) =>
        {
            asked++;
            return Task.FromResult(signedIn);
        },
    },
    http);

var shared = NewProvider();
await ShowAsync("one provider", (_, _) => shared);
var own = new Dictionary<(string, string), IdentityAssertionGrantProvider>();
await ShowAsync("one for each user and server", (user, server) => own.TryGetValue((user, server), out var found) ? found : own[(user, server)] = NewProvider());

async Task ShowAsync(string name, Func<string, string, IdentityAssertionGrantProvider> providerFor)
{
    Console.WriteLine(name);
    asked = 0;
    foreach (var (user, server) in new[] { ("ann", "payroll"), ("bob", "payroll"), ("bob", "wiki") })
    {
        signedIn = user;
        var token = await providerFor(user, server).GetAccessTokenAsync(new($"https://{server}.example/mcp"), new($"https://auth.{server}.example"));
        Console.WriteLine($"  {user} for {server}: {token.AccessToken}");
    }

    Console.WriteLine($"  ID tokens asked for: {asked}");
}

sealed partial class Servers : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var at = request.RequestUri!.GetLeftPart(UriPartial.Authority);
        var json = request.RequestUri.AbsolutePath != "/token"
            ? $$"""
              {"issuer":"{{at}}","authorization_endpoint":"{{at}}/authorize","token_endpoint":"{{at}}/token","response_types_supported":["code"],
               "grant_types_supported":["urn:ietf:params:oauth:grant-type:jwt-bearer"]}
              """
            : request.RequestUri.Host == "identity.example"
                ? $$"""
                  {"access_token":"{{SubjectToken().Match(form).Groups[1].Value}}","issued_token_type":"urn:ietf:params:oauth:token-type:id-jag",
                   "token_type":"N_A","expires_in":300}
                  """
                : $$"""
                  {"access_token":"token of {{Assertion().Match(form).Groups[1].Value}} from {{request.RequestUri.Host}}","token_type":"Bearer",
                   "expires_in":3600}
                  """;
        return new() { Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }

    [GeneratedRegex("subject_token=([a-z]+)")]
    private static partial Regex SubjectToken();

    [GeneratedRegex("assertion=([a-z]+)")]
    private static partial Regex Assertion();
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
one provider
  ann for payroll: token of ann from auth.payroll.example
  bob for payroll: token of ann from auth.payroll.example
  bob for wiki: token of ann from auth.payroll.example
  ID tokens asked for: 1
one for each user and server
  ann for payroll: token of ann from auth.payroll.example
  bob for payroll: token of bob from auth.payroll.example
  bob for wiki: token of bob from auth.wiki.example
  ID tokens asked for: 3
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: tokens are kept otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
