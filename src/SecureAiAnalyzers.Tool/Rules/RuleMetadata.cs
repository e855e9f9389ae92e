namespace SecureAiAnalyzers.Tool.Rules;

/// <summary>What the package says of one of its rules.</summary>
internal sealed record RuleMetadata(string Id, string Title, string Description)
{
    /// <summary>Such as <c>SecureAI.Prompts</c>.</summary>
    public string Category { get; init; } = string.Empty;

    /// <summary><c>warning</c> or <c>info</c>.</summary>
    public string Severity { get; init; } = "warning";

    /// <summary>Whether it runs unless somebody switches it off.</summary>
    public bool EnabledByDefault { get; init; } = true;

    /// <summary>The page of the rule.</summary>
    public string HelpUri { get; init; } = string.Empty;

    /// <summary>What the light bulb offers; null for nothing.</summary>
    public string? Fix { get; init; }

    /// <summary>From 0.0 to 10.0; null where nobody has said it.</summary>
    public string? SecuritySeverity { get; init; }

    /// <summary>How many of the findings are right, in the words of code-scanning services.</summary>
    public string? Precision { get; init; }

    /// <summary>For filters of code-scanning services.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Controls of the NCSC and CISA guidelines.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];

    /// <summary>Provisions of ETSI EN 304 223.</summary>
    public IReadOnlyList<string> En304223 { get; init; } = [];

    /// <summary>OWASP Top 10 for LLM applications.</summary>
    public IReadOnlyList<string> OwaspLlm { get; init; } = [];

    /// <summary>OWASP Top 10 for agentic applications.</summary>
    public IReadOnlyList<string> OwaspAgentic { get; init; } = [];

    /// <summary>OWASP MCP Top 10.</summary>
    public IReadOnlyList<string> OwaspMcp { get; init; } = [];

    /// <summary>Requirements of the OWASP AI Security Verification Standard.</summary>
    public IReadOnlyList<string> Aisvs { get; init; } = [];

    /// <summary>Weaknesses.</summary>
    public IReadOnlyList<string> Cwe { get; init; } = [];

    /// <summary>Techniques of MITRE ATLAS.</summary>
    public IReadOnlyList<string> Atlas { get; init; } = [];
}
