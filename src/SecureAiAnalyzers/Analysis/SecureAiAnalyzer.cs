using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>What all analyzers of the package share: concurrency, no generated code unless asked for, one scope per compilation.</summary>
public abstract class SecureAiAnalyzer : DiagnosticAnalyzer
{
    private readonly GeneratedCodeAnalysisFlags _generatedCode;

    private protected SecureAiAnalyzer(params RuleDefinition[] rules)
        : this(GeneratedCodeAnalysisFlags.None, rules)
    {
    }

    private protected SecureAiAnalyzer(GeneratedCodeAnalysisFlags generatedCode, params RuleDefinition[] rules)
    {
        _generatedCode = generatedCode;
        SupportedDiagnostics = rules.Select(rule => rule.Descriptor).ToImmutableArray();
    }

    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(_generatedCode);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start => Start(start, AnalysisScope.Get(start.Compilation, start.Options, start.CancellationToken)));
    }

    /// <summary>Registers the actions that this compilation needs, and none when it needs none.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, AnalysisScope scope);
}
