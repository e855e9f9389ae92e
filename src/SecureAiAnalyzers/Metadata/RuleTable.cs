using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <summary>
/// The metadata of every rule, in id order. What each diagnostic reports is decided by its class under <c>Rules</c>; what is said about it
/// stands here only.
/// </summary>
internal static class RuleTable
{
    public static readonly RuleDefinition InvalidConfiguration = new()
    {
        Id = "SAI0001",
        Title = "Invalid SecureAI configuration",
        Message = "{0}",
        Description = "A secure_ai option or a line of a symbols file is not understood as written, so it has no effect.",
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
        Message = "'{0}' is too large for the data-flow rules, which report nothing that depends on it; split it",
        Description = "The data-flow rules give up on code above their budget; this rule tells such silence from safety.",
        Category = RuleCategories.Configuration,
        Severity = DiagnosticSeverity.Info,
        EnabledByDefault = false,
        Controls = ["SD-3m"],
        Cwe = ["CWE-1188"],
    };

    public static readonly RuleDefinition ClearTextEndpoint = new()
    {
        Id = "SAI1001",
        Title = "Model endpoint uses clear-text HTTP",
        Message = "'{0}' receives the clear-text endpoint '{1}': prompts, answers and keys can be read on the way; use {2}",
        Description = "Prompts, answers and credentials sent over clear-text HTTP can be read and changed on the way.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Use the encrypted scheme",
        Patterns = ["C03"],
        Controls = ["DP-1a", "DV-2c", "SD-3f"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI07"],
        Cwe = ["CWE-319"],
        Atlas = ["AML.T0057"],
    };

    public static readonly RuleDefinition UncheckedCertificate = new()
    {
        Id = "SAI1002",
        Title = "TLS certificate validation is off for model traffic",
        Message = "'{0}' accepts any certificate on the way to a model: whoever stands between can read and change prompts, answers and keys; remove the callback",
        Description = "Without a check of the certificate, encryption protects from nobody who can stand between the application and the model.",
        Category = RuleCategories.Infrastructure,
        Severity = DiagnosticSeverity.Warning,
        IsAboutReachablePrograms = true,
        Fix = "Remove the callback",
        Patterns = ["C04"],
        Controls = ["SD-3h", "SD-3m", "DP-1a"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI07"],
        Cwe = ["CWE-295"],
        Atlas = ["AML.T0057"],
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
        Patterns = ["C3A"],
        Controls = ["DP-1b", "DP-2b", "SD-3l"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP07:2025"],
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
        Patterns = ["C51"],
        Controls = ["DP-1d", "DP-2b", "SD-3l"],
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
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
        OwaspMcp = ["MCP07:2025"],
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
        OwaspMcp = ["MCP07:2025"],
        Cwe = ["CWE-306", "CWE-489"],
    };

    public static readonly RuleDefinition HardCodedCredential = new()
    {
        Id = "SAI2001",
        Title = "Hard-coded credential for a model",
        Message = "'{0}' receives a hard-coded credential; read it from configuration, an environment variable or a secret store",
        Description = "A credential in source code reaches everyone who can read the code, its history or the compiled file.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Read the credential from configuration or an environment variable",
        Patterns = ["C01"],
        Controls = ["SD-3h", "DP-1b", "DP-2d"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-798"],
        Atlas = ["AML.T0055"],
    };

    public static readonly RuleDefinition ProviderKeyInSource = new()
    {
        Id = "SAI2002",
        Title = "AI provider key in source",
        Message = "This text holds a key in the format of {0}; revoke it, then read it from configuration, an environment variable or a secret store",
        Description = "A provider key in source code reaches everyone who can read the code, its history or the compiled file.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Read the key from configuration or an environment variable",
        Patterns = ["C01"],
        Controls = ["SD-3h", "DP-1b", "DP-2d"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-798"],
        Atlas = ["AML.T0055"],
    };

    public static readonly RuleDefinition CredentialInUrl = new()
    {
        Id = "SAI2004",
        Title = "Credential in a URL",
        Message = "The query parameter '{0}' carries a credential in the URL of a model; send it in a header, which logs and proxies do not keep",
        Description = "URLs are written to logs, traces, proxies and error messages; a credential in one is read by all who read those.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C01"],
        Controls = ["SD-3h", "DP-1b", "DP-2d"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-598"],
        Atlas = ["AML.T0055"],
    };

    public static readonly RuleDefinition SecretInContext = new()
    {
        Id = "SAI2005",
        Title = "Secret reaches the model's context",
        Message = "The secret from '{0}' reaches '{1}': whatever a model reads, it can repeat; keep the secret in code that runs beside the model",
        Description = "What stands in a prompt, a tool description or the result of a tool can be repeated by the model to anyone who asks.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C13"],
        Controls = ["SD-3j", "SD-3h", "DP-1b"],
        OwaspLlm = ["LLM02:2025", "LLM07:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-200", "CWE-522"],
        Atlas = ["AML.T0057", "AML.T0056"],
    };

    public static readonly RuleDefinition InheritedEnvironment = new()
    {
        Id = "SAI2007",
        Title = "MCP child process inherits all environment variables",
        Message = "'{0}' gives the MCP server every environment variable of this process, keys and tokens too; {1}",
        Description = "An MCP server that runs as a child process can read each environment variable it inherits, and send it anywhere.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Info,
        Fix = "Give it the variables that a program needs, and no others",
        Patterns = ["C06"],
        Controls = ["SD-3m", "SD-3n"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03", "ASI04"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-668"],
        Atlas = ["AML.T0055", "AML.T0098"],
    };

    public static readonly RuleDefinition ShippedCredential = new()
    {
        Id = "SAI2008",
        Title = "Model credential shipped to the client",
        Message = "'{0}' receives a credential that is delivered with {1}, whose users can read it; call the model through a server of your own, or get a token for each user at run time",
        Description = "Whatever an application holds that runs at its users, its users can read: a key in it is everybody's key.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C01"],
        Controls = ["SD-3h", "DP-1b", "DP-2d"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-522"],
        Atlas = ["AML.T0055"],
    };

    public static readonly RuleDefinition SensitiveTelemetry = new()
    {
        Id = "SAI3001",
        Title = "Prompt and response content sent to telemetry",
        Message = "'{0}' sends prompts and answers to {1}; switch it on in Development only",
        Description = "Prompts and answers hold personal data and secrets; logs and traces keep them and show them to many.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Set it to false, or remove it",
        Patterns = ["C70"],
        Controls = ["DV-2b", "OM-2a", "SD-3m"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        Cwe = ["CWE-532"],
        Atlas = ["AML.T0057"],
    };

    public static readonly RuleDefinition UnobservedModelClient = new()
    {
        Id = "SAI3003",
        Title = "Model client has no telemetry or logging",
        Message = "This {0} records no model call; add {1} so that abuse and failure can be investigated",
        Description = "Without telemetry or logging, abuse and failure of the model cannot be seen or investigated.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Info,
        Fix = "Add telemetry or logging to the pipeline",
        Patterns = ["C73"],
        Controls = ["OM-1a", "OM-2a", "DP-3d"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI10"],
        OwaspMcp = ["MCP08:2025"],
        Cwe = ["CWE-778"],
    };

    public static readonly RuleDefinition SwallowedModelFailure = new()
    {
        Id = "SAI3004",
        Title = "Model failure swallowed",
        Message = "This handler hides every failure of '{0}'; log the exception, rethrow it, or return a value that tells",
        Description = "A model or tool that fails in silence looks like one that answered: abuse, outages and wrong results stay unseen.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C76"],
        Controls = ["DP-3d"],
        OwaspAgentic = ["ASI08"],
        OwaspMcp = ["MCP08:2025"],
        Cwe = ["CWE-390"],
    };

    public static readonly RuleDefinition IgnoredStopReason = new()
    {
        Id = "SAI3005",
        Title = "Stop reason ignored",
        Message = "The text of an answer is {0}, but nothing asks why the model stopped: read '{1}', because it may have been cut off or withheld",
        Description = "An answer that ends at the token limit or at a content filter is half an answer; parsed or stored, it passes for a whole one.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C24"],
        Controls = ["SD-3k"],
        OwaspLlm = ["LLM05:2025", "LLM09:2025", "LLM07:2026", "LLM10:2026"],
        Cwe = ["CWE-252", "CWE-754"],
    };

    public static readonly RuleDefinition DetailedErrors = new()
    {
        Id = "SAI3007",
        Title = "Internal errors disclosed to model or caller",
        Message = "'{0}' gives exception details to {1}; {2}",
        Description = "Exception details tell an attacker about paths, queries and components, and a model repeats what it reads.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Set it to false, or return a generic text",
        Patterns = ["C36"],
        Controls = ["SD-3j", "SD-3m"],
        OwaspLlm = ["LLM02:2025", "LLM07:2025", "LLM02:2026", "LLM08:2026"],
        Cwe = ["CWE-209"],
        Atlas = ["AML.T0069"],
    };

    public static readonly RuleDefinition IgnoredVerdict = new()
    {
        Id = "SAI3009",
        Title = "Safety verdict ignored",
        Message = "Nothing reads the verdict of '{0}'; decide by it what happens to the content, or remove the call",
        Description = "A check of content protects nobody as long as its verdict changes nothing.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C81"],
        Controls = ["SD-3k", "DP-5c", "OM-2b"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        Cwe = ["CWE-252"],
    };

    public static readonly RuleDefinition ExceptionMessageToModel = new()
    {
        Id = "SAI3011",
        Title = "Exception message returned to the model",
        Message = "'{0}' tells the model what any exception says; log the exception and return a text of your own",
        Description = "The message of an unexpected exception names files, servers and queries, and a model repeats what it reads.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Info,
        Fix = "Return a generic text",
        Patterns = ["C36"],
        Controls = ["SD-3j"],
        OwaspLlm = ["LLM02:2025", "LLM07:2025", "LLM02:2026", "LLM08:2026"],
        Cwe = ["CWE-209"],
        Atlas = ["AML.T0069"],
    };

    public static readonly RuleDefinition InputInInstructions = new()
    {
        Id = "SAI4001",
        Title = "Untrusted input in system instructions",
        Message = "Request data from '{0}' becomes part of the instructions in '{1}'; send it as a user message, or let only constants pass (==, switch, Contains on a fixed set)",
        Description = "Whoever writes into the instructions of a model decides what it does: request data belongs into user messages.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Move the text to a user message",
        Patterns = ["C10"],
        Controls = ["SD-3g"],
        OwaspLlm = ["LLM01:2025", "LLM01:2026"],
        OwaspAgentic = ["ASI01"],
        OwaspMcp = ["MCP06:2025"],
        Cwe = ["CWE-1427"],
        Atlas = ["AML.T0051.000"],
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
        OwaspLlm = ["LLM01:2025", "LLM01:2026"],
        OwaspAgentic = ["ASI01"],
        OwaspMcp = ["MCP06:2025"],
        Cwe = ["CWE-1427"],
        Atlas = ["AML.T0051"],
    };

    public static readonly RuleDefinition RetrievedTextInInstructions = new()
    {
        Id = "SAI4004",
        Title = "Retrieved or generated text in system instructions",
        Message = "Text from '{0}' becomes part of the instructions in '{1}'; send it as a user or tool message, or let only constants pass (==, switch, Contains on a fixed set)",
        Description = "Documents, search results, tool results and answers of a model can hold instructions of an attacker: they belong into messages that carry data.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Move the text to a user message",
        Patterns = ["C12"],
        Controls = ["SD-3g", "DP-2b"],
        OwaspLlm = ["LLM01:2025", "LLM01:2026"],
        OwaspAgentic = ["ASI01", "ASI06"],
        OwaspMcp = ["MCP06:2025"],
        Cwe = ["CWE-1427"],
        Atlas = ["AML.T0051.001"],
    };

    public static readonly RuleDefinition SharedConversation = new()
    {
        Id = "SAI4007",
        Title = "Conversation shared between users",
        Message = "'{0}' is one conversation for all users: what one of them writes, the model repeats to the others; keep one for each user or session",
        Description = "A conversation that all users of an application share shows one user's words to the others, and lets one of them steer the answers that the others get.",
        Category = RuleCategories.Prompts,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C86"],
        Controls = ["DV-2e", "DV-2f"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI06"],
        OwaspMcp = ["MCP10:2025"],
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
        Fix = "Remove the hidden characters",
        Patterns = ["C16"],
        Controls = ["SD-3g"],
        OwaspLlm = ["LLM01:2025", "LLM01:2026"],
        OwaspAgentic = ["ASI01", "ASI04"],
        OwaspMcp = ["MCP03:2025", "MCP06:2025"],
        Cwe = ["CWE-176", "CWE-451"],
        Atlas = ["AML.T0051", "AML.T0110"],
    };

    public static readonly RuleDefinition OutputAsCommand = new()
    {
        Id = "SAI5002",
        Title = "Model output run as a command",
        Message = "Model output from '{0}' reaches the command line in '{1}'; run a constant program with ArgumentList, or let only constants pass (==, switch, Contains on a fixed set)",
        Description = "A model that is led astray writes the command line: the process runs with the rights of the application.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C20"],
        Controls = ["SD-3k", "SD-3h", "DP-2b"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI05"],
        OwaspMcp = ["MCP05:2025"],
        Cwe = ["CWE-78", "CWE-1426"],
        Atlas = ["AML.T0050", "AML.T0053"],
    };

    public static readonly RuleDefinition OutputInSql = new()
    {
        Id = "SAI5003",
        Title = "Model output in SQL text",
        Message = "Model output from '{0}' becomes part of the query text in '{1}'; pass it as a parameter, or let only constants pass (==, switch, Contains on a fixed set)",
        Description = "A model that is led astray writes the query: text from a model belongs into parameters.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Use the interpolated method",
        Patterns = ["C20"],
        Controls = ["SD-3k", "SD-3h", "DP-2b"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI02"],
        OwaspMcp = ["MCP05:2025"],
        Cwe = ["CWE-89", "CWE-1426"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition FreeTextParsed = new()
    {
        Id = "SAI5009",
        Title = "Free-text model output parsed",
        Message = "'{0}' reads the free text of a model as data; let '{1}' give the answer a form, and check what it holds",
        Description = "A model that is free in its words answers in another form now and then, so that parsing fails or decides by chance.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Info,
        Fix = "Ask for a typed answer",
        Patterns = ["C23"],
        Controls = ["SD-3k", "SD-4c"],
        OwaspLlm = ["LLM05:2025", "LLM09:2025", "LLM07:2026", "LLM10:2026"],
        OwaspAgentic = ["ASI09"],
        Cwe = ["CWE-1426", "CWE-20"],
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
        Patterns = ["C31"],
        Controls = ["SD-3i", "SD-3o"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI09"],
        OwaspMcp = ["MCP06:2025"],
        Cwe = ["CWE-862"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition FloatingModelVersion = new()
    {
        Id = "SAI7001",
        Title = "Model version floats",
        Message = "Model '{0}' is an alias that moves to other versions without notice; name a version{1}",
        Description = "An alias moves to another model without a change in the code, so what was tested is not what runs.",
        Category = RuleCategories.SupplyChain,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C60"],
        Controls = ["DV-2d", "OM-3b", "OM-3c", "SD-4f"],
        OwaspLlm = ["LLM03:2025", "LLM04:2026"],
        OwaspAgentic = ["ASI04"],
        Cwe = ["CWE-1357"],
        Atlas = ["AML.T0010.003"],
    };

    public static readonly RuleDefinition UnlimitedOutput = new()
    {
        Id = "SAI8001",
        Title = "No output limit",
        Message = "'{0}' is passed to a model call without '{1}'; bound the length of the answer",
        Description = "Without a limit on generated tokens one request can cost as much time and money as the model allows.",
        Category = RuleCategories.Consumption,
        Severity = DiagnosticSeverity.Info,
        Fix = "Add the limit",
        Patterns = ["C50"],
        Controls = ["DP-1d", "SD-3l"],
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
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
        Patterns = ["C52"],
        Controls = ["DP-1d", "SD-3l"],
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
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
        OwaspAgentic = ["ASI08"],
        Cwe = ["CWE-400"],
        Atlas = ["AML.T0029"],
    };

    /// <summary>All rules, in id order.</summary>
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        InvalidConfiguration,
        AnalysisBudget,
        ClearTextEndpoint,
        UncheckedCertificate,
        OpenEndpoint,
        UnlimitedEndpoint,
        AnyOrigin,
        KeyInsteadOfIdentity,
        DeveloperUserInterface,
        HardCodedCredential,
        ProviderKeyInSource,
        CredentialInUrl,
        SecretInContext,
        InheritedEnvironment,
        ShippedCredential,
        SensitiveTelemetry,
        UnobservedModelClient,
        SwallowedModelFailure,
        IgnoredStopReason,
        DetailedErrors,
        IgnoredVerdict,
        ExceptionMessageToModel,
        InputInInstructions,
        UnencodedTemplateContent,
        RetrievedTextInInstructions,
        SharedConversation,
        HiddenCharacters,
        OutputAsCommand,
        OutputInSql,
        FreeTextParsed,
        ApprovalSwitchedOff,
        FloatingModelVersion,
        UnlimitedOutput,
        UnforwardedCancellation,
        ExcessiveTimeout,
    ];
}
