using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Each row of the threat model is shown by a test, and what it says of our MSBuild files is so.</summary>
public sealed partial class ThreatModelTests
{
    private const string Page = "SECURITY.md";
    private const string Planned = "planned";

    /// <summary>Elements of MSBuild that bring in code of their own, or start it.</summary>
    private static readonly string[] Running = ["Exec", "UsingTask", "Code", "DownloadFile", "Sdk"];

    private static readonly string[] BuildFiles = ["*.props", "*.targets"];

    private static IEnumerable<string[]> Rows => Repository.Read(Page).Split('\n')
        .Where(line => line.StartsWith('|'))
        .Skip(2)
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

    [Fact]
    public void Every_row_names_tests_that_exist()
    {
        var tests = Repository.FilesBelow("tests", "*Tests.cs").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);
        var wrong = Rows.Where(row => row.Length != 3 || !IsShown(row[2], tests)).Select(row => row[0]);

        Expect.That(Rows.Any(), Page, "the threat model is a table of three columns");
        Expect.None(Page, "name the classes of tests that show what stands against these, or say that it is planned:", wrong);
    }

    [Fact]
    public void Build_files_of_the_package_run_no_code()
    {
        var running = BuildFiles
            .SelectMany(pattern => Repository.FilesBelow("src/SecureAiAnalyzers.Package", pattern))
            .SelectMany(path => XDocument.Parse(Repository.Read(path)).Descendants()
                .Where(element => Running.Contains(element.Name.LocalName))
                .Select(element => $"{path}: {element.Name.LocalName}"));

        Expect.None("src/SecureAiAnalyzers.Package", "its MSBuild files run no code:", running);
    }

    private static bool IsShown(string cell, HashSet<string> tests)
    {
        if (cell.StartsWith(Planned, StringComparison.Ordinal))
            return true;

        var named = TestName().Matches(cell).Select(name => name.Groups["name"].Value).ToArray();
        return named.Length > 0 && named.All(tests.Contains);
    }

    [GeneratedRegex("`(?<name>\\w+)`")]
    private static partial Regex TestName();
}
