using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What the package's build targets say.</summary>
[Collection(SharedPackage.Name)]
public sealed class BuildMessageTests(PackageFixture package)
{
    private const string Program = """
        using OpenAI.Chat;

        var client = new ChatClient(args[0], args[1]);
        Console.WriteLine(client.CompleteChat(args[2]).Value.Content.Count);
        """;

    [Fact]
    public async Task Old_compiler_and_unknown_mode_are_warnings()
    {
        var build = await package.NewApplication("OpenAI").Write("Program.cs", Program)
            .BuildAsync("CompilerApiVersion=roslyn4.7", "SecureAiAnalysisMode=Strict");
        var output = build.EnsureSuccess().Command.Output;
        Assert.Contains("warning SECUREAI0001: SecureAiAnalyzers analyses nothing in this project", output, StringComparison.Ordinal);
        Assert.Contains("warning SECUREAI0002: SecureAiAnalysisMode 'Strict' is unknown", output, StringComparison.Ordinal);
        Assert.Empty(build.Findings);
    }

    [Fact]
    public async Task Report_names_each_sdk_and_whether_its_version_is_known()
    {
        var version = PackageFixture.Metadata("OpenAIVersion");
        var application = package.NewApplication("OpenAI").Write("Program.cs", Program);
        var known = await ReportAsync(application);
        application.Write("Directory.Build.targets", """
            <Project>
              <ItemGroup>
                <SecureAiKnownPackage Update="OpenAI" NewestReadVersion="2.1.0" />
              </ItemGroup>
            </Project>
            """);
        var newer = await ReportAsync(application);

        Assert.Contains($"SECUREAI0003: OpenAI {version} is known to SecureAiAnalyzers", known.Output, StringComparison.Ordinal);
        Assert.Contains($"SECUREAI0003: OpenAI {version} is newer than 2.1.0", newer.Output, StringComparison.Ordinal);
    }

    /// <summary>The report needs the restored packages only, so nothing is compiled.</summary>
    private static async Task<CommandResult> ReportAsync(Application application)
    {
        var command = await application.RunAsync(["build", "-t:ResolvePackageAssets", "-p:SecureAiReportSdkVersions=true"]);
        return command.EnsureSuccess();
    }
}
