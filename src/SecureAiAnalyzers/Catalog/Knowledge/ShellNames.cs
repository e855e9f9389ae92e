namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Programs that run the text of an argument: shells and interpreters.</summary>
internal static class ShellNames
{
    private static readonly string[] Endings = [".exe", ".cmd", ".bat"];

    /// <summary>Whether the file name is that of a shell or interpreter.</summary>
    public static bool IsShell(string fileName) => ShellPrograms.Of(NameOf(fileName)) is not null;

    /// <summary>Whether an argument of the program is read as code, or names the code that it runs.</summary>
    /// <param name="fileName">The program.</param>
    /// <param name="before">The arguments before it; null for one that is not known.</param>
    /// <param name="head">What the argument begins with.</param>
    public static bool IsCode(string fileName, IReadOnlyList<string?> before, string head) =>
        ShellPrograms.Of(NameOf(fileName)) is { } program && program.IsCode(before, head);

    /// <summary>Whether the program, started with these arguments, runs what it reads from its standard input.</summary>
    public static bool ReadsInput(string fileName, IReadOnlyList<string?> arguments) =>
        ShellPrograms.Of(NameOf(fileName)) is { } program && program.ReadsInput(arguments);

    /// <summary>Whether a list of arguments that is not known is more likely to hold code than anything else.</summary>
    public static bool TakesCommands(string fileName) => ShellPrograms.Of(NameOf(fileName)) is { TakesCommands: true };

    /// <summary>Whether the program runs containers: what is for the program in one stands among its arguments.</summary>
    public static bool RunsContainers(string fileName) => NameOf(fileName) is "docker" or "podman" or "nerdctl";

    /// <summary>The program without folder, ending and version.</summary>
    public static string NameOf(string fileName)
    {
        var name = fileName.Trim().Split('/', '\\').Last();
        if (Endings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending)
            name = name.Substring(0, name.Length - ending.Length);
        return name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.').ToLowerInvariant();
    }
}
