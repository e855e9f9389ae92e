using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The samples with Razor components and pages, built with the package by the Razor compiler of the SDK.</summary>
[Collection(SharedPackage.Name)]
public sealed class RazorSampleTests(PackageFixture package)
{
    private static readonly string Samples = PackageFixture.Metadata("SamplesFolder");

    [Theory]
    [InlineData("InsecurePages")]
    [InlineData("SecurePages")]
    public async Task Sample_has_exactly_the_marked_findings(string name)
    {
        var packages = XDocument.Load(Path.Combine(Samples, "Directory.Build.props"))
            .Descendants("PackageReference")
            .Select(reference => reference.Attribute("Include")!.Value)
            .ToArray();
        var application = package.NewWebApplication(packages);
        var files = MarkedFindings.FilesOf(Path.Combine(Samples, name)).ToArray();
        foreach (var file in files.Concat(MarkedFindings.FilesOf(Path.Combine(Samples, "Shared"))))
            application.Write(file.Name, await File.ReadAllTextAsync(file.Path));

        var build = await application.BuildAsync("SecureAiAnalysisMode=All", "RootNamespace=" + name);

        Assert.Equal(MarkedFindings.MarkedIn(files.Select(file => file.Path)), MarkedFindings.ReportedBy(build.EnsureSuccess()));
    }
}
