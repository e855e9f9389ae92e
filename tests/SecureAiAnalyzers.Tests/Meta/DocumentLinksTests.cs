using System.Text.RegularExpressions;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Links between the documents lead to files and headings that exist.</summary>
public sealed partial class DocumentLinksTests
{
    public static TheoryData<string> Documents =>
        [.. Repository.FilesIn(".").Where(file => file.EndsWith(".md", StringComparison.Ordinal)), .. Repository.FilesBelow("docs", "*.md")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document) => Expect.None(
        document,
        "these links lead to no file or heading; correct them:",
        LinkTarget().Matches(Repository.Read(document)).Select(link => link.Groups[1].Value).Where(link => IsLocal(link) && !Leads(document, link)));

    [Theory]
    [InlineData("## Sources and sanitizers of your own", "sources-and-sanitizers-of-your-own")]
    [InlineData("### secure_ai.strict_http", "secure_aistrict_http")]
    [InlineData("# SAI0001: Invalid `SecureAI` configuration", "sai0001-invalid-secureai-configuration")]
    public void Anchor_of_a_heading_is_that_of_GitHub(string heading, string anchor) => Assert.Equal(anchor, AnchorOf(heading));

    private static bool IsLocal(string link) =>
        !link.Contains("://", StringComparison.Ordinal)
        && !link.StartsWith("../tests/", StringComparison.Ordinal); // DataflowPageTests follows these to methods

    private static bool Leads(string document, string link)
    {
        var (path, anchor) = link.Split('#') is [var file, var heading] ? (file, heading) : (link, null);
        var target = path.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, path);
        return (Repository.Exists(target) || Directory.Exists(Repository.PathOf(target)))
            && (anchor is null || MarkdownPage.Headings(Repository.Read(target)).Any(heading => AnchorOf(heading) == anchor));
    }

    private static string AnchorOf(string heading) =>
        NoAnchorCharacter().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchorCharacter();
}
