using System.Text;

namespace SecureAiAnalyzers.Tool.Baselines;

/// <summary>One line of a baseline: <c>rule fingerprint place # who, why, until when</c>.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fingerprint">The finding, in lower case.</param>
/// <param name="Place">Where people find it: a member or a file.</param>
/// <param name="Reason">Who lives with it, why, and until when; empty where nobody said so.</param>
internal sealed record BaselineEntry(string Rule, string Fingerprint, string Place, string Reason)
{
    private const int FingerprintLength = 32;

    /// <summary>What it and a finding have in common.</summary>
    public (string Rule, string Fingerprint) Key => (Rule, Fingerprint);

    /// <summary>Its line. Texts of others stay in it, and cannot become a second one.</summary>
    public string Line
    {
        get
        {
            var line = new StringBuilder(Rule).Append(' ').Append(Fingerprint);
            if (Place.Length > 0)
                line.Append(' ').Append(PlainText.OneLine(Place).Replace(" #", "%20#", StringComparison.Ordinal));
            return line.Append(Reason.Length == 0 ? " #" : " # ").Append(PlainText.OneLine(Reason)).ToString();
        }
    }

    /// <summary>Reads a line, as the analyzer does.</summary>
    /// <returns>Null for a line that is no entry.</returns>
    public static BaselineEntry? Parse(string line)
    {
        var comment = CommentIn(line);
        var words = line[..comment].Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2 || words[1].Length != FingerprintLength || !words[1].All(char.IsAsciiHexDigit))
            return null;

        var reason = comment < line.Length ? line[(comment + 1)..].Trim() : string.Empty;
        return new BaselineEntry(words[0], words[1].ToLowerInvariant(), words.Length > 2 ? words[2] : string.Empty, reason);
    }

    /// <summary>A number sign begins a comment at the start of the line or after a space; the others belong to ids of members.</summary>
    private static int CommentIn(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1])))
                return i;
        }

        return line.Length;
    }
}
