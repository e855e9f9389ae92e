#!/usr/bin/env bash
# A document that Azure AI Search did not delete raises nothing: the buffered sender keeps even a refusal of the whole request to itself.
#
# Packages: Azure.Search.Documents 11.5.1 (a handler plays the service).
# Behaviour: DeleteDocuments of two documents, of which one fails, returns as usual; only Succeeded of each result says so. With
# SearchIndexingBufferedSender, which is made for many documents, DeleteDocumentsAsync, FlushAsync and disposing return as well when the
# service answers 403 or 503 for all of them: after its tries the deletion is given up, and only its event ActionFailed tells.
# ThrowOnAnyError in the options makes exceptions of it for the one; the other has no such option.
# Why it matters: a deletion is what a person has a right to, and what takes a confidential file out of the answers. The job is green, the
# record says "deleted", and the text is found, put into prompts and quoted as before. Ask for the exception or the event, and look for the
# key afterwards.
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
    <PackageReference Include="Azure.Search.Documents" Version="[11.5.1]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Net;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Core.Pipeline;
using Azure.Search.Documents;

var service = new Service();
var client = new SearchClient(new("https://search.example"), "files", new AzureKeyCredential("no-key"), new()
{
    Retry = { MaxRetries = 0 },
    Transport = new HttpClientTransport(service),
});
string[] keys = ["ann", "bob"];

foreach (var (name, status, annStatus) in new[] { ("all deleted", 200, 200), ("ann in conflict", 207, 409), ("all refused", 403, 0), ("service down", 503, 0) })
{
    (service.Status, service.AnnStatus) = (status, annStatus);
    Console.WriteLine(name);
    await ShowAsync("DeleteDocuments", () => client.DeleteDocumentsAsync("Id", keys));
    await ShowAsync("DeleteDocuments, ThrowOnAnyError", () => client.DeleteDocumentsAsync("Id", keys, new() { ThrowOnAnyError = true }));
    var failed = new System.Collections.Concurrent.ConcurrentBag<string>();
    await ShowAsync("buffered sender", () => SendAsync(failed));
    Console.WriteLine($"    its event ActionFailed: {(failed.IsEmpty ? "none" : string.Join(", ", failed.Order()))}");
}

async Task SendAsync(System.Collections.Concurrent.ConcurrentBag<string> failed)
{
    await using var sender = new SearchIndexingBufferedSender<Entry>(client, new() { KeyFieldAccessor = entry => entry.Id });
    sender.ActionFailed += failure =>
    {
        failed.Add(failure.Action.Document.Id);
        return Task.CompletedTask;
    };
    await sender.DeleteDocumentsAsync(keys.Select(key => new Entry(key)));
    await sender.FlushAsync();
}

static async Task ShowAsync(string name, Func<Task> delete)
{
    try
    {
        await delete();
        Console.WriteLine($"  {name}: returns");
    }
    catch (Exception exception) when (exception is RequestFailedException or AggregateException)
    {
        Console.WriteLine($"  {name}: {exception.GetType().Name}");
    }
}

sealed record Entry(string Id);

sealed class Service : HttpMessageHandler
{
    public int Status { get; set; }

    public int AnnStatus { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var json = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
        var results = json.RootElement.GetProperty("value").EnumerateArray()
            .Select(action => action.GetProperty("Id").GetString()!)
            .Select(key => (key, statusCode: key == "ann" ? AnnStatus : 200))
            .Select(result => new { result.key, status = result.statusCode == 200, result.statusCode });
        var body = Status < 300 ? JsonSerializer.Serialize(new { value = results }) : "{}";
        return new((HttpStatusCode)Status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
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
all deleted
  DeleteDocuments: returns
  DeleteDocuments, ThrowOnAnyError: returns
  buffered sender: returns
    its event ActionFailed: none
ann in conflict
  DeleteDocuments: returns
  DeleteDocuments, ThrowOnAnyError: AggregateException
  buffered sender: returns
    its event ActionFailed: ann
all refused
  DeleteDocuments: RequestFailedException
  DeleteDocuments, ThrowOnAnyError: RequestFailedException
  buffered sender: returns
    its event ActionFailed: ann, bob
service down
  DeleteDocuments: RequestFailedException
  DeleteDocuments, ThrowOnAnyError: RequestFailedException
  buffered sender: returns
    its event ActionFailed: ann, bob
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: deletions that failed are reported otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
