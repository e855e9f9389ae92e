using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <summary>
/// Everything that is said about a rule: descriptor, help page, release file, README table and framework mapping are made from it.
/// </summary>
internal sealed class RuleDefinition
{
    private DiagnosticDescriptor? _descriptor;

    /// <summary>Diagnostic id; never changes its meaning.</summary>
    public required string Id { get; init; }

    /// <summary>Short name without a period.</summary>
    public required string Title { get; init; }

    /// <summary>Message format without a period: names the offending member and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>One sentence for the IDE's detail view, with a period.</summary>
    public required string Description { get; init; }

    /// <summary>Category, one of <see cref="RuleCategories"/>.</summary>
    public required string Category { get; init; }

    /// <summary>Default severity: Warning promises 95 right findings of 100, Info 80.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>False for policy rules that a team turns on.</summary>
    public bool EnabledByDefault { get; init; } = true;

    /// <summary>The rule states what is there instead of finding a weakness. Only who asks for it by name gets it: no mode turns it on.</summary>
    public bool IsStatement { get; init; }

    /// <summary>False for findings that have no place in the source: about the compilation as a whole, or in a configuration file.</summary>
    public bool IsLocal { get; init; } = true;

    /// <summary>The rule looks at files of settings or prompts, beside code or instead of it.</summary>
    public bool ReadsFiles { get; init; }

    /// <summary>The rule only speaks of programs that others can reach, which tests are not.</summary>
    public bool IsAboutReachablePrograms { get; init; }

    /// <summary>Whether texts in the code of its findings may be secrets, so that nothing may be made of them.</summary>
    public bool IsAboutSecrets => Category == RuleCategories.Secrets;

    /// <summary>Whether a team may live with its findings for a while; a mistake in the configuration is mended instead.</summary>
    public bool CanBeAccepted => Category != RuleCategories.Configuration;

    /// <summary>Whether the rule leaves test projects alone unless the team asks for more.</summary>
    public bool IsSilentInTests => IsAboutReachablePrograms || Severity == DiagnosticSeverity.Info;

    /// <summary>What the light bulb offers, for the tables; null when the rule has no fix.</summary>
    public string? Fix { get; init; }

    /// <summary>Findings in code that nobody wrote for the rule, looked at one by one; null when there were none.</summary>
    public MeasuredFindings? Measured { get; init; }

    /// <summary>Pattern codes of the guideline catalogue, such as C03.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>Controls of the NCSC/CISA "Guidelines for secure AI system development", such as SD-3h.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];

    /// <summary>Provisions of ETSI EN 304 223 V2.1.1, such as 5.2.2-1.</summary>
    public IReadOnlyList<string> En304223 { get; init; } = [];

    /// <summary>OWASP Top 10 for LLM applications, with the year, such as LLM02:2025.</summary>
    public IReadOnlyList<string> OwaspLlm { get; init; } = [];

    /// <summary>OWASP Top 10 for agentic applications, such as ASI02.</summary>
    public IReadOnlyList<string> OwaspAgentic { get; init; } = [];

    /// <summary>OWASP MCP Top 10, such as MCP01:2025.</summary>
    public IReadOnlyList<string> OwaspMcp { get; init; } = [];

    /// <summary>Requirements of OWASP AISVS 1.0, such as v1.0-C9.2.1.</summary>
    public IReadOnlyList<string> Aisvs { get; init; } = [];

    /// <summary>CWE entries, such as CWE-319.</summary>
    public IReadOnlyList<string> Cwe { get; init; } = [];

    /// <summary>MITRE ATLAS techniques, such as AML.T0055.</summary>
    public IReadOnlyList<string> Atlas { get; init; } = [];

    /// <summary>The descriptor that analyzers report.</summary>
    public DiagnosticDescriptor Descriptor => _descriptor ??= Descriptors.Create(this);
}
