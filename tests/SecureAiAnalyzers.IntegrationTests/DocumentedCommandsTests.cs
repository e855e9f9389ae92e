using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The commands that the documents show do what is said of them.</summary>
[Collection(SharedPackage.Name)]
public sealed class DocumentedCommandsTests(PackageFixture package)
{
    private const string WithLog = "dotnet build --no-incremental -warnaserror:SAI";
    private const string WithErrors = "dotnet build --no-incremental -p:WarningsAsErrors=";
    private const string Report = "dotnet build --no-incremental -p:SecureAiReportSdkVersions=true";
    private const string Proof = "dotnet build --no-incremental -p:SecureAiProof=true";
    private const string Install = "dotnet add package ";
    private const string Log = "secure-ai.sarif";

    private const string Program = """
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        var options = new OpenAIClientOptions { Endpoint = new Uri("http://models.example.com/v1") };
        var client = new ChatClient("gpt-4o", new ApiKeyCredential(args[0]));
        Console.WriteLine(client.GetHashCode() + options.GetHashCode());
        """;

    /// <summary>Commands that no test here runs, and why not.</summary>
    private static readonly (string Start, string Reason)[] RunElsewhere =
    [
        ("dotnet build samples/InsecureAssistant", "the picture of findings is made of this sample, and SampleFixesTests builds a copy"),
        ("dotnet test SecureAiAnalyzers.sln", "that is the test run"),
        ("dotnet run -c Release --project tests/SecureAiAnalyzers.Benchmarks", "measures for minutes; run by hand"),
    ];

    /// <summary>The beginnings of the commands that tests run.</summary>
    private static readonly string[] RunHere =
    [
        PackageFixture.PackCommand,
        Install,
        WithLog,
        WithErrors,
        Report,
        Proof,
        FormatTests.Command,
        ToolFixture.Command,
        ToolFixture.ReportCommand,
        .. ToolFixture.InstallCommands,
        BillOfMaterialsTests.Command,
        .. InventoryTests.Commands,
        .. BaselineScenarioTests.Commands,
        .. PipelineFilesTests.Commands,
        .. OrganisationTests.Commands,
    ];

    [Fact]
    public void Every_command_is_run_by_a_test()
    {
        var known = RunHere.Concat(RunElsewhere.Select(command => command.Start)).ToArray();

        Assert.DoesNotContain(Documents.Commands, command => !BeginsWithOneOf(known, command));
        Assert.All(known, start => Assert.Contains(Documents.Commands, command => command.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_command_that_tests_run_means_the_same_in_every_shell() =>
        Assert.DoesNotContain(Documents.Commands, command => BeginsWithOneOf(RunHere, command) && !Documents.IsPlain(command));

    [Fact]
    public async Task Pipeline_fails_and_writes_a_log_unless_all_is_up_to_date()
    {
        var application = NewApplication();
        var documented = Documents.Arguments(WithLog);

        var build = await application.RunAsync(documented);
        Assert.Equal((1, "2.1.0"), (build.ExitCode, SarifVersion(application)));
        Assert.Contains("error SAI1001", build.Output, StringComparison.Ordinal);
        Assert.Contains("SAI7001", application.Read(Log), StringComparison.Ordinal);
        Assert.DoesNotContain("2.1.0.0", AssemblyInfo(application), StringComparison.Ordinal);

        application.Delete(Log);
        var again = await application.RunAsync(documented.Where(argument => argument != "--no-incremental"));
        Assert.DoesNotContain("SAI1001", again.EnsureSuccess().Output, StringComparison.Ordinal);
        Assert.False(application.Has(Log));

        await application.RunAsync(documented.Select(argument => argument.Replace("%2C", ",", StringComparison.Ordinal)));
        Assert.Equal("1.0.0", SarifVersion(application));
        Assert.Contains("2.1.0.0", AssemblyInfo(application), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_the_compiler_reach_suggestions_and_stay()
    {
        var application = NewApplication();
        var documented = Documents.Arguments(WithErrors);

        var first = await application.RunAsync(documented);
        var second = await application.RunAsync(documented.Where(argument => argument != "--no-incremental"));
        var ofMsBuild = await application.RunAsync(["build", "--no-incremental", "-warnaserror:SAI7001"]);

        Assert.All([first, second], build => Assert.Contains("error SAI7001", build.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("SAI7001", ofMsBuild.EnsureSuccess().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_says_what_was_analysed()
    {
        var application = NewApplication();

        var build = (await application.RunAsync(Documents.Arguments(Proof, "2.1\""))).EnsureSuccess();

        using var log = JsonDocument.Parse(application.Read(Log));
        var proof = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(result => result.GetProperty("ruleId").GetString() == "SAI0003");
        var properties = proof.GetProperty("properties").GetProperty("customProperties");
        Assert.Equal(("note", "complete", "1"), (Text(proof, "level"), Text(properties, "verdict"), Text(properties, "clients")));
        Assert.StartsWith("OpenAI " + PackageFixture.Metadata("OpenAIVersion"), Text(properties, "sdks"), StringComparison.Ordinal);
        Assert.DoesNotContain("SAI0003", build.Output, StringComparison.Ordinal);

        static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
    }

    [Fact]
    public async Task Each_project_and_framework_has_its_log()
    {
        var application = NewApplication().Write("Directory.Build.targets", Documents.Block(Documents.Pipeline, "xml", "ErrorLog"));

        (await application.RunAsync(["build"])).EnsureSuccess();

        Assert.Equal("2.1.0", SarifVersion(application, "App.net10.0.sarif"));
    }

    [Fact]
    public async Task Package_is_installed_and_says_what_it_knows()
    {
        var product = PackageFixture.Metadata("ProductVersion");
        var install = Documents.Arguments(Install);
        Assert.Contains(product, install);

        var application = package.NewApplicationWithoutPackage("OpenAI").Write("Program.cs", Program);
        (await application.RunAsync(install.Select(argument => argument == product ? PackageFixture.Version : argument))).EnsureSuccess();
        var build = await application.RunAsync(Documents.Arguments(Report));

        Assert.Contains("warning SAI1001", build.EnsureSuccess().Output, StringComparison.Ordinal);
        Assert.Contains("SECUREAI0003: OpenAI", build.Output, StringComparison.Ordinal);
        var reference = XDocument.Parse(application.Read("App.csproj")).Descendants("PackageReference")
            .Single(reference => reference.Attribute("Include")!.Value == "SecureAiAnalyzers");
        Assert.Equal("all", reference.Element("PrivateAssets")!.Value);
    }

    private static bool BeginsWithOneOf(IEnumerable<string> starts, string command) =>
        starts.Any(start => command.StartsWith(start, StringComparison.Ordinal));

    private Application NewApplication() => package.NewApplication("OpenAI").Write("Program.cs", Program);

    private static string? SarifVersion(Application application, string log = Log)
    {
        using var document = JsonDocument.Parse(application.Read(log));
        return document.RootElement.GetProperty("version").GetString();
    }

    private static string AssemblyInfo(Application application) => application.Read("obj/Debug/net10.0/App.AssemblyInfo.cs");
}
