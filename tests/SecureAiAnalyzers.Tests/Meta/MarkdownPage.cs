using System.Text.RegularExpressions;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Reads the parts of a page in Markdown.</summary>
internal static partial class MarkdownPage
{
    /// <summary>The headings, in order, with their number signs; lines in code blocks do not count.</summary>
    public static IEnumerable<string> Headings(string page) =>
        Fence().Replace(page, "").Split('\n').Where(line => Heading().IsMatch(line));

    /// <summary>The text below a heading of the second level, up to the next one; empty when the heading is missing.</summary>
    public static string Section(string page, string heading)
    {
        var start = ("\n" + page).IndexOf("\n" + heading + "\n", StringComparison.Ordinal);
        if (start < 0)
            return "";

        var text = page[(start + heading.Length)..];
        var end = text.IndexOf("\n## ", StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    /// <summary>The content of the first code block of the language, or null.</summary>
    public static string? CodeBlock(string text, string language) =>
        Regex.Match(text, $@"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline) is { Success: true } match
            ? match.Groups[1].Value
            : null;

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#+ ")]
    private static partial Regex Heading();
}
