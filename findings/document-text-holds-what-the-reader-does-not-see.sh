#!/usr/bin/env bash
# The text that document readers give to a prompt holds what was deleted, blacked out or hidden, and lacks the headers.
#
# Packages: DocumentFormat.OpenXml 3.3.0, PdfPig 0.1.16, ExcelDataReader 3.6.0, MiniExcel 1.46.0, HtmlAgilityPack 1.13.0,
# AngleSharp 1.10.3.
# Behaviour: InnerText of a Word body holds deletions of tracked changes, hidden text and the instructions of fields
# (paths of linked files), joins what follows without a blank (700 and 1200 read as 7001200), and has no header; the Text elements
# leave the deletion and the field out and keep the hidden text. PdfPig's Text, words and ContentOrderTextExtractor give
# text under a black rectangle, white and invisible text and text outside the page. ExcelDataReader reads hidden sheets,
# rows and columns as any other; MiniExcel reads the first sheet by default, also when it is the hidden one. InnerText
# (HtmlAgilityPack) and TextContent (AngleSharp) hold what hidden and display:none keep off the page.
# Why it matters: a price that was taken out before sending, a name under a black bar or a hidden sheet of margins goes
# to the provider, into the index and into answers, and nobody who opens the file can see why. The mark "Confidential"
# stands in the header, where a check of that text does not find it.
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
    <PackageReference Include="DocumentFormat.OpenXml" Version="[3.3.0]" />
    <PackageReference Include="PdfPig" Version="[0.1.16]" />
    <PackageReference Include="ExcelDataReader" Version="[3.6.0]" />
    <PackageReference Include="MiniExcel" Version="[1.46.0]" />
    <PackageReference Include="HtmlAgilityPack" Version="[1.13.0]" />
    <PackageReference Include="AngleSharp" Version="[1.10.3]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ExcelDataReader;
using HtmlAgilityPack;
using MiniExcelLibs;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
Word();
Pdf();
Excel();
Html();

static void Word()
{
    MemoryStream file = new();
    using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
    {
        var main = document.AddMainDocumentPart();
        main.Document = new W.Document(new W.Body(
            new W.Paragraph(
                Run("We ask "),
                new W.DeletedRun(new W.Run(new W.DeletedText("900, never below 700"))) { Author = "a", Id = "1" },
                new W.InsertedRun(Run("1200")) { Author = "a", Id = "2" },
                new W.Run(new W.RunProperties(new W.Vanish()), new W.Text(" [hidden remark]")),
                new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
                new W.Run(new W.FieldCode(" LINK Excel.Sheet \"//server/margins.xlsx\" ")),
                new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
                Run(" for ten"),
                new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End })),
            new W.Paragraph(Run("Pay in May."))));
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new W.Header(new W.Paragraph(Run("Confidential")));
        main.Document.Body!.AppendChild(new W.SectionProperties(new W.HeaderReference { Id = main.GetIdOfPart(header), Type = W.HeaderFooterValues.Default }));
    }

    file.Position = 0;
    using var read = WordprocessingDocument.Open(file, false);
    var body = read.MainDocumentPart!.Document!.Body!;
    Console.WriteLine("Word, InnerText: " + body.InnerText);
    Console.WriteLine("Word, Text elements: " + string.Concat(body.Descendants<W.Text>().Select(text => text.Text)));
}

static W.Run Run(string text) => new(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });

static void Pdf()
{
    PdfDocumentBuilder builder = new();
    var font = builder.AddStandard14Font(Standard14Font.Helvetica);
    var page = builder.AddPage(PageSize.A4);
    page.AddText("Miller earns", 12, new PdfPoint(25, 700), font);
    page.AddText("91000", 12, new PdfPoint(140, 700), font);
    page.SetTextAndFillColor(0, 0, 0);
    page.DrawRectangle(new PdfPoint(135, 695), 60, 20, 1, true);
    page.SetTextAndFillColor(255, 255, 255);
    page.AddText("[white]", 12, new PdfPoint(25, 650), font);
    page.SetTextRenderingMode(TextRenderingMode.Neither);
    page.AddText("[invisible]", 12, new PdfPoint(25, 600), font);
    page.SetTextRenderingMode(TextRenderingMode.Fill);
    page.AddText("[outside]", 12, new PdfPoint(25, 2000), font);
    using var document = PdfDocument.Open(builder.Build());
    var read = document.GetPage(1);
    Console.WriteLine("PDF, Text: " + read.Text);
    Console.WriteLine("PDF, words: " + string.Join(' ', read.GetWords().Select(word => word.Text).Order(StringComparer.Ordinal)));
    Console.WriteLine("PDF, ContentOrderTextExtractor: " + ContentOrderTextExtractor.GetText(read).ReplaceLineEndings(" "));
}

static void Excel()
{
    MemoryStream file = new();
    using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
    {
        var book = document.AddWorkbookPart();
        book.Workbook = new S.Workbook(new S.Sheets());
        Add("Margins", true, new S.Row(Cell("margin 40 %")));
        Add("Offer", false, new S.Row(Cell("offer"), Cell("[hidden column]")), new S.Row(Cell("[hidden row]")) { Hidden = true });

        void Add(string name, bool hidden, params S.Row[] rows)
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new S.Worksheet(new S.Columns(new S.Column { Min = 2, Max = 2, Hidden = true, Width = 9 }), new S.SheetData(rows));
            book.Workbook!.Sheets!.Append(new S.Sheet
            {
                Id = book.GetIdOfPart(part),
                SheetId = (uint)book.WorksheetParts.Count(),
                Name = name,
                State = hidden ? S.SheetStateValues.Hidden : S.SheetStateValues.Visible,
            });
        }
    }

    List<string> cells = [];
    using (var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file.ToArray())))
    {
        do
        {
            while (reader.Read())
            {
                cells.AddRange(Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).OfType<string>());
            }
        }
        while (reader.NextResult());
    }

    Console.WriteLine("Excel, ExcelDataReader: " + string.Join(" | ", cells));
    var rows = new MemoryStream(file.ToArray()).Query().Cast<IDictionary<string, object?>>();
    Console.WriteLine("Excel, MiniExcel: " + string.Join(" | ", rows.SelectMany(row => row.Values).OfType<string>()));
}

static S.Cell Cell(string text) => new() { DataType = S.CellValues.InlineString, InlineString = new S.InlineString(new S.Text(text)) };

static void Html()
{
    const string page = """<body><p>Offer</p><p hidden>[hidden]</p><p style="display:none">[not displayed]</p></body>""";
    HtmlDocument document = new();
    document.LoadHtml(page);
    Console.WriteLine("HTML, HtmlAgilityPack: " + document.DocumentNode.InnerText);
    Console.WriteLine("HTML, AngleSharp: " + new HtmlParser().ParseDocument(page).Body!.TextContent);
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
Word, InnerText: We ask 900, never below 7001200 [hidden remark] LINK Excel.Sheet "//server/margins.xlsx"  for tenPay in May.
Word, Text elements: We ask 1200 [hidden remark] for tenPay in May.
PDF, Text: Miller earns91000[white][invisible][outside]
PDF, words: 91000 Miller [invisible] [outside] [white] earns
PDF, ContentOrderTextExtractor: Miller earns 91000 [white] [invisible] [outside]
Excel, ExcelDataReader: margin 40 % | offer | [hidden column] | [hidden row]
Excel, MiniExcel: margin 40 %
HTML, HtmlAgilityPack: Offer[hidden][not displayed]
HTML, AngleSharp: Offer[hidden][not displayed]
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the readers give another text now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
