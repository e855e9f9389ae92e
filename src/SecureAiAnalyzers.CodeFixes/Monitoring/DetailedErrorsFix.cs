using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>Fix of SAI3007: switch the details off, or put a generic text in the place of what an exception says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DetailedErrorsFix))]
[Shared]
public sealed class DetailedErrorsFix : SecureAiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public DetailedErrorsFix()
        : base(RuleTable.DetailedErrors.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context) =>
        SwitchRepairs.For(context, safeValue: false, "SAI3007.Set", "SAI3007.Remove")
            .Concat(ExceptionTextRepairs.For(context, "SAI3007.Replace"));
}
