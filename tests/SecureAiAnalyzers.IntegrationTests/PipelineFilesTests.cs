using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What the complete pipeline files of docs/ci.md run does what the page says of it.</summary>
[Collection(SharedPackage.Name)]
public sealed class PipelineFilesTests(PackageFixture package)
{
    /// <summary>How the commands begin by which a repository gets the tool.</summary>
    public static readonly string[] Commands = [NewManifest, InstallTool];

    private const string NewManifest = "dotnet new tool-manifest";
    private const string InstallTool = "dotnet tool install ";
    private const string Gate = "--fail-on";
    private const string CleanLog = "artifacts/secure-ai.sarif";

    /// <summary>What is not ours, and needs a server.</summary>
    private static readonly string[] NotOurs = ["dotnet sonarscanner "];

    private const string Insecure = """
        using OpenAI.Chat;

        Console.WriteLine(new ChatClient("house-model", "c0ntoso-7f3a91d2e8b64c05"));
        """;

    private static IEnumerable<string> Ours => Pipeline.All.SelectMany(pipeline => pipeline.Lines).Where(line => !IsOfOthers(line)).Distinct();

    [Fact]
    public void Every_pipeline_builds_once_and_ends_with_the_gate() => Assert.All(Pipeline.All, pipeline =>
    {
        Assert.Equal(4, Pipeline.All.Count);
        Assert.Single(pipeline.Lines, line => line.StartsWith("dotnet build ", StringComparison.Ordinal));
        Assert.Contains(Gate, pipeline.Lines[^1], StringComparison.Ordinal);
        Assert.All(pipeline.Lines, line => Assert.True(Documents.IsPlain(line) || IsOfOthers(line), line));
    });

    [Fact]
    public async Task Steps_shut_the_gate_on_a_finding_and_open_it_when_it_is_mended()
    {
        await package.PackAsync(ToolFixture.InstallCommands[0], ToolFixture.Version);
        var application = package.NewApplication("OpenAI")
            .Write("Program.cs", Insecure)
            .Write("Directory.Build.targets", Documents.Block(Documents.Pipeline, "xml", "ErrorLog"));
        foreach (var command in new[] { Documents.Arguments(NewManifest), Documents.Arguments(InstallTool), Documents.Arguments(OrganisationTests.Lock) })
            (await application.RunAsync(command.Select(ToolFixture.ToTest))).EnsureSuccess();

        await RunAsync(application, gate: 1);
        Assert.Equal(["SAI2001"], SarifLog.Parse(application.Read(CleanLog)).Results.Select(result => result.RuleId));

        application.Write("Program.cs", Insecure.Replace("\"c0ntoso-7f3a91d2e8b64c05\"", "args[0]", StringComparison.Ordinal));
        await RunAsync(application, gate: 0);
        Assert.Empty(SarifLog.Parse(application.Read(CleanLog)).Results);
    }

    private static async Task RunAsync(Application application, int gate)
    {
        foreach (var line in Ours)
        {
            var command = await application.RunAsync(Documents.ArgumentsOf(line));
            Assert.True(command.ExitCode == (line.Contains(Gate, StringComparison.Ordinal) ? gate : 0), $"{line}\n{command.Output}");
        }
    }

    private static bool IsOfOthers(string line) => NotOurs.Any(start => line.StartsWith(start, StringComparison.Ordinal));
}
