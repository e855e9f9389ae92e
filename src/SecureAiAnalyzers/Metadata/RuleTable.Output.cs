using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about model output.</content>
internal static partial class RuleTable
{
    public static readonly RuleDefinition OutputAsCode = new()
    {
        Id = "SAI5001",
        Title = "Model output run as code",
        Message = "Model output from '{0}' is run as code in '{1}'; run only code of your own, or let only constants pass (==, switch, Contains)",
        Description = "A model that is led astray writes the code: it runs with the rights of the application.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C20"],
        Controls = ["SD-3k", "SD-3h", "DP-2b"],
        En304223 = ["5.1.2-2", "5.2.5-4"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI05"],
        OwaspMcp = ["MCP05:2025"],
        Aisvs = ["v1.0-C7.1.1", "v1.0-C9.5.1"],
        Cwe = ["CWE-94", "CWE-1426"],
        Atlas = ["AML.T0050", "AML.T0053"],
    };

    public static readonly RuleDefinition OutputAsCommand = new()
    {
        Id = "SAI5002",
        Title = "Model output run as a command",
        Message = "Model output from '{0}' reaches the command line in '{1}'; use ArgumentList, or let only constants pass (==, switch, Contains)",
        Description = "A model that is led astray writes the command line: the process runs with the rights of the application.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C20"],
        Controls = ["SD-3k", "SD-3h", "DP-2b"],
        En304223 = ["5.1.2-2", "5.2.5-4"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI05"],
        OwaspMcp = ["MCP05:2025"],
        Aisvs = ["v1.0-C7.1.1", "v1.0-C9.5.1"],
        Cwe = ["CWE-78", "CWE-1426"],
        Atlas = ["AML.T0050", "AML.T0053"],
    };

    public static readonly RuleDefinition OutputInSql = new()
    {
        Id = "SAI5003",
        Title = "Model output in SQL text",
        Message = "Model output from '{0}' becomes query text in '{1}'; pass it as a parameter, or let only constants pass (==, switch, Contains)",
        Description = "A model that is led astray writes the query: text from a model belongs into parameters.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Use the interpolated method",
        Patterns = ["C20"],
        Controls = ["SD-3k", "SD-3h", "DP-2b"],
        En304223 = ["5.1.2-2", "5.2.5-4"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI02"],
        OwaspMcp = ["MCP05:2025"],
        Aisvs = ["v1.0-C7.1.1", "v1.0-C9.5.1"],
        Cwe = ["CWE-89", "CWE-1426"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition OutputAsHtml = new()
    {
        Id = "SAI5004",
        Title = "Model output rendered as HTML",
        Message = "Model output from '{0}' becomes HTML in '{1}'; encode it (HtmlEncoder), or pass HTML made of it through a sanitizer",
        Description = "A model that is led astray writes the page: scripts run in the browser of who reads the answer, and images tell others what it says.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Warning,
        Fix = "Encode the text",
        Patterns = ["C21"],
        Controls = ["SD-3k", "SD-3h", "DP-2b"],
        En304223 = ["5.1.2-2", "5.2.5-4"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI09"],
        Aisvs = ["v1.0-C7.1.1", "v1.0-C9.5.1"],
        Cwe = ["CWE-79", "CWE-1426"],
        Atlas = ["AML.T0077"],
    };

    public static readonly RuleDefinition OutputAsPath = new()
    {
        Id = "SAI5005",
        Title = "Model output as a file path",
        Message = "Model output from '{0}' is the path in '{1}'; take Path.GetFileName of it in a folder of its own, or check where the full path leads",
        Description = "A model that is led astray names the file: others are read, overwritten or removed with the rights of the application.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C20"],
        Controls = ["SD-3k", "SD-3h", "DP-2b"],
        En304223 = ["5.1.2-2", "5.2.5-4"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI02"],
        OwaspMcp = ["MCP05:2025"],
        Aisvs = ["v1.0-C7.1.1", "v1.0-C9.5.1"],
        Cwe = ["CWE-22", "CWE-1426"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition OutputAsUrl = new()
    {
        Id = "SAI5006",
        Title = "Model output as a URL",
        Message = "Model output from '{0}' decides the address in '{1}'; let it fill only path or query of a fixed host, or compare scheme and host",
        Description = "A model that is led astray names the host: requests reach internal services, or carry data to somebody else.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C20"],
        Controls = ["SD-3k", "SD-3h", "DP-2b"],
        En304223 = ["5.1.2-2", "5.2.5-4"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI02"],
        OwaspMcp = ["MCP05:2025"],
        Aisvs = ["v1.0-C7.1.1", "v1.0-C9.5.1"],
        Cwe = ["CWE-918", "CWE-1426"],
        Atlas = ["AML.T0053", "AML.T0086"],
    };

    public static readonly RuleDefinition OutputDeserialized = new()
    {
        Id = "SAI5007",
        Title = "Model output deserialized unsafely",
        Message = "Model output from '{0}' names types or entities in '{1}'; read it as a type of your own (TypeNameHandling.None, XmlReader.Create)",
        Description = "A model that is led astray names the types of which objects are made, or entities that a document is filled with.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C65"],
        Controls = ["SD-3k", "SD-3h", "SD-3d"],
        En304223 = ["5.1.2-2", "5.2.5-4"],
        OwaspLlm = ["LLM05:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI05"],
        Aisvs = ["v1.0-C7.1.1", "v1.0-C9.5.1"],
        Cwe = ["CWE-502", "CWE-776", "CWE-1426"],
        Atlas = ["AML.T0053"],
    };

    public static readonly RuleDefinition OutputDecidesAccess = new()
    {
        Id = "SAI5008",
        Title = "Model output decides access",
        Message = "Model output from '{0}' decides on '{1}'; let a check of your own or a person decide, and the model at most refuse",
        Description = "A model that is led astray lets everybody in who knows how to ask: who may do what is decided by credentials and people.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C26"],
        Controls = ["SD-3k", "SD-3h", "DP-2b"],
        En304223 = ["5.1.2-2", "5.1.4-2", "5.2.5-4"],
        OwaspLlm = ["LLM05:2025", "LLM06:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI03"],
        Aisvs = ["v1.0-C7.1.1", "v1.0-C9.5.1"],
        Cwe = ["CWE-807", "CWE-863", "CWE-1426"],
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
        En304223 = ["5.1.2-2", "5.1.4-2"],
        OwaspLlm = ["LLM05:2025", "LLM09:2025", "LLM07:2026", "LLM10:2026"],
        OwaspAgentic = ["ASI09"],
        Aisvs = ["v1.0-C7.1.1"],
        Cwe = ["CWE-1426", "CWE-20"],
    };

    public static readonly RuleDefinition OutputAsPattern = new()
    {
        Id = "SAI5011",
        Title = "Model output as a regular expression",
        Message = "Model output from '{0}' is the pattern in '{1}'; give the match a timeout, take RegexOptions.NonBacktracking, or Regex.Escape it",
        Description = "A model that is led astray writes a pattern whose matching takes years: a thread is lost with each call.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C20"],
        Controls = ["SD-3k", "SD-3h", "DP-2b"],
        En304223 = ["5.1.2-2", "5.2.5-4"],
        OwaspLlm = ["LLM05:2025", "LLM10:2025", "LLM10:2026"],
        OwaspAgentic = ["ASI02"],
        Aisvs = ["v1.0-C7.1.1", "v1.0-C9.5.1"],
        Cwe = ["CWE-1333", "CWE-1426"],
        Atlas = ["AML.T0029", "AML.T0053"],
    };

    public static readonly RuleDefinition FavourableDefault = new()
    {
        Id = "SAI5012",
        Title = "Structured decision is favourable when left out",
        Message = "'{0}' is {1} when an answer leaves it out, or is cut or filtered; let the default refuse, or make it required",
        Description = "A default is what a structured answer says where the model says nothing: an empty, cut or filtered answer then decides in favour.",
        Category = RuleCategories.Output,
        Severity = DiagnosticSeverity.Info,
        Fix = "Let the default refuse",
        Patterns = ["C23"],
        Controls = ["SD-3k", "SD-4c"],
        En304223 = ["5.1.2-2", "5.1.4-2"],
        OwaspLlm = ["LLM05:2025", "LLM09:2025", "LLM07:2026", "LLM10:2026"],
        OwaspAgentic = ["ASI09"],
        Aisvs = ["v1.0-C7.1.1"],
        Cwe = ["CWE-636", "CWE-1426"],
    };
}
