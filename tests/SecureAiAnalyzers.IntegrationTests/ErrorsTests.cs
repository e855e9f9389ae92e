using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary><c>SecureAiTreatWarningsAsErrors</c> makes errors of our warnings, and of nothing else.</summary>
[Collection(SharedPackage.Name)]
public sealed class ErrorsTests(PackageFixture package)
{
    private const string AsErrors = "SecureAiTreatWarningsAsErrors=true";

    private const string Program = """
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        var options = new OpenAIClientOptions { Endpoint = new Uri("http://models.example.com/v1") };
        var client = new ChatClient("gpt-4o", new ApiKeyCredential(args[0]));
        string? unused = null;
        Console.WriteLine(client.GetHashCode() + options.GetHashCode());
        """;

    [Fact]
    public async Task Our_warnings_are_errors_until_they_are_mended()
    {
        var application = NewApplication();

        var first = await application.BuildAsync(AsErrors);
        var second = await application.RunAsync(["build", "-p:" + AsErrors]);
        var mended = await application.Write("Program.cs", Program.Replace("http:", "https:", StringComparison.Ordinal)).RunAsync(["build", "-p:" + AsErrors]);

        Assert.All([first.Command, second], build => AssertEnds(build, 1, "error SAI1001"));
        Assert.Contains("warning CS0219", first.Command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SAI7001", first.Command.Output, StringComparison.Ordinal);
        AssertEnds(mended, 0, "warning CS0219");
    }

    [Theory]
    [InlineData("SAI7001.severity = warning", "error SAI7001")]
    [InlineData("SAI1001.severity = suggestion", null)]
    [InlineData("SAI1001.severity = none", null)]
    public async Task Severities_of_the_team_decide_what_is_a_warning(string line, string? expected)
    {
        var build = await NewApplication().Write(".editorconfig", "[*.cs]\ndotnet_diagnostic." + line + "\n").BuildAsync(AsErrors);

        AssertEnds(build.Command, line.StartsWith("SAI1001", StringComparison.Ordinal) ? 0 : 1, expected ?? "warning CS0219");
        Assert.Equal(expected is not null, build.Command.Output.Contains("error SAI", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mode_decides_what_is_a_warning() =>
        AssertEnds((await NewApplication().BuildAsync(AsErrors, "SecureAiAnalysisMode=Recommended")).Command, 1, "error SAI7001");

    [Fact]
    public async Task Own_lists_of_the_project_hold()
    {
        var exempt = await NewApplication().BuildAsync(AsErrors, "WarningsNotAsErrors=CS0219%3B SAI1001");
        var listed = await NewApplication().BuildAsync(AsErrors, "WarningsNotAsErrors=SAI1001", "WarningsAsErrors=CS0219");

        AssertEnds(exempt.Command, 0, "warning SAI1001");
        AssertEnds(listed.Command, 1, "error CS0219");
        Assert.DoesNotContain("error SAI1001", listed.Command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mode_All_turns_on_the_token_validation_rule_of_the_SDK()
    {
        var application = package.NewApplication("OpenAI").Write("Program.cs", """
            Console.WriteLine(new Microsoft.IdentityModel.Tokens.TokenValidationParameters { ValidateAudience = false });

            namespace Microsoft.IdentityModel.Tokens
            {
                public class TokenValidationParameters
                {
                    public bool ValidateAudience { get; set; } = true;
                }
            }
            """);

        Assert.DoesNotContain("CA5404", (await application.BuildAsync()).EnsureSuccess().Command.Output, StringComparison.Ordinal);
        var strict = (await application.BuildAsync("SecureAiAnalysisMode=All")).EnsureSuccess().Command.Output;
        Assert.Contains("warning CA5404", strict, StringComparison.Ordinal);
        Assert.DoesNotContain("MultipleGlobalAnalyzerKeys", strict, StringComparison.Ordinal);
    }

    private static void AssertEnds(CommandResult build, int exitCode, string text)
    {
        Assert.Contains(text, build.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, build.ExitCode);
    }

    private Application NewApplication() => package.NewApplication("OpenAI").Write("Program.cs", Program);
}
