namespace SecureAiAnalyzers.Configuration;

/// <summary>A file whose text a model reads: by its name, or by a folder of its own.</summary>
internal static class PromptFile
{
    /// <summary>A larger file holds data: nobody looks into one.</summary>
    public const int MaxLength = 1_000_000;

    private const string FolderName = "prompts";

    /// <summary>Names and ends of names that templates of prompts have.</summary>
    private static readonly string[] NameEnds = [".prompty", "skprompt.txt", ".prompt", ".prompt.txt", ".prompt.md", ".prompt.yaml", ".prompt.yml"];

    /// <summary>Ends of names of texts; others that stand beside them are code or settings.</summary>
    private static readonly string[] TextEnds = [".txt", ".md", ".yaml", ".yml", ".hbs", ".handlebars", ".liquid"];

    /// <summary>Whether a file of this path holds text for a model.</summary>
    public static bool Is(string path) => EndsWithAny(path, NameEnds) || (IsInFolder(path) && EndsWithAny(path, TextEnds));

    private static bool IsInFolder(string path)
    {
        var parts = path.Split('/', '\\');
        return parts.Take(parts.Length - 1).Any(static folder => folder.Equals(FolderName, StringComparison.OrdinalIgnoreCase));
    }

    private static bool EndsWithAny(string path, string[] ends) => Array.Exists(ends, end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
