namespace Measured.Library;

/// <summary>How names are shown.</summary>
public static class Names
{
    public const int Longest = 60;

    public static string Display(string name)
    {
        var text = name.Trim();
        return text.Length > Longest ? Cut(text, Longest) : text;
    }

    public static string Initials(string name) => string.Concat(name.Split(' ').Select(part => part.Length == 0 ? "" : part.Substring(0, 1)));

    private static string Cut(string text, int length) => text.Substring(0, length) + "…";
}
