using System.Text.RegularExpressions;

namespace Team;

public static partial class Checks
{
    public static readonly HashSet<string> Known = ["daily", "monthly"];

    public static readonly Regex Digits = new(Pattern);

    public static readonly string Prefix = "report ";

    private const string Pattern = "^[0-9]+$";

    public static bool IsKnown(string text) => Known.Contains(text);

    public static bool IsShort(string text)
    {
        if (text.Length > 10)
            return false;
        return text is "a" or "b" || IsKnown(text);
    }

    public static void Require(string text)
    {
        if (!IsShort(text))
            throw new ArgumentException("text");
    }

    public static string Cleaned(string text) => IsKnown(text) ? text : Name();

    public static string Name() => "daily";

    public static string Open { get; } = "open";

    [GeneratedRegex("^[a-z]*$")]
    public static partial Regex Letters();
}
