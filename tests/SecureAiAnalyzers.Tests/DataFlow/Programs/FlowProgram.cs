using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecureAiAnalyzers.Tests.DataFlow.Programs;

/// <summary>A program of several files, for questions about whole programs: which findings, in which files, whoever asks.</summary>
internal sealed class FlowProgram(IReadOnlyDictionary<string, string> files)
{
    /// <summary>Names of the files, in the order of the compilation.</summary>
    public IEnumerable<string> FileNames => files.Keys;

    /// <summary>The code of each file.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    /// <summary>The program with other code in some places.</summary>
    public FlowProgram With(params (string Old, string New)[] changes)
    {
        var missing = changes.Where(change => !files.Values.Any(code => code.Contains(change.Old, StringComparison.Ordinal)));
        return missing.Any()
            ? throw new ArgumentException($"The program has nowhere: {missing.First().Old}", nameof(changes))
            : new FlowProgram(files.ToDictionary(file => file.Key, file => changes.Aggregate(file.Value, Changed)));
    }

    /// <summary>A new compilation, which shares nothing with those before.</summary>
    public CSharpCompilation CompileAsync()
    {
        var compilation = WebProject.Compile([.. files.Select(file => WebProject.Parse(file.Value, file.Key))], []);
        var errors = compilation.GetDiagnostics().Where(WebProject.IsCompilerError).ToArray();
        return errors.Length == 0 ? compilation : throw new InvalidOperationException(string.Join('\n', errors.AsEnumerable()));
    }

    /// <summary>The findings of a build.</summary>
    public async Task<IReadOnlyList<string>> BuildAsync() => Texts(await Run(CompileAsync()).GetAnalyzerDiagnosticsAsync());

    /// <summary>The findings that an editor shows in one file, or in a part of it, when only that is open.</summary>
    public async Task<IReadOnlyList<string>> OpenAsync(string file, Func<SyntaxNode, SyntaxNode>? part = null)
    {
        var compilation = CompileAsync();
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == file);
        var span = part?.Invoke(await tree.GetRootAsync()).FullSpan;
        return Texts(await Run(compilation).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), span, CancellationToken.None));
    }

    private static CompilationWithAnalyzers Run(CSharpCompilation compilation) => new(
        compilation,
        [new FlowAnalyzer()],
        new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    /// <summary>The driver gives the findings of different files in any order; those of one file stay in the order in which they were reported.</summary>
    private static IReadOnlyList<string> Texts(ImmutableArray<Diagnostic> findings) =>
    [
        .. findings
            .OrderBy(static finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Location.SourceSpan.Start)
            .Select(FindingText.Of),
    ];

    private static string Changed(string code, (string Old, string New) change) => code.Replace(change.Old, change.New, StringComparison.Ordinal);
}
