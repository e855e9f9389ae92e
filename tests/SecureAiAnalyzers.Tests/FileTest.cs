using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules;
using Xunit;

namespace SecureAiAnalyzers.Tests;

/// <summary>Runs the rules about files that are no code, beside code that counts as a use of an AI SDK. In a file, <c>[|…|]</c> marks a finding.</summary>
internal sealed class FileTest
{
    /// <summary>The path of the settings of an application.</summary>
    public const string Settings = "/app/appsettings.json";

    private static readonly MetadataReference CoreLibrary = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    private readonly List<(string Path, string Marked)> _files = [];
    private readonly List<(string Path, string Content)> _configuration = [];
    private readonly Dictionary<string, ReportDiagnostic> _severities = [];
    private string _code = "namespace OpenAI { public class OpenAIClient { } }";

    /// <summary>Verifies that a file has exactly the marked findings, all of one rule.</summary>
    public static Task VerifyAsync(RuleDefinition rule, string path, string marked) => new FileTest().With(path, marked).RunAsync(rule);

    /// <summary>Verifies that settings have exactly the marked findings, all of one rule.</summary>
    public static Task VerifyAsync(RuleDefinition rule, string marked) => VerifyAsync(rule, Settings, marked);

    /// <summary>Adds a file.</summary>
    public FileTest With(string path, string marked)
    {
        _files.Add((path, marked));
        return this;
    }

    /// <summary>Replaces the code, which declares the namespaces by which SDKs are known.</summary>
    public FileTest WithCode(string code)
    {
        _code = code;
        return this;
    }

    /// <summary>Turns on a rule that is off by default.</summary>
    public FileTest TurningOn(RuleDefinition rule)
    {
        _severities.Add(rule.Id, ReportDiagnostic.Info);
        return this;
    }

    /// <summary>Adds a configuration file.</summary>
    public FileTest WithConfiguration(string path, string content)
    {
        _configuration.Add((path, content));
        return this;
    }

    /// <summary>Verifies that the files have exactly the marked findings, all of one rule.</summary>
    public async Task RunAsync(RuleDefinition rule)
    {
        var expected = new List<string>();
        foreach (var (path, marked) in _files)
        {
            TestFileMarkupParser.GetSpans(marked, out var text, out ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan> spans);
            var lines = Microsoft.CodeAnalysis.Text.SourceText.From(text).Lines;
            expected.AddRange(spans.Select(span => $"{path}{lines.GetLinePositionSpan(span)} {rule.Id}"));
        }

        Assert.Equal(expected, (await FindAsync()).Select(static finding => $"{PathOf(finding)}{finding.Location.GetLineSpan().Span} {finding.Id}"));
    }

    /// <summary>What is found, in the order of files and places; marks are left out of the files.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindAsync()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions(_severities);
        var compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText(_code, path: "/app/One.cs")], [CoreLibrary], options);
        AdditionalText[] texts = [.. _files.Select(AdditionalText (file) => new TextFile(file.Path, Unmarked(file.Marked)))];
        var failures = new List<Exception>();
        var run = new CompilationWithAnalyzers(compilation, [new FileAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. texts], new ConfigFileOptions(_configuration)),
            (failure, _, _) => failures.Add(failure),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
        var findings = await run.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        var order = _files.Select(static file => file.Path).ToList();
        return [.. findings.OrderBy(finding => order.IndexOf(PathOf(finding))).ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>The messages of what is found.</summary>
    public async Task<IEnumerable<string>> GetMessagesAsync() =>
        (await FindAsync()).Select(static finding => finding.GetMessage(CultureInfo.InvariantCulture));

    private static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path;

    private static string Unmarked(string marked)
    {
        TestFileMarkupParser.GetSpans(marked, out var text, out ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan> _);
        return text;
    }
}
