namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Files of this repository, by path from its root.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The full path of a file or folder.</summary>
    public static string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Whether the file exists.</summary>
    public static bool Exists(string path) => File.Exists(PathOf(path));

    /// <summary>The text of a file with LF line ends, or an empty text when it does not exist.</summary>
    public static string Read(string path) => Exists(path) ? File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n") : "";

    /// <summary>Writes a file and the folders that it needs.</summary>
    public static void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
    }

    /// <summary>Paths of the files in a folder, sorted.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(PathOf(folder)).Select(file => folder + "/" + Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>Paths of the files of a name pattern in a folder and its subfolders, sorted.</summary>
    public static IEnumerable<string> FilesBelow(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SecureAiAnalyzers.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No SecureAiAnalyzers.sln above {AppContext.BaseDirectory}");
    }
}
