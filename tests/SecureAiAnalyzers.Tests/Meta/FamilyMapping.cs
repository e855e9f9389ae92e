namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Frameworks to which rules are mapped by family only, because their entries are coarse, or were not read in their own text.</summary>
/// <param name="Family">The family of rules.</param>
/// <param name="Aicm">Controls of the CSA AI Controls Matrix.</param>
/// <param name="Ssdf">Tasks of NIST SP 800-218A.</param>
/// <param name="Iso42001">Controls of Annex A.</param>
/// <param name="AiAct">Articles.</param>
/// <param name="Cra">Points of Annex I.</param>
internal sealed record FamilyMapping(string Family, string Aicm, string Ssdf, string Iso42001, string AiAct, string Cra)
{
    /// <summary>The frameworks with edition, date and how they were read.</summary>
    public static IReadOnlyList<(string Name, string Edition, char Grade)> Frameworks { get; } =
    [
        ("CSA AI Controls Matrix (AICM)", "1.1, July 2026; titles from a public port", 'C'),
        ("NIST SP 800-218A", "July 2024; tasks from a secondary list", 'C'),
        ("ISO/IEC 42001", "2023, Annex A; the text is sold and was not read", 'C'),
        ("EU AI Act", "Regulation 2024/1689 as amended by 2026/1744, in force since 27 July 2026; articles were not read again after that", 'C'),
        ("EU Cyber Resilience Act (CRA)", "Regulation 2024/2847; reporting since 11 September 2026, everything from 11 December 2027; Annex I Part I (2)", 'B'),
    ];

    /// <summary>The families.</summary>
    public static IReadOnlyList<FamilyMapping> All { get; } =
    [
        new("1xxx Infrastructure", "AIS-10", "PW.9.1", "", "15", "(b), (d), (e), (j)"),
        new("2xxx Secrets", "", "PS.1.1", "", "", "(d), (e)"),
        new("3xxx Monitoring", "LOG-14, LOG-15", "", "A.6.2.6, A.6.2.8", "12, 19, 26(6)", "(l); (e) for what is not to be logged"),
        new("4xxx Prompts", "AIS-08, AIS-15, DSP-17", "PW.5.1", "", "15", ""),
        new("5xxx Output", "AIS-09", "PW.5.1", "", "15, 50", ""),
        new("6xxx Agency", "", "PW.1.1", "", "14", "(j)"),
        new("7xxx Supply chain", "DSP-20, domain STA", "PS.3.2, PW.4.1, PW.4.4", "A.7.5, A.10", "", "(a), (f); Part II, the bill of materials"),
        new("8xxx Consumption", "", "", "", "15", "availability"),
        new("9xxx Governance", "MDS-10", "PS.3.2", "A.6.2.4, A.6.2.7", "12", "Part II"),
    ];
}
