using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Tests;
using SecureAiAnalyzers.Tests.Meta;

namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>Analyzers that are measured together.</summary>
/// <param name="Name">Stands in tables.</param>
/// <param name="Analyzers">All that run.</param>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    private static readonly AnalyzerOptions Options = new(
        [], new ConfigFileOptions(("/.globalconfig", "is_global = true\nbuild_property.UsingMicrosoftNETSdkWeb = true\n")));

    /// <summary>An analyzer that does nothing, to which all others are compared.</summary>
    public static AnalyzerSet Floor { get; } = new("floor", [new EmptyAnalyzer()]);

    /// <summary>The floor a second time: how far it is from the first is noise.</summary>
    public static AnalyzerSet Noise { get; } = new("noise", [new EmptyAnalyzer()]);

    /// <summary>The analyzers of the package, as it enables them.</summary>
    public static AnalyzerSet Ours { get; } = new("ours", [.. PackageAnalyzers.Create()]);

    /// <summary>Rules that are switched on although their package leaves them off.</summary>
    public ImmutableArray<string> SwitchedOn { get; init; } = [];

    /// <summary>The program with the severities of this set.</summary>
    public CSharpCompilation Configure(CSharpCompilation program) => program.WithOptions(
        program.Options.WithSpecificDiagnosticOptions(SwitchedOn.Select(rule => KeyValuePair.Create(rule, ReportDiagnostic.Warn))));

    /// <summary>Runs the analyzers on all processors, as a build and an editor do.</summary>
    public CompilationWithAnalyzers Analyze(CSharpCompilation program) => program.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
        Options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
}
