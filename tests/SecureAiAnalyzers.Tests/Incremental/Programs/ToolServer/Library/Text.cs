namespace Library;

public static class Text
{
    public const int Limit = 20;

    public static string Shorten(string text) => text.Length > Limit ? text[..Limit] : text;

    public static string Clean(string text) => text is "a" or "b" ? text : "";
}
