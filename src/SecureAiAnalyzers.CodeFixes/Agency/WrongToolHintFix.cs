using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Agency;

/// <summary>Fix of SAI6005: have the tool say what its code does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongToolHintFix))]
[Shared]
public sealed class WrongToolHintFix : SecureAiCodeFix
{
    private const string Key = "SAI6005.Correct";

    /// <summary>Makes the fix.</summary>
    public WrongToolHintFix()
        : base(RuleTable.WrongToolHint.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var value);
        return value is not null && ValueIn(context.Node) is LiteralExpressionSyntax literal
            ? [new Repair($"Say '{value}'", Key, editor => editor.ReplaceNode(literal, (current, _) => Literal(value).WithTriviaFrom(current)))]
            : [];
    }

    private static ExpressionSyntax? ValueIn(SyntaxNode setting) => setting switch
    {
        AttributeArgumentSyntax argument => argument.Expression,
        AssignmentExpressionSyntax assignment => assignment.Right,
        _ => null,
    };

    private static LiteralExpressionSyntax Literal(string value) =>
        SyntaxFactory.LiteralExpression(value == "true" ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression);
}
