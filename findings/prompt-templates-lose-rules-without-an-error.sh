#!/usr/bin/env bash
# Template engines render a prompt whose rule, limit or tenant is missing, escaped or an error text, and raise nothing.
#
# Packages: Fluid.Core 2.41.1, Scriban.Signed 7.5.3, Handlebars.Net 2.4.3, DotLiquid 2.3.260, Stubble.Core 1.10.8 (all
# defaults, the model a class with a string, a double and an object of another class).
# Behaviour: {{ Rule.Text }} of a nested object is nothing in Fluid (its class is not registered, the outer one is enough),
# and in DotLiquid an error text that stands in the prompt. Scriban knows members by snake_case names only: {{ Tenant }} is
# nothing. Handlebars.Net and Stubble escape for HTML: a question with code reaches the model as &lt; and &amp;. A limit of
# 2500.5 becomes 2500,5 in Handlebars.Net and DotLiquid where the culture of the server says so. A name with a spelling
# mistake is nothing in all five. By default only Scriban raises an exception, and only for members of what it did not
# find. In their strict settings all but DotLiquid raise one for the mistake, and DotLiquid for the nested object.
# Why it matters: the line that is lost is a system prompt's rule, a limit or whose data it is. The model answers as
# well without it, so no test that looks at answers notices; moving a template from one engine to another changes it.
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
    <PackageReference Include="Fluid.Core" Version="[2.41.1]" />
    <PackageReference Include="Scriban.Signed" Version="[7.5.3]" />
    <PackageReference Include="Handlebars.Net" Version="[2.4.3]" />
    <PackageReference Include="DotLiquid" Version="[2.3.260]" />
    <PackageReference Include="Stubble.Core" Version="[1.10.8]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Globalization;
using DotLiquid;
using Fluid;
using HandlebarsDotNet;
using Stubble.Core.Builders;
using Stubble.Core.Settings;

// A number format with a comma, as on a German server (made here, so that no culture data is needed).
var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
culture.NumberFormat.NumberDecimalSeparator = ",";
CultureInfo.CurrentCulture = culture;

Prompt model = new();
foreach (var text in new[] { "Only data of {{ Tenant }}.", "Rule: {{ Rule.Text }}", "At most {{ Limit }}.", "{{ Question }}", "Only data of {{ Tennant }}." })
{
    Console.WriteLine(text);
    Show("Fluid", () => new FluidParser().Parse(text).Render(new TemplateContext(model)));
    Show("Scriban", () => Scriban.Template.Parse(text).Render(model));
    Show("Handlebars.Net", () => Handlebars.Compile(text)(model));
    Show("DotLiquid", () => DotLiquid.Template.Parse(text).Render(Hash.FromAnonymousObject(model)));
    Show("Stubble", () => new StubbleBuilder().Build().Render(text, model));
}

foreach (var text in new[] { "Only data of {{ tennant }}.", "Rule: {{ Rule.Text }}" })
{
    Console.WriteLine("strict: " + text);
    Show("Fluid", () => new FluidParser().Parse(text).Render(new TemplateContext(model, new TemplateOptions { StrictVariables = true })));
    Show("Scriban", () =>
    {
        Scriban.TemplateContext context = new() { StrictVariables = true };
        context.PushGlobal(Scriban.Runtime.ScriptObject.From(model));
        return Scriban.Template.Parse(text).Render(context);
    });
    Show("Handlebars.Net", () => Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true }).Compile(text)(model));
    Show("DotLiquid", () => DotLiquid.Template.Parse(text).Render(new RenderParameters(CultureInfo.InvariantCulture)
    {
        LocalVariables = Hash.FromAnonymousObject(model),
        ErrorsOutputMode = ErrorsOutputMode.Rethrow,
    }));
    Show("Stubble", () => new StubbleBuilder().Build().Render(text, model, new RenderSettings { ThrowOnDataMiss = true }));
}

static void Show(string engine, Func<string> render)
{
    try
    {
        Console.WriteLine($"  {engine}: {render()}");
    }
    catch (Exception exception)
    {
        Console.WriteLine($"  {engine}: {exception.GetType().Name}");
    }
}

public sealed class Prompt
{
    public string Tenant { get; } = "red";

    public double Limit { get; } = 2500.5;

    public Rule Rule { get; } = new();

    public string Question { get; } = "Is a < b && c right?";
}

public sealed class Rule
{
    public string Text { get; } = "never name a price";
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
Only data of {{ Tenant }}.
  Fluid: Only data of red.
  Scriban: Only data of .
  Handlebars.Net: Only data of red.
  DotLiquid: Only data of red.
  Stubble: Only data of red.
Rule: {{ Rule.Text }}
  Fluid: Rule: 
  Scriban: ScriptRuntimeException
  Handlebars.Net: Rule: never name a price
  DotLiquid: Rule: Liquid syntax error: Object 'Rule' is invalid because it is neither a built-in type nor implements ILiquidizable
  Stubble: Rule: never name a price
At most {{ Limit }}.
  Fluid: At most 2500.5.
  Scriban: At most .
  Handlebars.Net: At most 2500,5.
  DotLiquid: At most 2500,5.
  Stubble: At most 2500.5.
{{ Question }}
  Fluid: Is a < b && c right?
  Scriban: 
  Handlebars.Net: Is a &lt; b &amp;&amp; c right?
  DotLiquid: Is a < b && c right?
  Stubble: Is a &lt; b &amp;&amp; c right?
Only data of {{ Tennant }}.
  Fluid: Only data of .
  Scriban: Only data of .
  Handlebars.Net: Only data of .
  DotLiquid: Only data of .
  Stubble: Only data of .
strict: Only data of {{ tennant }}.
  Fluid: FluidException
  Scriban: ScriptRuntimeException
  Handlebars.Net: HandlebarsUndefinedBindingException
  DotLiquid: Only data of .
  Stubble: StubbleDataMissException
strict: Rule: {{ Rule.Text }}
  Fluid: FluidException
  Scriban: ScriptRuntimeException
  Handlebars.Net: Rule: never name a price
  DotLiquid: SyntaxException
  Stubble: Rule: never name a price
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the engines render otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
