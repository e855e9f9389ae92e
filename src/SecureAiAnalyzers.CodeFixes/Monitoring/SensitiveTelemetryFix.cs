using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>Fix of SAI3001: keep prompts and answers out of logs and traces.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SensitiveTelemetryFix))]
[Shared]
public sealed class SensitiveTelemetryFix : SecureAiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public SensitiveTelemetryFix()
        : base(RuleTable.SensitiveTelemetry.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context) =>
        SwitchRepairs.For(context, safeValue: false, "SAI3001.Set", "SAI3001.Remove");
}
