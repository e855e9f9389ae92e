using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Consumption;

/// <summary>Fix of SAI8001: set the limit where the options are created.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnlimitedOutputFix))]
[Shared]
public sealed class UnlimitedOutputFix : SecureAiCodeFix
{
    /// <summary>Tokens of about 750 English words: enough for an answer in a dialogue, and visible enough to be adapted.</summary>
    private const int Limit = 1024;

    private const string Key = "SAI8001.AddLimit";

    /// <summary>Makes the fix.</summary>
    public UnlimitedOutputFix()
        : base(RuleTable.UnlimitedOutput.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(FindingProperties.Member, out var member) && member is not null
            && context.Diagnostic.AdditionalLocations is [{ } created, ..]
            && context.NodeAt(created) is BaseObjectCreationExpressionSyntax creation)
        {
            yield return new Repair($"Set '{member}'", Key, editor =>
                editor.ReplaceNode(creation, (current, _) => AddLimit((BaseObjectCreationExpressionSyntax)current, member)));
        }
    }

    private static BaseObjectCreationExpressionSyntax AddLimit(BaseObjectCreationExpressionSyntax creation, string member) =>
        InitializerEntries.Set(
            creation, member, SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(Limit)));
}
