#!/usr/bin/env bash
# Packages: none; ASP.NET Core 10 (shared framework 10.0.12): AddValidation() for minimal APIs, [ApiController] for comparison.
#
# Behaviour: the validation of minimal APIs is made by a source generator. With [StringLength(5)] on a member it refuses a class, a record, a
# struct, a nested object, List<T> and T[] as the body, and it passes over, without a warning: a type that is internal, IEnumerable<T> and
# Dictionary<string, T> as the body, a member that is an array, a dictionary or a list of lists, attributes in a [MetadataType] class, an
# endpoint mapped by a generic method, and everything that the handler reads itself. [AllowedValues] and [RegularExpression] let a missing
# value pass, the second an empty one too. A controller refuses all of these bodies but none that the handler reads itself.
# Seen: status 400 where the attribute holds and 200 where it does not, for the same too long text.
#
# Why it matters: such attributes are the input check in front of a prompt or a query. They stand on the type, other endpoints show that
# they work, and making the type internal or a list an array switches them off.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
</Project>
E

cat > Program.cs <<'E'
using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc;

const string Bad = """{"name": "too long a name"}""";
var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddValidation();
builder.Services.AddControllers().ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()));
var app = builder.Build();
app.MapControllers();
app.MapPost("/minimal/class", (Item body) => "ran");
app.MapPost("/minimal/record", (RecordItem body) => "ran");
app.MapPost("/minimal/internal", (InternalItem body) => "ran");
app.MapPost("/minimal/list", (List<Item> body) => "ran");
app.MapPost("/minimal/array", (Item[] body) => "ran");
app.MapPost("/minimal/sequence", (IEnumerable<Item> body) => "ran");
app.MapPost("/minimal/dictionary", (Dictionary<string, Item> body) => "ran");
app.MapPost("/minimal/holder", (Holder body) => "ran");
app.MapPost("/minimal/metadata", (Described body) => "ran");
Generic.Map<GenericItem>(app, "/minimal/generic");
app.MapPost("/minimal/own", async (HttpRequest request) => { await request.ReadFromJsonAsync<Item>(); return "ran"; });
app.MapGet("/minimal/pattern", ([RegularExpression("[a-z]+")] string? text) => "ran");
app.MapGet("/minimal/allowed", ([AllowedValues("red", "blue")] string? text) => "ran");
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
Console.WriteLine("body with a too long name: minimal API, controller");
await Both("class", Bad);
await Both("record", Bad);
await Both("internal", Bad);
await Both("list", $"[{Bad}]");
await Both("array", $"[{Bad}]");
await Both("sequence", $"[{Bad}]");
await Both("dictionary", $$$"""{"a": {{{Bad}}}}""");
await Both("holder", $$"""{"list": [{{Bad}}]}""", "list as a member");
await Both("holder", $$"""{"array": [{{Bad}}]}""", "array as a member");
await Both("holder", $$$"""{"map": {"a": {{{Bad}}}}}""", "dictionary as a member");
await Both("holder", $$"""{"lists": [[{{Bad}}]]}""", "list of lists as a member");
await Both("metadata", Bad);
Console.WriteLine($"mapped by a generic method: {await Post("/minimal/generic", Bad)}");
Console.WriteLine($"read by the handler: {await Post("/minimal/own", Bad)}");
foreach (var query in (string[])["pattern?text=A", "pattern?text=", "pattern", "allowed?text=green", "allowed?text=", "allowed"])
    Console.WriteLine($"{query}: {await Get(query)}");
await app.StopAsync();

async Task Both(string path, string json, string? name = null) =>
    Console.WriteLine($"  {name ?? path}: {await Post("/minimal/" + path, json)}, {await Post("/controller/" + path, json)}");

async Task<int> Post(string path, string json) =>
    (int)(await client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"))).StatusCode;

async Task<int> Get(string query) => (int)(await client.GetAsync("/minimal/" + query)).StatusCode;

public class Item
{
    [StringLength(5)]
    public string? Name { get; set; }
}

public record RecordItem([StringLength(5)] string? Name);

internal class InternalItem
{
    [StringLength(5)]
    public string? Name { get; set; }
}

public class GenericItem
{
    [StringLength(5)]
    public string? Name { get; set; }
}

public class Holder
{
    public List<Item>? List { get; set; }
    public Item[]? Array { get; set; }
    public Dictionary<string, Item>? Map { get; set; }
    public List<List<Item>>? Lists { get; set; }
}

[ModelMetadataType(typeof(DescribedMetadata)), MetadataType(typeof(DescribedMetadata))]
public class Described
{
    public string? Name { get; set; }
}

public class DescribedMetadata
{
    [StringLength(5)]
    public string? Name { get; set; }
}

internal static class Generic
{
    public static void Map<T>(IEndpointRouteBuilder routes, string path) => routes.MapPost(path, (T body) => "ran");
}

[ApiController, Route("controller")]
internal class ItemsController : ControllerBase
{
    [HttpPost("class")]
    public string Class(Item body) => "ran";

    [HttpPost("record")]
    public string Record(RecordItem body) => "ran";

    [HttpPost("internal")]
    public string Internal(InternalItem body) => "ran";

    [HttpPost("list")]
    public string List(List<Item> body) => "ran";

    [HttpPost("array")]
    public string Array(Item[] body) => "ran";

    [HttpPost("sequence")]
    public string Sequence(IEnumerable<Item> body) => "ran";

    [HttpPost("dictionary")]
    public string Dictionary(Dictionary<string, Item> body) => "ran";

    [HttpPost("holder")]
    public string Holder(Holder body) => "ran";

    [HttpPost("metadata")]
    public string Metadata(Described body) => "ran";
}

/// <summary>Lets the controller be internal, so that it can take the internal type.</summary>
internal sealed class InternalControllers : Microsoft.AspNetCore.Mvc.Controllers.ControllerFeatureProvider
{
    protected override bool IsController(System.Reflection.TypeInfo type) => type == typeof(ItemsController);
}
E

cat > expected.txt <<'E'
body with a too long name: minimal API, controller
  class: 400, 400
  record: 400, 400
  internal: 200, 400
  list: 400, 400
  array: 400, 400
  sequence: 200, 400
  dictionary: 200, 400
  list as a member: 400, 400
  array as a member: 200, 400
  dictionary as a member: 200, 400
  list of lists as a member: 200, 400
  metadata: 200, 400
mapped by a generic method: 200
read by the handler: 200
pattern?text=A: 400
pattern?text=: 200
pattern: 200
allowed?text=green: 400
allowed?text=: 400
allowed: 200
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: validation no longer passes over the types described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: which types are validated depends on their accessibility and on the kind of collection."
