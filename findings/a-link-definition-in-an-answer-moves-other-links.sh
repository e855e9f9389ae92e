#!/usr/bin/env bash
# Packages: Markdig 1.4.0 (plain pipeline, and UseAdvancedExtensions with DisableHtml).
#
# Behaviour: definitions in Markdown hold for the whole text, and the first one of a name wins. When an answer and text of the program are
# put together and then converted, a line "[help]: https://…" in the answer decides where [Help] in the program's footer leads, whatever
# definition the program gives behind it; names are compared without regard to case. Footnotes do the same, and with the advanced
# extensions an abbreviation in the answer gives its explanation to words of the footer. Converted one by one they do not touch each other.
# ToPlainText decodes entities: &lt;b&gt; comes out as <b>, also with DisableHtml.
# Seen: the footer's link leads to the answer's address, its footnote to the answer's note.
#
# Why it matters: "model text + fixed notice" is common for disclaimers, sources and contact links. A definition does not show in the
# answer at all, and the link of the site itself then leads elsewhere. Convert the parts alone and join the HTML.
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
    <PackageReference Include="Markdig" Version="[1.4.0]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using Markdig;

const string Answer =
    """
    Thank you for your question.

    [help]: https://answer.example/
    [^1]: note of the answer
    *[Refund]: explained by the answer

    """;
const string Footer =
    """
    Questions? See [Help]. Refund terms[^1].

    [Help]: https://site.example/
    [^1]: note of the site

    """;
var plain = new MarkdownPipelineBuilder().Build();
var advanced = new MarkdownPipelineBuilder().UseAdvancedExtensions().DisableHtml().Build();

Show("footer alone, plain", Markdown.ToHtml(Footer, plain));
Show("answer and footer, plain", Markdown.ToHtml(Answer + "\n" + Footer, plain));
Show("footer alone, advanced", Markdown.ToHtml(Footer, advanced));
Show("answer and footer, advanced", Markdown.ToHtml(Answer + "\n" + Footer, advanced));
Show("converted one by one", Markdown.ToHtml(Answer, plain) + Markdown.ToHtml(Footer, plain));
Console.WriteLine($"plain text: {Markdown.ToPlainText("a &lt;b&gt; c", advanced).Trim()}");

static void Show(string name, string html)
{
    Console.WriteLine($"{name}:");
    foreach (var (part, sign) in (IEnumerable<(string, string)>)[("link", "Help</a>"), ("note", "<p>note"), ("abbreviation", "<abbr")])
    {
        foreach (var line in html.Split('\n').Where(line => line.Contains(sign)))
        {
            var start = part == "link" ? line.IndexOf("<a ", StringComparison.Ordinal) : line.IndexOf(sign, StringComparison.Ordinal);
            var end = line.IndexOf(part switch { "link" => "</a>", "note" => "<a ", _ => "</abbr>" }, start + 1, StringComparison.Ordinal);
            Console.WriteLine($"  {part}: {line[start..end]}");
        }
    }
}
E

cat > expected.txt <<'E'
footer alone, plain:
  link: <a href="https://site.example/">Help
answer and footer, plain:
  link: <a href="https://answer.example/">Help
footer alone, advanced:
  link: <a href="https://site.example/">Help
  note: <p>note of the site
answer and footer, advanced:
  link: <a href="https://answer.example/">Help
  note: <p>note of the answer
  abbreviation: <abbr title="explained by the answer">Refund
converted one by one:
  link: <a href="https://site.example/">Help
plain text: a <b> c
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: Markdig no longer resolves definitions as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: the first definition in the text decides for all parts of it."
