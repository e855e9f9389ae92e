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

    public static readonly RuleDefinition UnlistedAsset = new()
    {
        Id = "SAI7002",
        Title = "Model not in the asset inventory",
        Message = "'{0}' does not list the {1}; add it with owner, purpose, licence and classification, or use one that is listed",
        Description = "What nobody has listed, nobody has decided on: who answers for it, which data it may get, by which terms and until when.",
        Category = RuleCategories.SupplyChain,
        Severity = DiagnosticSeverity.Warning,
        Fix = "List it in the inventory",
        Patterns = ["C61"],
        Controls = ["DV-2a", "DV-3c", "SD-4f"],
        En304223 = ["5.2.1-1"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04"],
        OwaspMcp = ["MCP09:2025"],
        Aisvs = ["v1.0-C3.1.1", "v1.0-C6.2.1"],
        Cwe = ["CWE-1059"],
        Atlas = ["AML.T0010.003"],
    };

    public static readonly RuleDefinition UnverifiedModel = new()
    {
        Id = "SAI7003",
        Title = "Downloaded model loaded unverified",
        Message = "'{0}' loads what '{1}' has downloaded, unchecked; compare its hash with a known one, or verify its signature",
        Description = "Whoever can change the file on its way or at its place decides what the model does, and may run code while it is loaded.",
        Category = RuleCategories.SupplyChain,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C62"],
        Controls = ["SD-3e", "SD-4f", "DP-2c"],
        En304223 = ["5.2.3-1", "5.2.1-2"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04"],
        Aisvs = ["v1.0-C3.1.3", "v1.0-C6.1.3"],
        Cwe = ["CWE-494", "CWE-353"],
        Atlas = ["AML.T0010.003", "AML.T0011.000"],
    };

    public static readonly RuleDefinition UntrustedModel = new()
    {
        Id = "SAI7004",
        Title = "Model path or name comes from untrusted input",
        Message = "Text from '{0}' decides which model '{1}' loads; choose it from known models (==, switch, Contains)",
        Description = "Whoever chooses the model that is loaded can have one loaded that answers as he likes, or that runs code while it is read.",
        Category = RuleCategories.SupplyChain,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C63"],
        Controls = ["SD-3e", "SD-3g", "SD-4f"],
        En304223 = ["5.1.2-2", "5.2.3-1"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04"],
        Aisvs = ["v1.0-C3.1.1", "v1.0-C6.1.2"],
        Cwe = ["CWE-73", "CWE-494"],
        Atlas = ["AML.T0010.003", "AML.T0011.000"],
    };

    public static readonly RuleDefinition UnsafeModelFormat = new()
    {
        Id = "SAI7005",
        Title = "Unsafe model format",
        Message = "'{0}' reads '{1}', in a format that can hold code; take a format that holds data only, such as ONNX or safetensors",
        Description = "A pickled model is a program: whoever can write the file has his code run by those that read it.",
        Category = RuleCategories.SupplyChain,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C65"],
        Controls = ["SD-3e", "SD-4f", "DV-1c"],
        En304223 = ["5.2.3-1", "5.2.1-2"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04"],
        Aisvs = ["v1.0-C6.1.1"],
        Cwe = ["CWE-502"],
        Atlas = ["AML.T0010.003", "AML.T0011.000"],
    };

    public static readonly RuleDefinition UnpinnedServer = new()
    {
        Id = "SAI7006",
        Title = "MCP server package is not pinned",
        Message = "'{0}' starts an MCP server in whatever version its registry has then; name an exact version or a digest",
        Description = "Whoever can publish a version of the package runs code with the rights of the application the next time the server starts.",
        Category = RuleCategories.SupplyChain,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C39"],
        Controls = ["SD-3e", "DV-1c"],
        En304223 = ["5.2.3-1", "5.2.1-2"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04"],
        OwaspMcp = ["MCP04:2025"],
        Aisvs = ["v1.0-C10.1.1", "v1.0-C10.1.2"],
        Cwe = ["CWE-829", "CWE-494"],
        Atlas = ["AML.T0010.005"],
    };

    public static readonly RuleDefinition UntrustedNativeLibrary = new()
    {
        Id = "SAI7007",
        Title = "Native library for inference from a variable path",
        Message = "What '{0}' gives decides which native code '{1}' loads; load it from the folder of the application, by a name that is known",
        Description = "Native code runs with all rights of the process as soon as it is loaded, before anything could check what it does.",
        Category = RuleCategories.SupplyChain,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C64"],
        Controls = ["SD-3e", "SD-4f"],
        En304223 = ["5.1.2-2", "5.2.3-1"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04", "ASI05"],
        Aisvs = ["v1.0-C6.1.2"],
        Cwe = ["CWE-426", "CWE-114"],
        Atlas = ["AML.T0010", "AML.T0011.000"],
    };

    public static readonly RuleDefinition RetiredModelName = new()
    {
        Id = "SAI7008",
        Title = "Retired model",
        Message = "Model '{0}' leaves service: {1}; evaluate and name {2}",
        Description = "A provider answers no more requests for a model that it has retired: the feature fails on a known day, or moves untested.",
        Category = RuleCategories.SupplyChain,
        Severity = DiagnosticSeverity.Info,
        Measured = new(Right: 14, Read: 14),
        Patterns = ["C67"],
        Controls = ["DV-4a", "OM-3b", "SD-4f"],
        En304223 = ["5.2.1-2", "5.4.1-2"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04"],
        Aisvs = ["v1.0-C3.2.3"],
        Cwe = ["CWE-1104"],
        Atlas = ["AML.T0010.003"],
    };

    public static readonly RuleDefinition UntrustedServerCommand = new()
    {
        Id = "SAI7010",
        Title = "MCP server command comes from untrusted input",
        Message = "Text from '{0}' decides what '{1}' starts; keep commands in configuration, or let only constants pass (==, switch, Contains)",
        Description = "The command of an MCP server starts a process: whoever writes a part of it runs programs with the rights of the application.",
        Category = RuleCategories.SupplyChain,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C39"],
        Controls = ["SD-3g", "DV-1c"],
        En304223 = ["5.1.2-2", "5.2.3-1"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04", "ASI05"],
        OwaspMcp = ["MCP04:2025", "MCP05:2025"],
        Aisvs = ["v1.0-C10.1.1", "v1.0-C10.1.2"],
        Cwe = ["CWE-78", "CWE-88"],
        Atlas = ["AML.T0010.005", "AML.T0050"],
    };
}
