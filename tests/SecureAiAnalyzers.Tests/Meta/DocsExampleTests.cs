using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The check of the examples sees what it should see.</summary>
public sealed class DocsExampleTests
{
    private const string Unlimited =
        """
        ```csharp
        using OpenAI.Chat;

        var client = new ChatClient("gpt-5.5-2026-04-23", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
        var options = new ChatCompletionOptions();
        var answer = await client.CompleteChatAsync([new UserChatMessage("Hello")], options); // <- SAI8001
        Console.WriteLine(answer.Value.Content[0].Text);
        ```
        """;

    [Fact]
    public async Task Finding_stands_at_its_line()
    {
        var example = Example(Unlimited);

        Assert.Equal(["line 5: SAI8001"], example.MarkedFindings);
        Assert.Equal(["line 5: SAI8001"], await example.GetFindingsAsync());
    }

    [Fact]
    public async Task Compiler_error_is_a_finding()
    {
        var finding = Assert.Single(await Example("```csharp\n_ = missing;\n```").GetFindingsAsync());

        Assert.StartsWith("line 1: Example.cs(1,5): error CS0103", finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Library_and_web_types_compile() => Assert.Empty(await Example(
        """
        ```csharp
        public sealed record Answers(WebApplication App, List<string> Texts);
        ```
        """).GetFindingsAsync());

    [Fact]
    public async Task Named_stubs_are_referenced() => Assert.Empty(await Example(
        """
        <!-- sdk: Microsoft.SemanticKernel -->
        ```csharp
        using Microsoft.SemanticKernel;

        public sealed record Host(Kernel Kernel);
        ```
        """).GetFindingsAsync());

    [Fact]
    public void Text_without_code_is_refused() => Assert.Throws<InvalidOperationException>(() => Example("No code."));

    private static DocsExample Example(string section) => new(RuleTable.UnlimitedOutput, section.ReplaceLineEndings("\n"));
}
