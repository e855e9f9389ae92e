using System.Text.RegularExpressions;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Tests.Meta;
using Xunit;

namespace SecureAiAnalyzers.Tests.Catalog;

/// <summary>What a row claims of an SDK is bounded by the version that was run.</summary>
public sealed partial class SeenVersionsTests
{
    private const string Versions = "Directory.Packages.props";
    private const string Project = "tests/SecureAiAnalyzers.SeenBehaviour/SecureAiAnalyzers.SeenBehaviour.csproj";

    private static readonly HashSet<string> Run = [.. References().Matches(Repository.Read(Project)).Select(match => match.Groups[1].Value)];

    private static readonly Dictionary<string, string> Restored =
        PackageVersions().Matches(Repository.Read(Versions)).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    [Fact]
    public void Newest_version_seen_is_the_one_that_the_tests_run() => Expect.None(
        "src/SecureAiAnalyzers/Catalog/Sdks",
        $"{nameof(SdkRow.SeenIn)} names another version than {Versions} gives to {Project}; run the tests there, then name the version that they ran:",
        from sdk in AiCatalog.All
        from row in sdk.Rows
        where row.SeenIn is not null && !VersionsRun(sdk).Contains(row.SeenIn)
        select $"{Expect.FileOf(sdk)}: {row} seen in {row.SeenIn}, run {string.Join(" or ", VersionsRun(sdk))}");

    [Fact]
    public void Pages_name_the_versions_that_the_tests_run() => Expect.None(
        "docs/rules",
        $"the page names another version than {Versions} gives to {Project}; run the tests there, then name the version that they ran:",
        from page in Repository.FilesIn("docs/rules")
        from line in Repository.Read(page).Split('\n')
        where line.StartsWith("Seen with ", StringComparison.Ordinal)
        from Match seen in SeenPackages().Matches(line)
        where !Restored.TryGetValue(seen.Groups[1].Value, out var version) || version != seen.Groups[2].Value
        select $"{page}: {seen.Value}");

    private static IEnumerable<string> VersionsRun(SdkCatalog sdk) =>
        sdk.Packages.Select(package => package.Name).Where(Run.Contains).Select(name => Restored[name]).Distinct();

    [GeneratedRegex("<PackageReference Include=\"([^\"]+)\"")]
    private static partial Regex References();

    [GeneratedRegex("`([A-Za-z.]+)` ([0-9.]+[0-9])")]
    private static partial Regex SeenPackages();

    [GeneratedRegex("<PackageVersion Include=\"([^\"]+)\" Version=\"([^\"$]+)\"")]
    private static partial Regex PackageVersions();
}
