using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Consumption;

/// <summary>Fix of SAI8001: set the limit where the options are created.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnlimitedOutputFix))]
[Shared]
public sealed class UnlimitedOutputFix : SecureAiCodeFix
{
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
            var isSetByTeam = context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var tokens);
            var limit = SyntaxFactory.ParseExpression(tokens ?? OptionTable.DefaultMaxOutputTokens.Default);
            yield return new Repair($"Set '{member}'", Key, editor =>
                editor.ReplaceNode(creation, (current, _) => InitializerEntries.Set((BaseObjectCreationExpressionSyntax)current, member, limit)))
            {
                IsForOnePlace = !isSetByTeam,
            };
        }
    }
}
