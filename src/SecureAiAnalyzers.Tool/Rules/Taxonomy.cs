namespace SecureAiAnalyzers.Tool.Rules;

/// <summary>A framework by whose entries rules are classified.</summary>
/// <param name="Name">The name by which references find it.</param>
/// <param name="Organization">Who publishes it.</param>
/// <param name="InformationUri">Where to read it.</param>
/// <param name="Description">What it is.</param>
/// <param name="IdsOf">The entries that a rule has to do with.</param>
internal sealed record Taxonomy(
    string Name,
    string Organization,
    string InformationUri,
    string Description,
    Func<RuleMetadata, IReadOnlyList<string>> IdsOf)
{
    /// <summary>All frameworks, in the order of the clean log.</summary>
    public static IReadOnlyList<Taxonomy> All { get; } =
    [
        new("CWE", "MITRE", "https://cwe.mitre.org/", "Common Weakness Enumeration", rule => rule.Cwe),
        new(
            "OWASP LLM",
            "OWASP",
            "https://genai.owasp.org/llm-top-10/",
            "OWASP Top 10 for LLM Applications; the id tells the edition",
            rule => rule.OwaspLlm),
        new("OWASP Agentic", "OWASP", "https://genai.owasp.org/", "OWASP Top 10 for Agentic Applications 2026", rule => rule.OwaspAgentic),
        new("OWASP MCP", "OWASP", "https://owasp.org/www-project-mcp-top-10/", "OWASP MCP Top 10; the id tells the edition", rule => rule.OwaspMcp),
        new("AISVS", "OWASP", "https://github.com/OWASP/AISVS", "OWASP AI Security Verification Standard 1.0", rule => rule.Aisvs),
        new(
            "NCSC/CISA",
            "NCSC, CISA and partners",
            "https://www.ncsc.gov.uk/collection/guidelines-secure-ai-system-development",
            "Guidelines for secure AI system development (2023), as numbered in the documentation of the rules",
            rule => rule.Controls),
        new(
            "EN 304 223",
            "ETSI",
            "https://www.etsi.org/standards",
            "ETSI EN 304 223 V2.1.1, baseline cyber security requirements for AI",
            rule => rule.En304223),
        new("MITRE ATLAS", "MITRE", "https://atlas.mitre.org/", "Adversarial Threat Landscape for Artificial-Intelligence Systems", rule => rule.Atlas),
    ];
}
