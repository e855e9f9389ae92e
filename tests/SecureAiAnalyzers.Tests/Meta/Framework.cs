namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>A framework whose entries rules name, and what the rules cover of it.</summary>
/// <param name="Key">The list of a rule in rules.json that holds its ids.</param>
/// <param name="Title">Its name.</param>
/// <param name="Edition">The edition that the ids are of, with its date.</param>
/// <param name="Grade">How it was read: A its own text, B an official page or quoted text, C a secondary source.</param>
/// <param name="Sections">Its parts.</param>
internal sealed record Framework(string Key, string Title, string Edition, char Grade, IReadOnlyList<FrameworkSection> Sections)
{
    private const string Checked = "checked";
    private const string Partly = "partly";
    private const string Not = "not";

    /// <summary>How much rules may say about an entry.</summary>
    public static IReadOnlyList<string> Coverages { get; } = [Checked, Partly, Not];

    /// <summary>The frameworks of which the package states what it covers.</summary>
    public static IReadOnlyList<Framework> All { get; } =
    [
        new("controls", "NCSC/CISA Guidelines for secure AI system development", "November 2023", 'A', OfGuidelines()),
        new("en304223", "ETSI EN 304 223", "V2.1.1, December 2025", 'B', En304223.Sections),
        new("aisvs", "OWASP AI Security Verification Standard", "1.0, June 2026", 'A', Aisvs.Sections),
        OfRisks("owaspLlm", "OWASP Top 10 for LLM applications", "2025", Frameworks.OwaspLlm2025),
        OfRisks("owaspLlm", "OWASP Top 10 for LLM applications", "2026, the numbers of the project's final draft", Frameworks.OwaspLlm2026),
        OfRisks("owaspAgentic", "OWASP Top 10 for agentic applications", "2026", Frameworks.OwaspAgentic),
        OfRisks("owaspMcp", "OWASP MCP Top 10", "2025, beta", Frameworks.OwaspMcp),
    ];

    /// <summary>Everything that it asks for.</summary>
    public IEnumerable<FrameworkItem> Items => Sections.SelectMany(section => section.Items);

    /// <summary>Whether rules decide on the entry, show a part of it, or neither.</summary>
    public static string CoverageOf(FrameworkItem item) => item.Evidence switch
    {
        CodeEvidence.None => Not,
        _ when !RuleText.Naming(item.Id).Any() => Not,
        CodeEvidence.Decides => Checked,
        _ => Partly,
    };

    /// <summary>Why no rule answers for the entry; null where one does.</summary>
    public static string? ReasonOf(FrameworkItem item) =>
        CoverageOf(item) == Not ? item.Reason ?? "Code can show part of it, and no rule does yet" : null;

    /// <summary>How many entries are covered so.</summary>
    public int CountOf(string coverage) => Items.Count(item => CoverageOf(item) == coverage);

    private static FrameworkSection[] OfGuidelines() =>
    [
        .. Guidelines.Sections.SelectMany(section => section.Recommendations)
            .Select(recommendation => new FrameworkSection($"{recommendation.Id} {recommendation.Title}", recommendation.Controls)),
    ];

    private static Framework OfRisks(string key, string title, string edition, IEnumerable<FrameworkReference> risks) =>
        new(key, title, edition, 'A', [new(title, [.. risks.Select(risk => new FrameworkItem(risk.Id, risk.Name, CodeEvidence.ShowsPart))])]);
}
