using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>
/// Hides the findings that a baseline lists, in builds and editors, whatever severity they have. They stay in the compiler's log, marked as suppressed, so
/// that the log of a normal build tells which entries are still needed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor : DiagnosticSuppressor
{
    private const string Id = "SAIBASELINE";
    private const string Justification = "Listed in SecureAi.Baseline.txt";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> ByRule = RuleTable.All
        .Where(static rule => rule.CanBeAccepted)
        .ToImmutableDictionary(static rule => rule.Id, static rule => new SuppressionDescriptor(Id, rule.Id, Justification));

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        RuleTable.All.Where(static rule => rule.CanBeAccepted).Select(static rule => ByRule[rule.Id]).ToImmutableArray();

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var baseline = Baseline.Of(context.Options, context.CancellationToken);
        foreach (var finding in context.ReportedDiagnostics)
        {
            finding.Properties.TryGetValue(FindingProperties.Fingerprint, out var fingerprint);
            if (baseline.Lists(finding.Id, fingerprint))
                context.ReportSuppression(Suppression.Create(ByRule[finding.Id], finding));
        }
    }
}
