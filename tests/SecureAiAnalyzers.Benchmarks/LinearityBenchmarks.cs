using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Rules;

namespace SecureAiAnalyzers.Benchmarks;

/// <summary>
/// What the rules cost as a program grows, beside an analyzer that does nothing. Read the ratio: when the size doubles it must stay the
/// same, whatever the machine.
/// </summary>
[Config(typeof(Once))]
[MemoryDiagnoser]
public class LinearityBenchmarks
{
    private CSharpCompilation? _compilation;

    /// <summary>What grows.</summary>
    [ParamsAllValues]
    public CodeShape Shape { get; set; }

    /// <summary>Half, or all, of the size that the design names for the shape.</summary>
    [Params(0.5, 1)]
    public double Part { get; set; }

    /// <summary>Makes the program; the model's answer must be found in the instructions, or the measurement means nothing.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _compilation = MeasuredCode.Compile(Shape, (int)(Full(Shape) * Part));
        if (FlowRules() != 1)
            throw new InvalidOperationException($"{Shape}: the flow is not found");
    }

    /// <summary>An analyzer that does nothing.</summary>
    [Benchmark(Baseline = true)]
    public int Nothing() => Run(new EmptyAnalyzer());

    /// <summary>The flow rules.</summary>
    [Benchmark]
    public int FlowRules() => Run(new FlowAnalyzer());

    /// <summary>The rules about single uses of an SDK.</summary>
    [Benchmark]
    public int UsageRules() => Run(new ApiUsageAnalyzer());

    private static int Full(CodeShape shape) => shape switch
    {
        CodeShape.Statements => 10_000,
        CodeShape.Methods => 2_000,
        CodeShape.Operands => 4_000,
        CodeShape.FluentCalls => 1_000,
        CodeShape.Lambdas => 1_000,
        _ => 1_000,
    };

    /// <summary>A compilation keeps what analyzers found out about it, so that each run gets a copy.</summary>
    private int Run(DiagnosticAnalyzer analyzer) => _compilation!.Clone()
        .WithAnalyzers(ImmutableArray.Create(analyzer))
        .GetAnalyzerDiagnosticsAsync(CancellationToken.None)
        .GetAwaiter()
        .GetResult()
        .Length;

    private sealed class Once : ManualConfig
    {
        public Once() => AddJob(
            Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(1).WithIterationCount(5).WithInvocationCount(1).WithUnrollFactor(1));
    }
}
