using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.CodeFixes.Consumption;
using SecureAiAnalyzers.CodeFixes.Monitoring;
using SecureAiAnalyzers.Rules;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.CodeFixes;

/// <summary>Fixes of several rules one after the other in one solution, as <c>dotnet format</c> applies them.</summary>
public sealed class BulkFixTests
{
    private const string Code = """
        using System.ClientModel.Primitives;
        using OpenAI;
        using OpenAI.Chat;

        var client = new ChatClient(args[0], args[1]);
        var logging = new OpenAIClientOptions { ClientLoggingOptions = new ClientLoggingOptions { EnableMessageContentLogging = true } };
        var options = new ChatCompletionOptions { Temperature = 0 };
        var answer = client.CompleteChat([new UserChatMessage(args[2])], options);
        """;

    private const string Options = "[*.cs]\nsecure_ai.default_max_output_tokens = 2000\n";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new CodeAnalyzer()];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fixes_several_rules_in_any_order(bool limitFirst)
    {
        var document = CreateDocument();

        if (limitFirst)
            document = await FixAllAsync(document, "SAI8001", new UnlimitedOutputFix());
        document = await FixAllAsync(document, "SAI3001", new SensitiveTelemetryFix());
        if (!limitFirst)
            document = await FixAllAsync(document, "SAI8001", new UnlimitedOutputFix());

        var text = (await document.GetTextAsync()).ToString();
        Assert.Contains("EnableMessageContentLogging = false", text, StringComparison.Ordinal);
        Assert.Contains("new ChatCompletionOptions { Temperature = 0, MaxOutputTokenCount = 2000 }", text, StringComparison.Ordinal);
    }

    private static Document CreateDocument()
    {
        var workspace = new AdhocWorkspace();
        var references = TestReferences.Sdks.Assemblies;
        return workspace.AddProject("Bulk", LanguageNames.CSharp)
            .WithMetadataReferences(references)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .AddAnalyzerConfigDocument(".editorconfig", SourceText.From(Options), filePath: "/0/.editorconfig").Project
            .AddDocument("Program.cs", Code, filePath: "/0/Program.cs");
    }

    /// <summary>
    /// As <c>dotnet format</c> does it: the key comes from the first finding of the analyzer, whatever its rule, and is null when the fix
    /// offers nothing for that.
    /// </summary>
    private static async Task<Document> FixAllAsync(Document document, string id, CodeFixProvider provider)
    {
        var compilation = await document.Project.GetCompilationAsync();
        var diagnostics = await compilation!.WithAnalyzers(Analyzers, document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == id);

        CodeAction? first = null;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostics[0], (action, _) => first ??= action, CancellationToken.None));
        Assert.Equal(diagnostics[0].Id == id, first is not null);

        var context = new FixAllContext(
            document, provider, FixAllScope.Solution, first?.EquivalenceKey!, [id], new Found(diagnostics), CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
