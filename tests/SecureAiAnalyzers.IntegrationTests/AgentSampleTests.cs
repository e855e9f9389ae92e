using System.Diagnostics;
using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The agents with tools and an MCP server of their own: what the package says about them, and that they run.</summary>
[Collection(SharedPackage.Name)]
public sealed class AgentSampleTests(PackageFixture package)
{
    private static readonly string Samples = Path.Combine(PackageFixture.Metadata("SamplesFolder"), "AgentWithTools");

    [Theory]
    [InlineData("InsecureDesk")]
    [InlineData("SecureDesk")]
    public async Task Sample_has_exactly_the_marked_findings_with_all_rules_on(string name)
    {
        var files = MarkedFindings.FilesOf(Path.Combine(Samples, name)).ToArray();
        var application = package.NewApplication(PackagesOf(name));
        foreach (var file in files)
            application.Write(file.Name, await File.ReadAllTextAsync(file.Path));

        var build = await application.BuildAsync("SecureAiAnalysisMode=All");

        Assert.Equal(MarkedFindings.MarkedIn(files.Select(file => file.Path)), MarkedFindings.ReportedBy(build.EnsureSuccess()));
    }

    [Theory]
    [InlineData("InsecureDesk")]
    [InlineData("SecureDesk")]
    public async Task Agent_reaches_its_server_over_standard_input_and_output(string name)
    {
        var run = await ExternalCommand.RunAsync(WithoutKey(name));

        run.EnsureSuccess();
        Assert.Contains("The server offers list_tickets, show_ticket, drop_ticket.", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Without a key the program shows what the server offers, and asks no model.</summary>
    private static ProcessStartInfo WithoutKey(string name)
    {
        var program = OperatingSystem.IsWindows() ? name + ".exe" : name;
        var start = new ProcessStartInfo(Path.Combine(Samples, name, "bin", PackageFixture.Metadata("Configuration"), "net10.0", program));
        start.Environment.Remove("OPENAI_API_KEY");
        return start;
    }

    private static string[] PackagesOf(string name)
    {
        var project = XDocument.Load(Path.Combine(Samples, name, name + ".csproj"));
        return [.. project.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value)];
    }
}
