using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>A declaration that a rule looks at.</summary>
internal readonly struct DeclarationUse(SymbolAnalysisContext context, AnalysisScope scope)
{
    private readonly SymbolAnalysisContext _context = context;

    /// <summary>What is known about the compilation.</summary>
    public AnalysisScope Scope { get; } = scope;

    /// <summary>What is declared.</summary>
    public ISymbol Symbol => _context.Symbol;

    /// <summary>Stops the analysis.</summary>
    public CancellationToken CancellationToken => _context.CancellationToken;

    /// <summary>Reports a finding unless the options of the rule silence it.</summary>
    public void Report(RuleDefinition rule, Finding finding)
    {
        if (ReportPolicy.DiagnosticOf(rule, Scope, finding, Symbol, CancellationToken) is { } diagnostic)
            _context.ReportDiagnostic(diagnostic);
    }
}
