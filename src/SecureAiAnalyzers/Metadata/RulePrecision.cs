using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <summary>
/// How many findings of a rule are right, in the words of code-scanning services. Where findings in code that nobody wrote for the rule were looked at,
/// their share decides (<see cref="RuleDefinition.Measured"/>); elsewhere the promise of the severity does, one step lower because nothing but tests stands
/// behind it.
/// </summary>
internal static class RulePrecision
{
    public const string VeryHigh = "very-high";

    public const string High = "high";

    public const string Medium = "medium";

    public const string Low = "low";

    /// <summary>Fewer findings than these say little about a share.</summary>
    private const int FewestFindings = 5;

    /// <summary>The precision of a rule.</summary>
    public static string Of(RuleDefinition rule) => rule.Measured is { Read: >= FewestFindings } measured
        ? OfShare((double)measured.Right / measured.Read)
        : rule.Severity == DiagnosticSeverity.Warning ? High : Medium;

    private static string OfShare(double share) => share switch
    {
        >= 0.95 => VeryHigh,
        >= 0.80 => High,
        >= 0.60 => Medium,
        _ => Low,
    };
}
