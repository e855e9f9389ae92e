using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>
/// The places that decide about a severity, and which of them wins: the table in docs/configuration.md. Each file of the application holds the same two
/// findings; what a file is about stands in its name.
/// </summary>
[Collection(SharedPackage.Name)]
public sealed class SeverityPlacesTests(PackageFixture package)
{
    private const string EditorConfig = """
        root = true
        [Section.cs]
        dotnet_diagnostic.SAI1001.severity = suggestion
        dotnet_diagnostic.SAI7001.severity = none

        [Category.cs]
        dotnet_analyzer_diagnostic.category-SecureAI.Infrastructure.severity = none

        [RuleOverCategory.cs]
        dotnet_analyzer_diagnostic.category-SecureAI.Infrastructure.severity = none
        dotnet_diagnostic.SAI1001.severity = suggestion

        [Excluded.cs]
        secure_ai.excluded_symbols = T:App.Excluded
        """;

    private const string GlobalSuppressions = """
        [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(
            "SecureAI.Infrastructure", "SAI1001", Justification = "A test says so.", Scope = "member", Target = "~M:App.Global.Make~System.Object")]
        """;

    private const string Suppression =
        """[System.Diagnostics.CodeAnalysis.SuppressMessage("SecureAI.Infrastructure", "SAI1001", Justification = "A test says so.")]""";

    private static readonly string[] Files = ["Plain", "Section", "Category", "RuleOverCategory", "Excluded", "Pragma", "Attribute", "Global"];

    [Fact]
    public async Task Each_place_decides_about_the_code_that_it_names()
    {
        var build = await NewApplication(Files).Write(".editorconfig", EditorConfig).Write("GlobalSuppressions.cs", GlobalSuppressions).BuildAsync();

        Assert.Equal(
            [
                "Attribute SAI1001 warning suppressed",
                "Attribute SAI7001 note",
                "Category SAI7001 note",
                "Global SAI1001 warning suppressed",
                "Global SAI7001 note",
                "Plain SAI1001 warning",
                "Plain SAI7001 note",
                "Pragma SAI1001 warning suppressed",
                "Pragma SAI7001 note",
                "RuleOverCategory SAI1001 note",
                "RuleOverCategory SAI7001 note",
                "Section SAI1001 note",
            ],
            Listed(build.EnsureSuccess()));
    }

    /// <summary>Plain.cs has no key of its own; in Own.cs SAI1001 is a warning by its <c>.editorconfig</c>.</summary>
    [Theory]
    [InlineData("NoWarn=SAI1001", "Own SAI7001 note, Plain SAI7001 note")]
    [InlineData("WarningsAsErrors=SAI1001%3BSAI7001", "Own SAI1001 error, Own SAI7001 error, Plain SAI1001 error, Plain SAI7001 error")]
    [InlineData("TreatWarningsAsErrors=true", "Own SAI1001 error, Own SAI7001 note, Plain SAI1001 error, Plain SAI7001 note")]
    [InlineData("CodeAnalysisRuleSet=App.ruleset", "Own SAI7001 error, Plain SAI7001 error")]
    public async Task Property_of_a_project_and_key_of_a_file(string property, string expected)
    {
        var application = NewApplication("Plain", "Own")
            .Write(".editorconfig", "root = true\n[Own.cs]\ndotnet_diagnostic.SAI1001.severity = warning\n")
            .Write("App.ruleset", """
                <RuleSet Name="App" ToolsVersion="17.0">
                  <Rules AnalyzerId="SecureAiAnalyzers" RuleNamespace="SecureAiAnalyzers">
                    <Rule Id="SAI1001" Action="None" />
                    <Rule Id="SAI7001" Action="Error" />
                  </Rules>
                </RuleSet>
                """);

        Assert.Equal(expected, string.Join(", ", Listed(await application.BuildAsync(property))));
    }

    private static string[] Listed(BuildResult build) =>
    [
        .. build.Log!.Results
            .Select(result => $"{Path.GetFileNameWithoutExtension(result.File)} {result.RuleId} {result.Level}{(result.IsSuppressed ? " suppressed" : "")}")
            .Order(StringComparer.Ordinal),
    ];

    private static string Code(string name) => $$"""
        using OpenAI;
        using OpenAI.Chat;

        namespace App;

        public static class {{name}}
        {
        {{(name == "Pragma" ? "#pragma warning disable SAI1001 // a test says so" : "")}}
            {{(name == "Attribute" ? Suppression : "")}}
            public static object Make() => (new OpenAIClientOptions { Endpoint = new Uri("http://models.contoso.com/v1") }, new ChatClient("gpt-4o", Key));

            private static string Key => Environment.GetEnvironmentVariable("KEY")!;
        }
        """;

    private Application NewApplication(params string[] files)
    {
        var application = package.NewApplication(Application.Project("Microsoft.NET.Sdk", [new XElement("OutputType", "Library")], ["OpenAI"]));
        foreach (var name in files)
            application.Write(name + ".cs", Code(name));
        return application;
    }
}
