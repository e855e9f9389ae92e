using System.Text;

namespace SecureAiAnalyzers.Tool.Sources;

/// <summary>
/// The one spelling of a file's URI: no <c>.</c> and <c>..</c>, what has to be escaped is escaped and nothing else. Absolute ones begin with <c>file://</c>.
/// </summary>
internal static class SourceUri
{
    /// <summary>How an absolute one begins.</summary>
    public const string Scheme = "file://";

    private const string Localhost = "localhost";
    private const string AllowedMarks = "-._~!$&'()*+,;=@";

    /// <summary>The spelling of a path or URI.</summary>
    /// <returns>Null for what no compiler writes: other schemes, and paths that leave the folder to which they are relative.</returns>
    public static string? Of(string text)
    {
        if (text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return OfAuthority(Uri.UnescapeDataString(text[Scheme.Length..]));
        if (text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith(@"\\", StringComparison.Ordinal))
            return OfAuthority(Uri.UnescapeDataString(text[2..]));
        if (text.StartsWith('/') || text.StartsWith('\\') || HasDrive(text))
            return Absolute(string.Empty, Uri.UnescapeDataString(text));
        return HasScheme(text) ? null : Segments(Uri.UnescapeDataString(text), isRelative: true) is { Count: > 0 } path ? Join(path) : null;
    }

    /// <summary>Whether the URI names a file of this machine or another, and not one in the repository.</summary>
    public static bool IsAbsolute(string uri) => uri.StartsWith(Scheme, StringComparison.Ordinal);

    /// <summary>Whether the URI names another machine, which a viewer must not be made to call.</summary>
    public static bool HasHost(string uri) => IsAbsolute(uri) && uri[Scheme.Length] != '/';

    /// <summary>Whether the paths of the URI are spelt in any letter case.</summary>
    public static bool IsOfDrive(string uri) => IsAbsolute(uri) && uri[Scheme.Length] == '/' && HasDrive(uri[(Scheme.Length + 1)..]);

    private static string? OfAuthority(string rest)
    {
        var slash = rest.IndexOfAny(['/', '\\']);
        if (slash < 0)
            return null;
        var host = rest[..slash];
        return host.Length > 0 && host.IndexOfAny([':', '@', '%']) >= 0 ? null : Absolute(host == Localhost ? string.Empty : host, rest[slash..]);
    }

    private static string? Absolute(string host, string path)
    {
        var escapedHost = new StringBuilder();
        Append(escapedHost, host);
        return Segments(path, isRelative: false) is { Count: > 0 } segments ? $"{Scheme}{escapedHost}/{Join(segments)}" : null;
    }

    /// <returns>Null when the path leaves its folder.</returns>
    private static List<string>? Segments(string path, bool isRelative)
    {
        List<string> segments = [];
        foreach (var segment in path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                if (segments.Count > 0)
                    segments.RemoveAt(segments.Count - 1);
                else if (isRelative)
                    return null;
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return segments;
    }

    private static string Join(List<string> segments)
    {
        var uri = new StringBuilder();
        for (var i = 0; i < segments.Count; i++)
        {
            if (i > 0)
                uri.Append('/');
            if (i == 0 && segments[i].Length == 2 && HasDrive(segments[i]))
                uri.Append(char.ToUpperInvariant(segments[i][0])).Append(':');
            else
                Append(uri, segments[i]);
        }

        return uri.ToString();
    }

    private static void Append(StringBuilder uri, string segment)
    {
        foreach (var unit in Encoding.UTF8.GetBytes(segment))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || AllowedMarks.Contains((char)unit, StringComparison.Ordinal))
                uri.Append((char)unit);
            else
                uri.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static bool HasDrive(string text) =>
        text.Length >= 2 && char.IsAsciiLetter(text[0]) && text[1] == ':' && (text.Length == 2 || text[2] is '/' or '\\');

    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && text.AsSpan(0, colon).IndexOfAny('/', '\\') < 0;
    }
}
