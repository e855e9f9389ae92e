using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about tools and agents.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition StateChangingTool = new()
    {
        Id = "SAI6001",
        Title = "State-changing tool without approval",
        Message = "'{0}' lets a model call {1}, and nobody is asked; {2}",
        Description = "Whoever steers the model by its input decides on what the tool changes: nobody is asked before it runs.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Wrap it in ApprovalRequiredAIFunction",
        Patterns = ["C31"],
        Controls = ["SD-3i", "SD-3o"],
        En304223 = ["5.1.4-1", "5.1.4-3"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI09"],
        Aisvs = ["v1.0-C9.2.1"],
        Cwe = ["CWE-862"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition ApprovalSwitchedOff = new()
    {
        Id = "SAI6002",
        Title = "Approval switched off",
        Message = "'{0}' lets the model act without a person's approval; {1}",
        Description = "Where approval is switched off, whoever steers the model by its input steers the tools.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Require approval",
        Measured = new(Right: 9, Read: 9),
        Patterns = ["C31"],
        Controls = ["SD-3i", "SD-3o"],
        En304223 = ["5.1.4-1", "5.1.4-3"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI09"],
        OwaspMcp = ["MCP06:2025"],
        Aisvs = ["v1.0-C9.2.1"],
        Cwe = ["CWE-862"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition OpenEndedTool = new()
    {
        Id = "SAI6003",
        Title = "Open-ended tool",
        Message = "Tool argument '{0}' is the whole of '{1}'; take only the parts that vary, or let only constants pass (==, switch, Contains)",
        Description = "A tool that runs any command, query or code, or opens any address, can do whatever the application may do.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C30"],
        Controls = ["SD-3i", "SD-3k"],
        En304223 = ["5.1.4-1", "5.1.2-2"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI05"],
        OwaspMcp = ["MCP05:2025"],
        Aisvs = ["v1.0-C9.5.1"],
        Cwe = ["CWE-78", "CWE-89", "CWE-94", "CWE-918"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition ExposedTools = new()
    {
        Id = "SAI6004",
        Title = "Everything is exposed as a tool",
        Message = "'{0}' {1}",
        Description = "A model needs a few tools: each one more is one that an injected text can call.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C32"],
        Controls = ["SD-3i", "SD-3n"],
        En304223 = ["5.1.4-1"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02"],
        OwaspMcp = ["MCP02:2025"],
        Aisvs = ["v1.0-C9.3.1"],
        Cwe = ["CWE-250"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition WrongToolHint = new()
    {
        Id = "SAI6005",
        Title = "MCP tool declares a wrong effect",
        Message = "Tool {0} declares that it {1}, and {2}; correct what it declares",
        Description = "Clients ask a person, or do not, by what a tool declares: one that declares less than it does runs unasked.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Declare the effect that it has",
        Patterns = ["C33"],
        Controls = ["SD-3i"],
        En304223 = ["5.1.4-1", "5.1.4-3"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02"],
        OwaspMcp = ["MCP02:2025"],
        Aisvs = ["v1.0-C9.2.3", "v1.0-C9.3.3"],
        Cwe = ["CWE-684"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition LooseToolSchema = new()
    {
        Id = "SAI6006",
        Title = "Loose tool schema",
        Message = "Tool {0} {1}",
        Description = "A model calls a tool as it reads name, description and schema: what these leave open, it fills in as whoever steers it likes.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Info,
        Fix = "Describe the tool",
        Measured = new(Right: 15, Read: 15),
        Patterns = ["C34"],
        Controls = ["SD-3g", "SD-3i"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02"],
        OwaspMcp = ["MCP02:2025"],
        Aisvs = ["v1.0-C9.5.1", "v1.0-C10.4.4"],
        Cwe = ["CWE-20"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition UnboundedLoop = new()
    {
        Id = "SAI6007",
        Title = "Unbounded agent loop",
        Message = "'{0}' {1}",
        Description = "Where nothing but the model ends a loop, whoever steers the model decides how much it costs and how often tools run.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Measured = new(Right: 5, Read: 5),
        Patterns = ["C35"],
        Controls = ["SD-3i"],
        En304223 = ["5.1.4-1", "5.1.4-3"],
        OwaspLlm = ["LLM06:2025", "LLM10:2025", "LLM03:2026", "LLM06:2026"],
        OwaspAgentic = ["ASI08"],
        Aisvs = ["v1.0-C9.1.2"],
        Cwe = ["CWE-835", "CWE-770"],
        Atlas = ["AML.T0034"],
    };

    public static readonly RuleDefinition UnfilteredInvocation = new()
    {
        Id = "SAI6008",
        Title = "Functions run automatically without a filter",
        Message = "'{0}' has a kernel call what the model asks for, '{1}' among it, which {2}; register a function filter that sees the calls",
        Description = "Where functions run as a model asks for them, a filter is the place to ask, to refuse and to record.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C31"],
        Controls = ["SD-3i", "SD-3o"],
        En304223 = ["5.1.4-1", "5.1.4-3"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI09"],
        Aisvs = ["v1.0-C9.2.1"],
        Cwe = ["CWE-862"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition UnseenServerRequest = new()
    {
        Id = "SAI6009",
        Title = "MCP client accepts server requests unseen",
        Message = "'{0}' {1}, and nobody sees it; show the request to a person and pass on the decision",
        Description = "A server that may ask for consent, or for answers of the model, gets them without anybody knowing what it asked.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C3B"],
        Controls = ["SD-3i", "SD-3o"],
        En304223 = ["5.1.4-1", "5.1.4-3"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI09"],
        OwaspMcp = ["MCP06:2025"],
        Aisvs = ["v1.0-C9.2.1"],
        Cwe = ["CWE-862"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition DangerousToolMix = new()
    {
        Id = "SAI6010",
        Title = "Dangerous tool mix",
        Message = "'{0}' gives one model {1}, and nobody is asked; ask before {2} runs, or give it to another agent",
        Description = "A text that somebody else wrote can have the model read what is private and send it away, or act on it, by its own tools.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C38"],
        Controls = ["SD-2b", "SD-3i", "SD-3n"],
        En304223 = ["5.1.2-6", "5.1.4-1"],
        OwaspLlm = ["LLM01:2025", "LLM06:2025", "LLM01:2026", "LLM03:2026"],
        OwaspAgentic = ["ASI01", "ASI02"],
        Aisvs = ["v1.0-C9.3.1", "v1.0-C9.3.5"],
        Cwe = ["CWE-269"],
        Atlas = ["AML.T0053", "AML.T0086"],
    };

    public static readonly RuleDefinition HostRunner = new()
    {
        Id = "SAI6011",
        Title = "Host shell or code runner given to a model",
        Message = "'{0}' {1}",
        Description = "What a model runs on the machine itself runs with the rights of the application, whoever has steered the model.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Measured = new(Right: 2, Read: 3),
        Patterns = ["C30"],
        Controls = ["SD-3i", "SD-3n"],
        En304223 = ["5.1.4-1", "5.2.2-1"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI05"],
        OwaspMcp = ["MCP05:2025"],
        Aisvs = ["v1.0-C9.5.1"],
        Cwe = ["CWE-78", "CWE-94"],
        Atlas = ["AML.T0053", "AML.T0050"],
    };

    public static readonly RuleDefinition TenantBlindSearch = new()
    {
        Id = "SAI6013",
        Title = "Vector search ignores the tenant",
        Message = "'{0}' finds the records of everybody: nothing filters '{1}' by '{2}'; give it a filter on '{2}'",
        Description = "A search by meaning finds what is near, whoever owns it: what belongs to one user or tenant gets into the answers of another.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C40"],
        Controls = ["DV-2e", "DP-1b"],
        En304223 = ["5.1.2-6"],
        OwaspLlm = ["LLM08:2025", "LLM02:2025", "LLM09:2026", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP10:2025"],
        Aisvs = ["v1.0-C8.1.1", "v1.0-C8.1.3", "v1.0-C5.2.2"],
        Cwe = ["CWE-639", "CWE-862"],
        Atlas = ["AML.T0057"],
    };

    public static readonly RuleDefinition MissingToolHint = new()
    {
        Id = "SAI6015",
        Title = "MCP tool declares no effect",
        Message = "Tool {0} declares nothing of its effect; {1}",
        Description = "Clients ask a person, or do not, by what a tool declares: without a word of it they ask always, or never.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Info,
        Fix = "Declare the effect that it has",
        Patterns = ["C33"],
        Controls = ["SD-3i"],
        En304223 = ["5.1.4-1", "5.1.4-3"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02"],
        OwaspMcp = ["MCP02:2025"],
        Aisvs = ["v1.0-C9.2.3", "v1.0-C9.3.3"],
        Cwe = ["CWE-684"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition UnaskedApproval = new()
    {
        Id = "SAI6016",
        Title = "Approval that nobody asks for",
        Message = "'{0}' {1}; {2}",
        Description = "A wrapper or filter that ought to ask a person is there, and the tool runs without it.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Register the filter as its interface",
        Patterns = ["C31"],
        Controls = ["SD-3i", "DP-5c"],
        En304223 = ["5.1.4-1", "5.1.4-3"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI09"],
        Aisvs = ["v1.0-C9.2.1"],
        Cwe = ["CWE-693", "CWE-862"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition InjectedParameter = new()
    {
        Id = "SAI6017",
        Title = "Injected parameter is filled by the model",
        Message = "'{0}' lets the model fill '{1}', which is marked as injected; {2}",
        Description = "A parameter of a tool that reads as a service, a tenant or the current user is made from the JSON that the model sends.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Take it from the services",
        Patterns = ["C34"],
        Controls = ["SD-3g", "SD-3i", "DV-2e"],
        En304223 = ["5.1.2-6"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI03"],
        Aisvs = ["v1.0-C9.5.1"],
        Cwe = ["CWE-501", "CWE-807"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition AgentAsTool = new()
    {
        Id = "SAI6018",
        Title = "Agent used as a tool loses its approval requests",
        Message = "'{0}' makes a tool of an agent whose tools need approval: nobody is asked, and the model reads an empty answer; "
            + "call it from code that asks",
        Description = "What an agent asks its caller has no text: the model that called it as a tool reads an empty answer and goes on.",
        Category = RuleCategories.Agency,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C31"],
        Controls = ["SD-3i", "DP-5c"],
        En304223 = ["5.1.4-1", "5.1.4-3"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI08", "ASI09"],
        Aisvs = ["v1.0-C9.2.1"],
        Cwe = ["CWE-684", "CWE-693"],
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
        En304223 = ["5.1.4-3"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026", "LLM10:2025", "LLM06:2026"],
        OwaspAgentic = ["ASI02", "ASI08"],
        Aisvs = ["v1.0-C9.1.2"],
        Cwe = ["CWE-693", "CWE-834"],
        Atlas = ["AML.T0053"],
    };
}
