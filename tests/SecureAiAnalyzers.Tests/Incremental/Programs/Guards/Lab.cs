global using static Team.Lab;
using SecureAi;

namespace Team;

public static class Lab
{
    [Untrusted("retrieved")] public static string In() => "";

    [Untrusted] public static string Mail { get; set; } = "";

    public static void Sink([Prompt] string? text) { }

    public static void Run([Privileged] string text) { }

    [Sanitizer("sql", "command")] public static string Clean(string text) => text;

    public static string Wash(string text) => text;
}
