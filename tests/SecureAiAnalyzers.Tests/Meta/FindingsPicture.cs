using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Tests.Samples;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The README's picture: the findings of the insecure sample, as a build prints them in a terminal.</summary>
internal static class FindingsPicture
{
    /// <summary>Path from the repository's root.</summary>
    public const string Path = "docs/findings.svg";

    /// <summary>The sample whose findings it shows.</summary>
    public const string Sample = "InsecureAssistant";

    private const string Command = "$ dotnet build samples/" + Sample;
    private const int Columns = 112;
    private const int LineHeight = 20;
    private const int Margin = 18;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The file's content.</summary>
    public static async Task<string> CreateAsync()
    {
        var findings = await SampleProject.Service(Sample).GetDiagnosticsAsync();
        XElement[] lines = [Line([("#9cdcfe", Command)]), .. findings.SelectMany(Lines)];
        for (var i = 0; i < lines.Length; i++)
            lines[i].SetAttributeValue("y", Margin + ((i + 1) * LineHeight));

        return Document(lines).ToString(SaveOptions.DisableFormatting).Replace("<text", "\n<text", StringComparison.Ordinal) + "\n";
    }

    private static XElement Document(XElement[] lines) => new(
        Svg + "svg",
        new XAttribute("viewBox", FormattableString.Invariant($"0 0 {(2 * Margin) + (Columns * 8.5)} {(2 * Margin) + ((lines.Length + 1) * LineHeight)}")),
        new XAttribute("font-family", "ui-monospace, Consolas, Menlo, monospace"),
        new XAttribute("font-size", 14),
        new XElement(Svg + "title", "Findings of samples/" + Sample),
        new XElement(
            Svg + "rect",
            new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("rx", 8), new XAttribute("fill", "#1e1e1e")),
        lines);

    private static IEnumerable<XElement> Lines(Diagnostic finding)
    {
        var position = finding.Location.GetLineSpan();
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"{position.Path.Split('/')[^1]}({position.StartLinePosition.Line + 1},{position.StartLinePosition.Character + 1}): ");
        var wrapped = Wrap(finding.GetMessage(CultureInfo.InvariantCulture), Columns - 2, place.Length + "warning SAI0000: ".Length).ToArray();
        yield return Line([("#d4d4d4", place), ("#dcdc8b", "warning " + finding.Id + ": "), ("#d4d4d4", wrapped[0])]);
        foreach (var rest in wrapped.Skip(1))
            yield return Line([("#d4d4d4", "  " + rest)]);
    }

    private static XElement Line(IEnumerable<(string Color, string Text)> parts) => new(
        Svg + "text",
        new XAttribute("x", Margin),
        new XAttribute(XNamespace.Xml + "space", "preserve"),
        parts.Select(part => new XElement(Svg + "tspan", new XAttribute("fill", part.Color), part.Text)));

    /// <summary>Breaks the text at spaces; the first line is shorter by <paramref name="indent"/>.</summary>
    private static IEnumerable<string> Wrap(string text, int width, int indent)
    {
        var line = "";
        var room = width - indent;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                yield return line;
                line = "";
                room = width;
            }

            line += line.Length == 0 ? word : " " + word;
        }

        yield return line;
    }
}
