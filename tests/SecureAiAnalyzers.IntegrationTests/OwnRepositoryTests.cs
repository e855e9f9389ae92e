using System.Security;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>
/// Our package, with every rule on, looks at our own code: the projects that are shipped, and those of their tests. The samples have the analyzers in each
/// build of theirs. Nothing of what the test run has built is touched.
/// </summary>
[Collection(SharedPackage.Name)]
public sealed class OwnRepositoryTests(PackageFixture package)
{
    /// <summary>Runs the real packages the way that rules report.</summary>
    private const string ShowsBehaviour = "SecureAiAnalyzers.SeenBehaviour";

    private static readonly string[] Folders = ["src", "tests"];

    /// <summary>Projects that others repeat, or that hold no code.</summary>
    private static readonly string[] LeftOut = ["SecureAiAnalyzers.Package", "SecureAiAnalyzers.Tests.Roslyn414"];

    /// <summary>Findings that are meant: project, rule, and why.</summary>
    private static readonly (string Project, string Rule, string Reason)[] Explained =
    [
        (ShowsBehaviour, "SAI6002", "a request that is answered at once shows what an answer lets run"),
        (ShowsBehaviour, "SAI6016", "shows approvals that nobody asks for"),
        (ShowsBehaviour, "SAI6017", "shows injected parameters that the model fills"),
        (ShowsBehaviour, "SAI6020", "shows orders of a chain that defeat a control"),
    ];

    [Fact]
    public async Task Own_code_has_no_finding_that_is_not_explained()
    {
        var folder = package.NewFolder();
        var projects = Projects().ToArray();
        await File.WriteAllTextAsync(Path.Combine(folder, "all.proj"), Traversal(projects));
        await File.WriteAllTextAsync(
            Path.Combine(folder, "analyzers.targets"), Analyzers(package.Unpack("analyzers/dotnet/roslyn4.14/cs"), package.Unpack("configuration")));

        var build = await DotnetCommand.RunAsync(folder, ["msbuild", "all.proj", "-m:2", "-nologo"], package.Compiler.Properties);

        build.EnsureSuccess();
        var found = projects.SelectMany(project => FindingsOf(folder, Path.GetFileNameWithoutExtension(project))).ToArray();
        var expected = Explained.Select(finding => $"{finding.Project} {finding.Rule}").Order(StringComparer.Ordinal);
        Assert.True(
            found.Select(finding => finding.Key).Distinct().Order(StringComparer.Ordinal).SequenceEqual(expected),
            string.Join('\n', found.Select(finding => $"{finding.Key} {finding.Value}").Distinct()));
    }

    private static IEnumerable<string> Projects() => Folders
        .Select(folder => Path.Combine(PackageFixture.Metadata("Repository"), folder))
        .SelectMany(folder => Directory.EnumerateDirectories(folder).SelectMany(project => Directory.EnumerateFiles(project, "*.csproj")))
        .Where(project => !LeftOut.Contains(Path.GetFileNameWithoutExtension(project)) && IsRestored(project))
        .Order(StringComparer.Ordinal);

    /// <summary>A run of the whole solution has restored all projects; one of these tests alone has not.</summary>
    private static bool IsRestored(string project) => File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json"));

    private static IEnumerable<KeyValuePair<string, string>> FindingsOf(string folder, string project) =>
        SarifLog.Parse(File.ReadAllText(Path.Combine(folder, project + ".sarif"))).Results
            .Where(finding => !finding.IsSuppressed)
            .Select(finding => KeyValuePair.Create($"{project} {finding.RuleId}", $"{finding.File}: {finding.Message}"));

    /// <summary>Compiles each project as it was built, into a folder of its own.</summary>
    private static string Traversal(IEnumerable<string> projects) => $"""
        <Project DefaultTargets="Compile">
          <ItemGroup>
            {string.Join("\n    ", projects.Select(project => $"<Own Include=\"{SecurityElement.Escape(project)}\" />"))}
            <Own Update="@(Own)">
              <AdditionalProperties>
                IntermediateOutputPath=$(MSBuildThisFileDirectory)%(Filename)/;
                ErrorLog=$(MSBuildThisFileDirectory)%(Filename).sarif%2Cversion=2.1
              </AdditionalProperties>
            </Own>
          </ItemGroup>
          <Target Name="Compile">
            <MSBuild Projects="@(Own)"
                     Targets="Compile"
                     BuildInParallel="true"
                     Properties="CustomAfterMicrosoftCommonTargets=$(MSBuildThisFileDirectory)analyzers.targets;
                                 Configuration={PackageFixture.Metadata("Configuration")};
                                 BuildProjectReferences=false;
                                 EnableNETAnalyzers=false;
                                 EnforceCodeStyleInBuild=false;
                                 TreatWarningsAsErrors=false" />
          </Target>
        </Project>
        """;

    private static string Analyzers(string analyzers, string configuration) => $"""
        <Project>
          <ItemGroup>
            <Analyzer Include="{analyzers}/*.dll" />
            <EditorConfigFiles Include="{configuration}/all.globalconfig" />
          </ItemGroup>
        </Project>
        """;
}
