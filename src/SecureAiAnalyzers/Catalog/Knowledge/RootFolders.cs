namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Folders that hold what belongs to all programs of a machine, or to all of a user.</summary>
internal static class RootFolders
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "/", "/etc", "/home", "/root", "/usr", "/var", "/opt", "/users", "c:/users", "c:/windows", "c:/program files", "~", "*",
    };

    /// <summary>Whether the path is such a folder, or the root of a drive.</summary>
    public static bool Contains(string path)
    {
        var name = path.Trim().Replace('\\', '/');
        name = name.Length > 1 ? name.TrimEnd('/') : name;
        return Names.Contains(name) || (name.Length == 2 && name[1] == ':' && char.IsLetter(name[0]));
    }
}
