using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about consumption.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition UnlimitedOutput = new()
    {
        Id = "SAI8001",
        Title = "No output limit",
        Message = "'{0}' is passed to a model call without '{1}'; bound the length of the answer",
        Description = "Without a limit on generated tokens one request can cost as much time and money as the model allows.",
        Category = RuleCategories.Consumption,
        Severity = DiagnosticSeverity.Info,
        Fix = "Add the limit",
        Measured = new(Right: 11, Read: 11),
        Patterns = ["C50"],
        Controls = ["DP-1d", "SD-3l"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
        Aisvs = ["v1.0-C7.1.2", "v1.0-C9.1.2"],
        Cwe = ["CWE-770"],
        Atlas = ["AML.T0034"],
    };

    public static readonly RuleDefinition UnforwardedCancellation = new()
    {
        Id = "SAI8002",
        Title = "Cancellation not forwarded to a model call",
        Message = "'{0}' goes on when nobody waits for the answer any more: {1}",
        Description = "A model call that does not hear that its caller has gone generates tokens which nobody reads and somebody pays.",
        Category = RuleCategories.Consumption,
        Severity = DiagnosticSeverity.Info,
        Fix = "Pass the token, or take one",
        Measured = new(Right: 8, Read: 8),
        Patterns = ["C52"],
        Controls = ["DP-1d", "SD-3l"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
        OwaspAgentic = ["ASI08"],
        Cwe = ["CWE-400"],
        Atlas = ["AML.T0034"],
    };

    public static readonly RuleDefinition ExcessiveTimeout = new()
    {
        Id = "SAI8003",
        Title = "No or excessive timeout",
        Message = "'{0}' lets a call wait {1}: a service that hangs holds the caller as long; set at most {2} seconds",
        Description = "Without a timeout a model or tool server that does not answer holds callers, memory and connections until the application stops.",
        Category = RuleCategories.Consumption,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C53"],
        Controls = ["DP-1d", "SD-3l"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
        OwaspAgentic = ["ASI08"],
        Aisvs = ["v1.0-C9.1.1"],
        Cwe = ["CWE-400"],
        Atlas = ["AML.T0029"],
    };

    public static readonly RuleDefinition GrowingConversation = new()
    {
        Id = "SAI8004",
        Title = "Conversation grows without bound",
        Message = "Conversation '{0}' takes in every turn and is sent whole each time; reduce it, or send its last messages only",
        Description = "Each turn pays for all turns before it, until the model refuses the request or forgets how the conversation began.",
        Category = RuleCategories.Consumption,
        Severity = DiagnosticSeverity.Info,
        EnabledByDefault = false,
        Measured = new(Right: 19, Read: 19),
        Patterns = ["C50"],
        Controls = ["DP-1d", "SD-3l"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
        Cwe = ["CWE-770"],
        Atlas = ["AML.T0034"],
    };

    public static readonly RuleDefinition MultipliedRetries = new()
    {
        Id = "SAI8005",
        Title = "Retries multiply",
        Message = "'{0}' sends again what the model client tries {2} times by itself; set '{1}' for the client, or repeat no POST requests here",
        Description = "Where both the client of a model and the HTTP client under it retry, one prompt is sent and paid many times while the service is "
            + "overloaded.",
        Category = RuleCategories.Consumption,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C51"],
        Controls = ["DP-1d", "SD-3l"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
        OwaspAgentic = ["ASI08"],
        Aisvs = ["v1.0-C9.1.2"],
        Cwe = ["CWE-770", "CWE-799"],
        Atlas = ["AML.T0034"],
    };
}
