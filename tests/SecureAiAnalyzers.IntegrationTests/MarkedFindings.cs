using System.Text.RegularExpressions;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What the comments at the ends of a sample's lines announce, and what its build says, in one form: file, line and rule.</summary>
internal static partial class MarkedFindings
{
    /// <summary>The code files of a folder, each with its path below it.</summary>
    public static IEnumerable<(string Path, string Name)> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(static file => Path.GetExtension(file) is ".cs" or ".razor" or ".cshtml")
        .Select(file => (file, Path.GetRelativePath(folder, file).Replace('\\', '/')))
        .Where(static file => file.Item2.Split('/')[0] is not ("bin" or "obj"));

    /// <summary>What the files announce, sorted.</summary>
    public static IEnumerable<string> MarkedIn(IEnumerable<string> files) => files
        .SelectMany(file => File.ReadLines(file).SelectMany((line, index) => MarkedIn(line).Select(id => Finding(file, $"{index + 1}", id))))
        .Order(StringComparer.Ordinal);

    /// <summary>What a build says, each finding once, sorted.</summary>
    public static IEnumerable<string> ReportedBy(BuildResult build) => Reported().Matches(build.Command.Output)
        .Select(match => Finding(match.Groups["file"].Value, match.Groups["line"].Value, match.Groups["id"].Value))
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> MarkedIn(string line) => Marked().Match(line).Groups["id"].Captures.Select(id => id.Value);

    private static string Finding(string file, string line, string id) => $"{Path.GetFileName(file)}({line}): {id}";

    [GeneratedRegex(@"(// |@\* )(?<id>SAI[0-9]{4})(, (?<id>SAI[0-9]{4}))*( \*@)?$")]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?<file>[^\s(]+)\((?<line>[0-9]+),[0-9]+\): \w+ (?<id>SAI[0-9]{4})")]
    private static partial Regex Reported();
}
