using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>A file that a rule looks at.</summary>
internal readonly struct TreeUse(SemanticModelAnalysisContext context, AnalysisScope scope)
{
    private readonly SemanticModelAnalysisContext _context = context;

    /// <summary>What is known about the compilation.</summary>
    public AnalysisScope Scope { get; } = scope;

    /// <summary>The file.</summary>
    public SyntaxTree Tree => _context.SemanticModel.SyntaxTree;

    /// <summary>Stops the analysis.</summary>
    public CancellationToken CancellationToken => _context.CancellationToken;

    /// <summary>Reports a finding unless the options of the rule silence it.</summary>
    public void Report(RuleDefinition rule, Finding finding)
    {
        var symbol = _context.SemanticModel.GetEnclosingSymbol(finding.Location.SourceSpan.Start, CancellationToken);
        if (ReportPolicy.DiagnosticOf(rule, Scope, finding, symbol, CancellationToken) is { } diagnostic)
            _context.ReportDiagnostic(diagnostic);
    }
}
