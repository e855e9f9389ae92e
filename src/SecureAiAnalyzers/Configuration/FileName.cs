namespace SecureAiAnalyzers.Configuration;

/// <summary>Names of files, on whatever machine their path was written.</summary>
internal static class FileName
{
    /// <summary>The name without its folders.</summary>
    public static string Of(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Whether the name begins and ends so, in any letter case.</summary>
    public static bool Is(string path, string prefix, string suffix)
    {
        var name = Of(path);
        return name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
    }
}
