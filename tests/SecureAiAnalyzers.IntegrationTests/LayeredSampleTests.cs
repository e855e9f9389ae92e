using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The MCP servers of two projects: what the package says about them where projects share their flows, and where they do not.</summary>
[Collection(SharedPackage.Name)]
public sealed class LayeredSampleTests(PackageFixture package)
{
    private static readonly string Samples = Path.Combine(PackageFixture.Metadata("SamplesFolder"), "LayeredServer");

    [Theory]
    [InlineData("InsecureNotes")]
    [InlineData("SecureNotes")]
    public async Task Sample_has_exactly_the_marked_findings_with_all_rules_on(string name)
    {
        var (solution, files) = await CopyAsync(name);

        var build = await solution.BuildAsync("SecureAiAnalysisMode=All", "SecureAiShareFlows=true");

        Assert.Equal(MarkedFindings.MarkedIn(files), MarkedFindings.ReportedBy(build.EnsureSuccess()));
    }

    [Fact]
    public async Task Nothing_is_found_behind_a_project_that_does_not_share()
    {
        var (solution, _) = await CopyAsync("InsecureNotes");

        var build = await solution.BuildAsync("SecureAiAnalysisMode=All");

        Assert.Empty(MarkedFindings.ReportedBy(build.EnsureSuccess()));
    }

    /// <summary>The two projects outside of the repository, with the package under test, and the files of the sample.</summary>
    private async Task<(Application Solution, IReadOnlyList<string> Files)> CopyAsync(string name)
    {
        string[] projects = [name, name + ".Store"];
        var solution = package.NewApplication(
            new XElement("Solution", projects.Select(static project => new XElement("Project", new XAttribute("Path", $"{project}/{project}.csproj")))),
            "Sample.slnx");
        var files = new List<string>();
        foreach (var project in projects)
        {
            solution.Write($"{project}/{project}.csproj", ProjectOf(project).ToString());
            foreach (var file in MarkedFindings.FilesOf(Path.Combine(Samples, project)))
            {
                solution.Write($"{project}/{file.Name}", await File.ReadAllTextAsync(file.Path));
                files.Add(file.Path);
            }
        }

        return (solution, files);
    }

    /// <summary>The sample's project with versions of packages, and with the package under test.</summary>
    private static XElement ProjectOf(string name)
    {
        var sample = XDocument.Load(Path.Combine(Samples, name, name + ".csproj"));
        var packages = sample.Descendants("PackageReference").Select(static reference => reference.Attribute("Include")!.Value);
        var output = sample.Descendants("OutputType").FirstOrDefault() ?? new XElement("OutputType", "Library");
        var project = Application.Project("Microsoft.NET.Sdk", [output], packages);
        project.Element("ItemGroup")!.Add(sample.Descendants("ProjectReference"));
        return project;
    }
}
