using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about how a team decides on its AI.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition UnjustifiedSuppression = new()
    {
        Id = "SAI9004",
        Title = "Suppression without justification",
        Message = "{0} hides {1} and says no reason; {2}",
        Description = "A finding that is hidden without a reason cannot be reviewed: nobody knows whether it was looked at, by whom, and until when that holds.",
        Category = RuleCategories.Governance,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C67"],
        Controls = ["DV-4a", "SD-3h"],
        Cwe = ["CWE-1059"],
    };
}
