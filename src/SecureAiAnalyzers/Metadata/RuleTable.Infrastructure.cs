using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about controlled infrastructure.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition ClearTextEndpoint = new()
    {
        Id = "SAI1001",
        Title = "Model endpoint uses clear-text HTTP",
        Message = "'{0}' receives the clear-text endpoint '{1}': prompts, answers and keys can be read on the way; use {2}",
        Description = "Prompts, answers and credentials sent over clear-text HTTP can be read and changed on the way.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        ReadsFiles = true,
        Fix = "Use the encrypted scheme",
        Patterns = ["C03"],
        Controls = ["DP-1a", "DV-2c", "SD-3f"],
        En304223 = ["5.2.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI07"],
        Aisvs = ["v1.0-C10.3.1"],
        Cwe = ["CWE-319"],
        Atlas = ["AML.T0057"],
    };

    public static readonly RuleDefinition UncheckedCertificate = new()
    {
        Id = "SAI1002",
        Title = "TLS certificate validation is off for model traffic",
        Message = "'{0}' accepts any certificate on the way to a model: whoever stands between can read and change prompts, answers and keys; "
            + "remove the callback",
        Description = "Without a check of the certificate, encryption protects from nobody who can stand between the application and the model.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        IsAboutReachablePrograms = true,
        Fix = "Remove the callback",
        Patterns = ["C04"],
        Controls = ["SD-3h", "SD-3m", "DP-1a"],
        En304223 = ["5.2.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI07"],
        Aisvs = ["v1.0-C10.3.1"],
        Cwe = ["CWE-295"],
        Atlas = ["AML.T0057"],
    };

    public static readonly RuleDefinition UnapprovedEndpoint = new()
    {
        Id = "SAI1004",
        Title = "Model endpoint is not approved",
        Message = "'{0}' reaches '{1}', which is not among the approved endpoints; use one of them, or have it approved",
        Description = "A provider that nobody has looked at gets prompts, answers and keys, and decides what the application says.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C05"],
        Controls = ["SD-3f", "DV-2c"],
        En304223 = ["5.2.3-1"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04"],
        OwaspMcp = ["MCP09:2025"],
        Aisvs = ["v1.0-C6.1.2", "v1.0-C10.1.2"],
        Cwe = ["CWE-1357"],
        Atlas = ["AML.T0010"],
    };

    public static readonly RuleDefinition UntrustedEndpoint = new()
    {
        Id = "SAI1003",
        Title = "Model endpoint comes from untrusted input",
        Message = "Text from '{0}' decides where '{1}' sends keys and prompts; take the address from configuration, or let only known hosts pass",
        Description = "Whoever chooses the address of a model gets the key, the prompts and the say in all answers.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C63"],
        Controls = ["SD-3g", "SD-3e"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04", "ASI07"],
        OwaspMcp = ["MCP09:2025"],
        Aisvs = ["v1.0-C6.1.2", "v1.0-C10.1.1"],
        Cwe = ["CWE-918"],
        Atlas = ["AML.T0010"],
    };

    public static readonly RuleDefinition OpenEndpoint = new()
    {
        Id = "SAI1005",
        Title = "AI endpoint has no authorization",
        Message = "'{0}' lets anyone who reaches it use a model or its tools{1}; {2}",
        Description = "An endpoint without authorization gives its model, and the tools and data behind it, to everyone who finds the address.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        IsAboutReachablePrograms = true,
        Fix = "Require authorization",
        Measured = new(Right: 23, Read: 23),
        Patterns = ["C3A"],
        Controls = ["DP-1b", "DP-2b", "SD-3l"],
        En304223 = ["5.2.2-1"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP07:2025"],
        Aisvs = ["v1.0-C5.2.1", "v1.0-C10.2.1"],
        Cwe = ["CWE-306", "CWE-862"],
        Atlas = ["AML.T0040", "AML.T0049"],
    };

    public static readonly RuleDefinition UnlimitedEndpoint = new()
    {
        Id = "SAI1006",
        Title = "AI endpoint has no rate limit",
        Message = "'{0}' lets a caller use a model or its tools as often as it likes{1}; {2}",
        Description = "Each request to a model costs time and money; without a limit one caller can use up both, or copy the model by asking it.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Info,
        IsAboutReachablePrograms = true,
        Fix = "Apply a rate limit of the application",
        Measured = new(Right: 24, Read: 24),
        Patterns = ["C51"],
        Controls = ["DP-1d", "DP-2b", "SD-3l"],
        En304223 = ["5.2.2-2"],
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
        Aisvs = ["v1.0-C11.2.2"],
        Cwe = ["CWE-770", "CWE-799"],
        Atlas = ["AML.T0034", "AML.T0029", "AML.T0024"],
    };

    public static readonly RuleDefinition AnyOrigin = new()
    {
        Id = "SAI1007",
        Title = "AI endpoint accepts any origin",
        Message = "'{0}' lets pages of every site call the AI endpoints of this application; name the origins that may",
        Description = "With any origin allowed, a page that a user visits can talk to the model and its tools from that user's browser and network.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        IsAboutReachablePrograms = true,
        Patterns = ["C3A"],
        Controls = ["DP-1b", "DP-2b"],
        En304223 = ["5.2.2-1"],
        OwaspMcp = ["MCP07:2025"],
        Aisvs = ["v1.0-C10.3.3"],
        Cwe = ["CWE-942", "CWE-346"],
    };

    public static readonly RuleDefinition KeyInsteadOfIdentity = new()
    {
        Id = "SAI1008",
        Title = "API key where a managed identity would do",
        Message = "'{0}' receives an API key; give it a token credential, so that a managed identity signs in and no key has to be kept",
        Description = "A key must be stored, rotated and kept from leaking, and it gives full access to whoever has it; a managed identity needs none.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Info,
        Fix = "Use 'DefaultAzureCredential'",
        Patterns = ["C02"],
        Controls = ["SD-3n", "DP-1b", "DP-2d"],
        En304223 = ["5.2.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        Cwe = ["CWE-522"],
        Atlas = ["AML.T0055"],
    };

    public static readonly RuleDefinition DeveloperUserInterface = new()
    {
        Id = "SAI1009",
        Title = "AI developer UI reachable outside Development",
        Message = "'{0}' offers a developer user interface wherever the application runs; map it in Development only",
        Description = "A developer user interface shows agents, their instructions, traces and tools, and runs them for whoever opens it.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        IsAboutReachablePrograms = true,
        Fix = "Map it in Development only",
        Patterns = ["C3A"],
        Controls = ["DP-1c", "DP-1b"],
        En304223 = ["5.2.2-1", "5.2.2-3"],
        OwaspMcp = ["MCP07:2025"],
        Aisvs = ["v1.0-C5.2.1"],
        Cwe = ["CWE-306", "CWE-489"],
    };

    public static readonly RuleDefinition SingleProvider = new()
    {
        Id = "SAI1010",
        Title = "Only one model provider",
        Message = "Every model client of this program, first '{0}', asks one provider, and nothing answers when it fails; register a second one to turn to",
        Description = "A provider fails, changes its models, raises its prices or ends the contract, and the application has nobody else to ask.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Info,
        EnabledByDefault = false,
        IsAboutReachablePrograms = true,
        Patterns = ["C56"],
        Controls = ["DV-1d"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        Cwe = ["CWE-1357"],
    };

    public static readonly RuleDefinition RebindableEndpoint = new()
    {
        Id = "SAI1011",
        Title = "Local MCP endpoint answers any web page",
        Message = "'{0}' answers under any host name, so web pages can call the tools by DNS rebinding; "
            + "add RequireHost with the names of the machine",
        Description = "A server that listens on the machine of a person only is reached by every page that is open there, when it asks neither who calls nor by "
            + "which name.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        IsAboutReachablePrograms = true,
        Fix = "Require the host names of this machine",
        Patterns = ["C3A"],
        Controls = ["DP-1b", "DP-2b", "SD-3l"],
        En304223 = ["5.2.2-1"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP07:2025"],
        Aisvs = ["v1.0-C10.2.1"],
        Cwe = ["CWE-346"],
        Atlas = ["AML.T0049"],
    };

    public static readonly RuleDefinition LostToolAuthorization = new()
    {
        Id = "SAI1012",
        Title = "Authorization of an MCP tool is lost",
        Message = "'{0}' drops '{1}', so that anybody who reaches the server can call the tool; {2}",
        Description = "An attribute says who may call the method, and the tool that is made of it does not know the attribute.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Create the tool from the method",
        Patterns = ["C3A"],
        Controls = ["DP-1b", "DP-2b", "SD-3l"],
        En304223 = ["5.2.2-1"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP07:2025", "MCP02:2025"],
        Aisvs = ["v1.0-C10.2.5"],
        Cwe = ["CWE-862"],
        Atlas = ["AML.T0053", "AML.T0049"],
    };
}
