using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SecureAiAnalyzers.Benchmarks.Charts;

/// <summary>Writes diagrams beside each other as SVG, both axes logarithmic. The colours are those of the reader's light or dark theme.</summary>
internal static class LineChart
{
    private const int Width = 420;
    private const int Height = 330;
    private const int Left = 46;
    private const int Top = 70;
    private const int Bottom = 270;
    private const int LegendStep = 120;

    private const string Style = """
        <style>
        svg { font: 13px system-ui, sans-serif } .title { font-weight: 600 } polyline { fill: none; stroke-width: 2.5 } .l0 polyline { stroke-dasharray: 5 4 }
        .page { fill: #ffffff } text { fill: #24292f } .grid { stroke: #d0d7de }
        .l0 { stroke: #6e7781; fill: #6e7781 } .l1 { stroke: #0969da; fill: #0969da } .l2 { stroke: #1a7f37; fill: #1a7f37 }
        .l3 { stroke: #bc4c00; fill: #bc4c00 } .l4 { stroke: #8250df; fill: #8250df }
        @media (prefers-color-scheme: dark) {
        .page { fill: #0d1117 } text { fill: #e6edf3 } .grid { stroke: #30363d }
        .l0 { stroke: #8b949e; fill: #8b949e } .l1 { stroke: #58a6ff; fill: #58a6ff } .l2 { stroke: #3fb950; fill: #3fb950 }
        .l3 { stroke: #f0883e; fill: #f0883e } .l4 { stroke: #bc8cff; fill: #bc8cff }
        }
        </style>
        """;

    /// <summary>The text of the picture.</summary>
    public static string Svg(string title, params ImmutableArray<Panel> panels)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width * panels.Length} {Height}\">");
        text.AppendLine(CultureInfo.InvariantCulture, $"<title>{title}</title>").AppendLine(Style);
        text.AppendLine("<rect class=\"page\" width=\"100%\" height=\"100%\" rx=\"8\" />");
        Text(text, Left, 26, title, " class=\"title\"");
        foreach (var (index, panel) in panels.Index())
            Diagram(text, panel, Width * index);
        Legend(text, panels[0].Lines);
        return text.Append("</svg>\n").ToString();
    }

    private static void Diagram(StringBuilder text, Panel panel, int start)
    {
        var points = panel.Lines.SelectMany(line => line.Points).ToArray();
        var files = points.Select(point => point.Files).Distinct().ToArray();
        var across = new LogAxis(files.Min() / 1.2, files.Max() * 1.2, start + Left, start + Width - 16);
        var up = new LogAxis(0.85, Math.Max(2, points.Max(point => point.Ratio)) * 1.1, Bottom, Top);
        Text(text, start + Left, Top - 16, panel.Title, "");
        foreach (var value in up.Powers)
            Mark(text, across, up.Of(value), value);
        foreach (var count in files)
            Text(text, across.Of(count), Bottom + 18, Number(count) + (count == files[^1] ? " files" : ""), " text-anchor=\"middle\"");
        foreach (var (index, line) in panel.Lines.Index())
            Draw(text, index, [.. line.Points.Select(point => (across.Of(point.Files), up.Of(point.Ratio)))]);
    }

    private static void Mark(StringBuilder text, LogAxis across, double y, double value)
    {
        Text(text, across.Start - 8, y + 4, Number(value), " text-anchor=\"end\"");
        text.AppendLine(
            CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Number(across.Start)}\" x2=\"{Number(across.End)}\" y1=\"{Number(y)}\" y2=\"{Number(y)}\" />");
    }

    private static void Draw(StringBuilder text, int index, ImmutableArray<(double X, double Y)> points)
    {
        var corners = string.Join(' ', points.Select(point => Number(point.X) + "," + Number(point.Y)));
        text.Append(CultureInfo.InvariantCulture, $"<g class=\"l{index}\"><polyline points=\"{corners}\" />");
        foreach (var (x, y) in points)
            text.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"3.5\" />");
        text.AppendLine("</g>");
    }

    private static void Legend(StringBuilder text, ImmutableArray<Line> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            var x = Left + index * LegendStep;
            Draw(text, index, [(x, Height - 18), (x + 24, Height - 18)]);
            Text(text, x + 32, Height - 14, line.Name, "");
        }
    }

    private static void Text(StringBuilder text, double x, double y, string content, string attributes) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{Number(x)}\" y=\"{Number(y)}\"{attributes}>{content}</text>");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
