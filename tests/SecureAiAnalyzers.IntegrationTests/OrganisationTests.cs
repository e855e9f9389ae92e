using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The ways of docs/organisation.md by which the package reaches projects.</summary>
[Collection(SharedPackage.Name)]
public sealed class OrganisationTests(PackageFixture package)
{
    /// <summary>The command that writes a lock file.</summary>
    public const string Lock = "dotnet restore --use-lock-file";

    /// <summary>How the commands begin that are run here.</summary>
    public static readonly string[] Commands = [Lock, Locked, Survey];

    private const string Locked = "dotnet restore --locked-mode";
    private const string Survey = "dotnet build --no-incremental -p:CustomAfterMicrosoftCommonTargets=";
    private const string SurveyFile = "/opt/secure-ai/secure-ai.targets";
    private const string HashKey = "\"contentHash\": \"";
    private const string DocumentedVersion = "\"0.1.0\"";

    private const string Program = """
        using OpenAI.Chat;

        Console.WriteLine(new ChatClient("house-model", "c0ntoso-7f3a91d2e8b64c05"));
        """;

    [Fact]
    public async Task Project_gets_the_package_from_the_file_of_central_versions()
    {
        var project = Application.ProjectWithoutPackage("Microsoft.NET.Sdk", [], ["OpenAI"]);
        var application = package.NewApplication(WithoutVersions(project)).Write("Program.cs", Program)
            .Write("Directory.Packages.props", CentralVersions(Block("GlobalPackageReference")));

        Assert.Equal(["SAI2001 warning"], (await application.BuildAsync()).EnsureSuccess().Findings);
    }

    [Fact]
    public async Task Survey_needs_no_change_of_the_repository()
    {
        var targets = package.NewApplication(new XElement("Project"), "survey.proj").Write("secure-ai.targets", Block("RestoreLockedMode"));
        var survey = Documents.Arguments(Survey)
            .Select(argument => argument.Replace(SurveyFile, targets.PathOf("secure-ai.targets"), StringComparison.Ordinal)).ToArray();
        var direct = package.NewApplicationWithoutPackage("OpenAI").Write("Program.cs", Program);
        var central = package.NewApplication(WithoutVersions(Application.ProjectWithoutPackage("Microsoft.NET.Sdk", [], ["OpenAI"])))
            .Write("Program.cs", Program)
            .Write("Directory.Packages.props", CentralVersions(
                "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup /></Project>"));
        (await direct.RunAsync(Documents.Arguments(Lock))).EnsureSuccess();

        foreach (var application in new[] { direct, central })
        {
            var build = await application.RunAsync(survey);
            Assert.Contains("warning SAI2001", build.EnsureSuccess().Output, StringComparison.Ordinal);
            Assert.Equal(["SAI2001"], SarifLog.Parse(application.Read("App.net10.0.sarif")).Results.Select(result => result.RuleId));
        }
    }

    [Fact]
    public async Task Locked_restore_refuses_another_package_of_the_same_version()
    {
        var application = package.NewApplication("OpenAI").Write("Program.cs", Program);
        (await application.RunAsync(Documents.Arguments(Lock))).EnsureSuccess();
        (await application.RunAsync(Documents.Arguments(Locked))).EnsureSuccess();

        var locks = application.Read("packages.lock.json");
        var entry = locks.IndexOf("\"SecureAiAnalyzers\"", StringComparison.Ordinal);
        var hash = locks.IndexOf(HashKey, entry, StringComparison.Ordinal) + HashKey.Length;
        application.Write("packages.lock.json", locks[..hash] + (locks[hash] == 'A' ? 'B' : 'A') + locks[(hash + 1)..]);
        var refused = await application.RunAsync([.. Documents.Arguments(Locked), "--force"]);

        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("NU1403", refused.Output, StringComparison.Ordinal);
    }

    private static string Block(string text) =>
        Documents.Block(Documents.Organisation, "xml", text).Replace(DocumentedVersion, $"\"{PackageFixture.Version}\"", StringComparison.Ordinal);

    private static XElement WithoutVersions(XElement project)
    {
        foreach (var reference in project.Descendants("PackageReference"))
            reference.SetAttributeValue("Version", null);
        return project;
    }

    private static string CentralVersions(string document)
    {
        var versions = XElement.Parse(document);
        versions.Element("ItemGroup")!.Add(new XElement(
            "PackageVersion", new XAttribute("Include", "OpenAI"), new XAttribute("Version", PackageFixture.Metadata("OpenAIVersion"))));
        return versions.ToString();
    }
}
