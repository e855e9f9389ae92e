using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Meta;
using SecureAiAnalyzers.Tests.References;

namespace SecureAiAnalyzers.Tests.Analysis;

/// <summary>A finding by what tools know it by.</summary>
internal sealed record MarkedFinding(string Rule, string Fingerprint, string? Symbol, bool IsSuppressed)
{
    /// <summary>What all analyzers find in a project, in source order, suppressed findings too.</summary>
    public static Task<IReadOnlyList<MarkedFinding>> FindAsync(params IEnumerable<(string Path, string Code)> files) => FindAsync("Shop", files, []);

    /// <summary>As above, beside additional files.</summary>
    public static async Task<IReadOnlyList<MarkedFinding>> FindAsync(
        string assembly, IEnumerable<(string Path, string Code)> files, IEnumerable<(string Path, string Content)> texts, string properties = "")
    {
        var compilation = WebProject.Compile(
            assembly,
            [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Code, new CSharpParseOptions(LanguageVersion.Latest), file.Path))],
            TestReferences.Sdks,
            RuleTable.All.Where(static rule => rule.EnabledByDefault));
        var options = new AnalyzerOptions(
            [.. texts.Select(AdditionalText (file) => new TextFile(file.Path, file.Content))],
            new ConfigFileOptions(("/.globalconfig", "is_global = true\nbuild_property.UsingMicrosoftNETSdkWeb = true\n" + properties)));
        var run = new CompilationWithAnalyzers(
            compilation,
            [.. PackageAnalyzers.Create()],
            new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(finding => finding.Location.SourceSpan.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal).Select(Of)];
    }

    private static MarkedFinding Of(Diagnostic finding) => new(
        finding.Id,
        finding.Properties[FindingProperties.Fingerprint]!,
        finding.Properties.GetValueOrDefault(FindingProperties.Symbol),
        finding.IsSuppressed);
}
