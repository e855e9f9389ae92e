using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>A C# example of a rule page, as a project that references everything.</summary>
internal sealed partial class DocsExample
{
    private readonly RuleDefinition _rule;
    private readonly string _code;
    private readonly string _firstLine;
    private readonly string[] _stubs;
    private readonly string _config;
    private readonly AdditionalText[] _files;

    /// <param name="rule">The rule that the example is about; it is on, even when it is off by default.</param>
    /// <param name="section">Text of a page: the first C# block in it is the example.</param>
    /// <param name="firstLine">A line to put before the code.</param>
    /// <param name="place">Where the text stands.</param>
    public DocsExample(RuleDefinition rule, string section, string? firstLine = null, string? place = null)
    {
        _rule = rule;
        _firstLine = firstLine is null ? "" : firstLine + "\n";
        _code = MarkdownPage.CodeBlock(section, "csharp") ?? throw new InvalidOperationException($"{place ?? rule.Id}: there is no C# block; write one");
        _stubs = Stubs().Match(section) is { Success: true } match
            ? match.Groups[1].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
        _config = Config().Match(section).Groups[1].Value;
        _files = File().Match(section) is { Success: true } file ? [new TextFile("/" + file.Groups[1].Value, MarkdownPage.CodeBlock(section, "json"))] : [];
    }

    /// <summary>The example below a heading of the rule's page.</summary>
    public static DocsExample Below(string heading, RuleDefinition rule, string? firstLine = null) =>
        new(rule, MarkdownPage.Section(Repository.Read(RulePage.PathOf(rule)), heading), firstLine, Expect.Heading(RulePage.PathOf(rule), heading));

    /// <summary>What the comments in the code announce, in source order: "line 3: SAI1001".</summary>
    public IEnumerable<string> MarkedFindings => _code.Split('\n')
        .Select((text, index) => (Match: Marker().Match(text), Line: index + 1))
        .Where(line => line.Match.Success)
        .Select(line => FormatFinding(line.Line, line.Match.Groups[1].Value));

    /// <summary>What all analyzers of the package report and the compiler's errors, in source order.</summary>
    public async Task<IEnumerable<string>> GetFindingsAsync()
    {
        var compilation = Compile();
        var findings = await WebProject.Analyze(compilation, config: _config, files: _files).GetAnalyzerDiagnosticsAsync();
        return findings.Concat(compilation.GetDiagnostics().Where(WebProject.IsCompilerError))
            .OrderBy(finding => finding.Location.GetLineSpan().StartLinePosition)
            .Select(Format);
    }

    /// <summary>The project of the example; its first file is the example.</summary>
    public CSharpCompilation Compile() => WebProject.Compile([WebProject.Parse(_firstLine + _code, "Example.cs")], [_rule], _stubs);

    private static string Format(Diagnostic finding) => FormatFinding(
        finding.Location.GetLineSpan().StartLinePosition.Line + 1,
        WebProject.IsCompilerError(finding) ? finding.ToString() : finding.Id);

    private static string FormatFinding(int line, string what) => $"line {line}: {what}";

    [GeneratedRegex("<!-- sdk: (.*?) -->")]
    private static partial Regex Stubs();

    [GeneratedRegex("<!-- config: (.*?) -->")]
    private static partial Regex Config();

    [GeneratedRegex("<!-- file: (.*?) -->")]
    private static partial Regex File();

    [GeneratedRegex("// <- (SAI[0-9]{4})$")]
    private static partial Regex Marker();
}
