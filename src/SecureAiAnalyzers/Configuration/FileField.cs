using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>A part of a line of a configuration file.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Start">Where it stands in the file.</param>
internal readonly record struct FileField(string Text, int Start)
{
    private const int LongestShown = 80;

    /// <summary>Where it stands in the file.</summary>
    public TextSpan Span => new(Start, Text.Length);

    /// <summary>The text as a message shows it: a file may hold anything, a message stays one short line.</summary>
    public string Shown
    {
        get
        {
            var shown = new string(Text.Take(LongestShown).Select(static character => char.IsControl(character) ? '?' : character).ToArray());
            return Text.Length > LongestShown ? shown + "…" : shown;
        }
    }

    /// <summary>The text without the space round it.</summary>
    public FileField Trim() => Part(Text.Length - Text.TrimStart().Length, Text.TrimEnd().Length);

    /// <summary>The texts between the separators, without the space round them; empty ones count.</summary>
    public IEnumerable<FileField> Split(char separator)
    {
        var start = 0;
        for (var end = Text.IndexOf(separator); end >= 0; end = Text.IndexOf(separator, start))
        {
            yield return Part(start, end).Trim();
            start = end + 1;
        }

        yield return Part(start, Text.Length).Trim();
    }

    /// <summary>The text from a position on.</summary>
    public FileField From(int start) => Part(start, Text.Length);

    /// <summary>The text up to a position.</summary>
    public FileField Until(int end) => Part(0, end);

    /// <summary>An empty text has no part before its end.</summary>
    private FileField Part(int start, int end) => end <= start ? new(string.Empty, Start + end) : new(Text.Substring(start, end - start), Start + start);
}
