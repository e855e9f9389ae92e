using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about how a team decides on its AI.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition IncompleteAsset = new()
    {
        Id = "SAI9002",
        Title = "Asset inventory entry is incomplete",
        Message = "'{0}' says nothing of {1}; write it down",
        Description = "An entry without owner, purpose, licence or classification of the data does not tell who answers for the asset and what it is for.",
        Category = RuleCategories.Governance,
        Severity = DiagnosticSeverity.Warning,
        IsLocal = false,
        Patterns = ["C61"],
        Controls = ["DV-2a", "DV-3c"],
        En304223 = ["5.2.1-1"],
        Aisvs = ["v1.0-C6.2.1"],
        Cwe = ["CWE-1059"],
    };

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
