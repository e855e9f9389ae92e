using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Rules ask by role: outside comments and messages, no SDK is named in them.</summary>
public sealed class RulesKnowNoSdkTests
{
    private static readonly string[] SdkNames =
    [
        "OpenAI", "Anthropic", "SemanticKernel", "Ollama", "LLama", "Azure", "Bedrock", "Gemini", "GoogleAI", "Mscc", "Betalgo", "KernelMemory",
        "AutoGen", "LangChain", "Aspire", "Onnx", "TorchSharp", "ModelContextProtocol", "ExtensionsAI", "AgentFramework", "HuggingFace", "Mistral",
    ];

    public static TheoryData<string> RuleFiles =>
    [
        .. Directory.EnumerateFiles(RulesFolder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RulesFolder, path))
            .Order(StringComparer.Ordinal),
    ];

    private static string RulesFolder => Repository.PathOf("src/SecureAiAnalyzers/Rules");

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Rule_names_no_sdk(string file) => Expect.None(
        "src/SecureAiAnalyzers/Rules/" + file.Replace('\\', '/'),
        "a rule asks for roles; move what is known of an SDK to its file in src/SecureAiAnalyzers/Catalog/Sdks, and messages to the rule table. Named here:",
        SdksNamedIn(File.ReadAllText(Path.Combine(RulesFolder, file))));

    [Fact]
    public void Check_sees_identifiers_and_texts_that_are_no_messages()
    {
        Assert.Equal(["OpenAI", "Azure"], SdksNamedIn("class C { bool M(string s) => s == \"OpenAI.ChatClient\" || AzureKey(s); }"));
        Assert.Empty(SdksNamedIn("// OpenAI\nclass C { }"));
    }

    /// <summary>Texts are checked too: a name in a text that is compared is knowledge, and the messages of rules stand in the rule table.</summary>
    private static IEnumerable<string> SdksNamedIn(string code) =>
        CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens()
            .SelectMany(static token => SdkNames.Where(name => token.ValueText.Contains(name, StringComparison.OrdinalIgnoreCase)));
}
