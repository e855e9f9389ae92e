using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Tests.Analysis;
using Xunit;

namespace SecureAiAnalyzers.Tests.Roslyn48;

/// <summary>The analyzers load and find on the oldest compiler that the package supports.</summary>
public sealed class SmokeTests
{
    private const string Program = """
        using System;
        using System.ClientModel;
        using System.ClientModel.Primitives;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using OpenAI;
        using OpenAI.Chat;
        using ChatMessage = OpenAI.Chat.ChatMessage;

        internal static class Program
        {
            public static async Task Main()
            {
                var options = new OpenAIClientOptions
                {
                    Endpoint = new Uri("http://models.contoso.com/v1"),
                    ClientLoggingOptions = new ClientLoggingOptions { EnableMessageContentLogging = true },
                };
                _ = new ChatClient("house-model", new ApiKeyCredential("b7Qk2mZ9xW4vN6tR8yPd"), options);
                var client = new ChatClient("gpt-4o", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);
                ChatMessage[] messages = [new UserChatMessage("Hello")];
                await client.CompleteChatAsync(messages, new ChatCompletionOptions { Temperature = 0 });
                _ = new HostedMcpServerTool("orders", "https://mcp.contoso.com") { ApprovalMode = HostedMcpServerToolApprovalMode.NeverRequire };
            }
        }
        """;

    [Fact]
    public async Task AnalyzersRun_OnOldestSupportedCompiler()
    {
        Assert.StartsWith(
            "4.8.",
            typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
            StringComparison.Ordinal);

        var findings = await AnalyzeAsync("Smoke", OutputKind.ConsoleApplication, Program);

        Assert.Equal(
            ["SAI1001", "SAI2001", "SAI3001", "SAI6002", "SAI7001", "SAI8001"],
            findings.Select(finding => finding.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Baseline_HidesWhatItLists_OnOldestSupportedCompiler()
    {
        var shown = await AnalyzeAsync("Shop", OutputKind.DynamicallyLinkedLibrary, ShopProgram.Code);
        var hidden = await AnalyzeAsync(
            "Shop", OutputKind.DynamicallyLinkedLibrary, ShopProgram.Code, string.Join('\n', ShopProgram.Fingerprints.Select(entry => entry + " # ann")));

        Assert.Equal(
            ShopProgram.Fingerprints,
            shown.OrderBy(finding => finding.Location.SourceSpan.Start).Select(finding => $"{finding.Id} {finding.Properties["fingerprint"]}"));
        Assert.Empty(hidden);
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string assembly, OutputKind kind, string code, string baseline = "")
    {
        var compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp12))],
            References(),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: PreviewMembers));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var analyzers = typeof(SecureAiAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        return await compilation.WithAnalyzers(analyzers, new AnalyzerOptions([new BaselineText(baseline)])).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class BaselineText(string content) : AdditionalText
    {
        public override string Path => "SecureAi.Baseline.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }

    private static Dictionary<string, ReportDiagnostic> PreviewMembers =>
        new() { ["MEAI001"] = ReportDiagnostic.Suppress, ["OPENAI001"] = ReportDiagnostic.Suppress };

    /// <summary>What this test runs on, without the test framework, which would make the code under test a test project.</summary>
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => !Path.GetFileName(path).StartsWith("xunit", StringComparison.OrdinalIgnoreCase))
        .Select(path => MetadataReference.CreateFromFile(path));
}
