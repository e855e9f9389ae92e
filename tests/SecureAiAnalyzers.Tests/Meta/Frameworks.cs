namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Names of the entries that rules refer to. A rule may only name entries that stand here.</summary>
internal static class Frameworks
{
    /// <summary>OWASP Top 10 for LLM applications, edition 2025.</summary>
    public static IReadOnlyList<FrameworkReference> OwaspLlm2025 { get; } =
    [
        new("LLM01:2025", "Prompt Injection"),
        new("LLM02:2025", "Sensitive Information Disclosure"),
        new("LLM03:2025", "Supply Chain"),
        new("LLM04:2025", "Data and Model Poisoning"),
        new("LLM05:2025", "Improper Output Handling"),
        new("LLM06:2025", "Excessive Agency"),
        new("LLM07:2025", "System Prompt Leakage"),
        new("LLM08:2025", "Vector and Embedding Weaknesses"),
        new("LLM09:2025", "Misinformation"),
        new("LLM10:2025", "Unbounded Consumption"),
    ];

    /// <summary>OWASP Top 10 for LLM applications, edition 2026: the numbers changed.</summary>
    public static IReadOnlyList<FrameworkReference> OwaspLlm2026 { get; } =
    [
        new("LLM01:2026", "Prompt Injection"),
        new("LLM02:2026", "Sensitive Information Disclosure"),
        new("LLM03:2026", "Excessive Agency"),
        new("LLM04:2026", "Supply Chain"),
        new("LLM05:2026", "Data and Model Poisoning"),
        new("LLM06:2026", "Unbounded Consumption"),
        new("LLM07:2026", "Misinformation"),
        new("LLM08:2026", "Hidden Context Exposure"),
        new("LLM09:2026", "Vector and Embedding Weaknesses"),
        new("LLM10:2026", "Improper Output Handling"),
    ];

    /// <summary>OWASP Top 10 for agentic applications.</summary>
    public static IReadOnlyList<FrameworkReference> OwaspAgentic { get; } =
    [
        new("ASI01", "Agent Goal Hijack"),
        new("ASI02", "Tool Misuse and Exploitation"),
        new("ASI03", "Identity and Privilege Abuse"),
        new("ASI04", "Agentic Supply Chain Vulnerabilities"),
        new("ASI05", "Unexpected Code Execution"),
        new("ASI06", "Memory and Context Poisoning"),
        new("ASI07", "Insecure Inter-Agent Communication"),
        new("ASI08", "Cascading Failures"),
        new("ASI09", "Human-Agent Trust Exploitation"),
        new("ASI10", "Rogue Agents"),
    ];

    /// <summary>OWASP MCP Top 10.</summary>
    public static IReadOnlyList<FrameworkReference> OwaspMcp { get; } =
    [
        new("MCP01:2025", "Token Mismanagement & Secret Exposure"),
        new("MCP02:2025", "Privilege Escalation via Scope Creep"),
        new("MCP03:2025", "Tool Poisoning"),
        new("MCP04:2025", "Supply Chain Attacks & Dependency Tampering"),
        new("MCP05:2025", "Command Injection & Execution"),
        new("MCP06:2025", "Intent Flow Subversion"),
        new("MCP07:2025", "Insufficient Authentication & Authorization"),
        new("MCP08:2025", "Lack of Audit and Telemetry"),
        new("MCP09:2025", "Shadow MCP Servers"),
        new("MCP10:2025", "Context Injection & Over-Sharing"),
    ];

    /// <summary>Weaknesses of the Common Weakness Enumeration, in the order of their numbers.</summary>
    public static IReadOnlyList<FrameworkReference> Cwe { get; } =
    [
        new("CWE-20", "Improper Input Validation"),
        new("CWE-22", "Path Traversal"),
        new("CWE-73", "External Control of File Name or Path"),
        new("CWE-77", "Command Injection"),
        new("CWE-78", "OS Command Injection"),
        new("CWE-79", "Cross-site Scripting"),
        new("CWE-88", "Argument Injection"),
        new("CWE-89", "SQL Injection"),
        new("CWE-94", "Code Injection"),
        new("CWE-95", "Eval Injection"),
        new("CWE-114", "Process Control"),
        new("CWE-116", "Improper Encoding or Escaping of Output"),
        new("CWE-117", "Improper Output Neutralization for Logs"),
        new("CWE-150", "Improper Neutralization of Escape, Meta, or Control Sequences"),
        new("CWE-176", "Improper Handling of Unicode Encoding"),
        new("CWE-200", "Exposure of Sensitive Information to an Unauthorized Actor"),
        new("CWE-201", "Insertion of Sensitive Information Into Sent Data"),
        new("CWE-209", "Generation of Error Message Containing Sensitive Information"),
        new("CWE-250", "Execution with Unnecessary Privileges"),
        new("CWE-252", "Unchecked Return Value"),
        new("CWE-269", "Improper Privilege Management"),
        new("CWE-284", "Improper Access Control"),
        new("CWE-285", "Improper Authorization"),
        new("CWE-295", "Improper Certificate Validation"),
        new("CWE-306", "Missing Authentication for Critical Function"),
        new("CWE-319", "Cleartext Transmission of Sensitive Information"),
        new("CWE-345", "Insufficient Verification of Data Authenticity"),
        new("CWE-346", "Origin Validation Error"),
        new("CWE-349", "Acceptance of Extraneous Untrusted Data With Trusted Data"),
        new("CWE-353", "Missing Support for Integrity Check"),
        new("CWE-359", "Exposure of Private Personal Information to an Unauthorized Actor"),
        new("CWE-390", "Detection of Error Condition Without Action"),
        new("CWE-400", "Uncontrolled Resource Consumption"),
        new("CWE-426", "Untrusted Search Path"),
        new("CWE-427", "Uncontrolled Search Path Element"),
        new("CWE-441", "Unintended Proxy or Intermediary ('Confused Deputy')"),
        new("CWE-451", "User Interface (UI) Misrepresentation of Critical Information"),
        new("CWE-470", "Use of Externally-Controlled Input to Select Classes or Code ('Unsafe Reflection')"),
        new("CWE-488", "Exposure of Data Element to Wrong Session"),
        new("CWE-489", "Active Debug Code"),
        new("CWE-494", "Download of Code Without Integrity Check"),
        new("CWE-501", "Trust Boundary Violation"),
        new("CWE-502", "Deserialization of Untrusted Data"),
        new("CWE-522", "Insufficiently Protected Credentials"),
        new("CWE-524", "Use of Cache Containing Sensitive Information"),
        new("CWE-532", "Insertion of Sensitive Information into Log File"),
        new("CWE-598", "Use of GET Request Method With Sensitive Query Strings"),
        new("CWE-601", "URL Redirection to Untrusted Site ('Open Redirect')"),
        new("CWE-611", "Improper Restriction of XML External Entity Reference"),
        new("CWE-636", "Not Failing Securely ('Failing Open')"),
        new("CWE-639", "Authorization Bypass Through User-Controlled Key"),
        new("CWE-668", "Exposure of Resource to Wrong Sphere"),
        new("CWE-674", "Uncontrolled Recursion"),
        new("CWE-684", "Incorrect Provision of Specified Functionality"),
        new("CWE-693", "Protection Mechanism Failure"),
        new("CWE-754", "Improper Check for Unusual or Exceptional Conditions"),
        new("CWE-755", "Improper Handling of Exceptional Conditions"),
        new("CWE-770", "Allocation of Resources Without Limits or Throttling"),
        new("CWE-778", "Insufficient Logging"),
        new("CWE-798", "Use of Hard-coded Credentials"),
        new("CWE-799", "Improper Control of Interaction Frequency"),
        new("CWE-807", "Reliance on Untrusted Inputs in a Security Decision"),
        new("CWE-829", "Inclusion of Functionality from Untrusted Control Sphere"),
        new("CWE-834", "Excessive Iteration"),
        new("CWE-835", "Loop with Unreachable Exit Condition ('Infinite Loop')"),
        new("CWE-862", "Missing Authorization"),
        new("CWE-863", "Incorrect Authorization"),
        new("CWE-918", "Server-Side Request Forgery (SSRF)"),
        new("CWE-942", "Permissive Cross-domain Security Policy with Untrusted Domains"),
        new("CWE-1039", "Inadequate Detection or Handling of Adversarial Input Perturbations in Automated Recognition Mechanism"),
        new("CWE-1059", "Insufficient Technical Documentation"),
        new("CWE-1104", "Use of Unmaintained Third Party Components"),
        new("CWE-1188", "Initialization of a Resource with an Insecure Default"),
        new("CWE-1284", "Improper Validation of Specified Quantity in Input"),
        new("CWE-1336", "Improper Neutralization of Special Elements Used in a Template Engine"),
        new("CWE-1357", "Reliance on Insufficiently Trustworthy Component"),
        new("CWE-1395", "Dependency on Vulnerable Third-Party Component"),
        new("CWE-1426", "Improper Validation of Generative AI Output"),
        new("CWE-1427", "Improper Neutralization of Input Used for LLM Prompting"),
        new("CWE-1434", "Insecure Setting of Generative AI/ML Model Inference Parameters"),
    ];

    /// <summary>Techniques of MITRE ATLAS 5.6.0, in the order of their numbers.</summary>
    public static IReadOnlyList<FrameworkReference> Atlas { get; } =
    [
        new("AML.T0010", "AI Supply Chain Compromise"),
        new("AML.T0010.001", "AI Supply Chain Compromise: AI Software"),
        new("AML.T0010.002", "AI Supply Chain Compromise: Data"),
        new("AML.T0010.003", "AI Supply Chain Compromise: Model"),
        new("AML.T0010.004", "AI Supply Chain Compromise: Container Registry"),
        new("AML.T0010.005", "AI Supply Chain Compromise: AI Agent Tool"),
        new("AML.T0011.000", "User Execution: Unsafe AI Artifacts"),
        new("AML.T0011.001", "User Execution: Malicious Package"),
        new("AML.T0011.002", "User Execution: Poisoned AI Agent Tool"),
        new("AML.T0018.000", "Manipulate AI Model: Poison AI Model"),
        new("AML.T0018.002", "Manipulate AI Model: Embed Malware"),
        new("AML.T0020", "Poison Training Data"),
        new("AML.T0024", "Exfiltration via AI Inference API"),
        new("AML.T0024.000", "Exfiltration via AI Inference API: Infer Training Data Membership"),
        new("AML.T0024.001", "Exfiltration via AI Inference API: Invert AI Model"),
        new("AML.T0024.002", "Exfiltration via AI Inference API: Extract AI Model"),
        new("AML.T0029", "Denial of AI Service"),
        new("AML.T0034", "Cost Harvesting"),
        new("AML.T0040", "AI Model Inference API Access"),
        new("AML.T0049", "Exploit Public-Facing Application"),
        new("AML.T0050", "Command and Scripting Interpreter"),
        new("AML.T0051", "LLM Prompt Injection"),
        new("AML.T0051.000", "LLM Prompt Injection: Direct"),
        new("AML.T0051.001", "LLM Prompt Injection: Indirect"),
        new("AML.T0051.002", "LLM Prompt Injection: Triggered"),
        new("AML.T0053", "AI Agent Tool Invocation"),
        new("AML.T0054", "LLM Jailbreak"),
        new("AML.T0055", "Unsecured Credentials"),
        new("AML.T0056", "Extract LLM System Prompt"),
        new("AML.T0057", "LLM Data Leakage"),
        new("AML.T0058", "Publish Poisoned Models"),
        new("AML.T0059", "Erode Dataset Integrity"),
        new("AML.T0060", "Publish Hallucinated Entities"),
        new("AML.T0067", "LLM Trusted Output Components Manipulation"),
        new("AML.T0069", "Discover LLM System Information"),
        new("AML.T0070", "RAG Poisoning"),
        new("AML.T0071", "False RAG Entry Injection"),
        new("AML.T0077", "LLM Response Rendering"),
        new("AML.T0080", "AI Agent Context Poisoning"),
        new("AML.T0080.000", "AI Agent Context Poisoning: Memory"),
        new("AML.T0080.001", "AI Agent Context Poisoning: Thread"),
        new("AML.T0082", "RAG Credential Harvesting"),
        new("AML.T0083", "Credentials from AI Agent Configuration"),
        new("AML.T0086", "Exfiltration via AI Agent Tool Invocation"),
        new("AML.T0092", "Manipulate User LLM Chat History"),
        new("AML.T0093", "Prompt Infiltration via Public-Facing Application"),
        new("AML.T0098", "AI Agent Tool Credential Harvesting"),
        new("AML.T0099", "AI Agent Tool Data Poisoning"),
        new("AML.T0101", "Data Destruction via AI Agent Tool Invocation"),
        new("AML.T0104", "Publish Poisoned AI Agent Tool"),
        new("AML.T0105", "Escape to Host"),
        new("AML.T0109", "AI Supply Chain Rug Pull"),
        new("AML.T0110", "AI Agent Tool Poisoning"),
    ];

    private static readonly Dictionary<string, FrameworkReference> ById =
        new[] { OwaspLlm2025, OwaspLlm2026, OwaspAgentic, OwaspMcp, Cwe, Atlas }
        .SelectMany(framework => framework)
        .ToDictionary(reference => reference.Id, StringComparer.Ordinal);

    /// <summary>The entry with this id.</summary>
    public static FrameworkReference Find(string id) => ById.TryGetValue(id, out var reference)
        ? reference
        : throw new InvalidOperationException($"'{id}' has no name in {nameof(Frameworks)}; add it, or correct the rule that refers to it");
}
