using System.Globalization;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>A team begins with an old code base, as docs/adopting.md tells it.</summary>
[Collection(SharedPackage.Name)]
public sealed class BaselineScenarioTests(PackageFixture package)
{
    /// <summary>How the commands begin that are run here.</summary>
    public static readonly string[] Commands = [BuildWithProof, Strict, WriteBaseline, CompareBaseline, PruneBaseline];

    private const string BuildWithProof = "dotnet build --no-incremental -p:SecureAiProof=true";
    private const string Strict = "dotnet build --no-incremental -warnaserror";
    private const string WriteBaseline = "secure-ai baseline write ";
    private const string CompareBaseline = "secure-ai baseline compare ";
    private const string PruneBaseline = "secure-ai baseline prune ";
    private const string Baseline = "SecureAi.Baseline.txt";
    private const int Findings = 50;

    private const string Violation = """
        public static class Fresh
        {
            public static OpenAI.OpenAIClientOptions Options() => new() { Endpoint = new Uri("http://fresh.example.com/v1") };
        }
        """;

    [Fact]
    public async Task Team_begins_with_fifty_findings_keeps_new_ones_out_and_gets_rid_of_old_ones()
    {
        var application = NewApplication();
        var red = await BuildAsync(application, Strict);
        Assert.Equal((1, Findings), (red.ExitCode, CountOf(red.Output, ": error SAI")));

        await BuildAsync(application, BuildWithProof);
        (await RunToolAsync(application, WriteBaseline)).EnsureSuccess();
        Assert.Equal(Findings, Entries(application).Length);
        Assert.DoesNotContain("c0ntoso", application.Read(Baseline), StringComparison.Ordinal);
        (await BuildAsync(application, Strict)).EnsureSuccess();

        application.Write("Fresh.cs", Violation);
        var fresh = await BuildAsync(application, Strict);
        Assert.Equal((1, 1), (fresh.ExitCode, CountOf(fresh.Output, "Fresh.cs(3,")));
        application.Delete("Fresh.cs");

        MoveAround(application);
        (await BuildAsync(application, Strict)).EnsureSuccess();

        application.Write("Old0.cs", application.Read("Old0.cs").Replace("http://models0-0", "https://models0-0", StringComparison.Ordinal));
        await BuildAsync(application, BuildWithProof);
        var compared = await RunToolAsync(application, CompareBaseline);
        Assert.Contains($"0 new, {Findings - 1} known, 1 stale", compared.EnsureSuccess().Output, StringComparison.Ordinal);
        (await RunToolAsync(application, PruneBaseline)).EnsureSuccess();
        Assert.Equal(Findings - 1, Entries(application).Length);
        (await BuildAsync(application, Strict)).EnsureSuccess();
    }

    [Fact]
    public async Task Rule_is_an_error_everywhere_and_down_in_tests_only()
    {
        var application = NewApplication(files: 1).Write(".editorconfig", Documents.Block(Documents.Adopting, "ini", "[tests/"));
        application.Write("tests/Fresh.cs", Violation);

        var output = (await application.RunAsync(["build"])).Output;

        Assert.Equal((5, 5), (CountOf(output, ": warning SAI1001"), CountOf(output, ": error SAI2001")));
        Assert.DoesNotContain("Fresh.cs", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_hides_from_errors_of_every_place_and_from_dotnet_format_until_it_is_switched_off()
    {
        var application = NewApplication(files: 1);
        await BuildAsync(application, BuildWithProof);
        (await RunToolAsync(application, WriteBaseline)).EnsureSuccess();
        application.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.SAI1001.severity = error
            dotnet_diagnostic.SAI2001.severity = error
            """);

        (await application.RunAsync(["build", "--no-incremental", "-p:TreatWarningsAsErrors=true"])).EnsureSuccess();
        string[] format = ["format", "analyzers", "--severity", "info", "--diagnostics", "SAI1001", "SAI2001", "--verify-no-changes"];
        (await application.RunAsync(format)).EnsureSuccess();

        var off = await application.RunAsync(["build", "--no-incremental", "-p:SecureAiBaseline=false"]);
        Assert.Equal((1, 10), (off.ExitCode, CountOf(off.Output, ": error SAI")));
    }

    /// <summary>An application with ten findings in each file, whose project has the log and the baseline that the documents tell of.</summary>
    private Application NewApplication(int files = 5)
    {
        var application = package.NewApplication("OpenAI")
            .Write("Program.cs", "Console.WriteLine(typeof(Old0).Name);")
            .Write("Directory.Build.props", Documents.Block(Documents.Adopting, "xml", "SecureAiBaselineFile"))
            .Write("Directory.Build.targets", Documents.Block(Documents.Pipeline, "xml", "ErrorLog"));
        for (var file = 0; file < files; file++)
            application.Write($"Old{file}.cs", OldCode(file));
        return application;
    }

    private static string OldCode(int file)
    {
        var members = Enumerable.Range(0, 5).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""

                public static OpenAIClientOptions Options{{i}}() => new() { Endpoint = new Uri("http://models{{file}}-{{i}}.example.com/v1") };

                public static ChatClient Client{{i}}()
                {
                    var name = "house-model";
                    return new ChatClient(name, "c0ntoso-7f3a91d2e8b64c05");
                }
            """));
        return $"using OpenAI;\nusing OpenAI.Chat;\n\npublic static class Old{file}\n{{{string.Concat(members)}\n}}\n";
    }

    /// <summary>Renames files, and changes what stands round the findings.</summary>
    private static void MoveAround(Application application)
    {
        var edited = application.Read("Old1.cs").Replace("var name", "Console.WriteLine(1);\n        var name", StringComparison.Ordinal);
        application.Write("Moved.cs", "// moved\n\n" + edited);
        application.Delete("Old1.cs");
        application.Write("Old2.cs", application.Read("Old2.cs").ReplaceLineEndings("\r\n").Replace("    ", "\t", StringComparison.Ordinal));
        application.Write("Old3.cs", application.Read("Old3.cs").Replace("c0ntoso-7f3a91d2e8b64c05", "rotated-91d2e8b64c057f3a", StringComparison.Ordinal));
    }

    private static Task<CommandResult> BuildAsync(Application application, string command) =>
        application.RunAsync(Documents.Arguments(command, end: command));

    private static Task<CommandResult> RunToolAsync(Application application, string command) =>
        application.RunAsync([PackageFixture.Metadata("Tool"), .. Documents.Arguments(command)]);

    private static string[] Entries(Application application) =>
        [.. application.Read(Baseline).Split('\n').Where(line => line.StartsWith("SAI", StringComparison.Ordinal))];

    /// <summary>Builds tell each finding twice: at once, and at the end.</summary>
    private static int CountOf(string output, string text) =>
        output.Split('\n').Where(line => line.Contains(text, StringComparison.Ordinal)).Select(line => line.Trim()).Distinct(StringComparer.Ordinal).Count();
}
