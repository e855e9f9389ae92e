namespace SecureAiAnalyzers.Tool.Sources;

/// <summary>The repository's folder, to which places are relative in the clean log.</summary>
internal sealed class SourceRoot
{
    private readonly string[] _folders;

    private SourceRoot(IEnumerable<string> folders, bool isGuessed)
    {
        _folders = [.. folders.Select(folder => folder.EndsWith('/') ? folder : folder + "/").OrderByDescending(folder => folder.Length)];
        IsGuessed = isGuessed;
    }

    /// <summary>Whether nothing but the places themselves told where the repository is.</summary>
    public bool IsGuessed { get; }

    /// <summary>For the message about a guess.</summary>
    public string Shown => string.Join(", ", _folders);

    /// <summary>
    /// The folders that the user names, which may be of other machines; else the working tree of git when it holds one of the files; else the folder that
    /// holds all of them.
    /// </summary>
    public static SourceRoot Find(IReadOnlyList<string> named, string current, IReadOnlyCollection<string> files)
    {
        if (named.Count > 0)
            return new SourceRoot(named.Select(name => Folder(name, current)), isGuessed: false);
        var absolute = files.Where(file => SourceUri.IsAbsolute(file) && !SourceUri.HasHost(file)).ToArray();
        if (WorkingTree(current) is { } tree && new SourceRoot([tree], isGuessed: false) is var ofGit && (absolute.Length == 0 || absolute.Any(ofGit.Holds)))
            return ofGit;
        return absolute.Length == 0 ? new SourceRoot([], isGuessed: false) : new SourceRoot([CommonFolder(absolute)], isGuessed: true);
    }

    /// <summary>How the clean log names a file.</summary>
    /// <returns>Relative to the root; as it is when it stands elsewhere; null for one of another machine.</returns>
    public string? Locate(string file)
    {
        if (!SourceUri.IsAbsolute(file))
            return file;
        if (Array.Find(_folders, folder => IsIn(file, folder)) is { } root)
            return file[root.Length..];
        return SourceUri.HasHost(file) ? null : file;
    }

    private bool Holds(string file) => Array.Exists(_folders, folder => IsIn(file, folder));

    private static bool IsIn(string file, string folder) =>
        file.Length > folder.Length
        && file.StartsWith(folder, SourceUri.IsOfDrive(folder) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string Folder(string name, string current)
    {
        var isOfOtherMachine = name.StartsWith(SourceUri.Scheme, StringComparison.OrdinalIgnoreCase)
            || (name.Length > 1 && char.IsAsciiLetter(name[0]) && name[1] == ':')
            || name.StartsWith(@"\\", StringComparison.Ordinal);
        var path = isOfOtherMachine ? name : Path.GetFullPath(name, current);
        return path == "/" ? SourceUri.Scheme + path : OfPath(path) ?? throw new ToolException($"--root {name}: no folder of files");
    }

    private static string? WorkingTree(string current)
    {
        for (var folder = new DirectoryInfo(current); folder is not null; folder = folder.Parent)
        {
            var git = Path.Combine(folder.FullName, ".git");
            if (Directory.Exists(git) || File.Exists(git))
                return OfPath(folder.FullName);
        }

        return null;
    }

    /// <summary>A path is no URI yet: a percent sign in it is one.</summary>
    private static string? OfPath(string path) =>
        SourceUri.Of(path.StartsWith(SourceUri.Scheme, StringComparison.OrdinalIgnoreCase) ? path : path.Replace("%", "%25", StringComparison.Ordinal));

    private static string CommonFolder(string[] files)
    {
        var first = files.Min(StringComparer.Ordinal)!;
        var last = files.Max(StringComparer.Ordinal)!;
        var length = 0;
        while (length < first.Length && length < last.Length && first[length] == last[length])
            length++;
        return first[..(first.LastIndexOf('/', Math.Min(length, first.Length - 1)) + 1)];
    }
}
