namespace SecureAiAnalyzers.Metadata;

/// <summary>Categories; teams set their severity in bulk by <c>dotnet_analyzer_diagnostic.category-NAME.severity</c>.</summary>
internal static class RuleCategories
{
    public const string Configuration = "SecureAI.Configuration";
    public const string Infrastructure = "SecureAI.Infrastructure";
    public const string Secrets = "SecureAI.Secrets";
    public const string Monitoring = "SecureAI.Monitoring";
    public const string Prompts = "SecureAI.Prompts";
    public const string Output = "SecureAI.Output";
    public const string Agency = "SecureAI.Agency";
    public const string SupplyChain = "SecureAI.SupplyChain";
    public const string Consumption = "SecureAI.Consumption";
    public const string Governance = "SecureAI.Governance";
}
