using System.CommandLine;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary>Folders to which places are relative.</summary>
    public static Option<string[]> Root() => new("--root")
    {
        Description = "The repository's folder, on the machine of the build; several for several machines. Else the working tree of git.",
        HelpName = "FOLDER",
    };

    /// <summary>The baseline of a command that only reads it.</summary>
    public static Option<string?> Baseline() => new("--baseline") { Description = "The findings that the team lives with.", HelpName = "FILE" };

    /// <summary>Whether progress is told although nobody seems to look.</summary>
    public static Option<bool> Progress() => new("--progress") { Description = "Tells the progress although the error stream is no terminal." };
}
