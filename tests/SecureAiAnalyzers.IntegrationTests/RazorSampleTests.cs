using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The samples with Razor components and pages, built with the package by the Razor compiler of the SDK.</summary>
[Collection(SharedPackage.Name)]
public sealed partial class RazorSampleTests(PackageFixture package)
{
    private static readonly string Samples = PackageFixture.Metadata("SamplesFolder");

    [Theory]
    [InlineData("InsecurePages", "Recommended")]
    [InlineData("SecurePages", "All")]
    public async Task Sample_has_exactly_the_marked_findings(string name, string mode)
    {
        var packages = XDocument.Load(Path.Combine(Samples, "Directory.Build.props"))
            .Descendants("PackageReference")
            .Select(reference => reference.Attribute("Include")!.Value)
            .ToArray();
        var application = package.NewWebApplication(packages);
        var files = FilesOf(name).ToArray();
        foreach (var file in files.Concat(FilesOf("Shared")))
            application.Write(file.Name, await File.ReadAllTextAsync(file.Path));

        var build = await application.BuildAsync("SecureAiAnalysisMode=" + mode, "RootNamespace=" + name);

        build.EnsureSuccess();
        var found = Reported().Matches(build.Command.Output)
            .Select(match => $"{Path.GetFileName(match.Groups["file"].Value)}({match.Groups["line"].Value}): {match.Groups["id"].Value}")
            .Distinct();
        Assert.Equal(files.SelectMany(file => MarkedIn(file.Path)).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Path, string Name)> FilesOf(string sample)
    {
        var folder = Path.Combine(Samples, sample);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".cs" or ".razor" or ".cshtml")
            .Select(file => (file, Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(static file => file.Item2.Split('/')[0] is not ("bin" or "obj"));
    }

    private static IEnumerable<string> MarkedIn(string file) => File.ReadLines(file)
        .SelectMany((line, index) => Marked().Matches(line).Select(match => $"{Path.GetFileName(file)}({index + 1}): {match.Groups["id"].Value}"));

    [GeneratedRegex(@"(// |@\* )(?<id>SAI[0-9]{4})( \*@)?$")]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?<file>[^\s(]+)\((?<line>[0-9]+),[0-9]+\): \w+ (?<id>SAI[0-9]{4})")]
    private static partial Regex Reported();
}
