using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>Fix of SAI4003: encode template arguments again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnencodedTemplateContentFix))]
[Shared]
public sealed class UnencodedTemplateContentFix : SecureAiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public UnencodedTemplateContentFix()
        : base(RuleTable.UnencodedTemplateContent.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context) =>
        SwitchRepairs.For(context, safeValue: false, "SAI4003.Set", "SAI4003.Remove");
}
