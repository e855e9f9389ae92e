using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about logging and monitoring.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition SensitiveTelemetry = new()
    {
        Id = "SAI3001",
        Title = "Prompt and response content sent to telemetry",
        Message = "'{0}' sends prompts and answers to {1}; switch it on in Development only",
        Description = "Prompts and answers hold personal data and secrets; logs and traces keep them and show them to many.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Set it to false, or remove it",
        Measured = new(Right: 14, Read: 14),
        Patterns = ["C70"],
        Controls = ["DV-2b", "OM-2a", "SD-3m"],
        En304223 = ["5.4.2-1"],
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
        Measured = new(Right: 7, Read: 7),
        Patterns = ["C73"],
        Controls = ["OM-1a", "OM-2a", "DP-3d"],
        En304223 = ["5.1.2-3", "5.4.2-1"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI10"],
        OwaspMcp = ["MCP08:2025"],
        Aisvs = ["v1.0-C12.1.1"],
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
        En304223 = ["5.1.2-2", "5.4.2-1"],
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
        Measured = new(Right: 14, Read: 14),
        Patterns = ["C24"],
        Controls = ["SD-3k"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM05:2025", "LLM09:2025", "LLM07:2026", "LLM10:2026"],
        Aisvs = ["v1.0-C7.1.2"],
        Cwe = ["CWE-252", "CWE-754"],
    };

    public static readonly RuleDefinition MessageLogLevel = new()
    {
        Id = "SAI3006",
        Title = "Log level records message bodies",
        Message = "'{0}' is '{1}', at which {2} logs prompts, answers and arguments of tools; use it in Development only",
        Description = "At its lowest level an SDK logs whatever is sent to a model and comes back; logs are kept, and read by many.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Warning,
        IsLocal = false,
        ReadsFiles = true,
        Patterns = ["C71"],
        Controls = ["DV-2b", "OM-2a", "SD-3m"],
        En304223 = ["5.4.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        Cwe = ["CWE-532"],
        Atlas = ["AML.T0057"],
    };

    public static readonly RuleDefinition DetailedErrors = new()
    {
        Id = "SAI3007",
        Title = "Internal errors disclosed to model or caller",
        Message = "'{0}' gives exception details to {1}; {2}",
        Description = "Exception details tell an attacker about paths, queries and components, and a model repeats what it reads.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Set it to false, or record the exception and return a generic text",
        Patterns = ["C36"],
        Controls = ["SD-3j", "SD-3m"],
        En304223 = ["5.2.5-4"],
        OwaspLlm = ["LLM02:2025", "LLM07:2025", "LLM02:2026", "LLM08:2026"],
        Aisvs = ["v1.0-C7.3.2"],
        Cwe = ["CWE-209"],
        Atlas = ["AML.T0069"],
    };

    public static readonly RuleDefinition MissingEndUserId = new()
    {
        Id = "SAI3008",
        Title = "No end-user id for abuse monitoring",
        Message = "'{0}' is sent to a provider that learns nothing of who asks; set '{1}' to a stable id that names nobody",
        Description = "A provider that sees abuse can stop the one user who commits it, or, when it cannot tell users apart, the whole application.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Info,
        EnabledByDefault = false,
        IsAboutReachablePrograms = true,
        Measured = new(Right: 4, Read: 4),
        Patterns = ["C74"],
        Controls = ["DP-5c"],
        En304223 = ["5.4.2-1"],
        OwaspLlm = ["LLM10:2025", "LLM06:2026"],
        Cwe = ["CWE-778"],
    };

    public static readonly RuleDefinition IgnoredVerdict = new()
    {
        Id = "SAI3009",
        Title = "Safety verdict ignored",
        Message = "{1} looks at the verdict of '{0}'; {2}",
        Description = "A check of content protects nobody as long as its verdict changes nothing.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C81"],
        Controls = ["SD-3k", "DP-5c", "OM-2b"],
        En304223 = ["5.1.2-2"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        Aisvs = ["v1.0-C2.2.1", "v1.0-C7.3.1"],
        Cwe = ["CWE-252"],
    };

    public static readonly RuleDefinition TextInLog = new()
    {
        Id = "SAI3002",
        Title = "Prompt or response text logged",
        Message = "The text of '{0}' is written to the log by '{1}'; log its length or an id, or use LogDebug",
        Description = "People tell a model what they would not tell a log, which is kept longer and read by more people than the conversation.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C72"],
        Controls = ["SD-3j", "DV-2b", "DV-2f"],
        En304223 = ["5.4.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        Cwe = ["CWE-532"],
    };

    public static readonly RuleDefinition UnrecordedTool = new()
    {
        Id = "SAI3010",
        Title = "State-changing tool leaves no audit record",
        Message = "Tool {0} {1}, and nothing on its way is recorded; log who had it change what",
        Description = "After an incident nobody can tell which model, for whom, has changed what: the tool leaves no trace.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Info,
        EnabledByDefault = false,
        Patterns = ["C73"],
        Controls = ["DP-3d", "OM-2a"],
        En304223 = ["5.4.2-1"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI02", "ASI10"],
        OwaspMcp = ["MCP08:2025"],
        Aisvs = ["v1.0-C12.1.1", "v1.0-C12.4.2"],
        Cwe = ["CWE-778"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition ExceptionMessageToModel = new()
    {
        Id = "SAI3011",
        Title = "Exception message returned to the model",
        Message = "'{0}' tells the model what any exception says; log the exception and return a text of your own",
        Description = "The message of an unexpected exception names files, servers and queries, and a model repeats what it reads.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Info,
        Fix = "Record the exception and return a generic text",
        Patterns = ["C36"],
        Controls = ["SD-3j"],
        En304223 = ["5.2.5-4"],
        OwaspLlm = ["LLM02:2025", "LLM07:2025", "LLM02:2026", "LLM08:2026"],
        Aisvs = ["v1.0-C7.3.2"],
        Cwe = ["CWE-209"],
        Atlas = ["AML.T0069"],
    };

    public static readonly RuleDefinition RedactionWithoutRedactor = new()
    {
        Id = "SAI3012",
        Title = "Redaction is switched on without a redactor",
        Message = "'{0}' without '{1}' writes classified values to the log as they are; register redactors by '{1}'",
        Description = "Where no redactor is registered, the values that would be left out of the log without redaction stand there in clear.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Register the redactors",
        Patterns = ["C72"],
        Controls = ["DV-2b", "DV-2f", "SD-3m"],
        En304223 = ["5.4.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        Cwe = ["CWE-532"],
    };

    public static readonly RuleDefinition LostLogValue = new()
    {
        Id = "SAI3013",
        Title = "Log entry loses what the model asked for",
        Message = "'{1}' keeps of '{0}' the kinds of the values and not the values; serialize it with 'System.Text.Json'",
        Description = "The values that a model gives to tools are JSON elements, of which a logger or serializer that goes by reflection writes the kind only.",
        Category = RuleCategories.Monitoring,
        Severity = DiagnosticSeverity.Info,
        Fix = "Serialize it with System.Text.Json",
        Patterns = ["C73"],
        Controls = ["OM-2a", "DP-3d"],
        En304223 = ["5.1.2-3", "5.4.2-1"],
        OwaspLlm = ["LLM06:2025", "LLM03:2026"],
        OwaspAgentic = ["ASI10"],
        OwaspMcp = ["MCP08:2025"],
        Aisvs = ["v1.0-C12.4.2"],
        Cwe = ["CWE-778"],
    };
}
