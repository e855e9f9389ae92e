using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about the supply chain.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition FloatingModelVersion = new()
    {
        Id = "SAI7001",
        Title = "Model version floats",
        Message = "Model '{0}' is an alias that moves to other versions without notice; name a version{1}",
        Description = "An alias moves to another model without a change in the code, so what was tested is not what runs.",
        Category = RuleCategories.SupplyChain,
        Severity = DiagnosticSeverity.Info,
        Measured = new(Right: 14, Read: 14),
        Patterns = ["C60"],
        Controls = ["DV-2d", "OM-3b", "OM-3c", "SD-4f"],
        En304223 = ["5.2.1-2", "5.4.1-2"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04"],
        Aisvs = ["v1.0-C3.2.3"],
        Cwe = ["CWE-1357"],
        Atlas = ["AML.T0010.003"],
    };
}
