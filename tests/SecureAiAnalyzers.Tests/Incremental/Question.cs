using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Meta;

namespace SecureAiAnalyzers.Tests.Incremental;

/// <summary>Asks a snapshot for findings, as editors and as builds do.</summary>
/// <param name="snapshot">What is asked.</param>
/// <param name="isConcurrent">Whether the driver may use several threads.</param>
internal sealed class Question(ProgramSnapshot snapshot, bool isConcurrent)
{
    /// <summary>A host makes the analyzers once.</summary>
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [.. PackageAnalyzers.Create()];

    private static readonly HashSet<string> NonLocal = [.. RuleTable.All.Where(static rule => !rule.IsLocal).Select(static rule => rule.Id)];

    private readonly ConcurrentQueue<string> _failures = [];
    private CompilationWithAnalyzers? _main;
    private CompilationWithAnalyzers? _library;

    /// <summary>What left an analyzer as an exception.</summary>
    public IReadOnlyCollection<string> Failures => _failures;

    private CompilationWithAnalyzers Main => _main ??= Run(snapshot.Main);

    private CompilationWithAnalyzers Library => _library ??= Run(snapshot.Library!);

    /// <summary>The findings that an editor shows in a file.</summary>
    /// <param name="path">The file, which is open.</param>
    /// <param name="part">What of it is seen; all when null.</param>
    /// <param name="cancellationToken">Stops the question, as the next keystroke does.</param>
    public async Task<string[]> OpenAsync(string path, TextSpan? part = null, CancellationToken cancellationToken = default)
    {
        var (compilation, tree) = snapshot.Find(path);
        var run = compilation == snapshot.Main ? Main : Library;
        var syntax = await run.GetAnalyzerSyntaxDiagnosticsAsync(tree, cancellationToken);
        var semantic = await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), part, cancellationToken);
        return FindingLine.Of(syntax.Concat(semantic).Where(static finding => !NonLocal.Contains(finding.Id)));
    }

    /// <summary>What a build of the program's own project finds.</summary>
    public Task<BuildFindings> BuildAsync() => BuildAsync(Main);

    /// <summary>What a build of the referenced project finds.</summary>
    public Task<BuildFindings> BuildLibraryAsync() => BuildAsync(Library);

    private static async Task<BuildFindings> BuildAsync(CompilationWithAnalyzers run)
    {
        var findings = await run.GetAnalyzerDiagnosticsAsync();
        var local = findings.Where(static finding => !NonLocal.Contains(finding.Id) && finding.Location.SourceTree is not null)
            .ToLookup(static finding => finding.Location.SourceTree!);
        return new BuildFindings(
            FindingLine.Of(findings), run.Compilation.SyntaxTrees.ToDictionary(static tree => tree.FilePath, tree => FindingLine.Of(local[tree])));
    }

    private CompilationWithAnalyzers Run(CSharpCompilation compilation) => new(
        compilation,
        Analyzers,
        new CompilationWithAnalyzersOptions(
            snapshot.Options,
            (exception, analyzer, _) => _failures.Enqueue($"{analyzer}: {exception}"),
            isConcurrent,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));
}

/// <summary>The findings of a build.</summary>
/// <param name="All">All of them, with those that have no place in a file.</param>
/// <param name="Files">Those that an editor shows, by the path of the tree.</param>
internal sealed record BuildFindings(string[] All, IReadOnlyDictionary<string, string[]> Files);
