using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>What all analyzers of the package share: concurrency, no generated code but that of Razor files, one scope per compilation.</summary>
public abstract class SecureAiAnalyzer : DiagnosticAnalyzer
{
    private readonly CodeOrigin _origin;

    private protected SecureAiAnalyzer(params RuleDefinition[] rules)
        : this(CodeOrigin.Written, rules)
    {
    }

    private protected SecureAiAnalyzer(CodeOrigin origin, params RuleDefinition[] rules)
    {
        _origin = origin;
        SupportedDiagnostics = rules.Select(rule => rule.Descriptor).ToImmutableArray();
    }

    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(_origin == CodeOrigin.Written
            ? GeneratedCodeAnalysisFlags.None
            : GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var scope = AnalysisScope.Get(start.Compilation, start.Options, start.CancellationToken);
            if (_origin != CodeOrigin.Razor || scope.HasRazorFiles)
                Start(start, scope);
        });
    }

    /// <summary>Registers the actions that this compilation needs, and none when it needs none.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, AnalysisScope scope);

    /// <summary>Whether the code is this analyzer's business. What the team counts as written, the compiler does not call generated.</summary>
    private protected bool LooksAt(SyntaxTree? tree, bool isGenerated) => _origin switch
    {
        CodeOrigin.Written => true,
        CodeOrigin.WrittenOrRazor when !isGenerated => true,
        _ => isGenerated && tree is not null && RazorFile.Is(tree),
    };
}
