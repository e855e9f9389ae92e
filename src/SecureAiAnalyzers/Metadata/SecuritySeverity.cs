using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Metadata;

/// <summary>
/// How much harm a right finding typically allows, by family and severity of its rule: the number that code-scanning services sort by. It grades the
/// weakness, not the finding: what stands behind an endpoint or in a prompt is known to the team only.
/// </summary>
/// <param name="Category">The family, one of <see cref="RuleCategories"/>.</param>
/// <param name="Severity">The default severity of the rule.</param>
/// <param name="Score">CVSS 3.1 base score of the vector; 0.0 where nothing is harmed, which services read as no severity.</param>
/// <param name="Vector">CVSS 3.1 base metrics of the case.</param>
/// <param name="Case">The typical case, in words.</param>
internal sealed record SecuritySeverity(string Category, DiagnosticSeverity Severity, string Score, string Vector, string Case)
{
    /// <summary>The reasoning, by family.</summary>
    public static IReadOnlyList<SecuritySeverity> All { get; } =
    [
        new(
            RuleCategories.Configuration,
            DiagnosticSeverity.Warning,
            "3.7",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:L/A:N",
            "A setting without effect: a weakness that the team believes excluded or reported goes unseen"),
        new(
            RuleCategories.Configuration,
            DiagnosticSeverity.Info,
            "0.0",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:N",
            "A fact about the analysis"),
        new(
            RuleCategories.Infrastructure,
            DiagnosticSeverity.Warning,
            "7.5",
            "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
            "Whoever reaches the network reads what is sent, or uses the model and its data without being asked who they are"),
        new(
            RuleCategories.Infrastructure,
            DiagnosticSeverity.Info,
            "5.3",
            "AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L",
            "A caller uses up what others need, or a barrier is weaker than it could be"),
        new(
            RuleCategories.Secrets,
            DiagnosticSeverity.Warning,
            "8.2",
            "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:L/A:N",
            "Whoever reads the secret signs in as the application, from anywhere"),
        new(
            RuleCategories.Secrets,
            DiagnosticSeverity.Info,
            "5.5",
            "AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
            "Whoever runs code on the machine reads the secret"),
        new(
            RuleCategories.Monitoring,
            DiagnosticSeverity.Warning,
            "6.5",
            "AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
            "Whoever may read logs, traces or errors reads prompts, answers and internals"),
        new(
            RuleCategories.Monitoring,
            DiagnosticSeverity.Info,
            "3.7",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:L/A:N",
            "An attack or failure leaves no trace, or is told too much"),
        new(
            RuleCategories.Prompts,
            DiagnosticSeverity.Warning,
            "8.2",
            "AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:H/A:N",
            "Whoever sends text decides what the model does"),
        new(
            RuleCategories.Prompts,
            DiagnosticSeverity.Info,
            "5.3",
            "AV:N/AC:H/PR:L/UI:N/S:U/C:H/I:N/A:N",
            "A user reads what belongs to another one, when both ask alike"),
        new(
            RuleCategories.Output,
            DiagnosticSeverity.Warning,
            "8.1",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H",
            "Whoever leads the model astray runs code or queries with the rights of the application"),
        new(
            RuleCategories.Output,
            DiagnosticSeverity.Info,
            "4.8",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:L/A:L",
            "An unexpected answer decides or stops something"),
        new(
            RuleCategories.Agency,
            DiagnosticSeverity.Warning,
            "7.0",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:H/A:L",
            "Whoever leads the model astray acts by its tools, and no person is asked"),
        new(
            RuleCategories.Agency,
            DiagnosticSeverity.Info,
            "4.8",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:L/A:L",
            "A tool can do more, or asks less, than was meant"),
        new(
            RuleCategories.SupplyChain,
            DiagnosticSeverity.Warning,
            "8.1",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H",
            "Whoever puts a model, server or library in the place of another one runs code in the application"),
        new(
            RuleCategories.SupplyChain,
            DiagnosticSeverity.Info,
            "3.7",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:L/A:N",
            "What runs is not what was tested"),
        new(
            RuleCategories.Consumption,
            DiagnosticSeverity.Warning,
            "5.9",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:H",
            "A slow or hostile service stops the application"),
        new(
            RuleCategories.Consumption,
            DiagnosticSeverity.Info,
            "3.7",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:L",
            "Single requests cost more time or money than they should"),
        new(
            RuleCategories.Governance,
            DiagnosticSeverity.Warning,
            "4.8",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:N",
            "A model or service gets data on which nobody has decided"),
        new(
            RuleCategories.Governance,
            DiagnosticSeverity.Info,
            "3.7",
            "AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:L/A:N",
            "A weakness stays, because nobody knows that it was not looked at"),
    ];

    /// <summary>The row of the rule's family.</summary>
    public static SecuritySeverity Of(RuleDefinition rule) => All.First(row => row.Category == rule.Category && row.Severity == rule.Severity);
}
