namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>Keys of what a compilation says of its analysis, and of their sum in a clean log.</summary>
internal static class ProofProperties
{
    /// <summary>The rule whose one result in a compilation holds them.</summary>
    public const string RuleId = "SAI0003";

    /// <summary>Where the run of a clean log has their sum.</summary>
    public const string Sum = "analysis";

    /// <summary>Version of the package that has analysed.</summary>
    public const string Version = "version";

    /// <summary>Names and versions of the SDKs in use, with semicolons between them.</summary>
    public const string Sdks = "sdks";

    /// <summary>Those of them that are newer than what the rules know.</summary>
    public const string NewerSdks = "newerSdks";

    /// <summary>Ids of the rules that ran, with commas between them.</summary>
    public const string RulesOn = "rulesOn";

    /// <summary>Ids of the rules that did not.</summary>
    public const string RulesOff = "rulesOff";

    /// <summary><c>complete</c>, <c>partial</c> or <c>unknown</c>.</summary>
    public const string Verdict = "verdict";

    /// <summary>How many compilations there are; only in the sum.</summary>
    public const string Compilations = "compilations";

    /// <summary>How many of them say nothing of their analysis; only in the sum.</summary>
    public const string Unproven = "unproven";

    /// <summary>What is counted in each compilation.</summary>
    public static IReadOnlyList<string> Counts { get; } = ["files", "endpoints", "clients", "tools", "agents", "flows", "budgets", "baselined"];
}
