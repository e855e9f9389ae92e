using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Output;

/// <summary>Fix of SAI5012: the default refuses, where it is written beside the member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FavourableDefaultFix))]
[Shared]
public sealed class FavourableDefaultFix : SecureAiCodeFix
{
    private const string Key = "SAI5012.Refuse";

    /// <summary>Makes the fix.</summary>
    public FavourableDefaultFix()
        : base(RuleTable.FavourableDefault.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (!context.Diagnostic.Properties.ContainsKey(FindingProperties.Replacement) || DefaultOf(context.Node) is not LiteralExpressionSyntax value)
            yield break;

        yield return new Repair(
            "Let the default refuse", Key,
            editor => editor.ReplaceNode(value, SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(value)));
    }

    private static ExpressionSyntax? DefaultOf(SyntaxNode member) => member switch
    {
        ParameterSyntax parameter => parameter.Default?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };
}
