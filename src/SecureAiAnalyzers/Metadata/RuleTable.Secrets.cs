using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <content>Rules about secrets.</content>
internal static partial class RuleTable
{
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
        En304223 = ["5.2.2-1"],
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
        En304223 = ["5.2.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-798"],
        Atlas = ["AML.T0055"],
    };

    public static readonly RuleDefinition ProviderKeyInSettings = new()
    {
        Id = "SAI2003",
        Title = "AI provider key in a configuration file",
        Message = "'{0}' holds {1}; revoke it, then keep it in user secrets, an environment variable or a secret store",
        Description = "A file of settings is committed, copied and packed with the application: a key in it reaches everyone who gets hold of one of them.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Warning,
        IsLocal = false,
        ReadsFiles = true,
        Patterns = ["C01"],
        Controls = ["SD-3h", "DP-1b", "DP-2d"],
        En304223 = ["5.2.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-798", "CWE-260"],
        Atlas = ["AML.T0055"],
    };

    public static readonly RuleDefinition CredentialInUrl = new()
    {
        Id = "SAI2004",
        Title = "Credential in a URL",
        Message = "The {0} '{1}' carries a credential in the URL of a model; send it in a header, which logs and proxies do not keep",
        Description = "URLs are written to logs, traces, proxies and error messages; a credential in one is read by all who read those.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C01"],
        Controls = ["SD-3h", "DP-1b", "DP-2d"],
        En304223 = ["5.2.2-1"],
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
        Message = "The secret from '{0}' reaches '{1}': a model can repeat whatever it reads; keep the secret in code that runs beside the model",
        Description = "What stands in a prompt, a tool description or the result of a tool can be repeated by the model to anyone who asks.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C13"],
        Controls = ["SD-3j", "SD-3h", "DP-1b"],
        En304223 = ["5.2.1-4"],
        OwaspLlm = ["LLM02:2025", "LLM07:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Aisvs = ["v1.0-C9.5.4"],
        Cwe = ["CWE-200", "CWE-522"],
        Atlas = ["AML.T0057", "AML.T0056"],
    };

    public static readonly RuleDefinition SecretInLog = new()
    {
        Id = "SAI2006",
        Title = "Secret reaches a log, console, exception or telemetry",
        Message = "The secret from '{0}' reaches '{1}', where others read it; leave it out, or show at most its last four characters",
        Description = "Logs, traces and error messages are kept, copied and read by many who must not know the key.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C01"],
        Controls = ["SD-3j", "DP-1b"],
        En304223 = ["5.2.1-4"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-532", "CWE-209"],
        Atlas = ["AML.T0055"],
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
        En304223 = ["5.2.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03", "ASI04"],
        OwaspMcp = ["MCP01:2025"],
        Aisvs = ["v1.0-C10.1.3"],
        Cwe = ["CWE-668"],
        Atlas = ["AML.T0055", "AML.T0098"],
    };

    public static readonly RuleDefinition ShippedCredential = new()
    {
        Id = "SAI2008",
        Title = "Model credential shipped to the client",
        Message = "'{0}' receives a credential that users of {1} can read; call the model through a server of your own, or get a token for each user",
        Description = "Whatever an application holds that runs at its users, its users can read: a key in it is everybody's key.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Warning,
        Patterns = ["C01"],
        Controls = ["SD-3h", "DP-1b", "DP-2d"],
        En304223 = ["5.2.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-522"],
        Atlas = ["AML.T0055"],
    };

    public static readonly RuleDefinition SecretOnCommandLine = new()
    {
        Id = "SAI2009",
        Title = "Secret on a command line",
        Message = "The secret from '{0}' reaches '{1}': every user of the machine can list it there; pass it by an environment variable",
        Description = "The arguments of a process stand in the process list, in audit logs and in crash reports of the machine, with the keys among them.",
        Category = RuleCategories.Secrets,
        Severity = DiagnosticSeverity.Info,
        Patterns = ["C01"],
        Controls = ["SD-3h", "DP-2d"],
        En304223 = ["5.2.2-1"],
        OwaspLlm = ["LLM02:2025", "LLM02:2026"],
        OwaspAgentic = ["ASI03"],
        OwaspMcp = ["MCP01:2025"],
        Cwe = ["CWE-214"],
        Atlas = ["AML.T0055"],
    };
}
