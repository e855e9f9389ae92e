using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>Which configuration reaches findings in Razor files, and those that have no place in a source file.</summary>
[Collection(SharedPackage.Name)]
public sealed class RazorConfigurationTests(PackageFixture package)
{
    private const string Program = """
        using OpenAI.Chat;

        var app = WebApplication.Create(args);
        app.MapGet("/", (string question) => new SystemChatMessage("Answer " + question).Content.Count);
        app.Run();
        """;

    private const string Component = """
        @using Microsoft.AspNetCore.Components
        @using OpenAI.Chat

        <p>@Rules.Content.Count</p>

        @code {
            [SupplyParameterFromQuery]
            public string Question { get; set; } = "";

            private SystemChatMessage Rules => new("Answer " + Question);
        }
        """;

    private const string Misspelt = "[*]\nsecure_ai.strict_https = true\n";

    [Fact]
    public async Task Key_of_a_rule_in_editorconfig_reaches_neither_Razor_nor_findings_without_place()
    {
        var application = NewApplication().Write(".editorconfig", Misspelt + """
            dotnet_diagnostic.SAI4001.severity = none
            dotnet_diagnostic.SAI0001.severity = none
            dotnet_analyzer_diagnostic.category-SecureAI.Configuration.severity = none
            """);
        Assert.Equal(["SAI0001 warning", "SAI4001 warning"], (await application.BuildAsync()).EnsureSuccess().Findings);

        // The bulk fix sees Program.cs only, in which the rule is off.
        (await application.RunAsync(["format", "analyzers", "--no-restore", "--diagnostics", "SAI4001", "--verify-no-changes"])).EnsureSuccess();
    }

    [Fact]
    public async Task Category_key_reaches_Razor_and_globalconfig_reaches_both()
    {
        var application = NewApplication()
            .Write(".editorconfig", Misspelt + "[*.cs]\ndotnet_analyzer_diagnostic.category-SecureAI.Prompts.severity = none\n");
        Assert.Equal(["SAI0001 warning"], (await application.BuildAsync()).EnsureSuccess().Findings);

        application.Write(".editorconfig", Misspelt).Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.SAI4001.severity = error
            dotnet_diagnostic.SAI0001.severity = none
            """);
        Assert.Equal(["SAI4001 error", "SAI4001 error"], (await application.BuildAsync()).Findings);
    }

    private Application NewApplication() =>
        package.NewWebApplication([new XElement("RequiresAspNetWebAssets", "false")], "OpenAI")
            .Write("Program.cs", Program)
            .Write("Ask.razor", Component);
}
