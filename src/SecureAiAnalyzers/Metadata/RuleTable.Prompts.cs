using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about prompts and input.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition InputInInstructions = new()
    {
        Id = "SAI4001",
        Title = "Untrusted input in system instructions",
        Message = "Request data from '{0}' becomes instructions in '{1}'; send it as a user message, or let only constants pass (==, switch, Contains)",
        Description = "Whoever writes into the instructions of a model decides what it does: request data belongs into user messages.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Move the text to a user message",
        Patterns = ["C10"],
        Controls = ["SD-3g"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM01:2025", "LLM01:2026"],
        OwaspAgentic = ["ASI01"],
        OwaspMcp = ["MCP06:2025"],
        Aisvs = ["v1.0-C2.1.3", "v1.0-C2.1.6"],
        Cwe = ["CWE-1427"],
        Atlas = ["AML.T0051.000"],
    };

    public static readonly RuleDefinition InputInTemplate = new()
    {
        Id = "SAI4002",
        Title = "Untrusted input in a prompt template",
        Message = "Text from '{0}' becomes source of the template in '{1}'; pass it as a variable's value, or in a message of its own",
        Description = "Text that is written into the source of a template can call functions, read variables and add messages of any role: "
            + "a template takes it as the value of a variable.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Pass it as a template argument",
        Patterns = ["C10"],
        Controls = ["SD-3g"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM01:2025", "LLM01:2026"],
        OwaspAgentic = ["ASI01"],
        OwaspMcp = ["MCP06:2025"],
        Aisvs = ["v1.0-C2.1.6", "v1.0-C2.1.7"],
        Cwe = ["CWE-1427", "CWE-94"],
        Atlas = ["AML.T0051"],
    };

    public static readonly RuleDefinition UnencodedTemplateContent = new()
    {
        Id = "SAI4003",
        Title = "Prompt template encoding is off",
        Message = "'{0}' lets template arguments add messages of any role; remove it and encode what is inserted",
        Description = "Without encoding, text inserted into a prompt template can close its message and open one with system rights.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Remove it, or set it to false",
        Patterns = ["C11"],
        Controls = ["SD-3g", "SD-3m"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM01:2025", "LLM01:2026"],
        OwaspAgentic = ["ASI01"],
        OwaspMcp = ["MCP06:2025"],
        Aisvs = ["v1.0-C2.1.7"],
        Cwe = ["CWE-1427"],
        Atlas = ["AML.T0051"],
    };

    public static readonly RuleDefinition RetrievedTextInInstructions = new()
    {
        Id = "SAI4004",
        Title = "Retrieved or generated text in system instructions",
        Message = "Text from '{0}' becomes instructions in '{1}'; send it as a user or tool message, or let only constants pass (==, switch, Contains)",
        Description = "Documents, search results, tool results and answers of a model can hold instructions of an attacker: "
            + "they belong into messages that carry data.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Move the text to a user message",
        Patterns = ["C12"],
        Controls = ["SD-3g", "DP-2b"],
        En304223 = ["5.1.2-2", "5.2.1-4.1"],
        OwaspLlm = ["LLM01:2025", "LLM01:2026"],
        OwaspAgentic = ["ASI01", "ASI06"],
        OwaspMcp = ["MCP06:2025"],
        Aisvs = ["v1.0-C2.1.3", "v1.0-C2.1.6", "v1.0-C10.4.2"],
        Cwe = ["CWE-1427"],
        Atlas = ["AML.T0051.001"],
    };

    public static readonly RuleDefinition PersonalDataSent = new()
    {
        Id = "SAI4005",
        Title = "Classified personal data sent to a model unredacted",
        Message = "Classified data from '{0}' goes to '{1}' as it is; redact it (Redactor.Redact), or leave it out",
        Description = "What a program has classified as personal leaves it with a prompt, stays in the logs of whoever runs the model, "
            + "and comes back in the answers to others.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C14"],
        Controls = ["DV-2b", "DV-2f"],
        En304223 = ["5.4.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspMcp = ["MCP10:2025"],
        Cwe = ["CWE-359", "CWE-201"],
        Atlas = ["AML.T0057"],
    };

    public static readonly RuleDefinition UnboundedInput = new()
    {
        Id = "SAI4006",
        Title = "Unbounded input to a model",
        Message = "Text from '{0}' reaches '{1}', however long it is; limit its length (Length, [StringLength], a range, the size of the body)",
        Description = "Who may send any amount of text to a model decides what each request costs, and can push the instructions out of its context.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Info,
        EnabledByDefault = false,
        Measured = new(Right: 13, Read: 14),
        Patterns = ["C15"],
        Controls = ["SD-3g", "SD-3l"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
        Aisvs = ["v1.0-C2.1.4"],
        Cwe = ["CWE-770", "CWE-1284"],
        Atlas = ["AML.T0034"],
    };

    public static readonly RuleDefinition SharedConversation = new()
    {
        Id = "SAI4007",
        Title = "Conversation shared between users",
        Message = "'{0}' is one conversation for all users: what one of them writes, the model repeats to the others; keep one for each user or session",
        Description = "A conversation that all users of an application share shows one user's words to the others, "
            + "and lets one of them steer the answers that the others get.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C86"],
        Controls = ["DV-2e", "DV-2f"],
        En304223 = ["5.2.1-4"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI06"],
        OwaspMcp = ["MCP10:2025"],
        Aisvs = ["v1.0-C5.2.4"],
        Cwe = ["CWE-488"],
        Atlas = ["AML.T0080.001", "AML.T0057"],
    };

    public static readonly RuleDefinition HiddenCharacters = new()
    {
        Id = "SAI4008",
        Title = "Hidden characters in a prompt or tool description",
        Message = "This text for '{0}' holds {1}, which people do not see and the model reads; remove what is hidden",
        Description = "Characters that an editor does not show can carry instructions past every review of the text.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        ReadsFiles = true,
        Fix = "Remove the hidden characters",
        Patterns = ["C16"],
        Controls = ["SD-3g"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM01:2025", "LLM01:2026"],
        OwaspAgentic = ["ASI01", "ASI04"],
        OwaspMcp = ["MCP03:2025", "MCP06:2025"],
        Aisvs = ["v1.0-C2.1.2"],
        Cwe = ["CWE-176", "CWE-451"],
        Atlas = ["AML.T0051", "AML.T0110"],
    };

    public static readonly RuleDefinition CallerChosenRole = new()
    {
        Id = "SAI4009",
        Title = "Caller chooses the role of a message",
        Message = "'{0}' of a request decides who speaks in '{1}', beside {2} of the application; take only user messages from it",
        Description = "A caller who names the roles of messages writes system messages, answers of tools and approvals, with all the rights of the application.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Take it as a user message",
        Patterns = ["C10"],
        Controls = ["SD-3g"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM01:2025", "LLM01:2026"],
        OwaspAgentic = ["ASI01", "ASI03"],
        OwaspMcp = ["MCP06:2025"],
        Aisvs = ["v1.0-C2.1.6"],
        Cwe = ["CWE-639", "CWE-1427"],
        Atlas = ["AML.T0051.000", "AML.T0092"],
    };

    public static readonly RuleDefinition SharedToolAnswers = new()
    {
        Id = "SAI4010",
        Title = "Answers made with tools are cached for everyone",
        Message = "'{0}' gives everybody what '{1}' has read for one user; put it inside the function loop, or the user into '{2}'",
        Description = "Neither tools nor users are in the key of the cache: who asks the same question gets what a tool has read for somebody else.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C86"],
        Controls = ["DV-2e", "DV-2f"],
        En304223 = ["5.2.1-4"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        Aisvs = ["v1.0-C5.2.4"],
        Cwe = ["CWE-524", "CWE-488"],
        Atlas = ["AML.T0057"],
    };
}
