using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Configuration;

/// <summary>
/// Every <c>secure_ai.*</c> key. Each may also be set for one rule, <c>secure_ai.sai1001.trusted_http_hosts</c>, which wins over the general key.
/// </summary>
internal static class OptionTable
{
    /// <summary>Prefix of all keys.</summary>
    public const string Prefix = "secure_ai.";

    public static readonly OptionDefinition ExcludedSymbols = new(
        "excluded_symbols",
        OptionKind.List,
        "",
        [],
        "Documentation-comment ids of members and types in whose code the rule stays silent; * stands for any text.",
        "M:Contoso.Chat.Probe.*, T:Contoso.Legacy.*");

    public static readonly OptionDefinition ExcludedFiles = new(
        "excluded_files",
        OptionKind.List,
        "",
        [.. RuleTable.All.Where(static rule => rule.ReadsFiles).Select(static rule => rule.Id)],
        "Files of settings and prompts in which the rule stays silent, by name or by the end of their path; * stands for any text.",
        "appsettings.Test.json, Templates/*.json");

    public static readonly OptionDefinition ReportInfoInTests = new(
        "report_info_in_tests",
        OptionKind.Boolean,
        "false",
        [.. RuleTable.All.Where(static rule => rule.IsLocal && rule.IsSilentInTests).Select(static rule => rule.Id)],
        "Reports in test projects too; the rules of severity Info and those about programs that others can reach leave them alone otherwise.",
        "true");

    public static readonly OptionDefinition TrustedHttpHosts = new(
        "trusted_http_hosts",
        OptionKind.List,
        "",
        ["SAI1001"],
        "Hosts that may be reached by clear-text HTTP; * stands for any text.",
        "inference.internal, *.lab.contoso.com");

    public static readonly OptionDefinition StrictHttp = new(
        "strict_http",
        OptionKind.Boolean,
        "false",
        ["SAI1001"],
        "Reports clear-text HTTP to single-label hosts (container networks) too.",
        "true");

    public static readonly OptionDefinition ApprovedEndpoints = new(
        "approved_endpoints",
        OptionKind.List,
        "",
        [RuleTable.UnapprovedEndpoint.Id],
        "Hosts of the models, agents and MCP servers that the team has approved; * stands for any text.",
        "contoso.openai.azure.com, api.anthropic.com");

    public static readonly OptionDefinition AuthorizedUpstream = new(
        "authorized_upstream",
        OptionKind.Boolean,
        "false",
        ["SAI1005"],
        "A gateway in front of the application authorizes every request.",
        "true");

    public static readonly OptionDefinition RateLimitedUpstream = new(
        "rate_limited_upstream",
        OptionKind.Boolean,
        "false",
        ["SAI1006"],
        "A gateway in front of the application limits the rate of requests.",
        "true");

    public static readonly OptionDefinition PersonalDataAttributes = new(
        "personal_data_attributes",
        OptionKind.List,
        "",
        [RuleTable.PersonalDataSent.Id],
        "Attributes, by full or simple name, that mark members as personal data.",
        "Contoso.PiiAttribute, Sensitive");

    public static readonly OptionDefinition MaxToolIterations = new(
        "max_tool_iterations",
        OptionKind.Number,
        "40",
        [RuleTable.UnboundedLoop.Id],
        "Largest accepted number of rounds in which a model may call tools.",
        "20")
    {
        Maximum = 100_000,
    };

    public static readonly OptionDefinition MaxTimeoutSeconds = new(
        "max_timeout_seconds",
        OptionKind.Number,
        "600",
        ["SAI8003"],
        "Longest accepted timeout of a model call, in seconds.",
        "120")
    {
        Maximum = 86_400,
    };

    public static readonly OptionDefinition DefaultMaxOutputTokens = new(
        "default_max_output_tokens",
        OptionKind.Number,
        "1024",
        ["SAI8001"],
        "Limit of generated tokens that the light bulb writes; it is written in bulk only where the team has set the key.",
        "2048")
    {
        Maximum = 10_000_000,
    };

    /// <summary>All keys that some rule reads, in the order of the documentation. A key counts from the first rule on that reads it.</summary>
    public static IReadOnlyList<OptionDefinition> All { get; } = InEffect(
    [
        ExcludedSymbols,
        ExcludedFiles,
        ReportInfoInTests,
        TrustedHttpHosts,
        StrictHttp,
        ApprovedEndpoints,
        AuthorizedUpstream,
        RateLimitedUpstream,
        PersonalDataAttributes,
        MaxToolIterations,
        MaxTimeoutSeconds,
        DefaultMaxOutputTokens,
    ]);

    private static OptionDefinition[] InEffect(IEnumerable<OptionDefinition> options) =>
        [.. options.Where(option => RuleTable.All.Any(rule => option.AppliesTo(rule.Id)))];
}
