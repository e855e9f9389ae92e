using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Tests;

namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>An editor with one file of a program open: after each keystroke it asks the analyzers for that file alone.</summary>
internal sealed class Editor(CSharpCompilation program, string openFile, ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    private static readonly ConfigFileOptions Options = new(("/.globalconfig", "is_global = true\nbuild_property.UsingMicrosoftNETSdkWeb = true\n"));

    private CSharpCompilation _program = program;

    /// <summary>What the last keystrokes cost.</summary>
    public List<Cost> Costs { get; } = [];

    /// <summary>The findings in the open file after a keystroke.</summary>
    public async Task<ImmutableArray<Diagnostic>> TypeAsync(Keystroke keystroke)
    {
        var edit = keystroke.Edit(_program);
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        _program = edit();
        var findings = await AskAsync();
        Costs.Add(new Cost(
            clock.Elapsed.TotalMilliseconds,
            (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6));
        return findings;
    }

    private async Task<ImmutableArray<Diagnostic>> AskAsync()
    {
        var tree = _program.SyntaxTrees.Single(tree => tree.FilePath == openFile);
        var driver = _program.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], Options), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var ofSyntax = await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None);
        var ofMeaning = await driver.GetAnalyzerSemanticDiagnosticsAsync(_program.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
        return ofSyntax.AddRange(ofMeaning);
    }
}

/// <summary>What one keystroke costs.</summary>
/// <param name="Time">Milliseconds that pass.</param>
/// <param name="Processor">Milliseconds of all processors.</param>
/// <param name="Memory">Megabytes that are allocated.</param>
internal sealed record Cost(double Time, double Processor, double Memory);
