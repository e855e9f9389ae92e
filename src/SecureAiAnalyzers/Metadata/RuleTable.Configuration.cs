using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about configuration.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition InvalidConfiguration = new()
    {
        Id = "SAI0001",
        Title = "Invalid SecureAI configuration",
        Message = "{0}",
        Description = "A secure_ai option, a line of a symbols file or baseline, or a part of an inventory is not understood as written, so it has no effect.",
        Category = RuleCategories.Configuration,
        Severity = DiagnosticSeverity.Warning,
        IsLocal = false,
        Controls = ["SD-3m"],
        Cwe = ["CWE-1188"],
    };

    public static readonly RuleDefinition AnalysisBudget = new()
    {
        Id = "SAI0002",
        Title = "Analysis stopped at its budget",
        Message = "'{0}' {1}, so that the rules report nothing that depends on it; split it",
        Description = "Rules give up on code, and on files of settings and prompts, above their budget; this rule tells such silence from safety.",
        Category = RuleCategories.Configuration,
        Severity = DiagnosticSeverity.Info,
        EnabledByDefault = false,
        ReadsFiles = true,
        Controls = ["SD-3m"],
        Cwe = ["CWE-1188"],
    };

    public static readonly RuleDefinition AnalysisProof = new()
    {
        Id = "SAI0003",
        Title = "What was analysed",
        Message = "Analysed {0}: {1}; the analysis is {2}",
        Description = "Says what the rules have looked at and what they could not, so that a build without findings is told from one without analysis.",
        Category = RuleCategories.Configuration,
        Severity = DiagnosticSeverity.Info,
        EnabledByDefault = false,
        IsStatement = true,
        IsLocal = false,
        Controls = ["SD-3h"],
        Cwe = ["CWE-1059"],
    };

    public static readonly RuleDefinition AssetInventory = new()
    {
        Id = "SAI0004",
        Title = "AI asset",
        Message = "AI asset: {0}",
        Description = "Lists the models, services, MCP servers, agents, tools, prompts and vector stores that code uses, for a bill of materials.",
        Category = RuleCategories.Configuration,
        Severity = DiagnosticSeverity.Info,
        EnabledByDefault = false,
        IsStatement = true,
        Patterns = ["C61"],
        Controls = ["DV-2a", "DV-3c"],
        En304223 = ["5.2.1-1"],
        Aisvs = ["v1.0-C6.2.1"],
        Cwe = ["CWE-1059"],
    };
}
