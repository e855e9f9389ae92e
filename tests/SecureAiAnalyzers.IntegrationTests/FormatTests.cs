using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary><c>dotnet format</c> applies the fixes in bulk.</summary>
[Collection(SharedPackage.Name)]
public sealed class FormatTests(PackageFixture package)
{
    /// <summary>How the documents' commands begin.</summary>
    public const string Command = "dotnet format analyzers ";

    private const string Program = """
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;
        using OpenAI.Chat;

        var client = new ChatClient(args[0], args[1]);
        var template = new PromptTemplateConfig { AllowDangerouslySetContent = true };
        var telemetry = new OpenTelemetryChatClient { EnableSensitiveData = true };
        var options = new ChatCompletionOptions { Temperature = 0 };
        var answer = client.CompleteChat([new UserChatMessage(args[2])], options);
        var other = new ChatClient("gpt-4o", args[1]);
        Console.WriteLine($"{other} {answer.Value.Content.Count} {template} {telemetry}");
        """;

    /// <summary>The rules know SDK types by name, so two declarations stand for two more packages.</summary>
    private const string Sdks = """
        namespace Microsoft.SemanticKernel
        {
            public sealed class PromptTemplateConfig
            {
                public bool AllowDangerouslySetContent { get; set; }
            }
        }

        namespace Microsoft.Extensions.AI
        {
            public sealed class OpenTelemetryChatClient
            {
                public bool EnableSensitiveData { get; set; }
            }
        }
        """;

    [Fact]
    public async Task Format_fixes_the_findings_and_tells_of_those_without_a_fix()
    {
        var application = package.NewApplication("OpenAI")
            .Write("Program.cs", Program)
            .Write("Sdks.cs", Sdks)
            .Write(".editorconfig", "[*.cs]\nsecure_ai.default_max_output_tokens = 2000\n");
        (await application.RunAsync(Documents.Arguments(Command, "SAI8001"))).EnsureSuccess();
        var after = await application.RunAsync(Documents.Arguments(Command, "--verify-no-changes"));

        Assert.Equal(2, after.ExitCode);
        Assert.Contains("SAI7001", after.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SAI8001", after.Output, StringComparison.Ordinal);
        var fixedProgram = application.Read("Program.cs");
        Assert.Contains("MaxOutputTokenCount = 2000", fixedProgram, StringComparison.Ordinal);
        Assert.DoesNotContain("EnableSensitiveData = true", fixedProgram, StringComparison.Ordinal);
        Assert.DoesNotContain("AllowDangerouslySetContent = true", fixedProgram, StringComparison.Ordinal);
    }
}
