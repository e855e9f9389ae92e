using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SecureAiAnalyzers.Tool.Tests.Commands;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Report;

/// <summary>What every page is: closed to the world, and open to everybody who reads it.</summary>
public sealed partial class ReportPageTests : ReportCommandTest
{
    private const double LeastContrast = 4.5;

    [Fact]
    public void Policy_allows_the_one_style_and_the_one_script_and_nothing_else()
    {
        var page = FullPage();

        var policy = page.Document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content");
        var style = page.Document.QuerySelectorAll("style").Single().TextContent;
        var script = page.Document.Scripts.Single().TextContent;
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{Hash(style)}'; script-src 'sha256-{Hash(script)}'; base-uri 'none'; form-action 'none'",
            policy);
    }

    [Fact]
    public void Page_brings_nothing_from_elsewhere()
    {
        var page = FullPage();

        Assert.Empty(page.Document.QuerySelectorAll("[src], [srcset], link, img, iframe, object, embed, [style]"));
        Assert.DoesNotContain("url(", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.Text, StringComparison.Ordinal);
        Assert.All(page.Document.Links.Where(link => !link.GetAttribute("href")!.StartsWith('#')), link =>
            Assert.Equal("noopener noreferrer", link.GetAttribute("rel")));
    }

    [Fact]
    public void Links_within_the_page_lead_somewhere()
    {
        var page = FullPage();

        var targets = page.Document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).ToArray();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.NotNull(page.Document.GetElementById(target)));
        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Page_has_landmarks_headings_in_order_and_names_for_all_that_is_chosen()
    {
        var document = FullPage().Document;

        Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
        string[] landmarks = ["header", "nav[aria-label]", "main", "footer", "form[role=search][aria-label]"];
        Assert.All(landmarks, landmark => Assert.Single(document.QuerySelectorAll(landmark)));
        Assert.All(document.QuerySelectorAll("section"), section => Assert.NotNull(document.GetElementById(section.GetAttribute("aria-labelledby")!)));
        var levels = document.QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.DoesNotContain(levels.Zip(levels.Skip(1)), pair => pair.Second > pair.First + 1);
        Assert.All(document.QuerySelectorAll("input, select"), field => Assert.NotNull(field.Closest("label")));
    }

    [Fact]
    public void Tables_have_captions_and_headings() => Assert.All(FullPage().Document.QuerySelectorAll("table"), table =>
    {
        Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
        Assert.All(table.QuerySelectorAll("thead th"), heading => Assert.Equal("col", heading.GetAttribute("scope")));
        Assert.All(table.QuerySelectorAll("tbody tr"), row =>
        {
            Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope"));
            Assert.Equal(table.QuerySelectorAll("thead th").Length, row.ChildElementCount);
        });
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Texts_stand_out_from_what_is_behind_them_in_both_modes(int mode)
    {
        var colors = Colors().Matches(Root().Matches(FullPage().Document.QuerySelector("style")!.TextContent)[mode].Value)
            .ToDictionary(color => color.Groups["name"].Value, color => Luminance(color.Groups["value"].Value));

        Assert.All(["text", "muted", "link", "error", "warning", "note", "good"], text =>
            Assert.All(["back", "raised"], back => Assert.True(Contrast(colors[text], colors[back]) >= LeastContrast, $"{text} on {back}")));
    }

    private ReportPage FullPage() => Report(
        CompilerLog.Result("SAI5003", level: "error").Related("/src/a.cs", 1, 2).With(("hop0", "source: x"), ("hop1", "joined")),
        CompilerLog.Result(),
        CompilerLog.Result("SAI8001", level: "note").Suppressed("x"),
        Proof(("verdict", "complete"), ("rulesOn", "SAI1001,SAI5003"), ("rulesOff", "SAI8001")));

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    /// <summary>Relative luminance as WCAG defines it.</summary>
    private static double Luminance(string color)
    {
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(color.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Root();

    [GeneratedRegex("--(?<name>[a-z]+): #(?<value>[0-9a-f]{6});")]
    private static partial Regex Colors();
}
