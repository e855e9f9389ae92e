using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about tools and agents.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition ApprovalSwitchedOff = new()
    {
        Id = "SAI6002",
        Title = "Approval switched off",
        Message = "'{0}' lets the model act without a person's approval; {1}",
        Description = "Where approval is switched off, whoever steers the model by its input steers the tools.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Require approval",
        Patterns = ["C31"],
        Controls = ["SD-3i", "SD-3o"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI09"],
        OwaspMcp = ["MCP06:2025"],
        Cwe = ["CWE-862"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition ChainOrder = new()
    {
        Id = "SAI6020",
        Title = "Order of the chat chain defeats a control",
        Message = "'{0}' {1}",
        Description = "The same steps in another order leave tools dead that should guard, or run one that changes something again and again.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C35"],
        Controls = ["SD-3i"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026", "LLM10:2025", "LLM06:2026"],
        OwaspAgentic = ["ASI02", "ASI08"],
        Cwe = ["CWE-693", "CWE-834"],
        Atlas = ["AML.T0053"],
    };
}
