using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Analysis;

/// <summary>A file that a rule looks at.</summary>
internal readonly struct TreeUse(FileAnalysis file)
{
    private readonly FileAnalysis _file = file;

    /// <summary>What is known about the compilation.</summary>
    public AnalysisScope Scope => _file.Scope;

    /// <summary>The file.</summary>
    public SyntaxTree Tree => _file.Tree;

    /// <summary>Stops the analysis.</summary>
    public CancellationToken CancellationToken => _file.CancellationToken;

    /// <summary>Reports a finding unless the options of the rule silence it.</summary>
    public void Report(RuleDefinition rule, Finding finding) => _file.Report(rule, finding);
}
