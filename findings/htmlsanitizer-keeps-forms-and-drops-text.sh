#!/usr/bin/env bash
# Packages: HtmlSanitizer 10.0.1120 (default settings).
#
# Behaviour: the sanitizer takes out what a browser would run, and no more. It keeps a form with a password field that posts to another
# host, images from any host with any query, links that open in a new window, and styles that lay an element over the whole page with a
# picture from elsewhere; the attribute hidden goes, so that hidden text shows. On the other hand it reads plain text as HTML and drops
# what looks like a tag, with all that follows it in that "element": "List<string> names" becomes "List", an address in angle brackets goes
# with the rest of the sentence.
# Seen: the results below; without form, input, button and img in AllowedTags and style in AllowedAttributes the first group goes.
#
# Why it matters: sanitized model output can still ask the reader for a password under the name of the site, or report what it knows by the
# address of an image; and answers about code lose their end without a trace.
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
  <ItemGroup>
    <PackageReference Include="HtmlSanitizer" Version="[10.0.1120]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using Ganss.Xss;

var sanitizer = new HtmlSanitizer();
var narrow = new HtmlSanitizer();
foreach (var tag in (string[])["form", "input", "button", "img"])
    narrow.AllowedTags.Remove(tag);
narrow.AllowedAttributes.Remove("style");

foreach (var (name, html) in (IEnumerable<(string, string)>)
[
    ("form", "<form action='https://two.example/'><input type='password' name='password'><button>Sign in</button></form>"),
    ("image", "<img src='https://two.example/i.png?d=text'>"),
    ("overlay", "<div style='position:fixed;top:0;width:100%;height:100%;background:url(https://two.example/i.png)'>text</div>"),
    ("link", "<a href='https://two.example/' target='_blank'>text</a>"),
    ("hidden text", "<p hidden>text</p>"),
    ("code", "List<string> names = new(); names.Add(text);"),
    ("address", "Write to Ann <ann@one.example> before Friday."),
    ("comparison", "for (i = 0; i<b && b>c; i++) run();"),
    ("blank before the sign", "if (a < b) run();"),
])
{
    Console.WriteLine($"{name}: {html}");
    Console.WriteLine($"  default: {sanitizer.Sanitize(html)}");
    Console.WriteLine($"  narrow: {narrow.Sanitize(html)}");
}
E

cat > expected.txt <<'E'
form: <form action='https://two.example/'><input type='password' name='password'><button>Sign in</button></form>
  default: <form action="https://two.example/"><input type="password" name="password"><button>Sign in</button></form>
  narrow: 
image: <img src='https://two.example/i.png?d=text'>
  default: <img src="https://two.example/i.png?d=text">
  narrow: 
overlay: <div style='position:fixed;top:0;width:100%;height:100%;background:url(https://two.example/i.png)'>text</div>
  default: <div style="position: fixed; top: 0; width: 100%; height: 100%; background: url(&quot;https://two.example/i.png&quot;)">text</div>
  narrow: <div>text</div>
link: <a href='https://two.example/' target='_blank'>text</a>
  default: <a href="https://two.example/" target="_blank">text</a>
  narrow: <a href="https://two.example/" target="_blank">text</a>
hidden text: <p hidden>text</p>
  default: <p>text</p>
  narrow: <p>text</p>
code: List<string> names = new(); names.Add(text);
  default: List
  narrow: List
address: Write to Ann <ann@one.example> before Friday.
  default: Write to Ann 
  narrow: Write to Ann 
comparison: for (i = 0; i<b && b>c; i++) run();
  default: for (i = 0; i<b>c; i++) run();</b>
  narrow: for (i = 0; i<b>c; i++) run();</b>
blank before the sign: if (a < b) run();
  default: if (a &lt; b) run();
  narrow: if (a &lt; b) run();
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: HtmlSanitizer no longer keeps and drops as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: forms, remote images and overlays stay, and text with angle brackets is cut."
