using System.Text.RegularExpressions;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The files of settings and prompts that the package shows to the rules, in real builds.</summary>
[Collection(SharedPackage.Name)]
public sealed partial class SettingsFilesTests(PackageFixture package)
{
    private const string Settings = """
        {
          "Logging": { "LogLevel": { "Default": "Information" } },
          "OpenAI": {
            "Endpoint": "http://models.contoso.com/v1",
            "ApiKey": "9c41e0b7d2f84a6fb35c7e18d0a92b46"
          }
        }
        """;

    private const string Launch = """
        { "profiles": { "Desk": { "commandName": "Project", "environmentVariables": { "OPENAI_API_KEY": "zT8qM3kX7lP2vB9rN4hD6wC1yF5sG0jK" } } } }
        """;

    private const string Hidden = "You help\u200B people.\n";

    [Fact]
    public async Task Files_are_looked_at_by_themselves_at_their_places()
    {
        var build = await NewApplication().BuildAsync();

        build.EnsureSuccess();
        Assert.Equal(
            [
                "Desk.prompty(1,9): SAI4008",
                "Desk/skprompt.txt(1,9): SAI4008",
                "Prompts/de/greeting.md(1,9): SAI4008",
                "Properties/launchSettings.json(1,97): SAI2003",
                "appsettings.Production.json(4,17): SAI1001",
                "appsettings.Production.json(5,15): SAI2003",
                "appsettings.json(4,17): SAI1001",
                "appsettings.json(5,15): SAI2003",
            ],
            Places(build));
    }

    [Fact]
    public async Task Files_that_the_project_lists_itself_are_not_listed_twice()
    {
        var build = await NewApplication().Write("Directory.Build.props", """
            <Project>
              <ItemGroup>
                <AdditionalFiles Include="appsettings.json;$(MSBuildThisFileDirectory)Prompts/de/greeting.md;Desk.prompty" />
              </ItemGroup>
            </Project>
            """).BuildAsync();

        Assert.Equal(8, build.EnsureSuccess().Findings.Count);
    }

    [Fact]
    public async Task File_that_the_project_lists_and_that_is_gone_ends_no_build()
    {
        var build = await package.NewWebApplication("OpenAI")
            .Write("Program.cs", "System.Console.WriteLine(nameof(OpenAI.OpenAIClient));")
            .Write("Directory.Build.props", """
                <Project>
                  <ItemGroup>
                    <None Include="Gone.prompty;Desk/skprompt.txt" />
                  </ItemGroup>
                </Project>
                """)
            .BuildAsync();

        Assert.Empty(build.EnsureSuccess().Findings);
    }

    [Fact]
    public async Task Files_are_not_looked_at_where_that_is_switched_off()
    {
        var application = NewApplication();

        var settingsOff = await application.BuildAsync("SecureAiIncludeSettingsFiles=false");
        var promptsOff = await application.BuildAsync("SecureAiIncludePromptFiles=false");

        Assert.All(Places(settingsOff.EnsureSuccess()), static place => Assert.EndsWith("SAI4008", place, StringComparison.Ordinal));
        Assert.DoesNotContain("SAI4008", promptsOff.EnsureSuccess().Rules);
        Assert.Equal(5, promptsOff.Rules.Count);
    }

    [Fact]
    public async Task Configuration_silences_findings_that_no_pragma_reaches()
    {
        var build = await NewApplication()
            .Write(".editorconfig", """
                root = true
                [appsettings.*.json]
                secure_ai.excluded_files = *
                [appsettings.json]
                dotnet_analyzer_diagnostic.category-SecureAI.Secrets.severity = none
                dotnet_diagnostic.SAI1001.severity = none
                """)
            .Write(".globalconfig", """
                is_global = true
                dotnet_diagnostic.SAI4008.severity = none
                secure_ai.excluded_files = Properties/*.json
                """)
            .BuildAsync();

        Assert.Equal(["appsettings.json(4,17): SAI1001"], Places(build.EnsureSuccess()));
    }

    [Theory]
    [InlineData("SecureAiAnalysisMode=None")]
    [InlineData("NoWarn=SAI1001%3BSAI2003%3BSAI4008")]
    public async Task Properties_silence_findings(string property) => Assert.Empty(Places((await NewApplication().BuildAsync(property)).EnsureSuccess()));

    [Fact]
    public async Task Mistyped_option_in_a_section_of_such_files_is_told()
    {
        var build = await NewApplication().Write(".editorconfig", "root = true\n[*.json]\nsecure_ai.excluded_file = *\n").BuildAsync();

        Assert.Contains("SAI0001", build.EnsureSuccess().Rules);
    }

    private static string[] Places(BuildResult build) => [
        .. Finding().Matches(build.Command.Output)
            .Select(static match => $"{match.Groups[1].Value}: {match.Groups[2].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal)];

    private Application NewApplication() => package.NewWebApplication("OpenAI")
        .Write("Program.cs", "System.Console.WriteLine(nameof(OpenAI.OpenAIClient));")
        .Write("appsettings.json", Settings)
        .Write("appsettings.Production.json", Settings)
        .Write("Properties/launchSettings.json", Launch)
        .Write("Prompts/de/greeting.md", Hidden)
        .Write("Desk/skprompt.txt", Hidden)
        .Write("Desk.prompty", Hidden)
        .Write("README.md", Hidden);

    [GeneratedRegex(@"/app\d+/([^\n:]*\(\d+,\d+\)): warning (SAI\d{4})")]
    private static partial Regex Finding();
}
