using SecureAiAnalyzers.Rules.Agency;
using SecureAiAnalyzers.Rules.Consumption;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Rules.Prompts;

namespace SecureAiAnalyzers.Rules;

/// <summary>The rules that <see cref="ApiUsageAnalyzer"/> runs.</summary>
internal static class RuleSet
{
    /// <summary>One instance of each rule.</summary>
    public static AiRule[] Create() =>
    [
        new SensitiveTelemetry(),
        new UnobservedModelClient(),
        new DetailedErrors(),
        new UnencodedTemplateContent(),
        new ApprovalSwitchedOff(),
        new UnlimitedOutput(),
    ];
}
