using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace SecureAiAnalyzers.Tool.Input;

/// <summary>The logs that a command line names: files, folders with all that is in them, and patterns such as <c>**/*.sarif</c>.</summary>
/// <param name="Files">Full paths, each once, sorted.</param>
/// <param name="Problems">What names no log, one sentence each.</param>
internal sealed record LogFiles(IReadOnlyList<string> Files, IReadOnlyList<string> Problems)
{
    private const string Extension = "*.sarif";

    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>Those of the files that are named one by one.</summary>
    public IReadOnlySet<string> Named { get; init; } = new HashSet<string>();

    /// <summary>Looks for the logs.</summary>
    public static LogFiles Find(IReadOnlyList<string> inputs)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        List<string> problems = [];
        foreach (var input in inputs)
        {
            var found = FindOne(input);
            if (found.Count == 0)
                problems.Add($"{input}: no file, and no folder or pattern with {Extension} in it");
            files.UnionWith(found);
        }

        return new LogFiles([.. files], problems) { Named = inputs.Where(File.Exists).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal) };
    }

    private static List<string> FindOne(string input)
    {
        if (File.Exists(input))
            return [Path.GetFullPath(input)];
        if (Directory.Exists(input))
            return Match(Path.GetFullPath(input), "**/" + Extension);
        var wildcard = input.IndexOfAny(Wildcards);
        return wildcard < 0 ? [] : Match(input, wildcard);
    }

    private static List<string> Match(string input, int wildcard)
    {
        var separator = input.LastIndexOfAny([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], wildcard);
        var folder = separator < 0 ? Environment.CurrentDirectory : Path.GetFullPath(input[..(separator + 1)]);
        return Directory.Exists(folder) ? Match(folder, input[(separator + 1)..]) : [];
    }

    private static List<string> Match(string folder, string pattern) =>
        [.. new Matcher(StringComparison.Ordinal).AddInclude(pattern).Execute(new DirectoryInfoWrapper(new DirectoryInfo(folder)))
            .Files.Select(file => Path.GetFullPath(Path.Combine(folder, file.Path)))];
}
