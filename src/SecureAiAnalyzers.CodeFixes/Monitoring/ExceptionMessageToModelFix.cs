using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>Fix of SAI3011: tell the model that the tool failed, and no more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExceptionMessageToModelFix))]
[Shared]
public sealed class ExceptionMessageToModelFix : SecureAiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public ExceptionMessageToModelFix()
        : base(RuleTable.ExceptionMessageToModel.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context) => ExceptionTextRepairs.For(context, "SAI3011.Replace");
}
