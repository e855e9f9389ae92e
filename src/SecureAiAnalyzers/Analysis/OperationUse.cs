using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>An operation that a rule looks at.</summary>
internal readonly struct OperationUse(IOperation operation, CodeBlockAnalysisContext context, AnalysisScope scope)
{
    private readonly CodeBlockAnalysisContext _context = context;

    /// <summary>What is known about the compilation.</summary>
    public AnalysisScope Scope { get; } = scope;

    /// <summary>The catalogue as this compilation references it.</summary>
    public AiContext Ai => Scope.Ai;

    /// <summary>The operation.</summary>
    public IOperation Operation { get; } = operation;

    /// <summary>The member that holds the operation.</summary>
    public ISymbol ContainingSymbol => _context.OwningSymbol;

    /// <summary>Stops the analysis.</summary>
    public CancellationToken CancellationToken => _context.CancellationToken;

    /// <summary>Reports a finding unless the options of the rule silence it.</summary>
    public void Report(RuleDefinition rule, Finding finding)
    {
        if (ReportPolicy.DiagnosticOf(rule, Scope, finding, ContainingSymbol, CancellationToken) is { } diagnostic)
            _context.ReportDiagnostic(diagnostic);
    }
}
