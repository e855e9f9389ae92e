using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>Fix of SAI1002: leave the check to the platform.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UncheckedCertificateFix))]
[Shared]
public sealed class UncheckedCertificateFix : SecureAiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public UncheckedCertificateFix()
        : base(RuleTable.UncheckedCertificate.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context) => context.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { } value
        ? SwitchRepairs.Removal(value, "Remove the callback", "SAI1002.Remove")
        : [];
}
