#!/usr/bin/env bash
# Packages: none; System.Text.Json of .NET 10 (10.0.12).
#
# Behaviour: JsonDocument.Parse and JsonNode.Parse accept every JSON value. An answer of another form than the asked one is found out later,
# when it is read, and then the exception is InvalidOperationException, KeyNotFoundException, NullReferenceException or ArgumentException,
# never JsonException. A property that stands there twice is one case more: JsonNode.Parse and ToJsonString pass, the first look at a
# property raises an ArgumentException; JsonDocument and JsonSerializer take the last one, JsonSerializerOptions.Strict refuses it.
# Deserialize into a type raises JsonException for most of it, but gives null for "null" and default values for missing names.
# Seen: the exception of each way for each answer.
#
# Why it matters: try { … } catch (JsonException) round the parse looks like handling of a bad answer. What models do get wrong (a list, a
# sentence in quotes, a missing name, a name twice) passes by it and ends the request.
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
using System.Text.Json;
using System.Text.Json.Nodes;

foreach (var answer in (string[])
[
    """{"count": 3}""",
    """[{"count": 3}]""",
    "\"The count is 3.\"",
    """{"number": 3}""",
    """{"count": "3"}""",
    """{"count": null}""",
    "null",
    """{"count": 1, "count": 3}""",
    "The count is 3.",
])
{
    Console.WriteLine(answer);
    Console.WriteLine($"  JsonNode: {Read(() => JsonNode.Parse(answer)["count"].GetValue<int>())}");
    Console.WriteLine($"  JsonDocument: {Read(() => JsonDocument.Parse(answer).RootElement.GetProperty("count").GetInt32())}");
    Console.WriteLine($"  Deserialize: {Read(() => JsonSerializer.Deserialize<Answer>(answer, JsonSerializerOptions.Web))}");
    Console.WriteLine($"  Deserialize, Strict: {Read(() => JsonSerializer.Deserialize<Answer>(answer, Strict))}");
}

Console.WriteLine($"a name twice, JsonNode.Parse and ToJsonString: {Read(() => JsonNode.Parse("""{"count": 1, "count": 3}""").ToJsonString())}");

static string Read<T>(Func<T> read)
{
    try
    {
        return read()?.ToString() ?? "null";
    }
    catch (Exception exception)
    {
        return exception is JsonException ? "JsonException" : exception.GetType().Name;
    }
}

internal sealed record Answer(int Count);

internal static partial class Program
{
    private static JsonSerializerOptions Strict { get; } =
        new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
}
E

cat > expected.txt <<'E'
{"count": 3}
  JsonNode: 3
  JsonDocument: 3
  Deserialize: Answer { Count = 3 }
  Deserialize, Strict: Answer { Count = 3 }
[{"count": 3}]
  JsonNode: InvalidOperationException
  JsonDocument: InvalidOperationException
  Deserialize: JsonException
  Deserialize, Strict: JsonException
"The count is 3."
  JsonNode: InvalidOperationException
  JsonDocument: InvalidOperationException
  Deserialize: JsonException
  Deserialize, Strict: JsonException
{"number": 3}
  JsonNode: NullReferenceException
  JsonDocument: KeyNotFoundException
  Deserialize: Answer { Count = 0 }
  Deserialize, Strict: JsonException
{"count": "3"}
  JsonNode: InvalidOperationException
  JsonDocument: InvalidOperationException
  Deserialize: Answer { Count = 3 }
  Deserialize, Strict: JsonException
{"count": null}
  JsonNode: NullReferenceException
  JsonDocument: InvalidOperationException
  Deserialize: JsonException
  Deserialize, Strict: JsonException
null
  JsonNode: NullReferenceException
  JsonDocument: InvalidOperationException
  Deserialize: null
  Deserialize, Strict: null
{"count": 1, "count": 3}
  JsonNode: ArgumentException
  JsonDocument: 3
  Deserialize: Answer { Count = 3 }
  Deserialize, Strict: JsonException
The count is 3.
  JsonNode: JsonException
  JsonDocument: JsonException
  Deserialize: JsonException
  Deserialize, Strict: JsonException
a name twice, JsonNode.Parse and ToJsonString: {"count":1,"count":3}
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: System.Text.Json no longer raises the exceptions described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: a wrong form raises no JsonException where a document is read by hand."
