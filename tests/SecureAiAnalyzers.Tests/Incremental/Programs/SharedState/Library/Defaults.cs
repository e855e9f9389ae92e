namespace Library;

public static class Defaults
{
    public const string Value = "none";

    public static string Prepare(string text) => text + Value;
}
