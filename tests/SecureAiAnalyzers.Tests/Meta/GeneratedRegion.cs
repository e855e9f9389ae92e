namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>
/// A part of a hand-written file that is generated. It stands between the comments <c>generated:NAME</c> and <c>/generated</c>.
/// </summary>
internal static class GeneratedRegion
{
    private const string End = "<!-- /generated -->";

    /// <summary>The region with its markers.</summary>
    public static string Create(string name, string content) => Begin(name) + "\n" + content.Trim('\n') + "\n" + End;

    /// <summary>The text with new content in the region, which must exist.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="name">The region's name.</param>
    /// <param name="content">What has to stand in it.</param>
    /// <param name="path">The file's path.</param>
    public static string Replace(string text, string name, string content, string path)
    {
        var (start, end) = Find(text, name)
            ?? throw new InvalidOperationException($"{path}: the marker {Begin(name)} or its {End} is missing; write both where the generated text belongs");
        return text[..start] + Create(name, content) + text[end..];
    }

    /// <summary>The text without its regions.</summary>
    public static string RemoveAll(string text, params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (Find(text, name) is var (start, end))
                text = text[..start] + text[end..];
        }

        return text;
    }

    private static (int Start, int End)? Find(string text, string name)
    {
        var start = text.IndexOf(Begin(name), StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0 ? null : (start, end + End.Length);
    }

    private static string Begin(string name) => $"<!-- generated:{name} -->";
}
