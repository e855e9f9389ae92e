#!/usr/bin/env bash
# The text that readers of PDF files, mails and web pages give to a prompt lacks what was filled in, added and marked, as if it were not there.
#
# Packages: PdfPig 0.1.16, MimeKit 4.18.2, SmartReader 0.11.1.
# Behaviour: a form in a PDF that was filled in reads as an empty one: Text, words and ContentOrderTextExtractor hold the labels, and neither values
# nor ticks nor notes that somebody set on the page. TextBody of a mail is its first text: what stands behind an attachment
# and what only the HTML says are missing, and it is null where a mail has HTML alone; text and HTML need not agree, and people see the HTML.
# SmartReader calls an article readable and leaves out paragraphs by the name of their class (comment, remark, sidebar, footer,
# extra, supplemental), and keeps others (note, warning).
# Why it matters: the model says that no account was given, pays what the text says and not what the person has read and agreed to, and recommends a
# medicine without "never for children". Nothing in the text shows that something is missing. Read form fields and annotations as well, all
# parts of a mail, and compare the length of an article with that of its page.
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
    <PackageReference Include="MimeKit" Version="[4.18.2]" />
    <PackageReference Include="PdfPig" Version="[0.1.16]" />
    <PackageReference Include="SmartReader" Version="[0.11.1]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Text;
using MimeKit;
using SmartReader;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

using (var pdf = PdfDocument.Open(FilledInForm()))
{
    var page = pdf.GetPage(1);
    Console.WriteLine($"PDF, text: {page.Text}");
    Console.WriteLine($"PDF, words: {string.Join(" ", page.GetWords().Select(word => word.Text))}");
    Console.WriteLine($"PDF, in order: {ContentOrderTextExtractor.GetText(page).ReplaceLineEndings(" ")}");
    pdf.TryGetForm(out var form);
    Console.WriteLine($"PDF, elsewhere: {form!.Fields.Count} fields; {string.Join(", ", page.GetAnnotations().Select(note => note.Content).OfType<string>())}");
}

var mail = Mail("""
    multipart/mixed; boundary=one

    --one
    Content-Type: multipart/alternative; boundary=two

    --two
    Content-Type: text/plain

    Please pay 10 to DE12.
    --two
    Content-Type: text/html

    <p>Please pay 9000 to DE99.</p>
    --two--
    --one
    Content-Disposition: attachment; filename=invoice.txt

    invoice
    --one
    Content-Type: text/plain

    But not before 1 May.
    --one--
    """);
Console.WriteLine($"mail, TextBody: {mail.TextBody.Trim()}");
Console.WriteLine($"mail, HtmlBody: {mail.HtmlBody.Trim()}");
Console.WriteLine($"mail, all texts: {string.Join(" ", mail.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment).Select(part => part.Text.Trim()))}");
Console.WriteLine($"mail with HTML alone, TextBody: {Mail("text/html\n\n<p>Please pay.</p>").TextBody ?? "null"}");

foreach (var name in new[] { "note", "warning", "comment", "extra", "footer", "remark", "sidebar", "supplemental" })
{
    var usual = string.Concat(Enumerable.Range(1, 8).Select(day =>
        $"<p>On day {day} adults take two tablets with water, in the morning and in the evening.</p>"));
    var html = $"<html><body><article><h1>Dose</h1>{usual}<p class='{name}'>Never give it to children.</p>{usual}</article></body></html>";
    var article = new Reader("https://clinic.example/dose", html).GetArticle();
    var kept = article.TextContent.Contains("children", StringComparison.Ordinal);
    Console.WriteLine($"page, paragraph of class {name}: {(kept ? "kept" : "left out")}; readable: {article.IsReadable}");
}

static MimeMessage Mail(string typeAndBody) =>
    MimeMessage.Load(new MemoryStream(Encoding.ASCII.GetBytes($"From: a@shop.example\nMIME-Version: 1.0\nContent-Type: {typeAndBody}\n")));

static byte[] FilledInForm()
{
    const string page = "BT /F1 12 Tf 20 145 Td (Account:) Tj 0 -40 Td (I agree:) Tj ET";
    const string value = "/Tx BMC q BT /F1 12 Tf 2 5 Td (DE12 3456) Tj ET Q EMC";
    string[] objects =
    [
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R 6 0 R] /DA (/F1 12 Tf 0 g) >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Resources << /Font << /F1 4 0 R >> >> /Contents 7 0 R /Annots [5 0 R 6 0 R 8 0 R] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (account) /V (DE12 3456) /Rect [100 140 300 160] /P 3 0 R /AP << /N 9 0 R >> >>",
        "<< /Type /Annot /Subtype /Widget /FT /Btn /T (agree) /V /Yes /AS /Yes /Rect [100 100 120 120] /P 3 0 R >>",
        $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
        "<< /Type /Annot /Subtype /FreeText /Contents (Only valid until May) /Rect [20 20 300 40] /DA (/F1 12 Tf 0 g) /P 3 0 R >>",
        $"<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 4 0 R >> >> /Length {value.Length} >>\nstream\n{value}\nendstream",
    ];
    var file = new StringBuilder("%PDF-1.7\n");
    var offsets = new List<int>();
    for (var number = 1; number <= objects.Length; number++)
    {
        offsets.Add(file.Length);
        file.Append($"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
    }

    var table = file.Length;
    file.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
    offsets.ForEach(offset => file.Append($"{offset:D10} 00000 n \n"));
    file.Append($"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF");
    return Encoding.ASCII.GetBytes(file.ToString());
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
PDF, text: Account:I agree:
PDF, words: Account: I agree:
PDF, in order: Account: I agree:
PDF, elsewhere: 2 fields; Only valid until May
mail, TextBody: Please pay 10 to DE12.
mail, HtmlBody: <p>Please pay 9000 to DE99.</p>
mail, all texts: Please pay 10 to DE12. <p>Please pay 9000 to DE99.</p> But not before 1 May.
mail with HTML alone, TextBody: null
page, paragraph of class note: kept; readable: True
page, paragraph of class warning: kept; readable: True
page, paragraph of class comment: left out; readable: True
page, paragraph of class extra: left out; readable: True
page, paragraph of class footer: left out; readable: True
page, paragraph of class remark: left out; readable: True
page, paragraph of class sidebar: left out; readable: True
page, paragraph of class supplemental: left out; readable: True
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: readers give another text now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
