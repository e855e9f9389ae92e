using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>An operation that a rule looks at.</summary>
internal readonly struct OperationUse(IOperation operation, ISymbol containingSymbol, FileAnalysis file)
{
    private readonly FileAnalysis _file = file;

    /// <summary>What is known about the compilation.</summary>
    public AnalysisScope Scope => _file.Scope;

    /// <summary>The catalogue as this compilation references it.</summary>
    public AiContext Ai => Scope.Ai;

    /// <summary>The operation.</summary>
    public IOperation Operation { get; } = operation;

    /// <summary>The member that holds the operation.</summary>
    public ISymbol ContainingSymbol { get; } = containingSymbol;

    /// <summary>Stops the analysis.</summary>
    public CancellationToken CancellationToken => _file.CancellationToken;

    /// <summary>Reports a finding unless the options of the rule silence it.</summary>
    public void Report(RuleDefinition rule, Finding finding) => _file.Report(rule, finding, ContainingSymbol);
}
