using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>How a project tells the rules about its own code.</summary>
[Collection(SharedPackage.Name)]
public sealed class TeamSymbolsTests(PackageFixture package)
{
    private const string Program = """
        using OpenAI.Chat;
        using SecureAi;

        Console.WriteLine(Team.Clean(args[0]) + nameof(ChatClient));

        static class Team
        {
            [Sanitizer("sql", "html")]
            public static string Clean([Untrusted] string text) => text;
        }
        """;

    private const string OwnAttributes = """

        namespace SecureAi { class SanitizerAttribute(params string[] kinds) : Attribute; class UntrustedAttribute : Attribute; }
        """;

    private const string SymbolsFile = """
        source; T:Contoso.Crm.Row
        sanitiser; M:Team.Clean(System.String)
        """;

    [Fact]
    public async Task Annotations_and_symbols_file_come_with_the_package()
    {
        var application = package.NewApplication("OpenAI")
            .Write("Program.cs", Program)
            .Write("SecureAi.Symbols.txt", SymbolsFile)
            .Write("Directory.Build.props", """<Project><ItemGroup><AdditionalFiles Include="SecureAi.Symbols.txt" /></ItemGroup></Project>""");
        var build = await application.BuildAsync("SecureAiIncludeAnnotations=true", "GenerateDocumentationFile=true", "LangVersion=10");

        build.EnsureSuccess();
        Assert.Equal(["SAI0001 warning"], build.Findings);
        Assert.Contains("SecureAi.Symbols.txt(2,1): warning SAI0001: Role 'sanitiser' is unknown", build.Command.Output, StringComparison.Ordinal);
        Assert.Contains("1 Warning(s)", build.Command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Symbols_file_is_read_by_itself_unless_switched_off_and_annotations_on_request_only()
    {
        var application = package.NewApplication("OpenAI")
            .Write("Program.cs", Program + OwnAttributes)
            .Write("SecureAi.Symbols.Crm.txt", SymbolsFile);
        var on = await application.BuildAsync();
        var off = await application.BuildAsync("SecureAiIncludeSymbolsFile=false");

        Assert.Equal(["SAI0001 warning"], on.EnsureSuccess().Findings);
        Assert.Empty(off.EnsureSuccess().Findings);
    }
}
