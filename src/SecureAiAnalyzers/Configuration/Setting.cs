using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>A setting of an application, as a file writes it.</summary>
/// <param name="Section">The names of what it stands in, with colons between them; empty for a setting that stands in nothing.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Text">Its value; of a number or switch, how it is written.</param>
/// <param name="Span">Where the value stands, with its quotes.</param>
internal sealed record Setting(string Section, string Name, string Text, TextSpan Span)
{
    /// <summary>What stands between the names of a key.</summary>
    public const char Separator = ':';

    /// <summary>The key by which code reads it.</summary>
    public string Key => Section.Length == 0 ? Name : Section + Separator + Name;

    /// <summary>The setting of a key, whatever colons there are in its last name.</summary>
    public static Setting Of(string key, string text, TextSpan span)
    {
        var end = key.LastIndexOf(Separator);
        return end < 0 ? new Setting(string.Empty, key, text, span) : new Setting(key.Substring(0, end), key.Substring(end + 1), text, span);
    }
}
