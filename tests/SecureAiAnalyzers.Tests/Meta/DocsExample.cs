using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>A C# example of a rule page, as a project that references everything.</summary>
internal sealed partial class DocsExample
{
    /// <summary>The implicit usings of a web project.</summary>
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private readonly RuleDefinition _rule;
    private readonly string _code;
    private readonly string[] _stubs;

    /// <param name="rule">The rule that the example is about; it is on, even when it is off by default.</param>
    /// <param name="section">Text of a page: the first C# block in it is the example.</param>
    public DocsExample(RuleDefinition rule, string section)
    {
        _rule = rule;
        _code = MarkdownPage.CodeBlock(section, "csharp") ?? throw new InvalidOperationException($"There is no C# block for {rule.Id}");
        _stubs = Stubs().Match(section) is { Success: true } match
            ? match.Groups[1].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
    }

    /// <summary>The example below a heading of the rule's page.</summary>
    public static DocsExample Below(string heading, RuleDefinition rule) =>
        new(rule, MarkdownPage.Section(Repository.Read(RulePage.PathOf(rule)), heading));

    /// <summary>What the comments in the code announce, in source order: "line 3: SAI1001".</summary>
    public IEnumerable<string> MarkedFindings => _code.Split('\n')
        .Select((text, index) => (Match: Marker().Match(text), Line: index + 1))
        .Where(line => line.Match.Success)
        .Select(line => FormatFinding(line.Line, line.Match.Groups[1].Value));

    /// <summary>What all analyzers of the package report and the compiler's errors, in source order.</summary>
    public async Task<IEnumerable<string>> GetFindingsAsync()
    {
        var compilation = await CompileAsync();
        var analyzers = compilation.WithAnalyzers([.. PackageAnalyzers.Create()], new AnalyzerOptions([], new ConfigFileOptions()));
        var findings = await analyzers.GetAnalyzerDiagnosticsAsync();
        return findings.Concat(compilation.GetDiagnostics().Where(IsCompilerError))
            .OrderBy(finding => finding.Location.GetLineSpan().StartLinePosition)
            .Select(Format);
    }

    private static string Format(Diagnostic finding) => FormatFinding(
        finding.Location.GetLineSpan().StartLinePosition.Line + 1,
        IsCompilerError(finding) ? finding.ToString() : finding.Id);

    private static string FormatFinding(int line, string what) => $"line {line}: {what}";

    /// <summary>SDKs mark preview members as errors under ids of their own; who uses one has accepted it.</summary>
    private static bool IsCompilerError(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private async Task<CSharpCompilation> CompileAsync()
    {
        var tree = CSharpSyntaxTree.ParseText(_code, ParseOptions, "Example.cs");
        var usings = CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions, "Usings.cs");
        var isProgram = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var packages = await TestReferences.Sdks.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: [new(_rule.Id, ReportDiagnostic.Warn)]);
        return CSharpCompilation.Create("Example", [tree, usings], [.. packages, .. TestReferences.StubClosure(_stubs)], options);
    }

    [GeneratedRegex("<!-- sdk: (.*?) -->")]
    private static partial Regex Stubs();

    [GeneratedRegex("// <- (SAI[0-9]{4})$")]
    private static partial Regex Marker();
}
