using System.Text.RegularExpressions;

namespace SecureAiAnalyzers.Tool.Input;

/// <summary>
/// The names of the projects whose logs are read. A compiler's log does not tell its project; people name it <c>Project.framework.sarif</c>, or by one name
/// in the folder of each project.
/// </summary>
internal sealed partial class LogNames
{
    private readonly Dictionary<string, string> _names;
    private readonly string _folder;

    private LogNames(string folder, Dictionary<string, string> names)
    {
        _folder = folder;
        _names = names;
    }

    /// <summary>The names for logs, by their full paths.</summary>
    public static LogNames Of(IReadOnlyList<string> files)
    {
        var folder = CommonFolder(files);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sameStem in files.GroupBy(StemOf, StringComparer.Ordinal))
        {
            var isInOneFolder = sameStem.Select(Path.GetDirectoryName).Distinct(StringComparer.Ordinal).Count() == 1;
            foreach (var file in sameStem)
                names[file] = isInOneFolder || RelativeFolder(folder, file) is not { Length: > 0 } place ? sameStem.Key : place;
        }

        return new LogNames(folder, names);
    }

    /// <summary>The names of the projects whose logs these are, each once and in order.</summary>
    public IReadOnlyList<string> NamesOf(IEnumerable<string> files) =>
        [.. files.Select(file => _names[file]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A sentence that begins with a log, without the folder that holds all of them.</summary>
    public string WithoutFolder(string sentence) =>
        _folder.Length > 0 && sentence.StartsWith(_folder, StringComparison.Ordinal) ? sentence[_folder.Length..] : sentence;

    private static string StemOf(string file) => Framework().Replace(Path.GetFileNameWithoutExtension(file), string.Empty);

    private static string RelativeFolder(string folder, string file) =>
        Path.TrimEndingDirectorySeparator(FolderOf(file)[folder.Length..]).Replace(Path.DirectorySeparatorChar, '/');

    private static string CommonFolder(IReadOnlyList<string> files)
    {
        var common = files.Count > 0 ? FolderOf(files[0]) : string.Empty;
        foreach (var file in files)
        {
            while (common.Length > 0 && !FolderOf(file).StartsWith(common, StringComparison.Ordinal))
                common = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(common)) is { } parent ? WithSeparator(parent) : string.Empty;
        }

        return common;
    }

    private static string FolderOf(string file) => WithSeparator(Path.GetDirectoryName(file)!);

    private static string WithSeparator(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;

    [GeneratedRegex(@"(?<=.)\.(net\d+\.\d+(-[a-z][a-z0-9.]*)?|net4\d{1,2}|netstandard\d\.\d|netcoreapp\d\.\d)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Framework();
}
