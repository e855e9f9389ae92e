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
    public async Task Report_names_each_sdk_and_whether_its_minor_version_is_known()
    {
        var used = Version.Parse(PackageFixture.Metadata("OpenAIVersion"));
        var (minor, olderMinor) = ($"{used.Major}.{used.Minor}", $"{used.Major}.{used.Minor - 1}.99");

        Assert.Contains($"SECUREAI0003: OpenAI {used} is known to SecureAiAnalyzers", await ReportAsync(minor + ".99"), StringComparison.Ordinal);
        Assert.Contains($"SECUREAI0003: OpenAI {used} is known to SecureAiAnalyzers", await ReportAsync(minor), StringComparison.Ordinal);
        Assert.Contains($"SECUREAI0003: OpenAI {used} is newer than {olderMinor}", await ReportAsync(olderMinor), StringComparison.Ordinal);
    }

    /// <summary>What is said when the rules know the SDK up to a version. The report needs the restored packages only, so nothing is compiled.</summary>
    private async Task<string> ReportAsync(string newestReadVersion)
    {
        var application = package.NewApplication("OpenAI").Write("Program.cs", Program).Write("Directory.Build.targets", $"""
            <Project>
              <ItemGroup>
                <SecureAiKnownPackage Update="OpenAI" NewestReadVersion="{newestReadVersion}" />
              </ItemGroup>
            </Project>
            """);
        var command = await application.RunAsync(["build", "-t:ResolvePackageAssets", "-p:SecureAiReportSdkVersions=true"]);
        return command.EnsureSuccess().Output;
    }
}
