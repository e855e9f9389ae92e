using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Agency;

/// <summary>Fix of SAI6002: require approval, where the rule knows the value that does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ApprovalSwitchedOffFix))]
[Shared]
public sealed class ApprovalSwitchedOffFix : SecureAiCodeFix
{
    private const string Key = "SAI6002.Require";

    /// <summary>Makes the fix.</summary>
    public ApprovalSwitchedOffFix()
        : base(RuleTable.ApprovalSwitchedOff.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(FindingProperties.Replacement, out var replacement) || replacement is null)
            yield break;

        if (replacement is "true" or "false")
        {
            if (context.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { } value)
                yield return new Repair("Require approval", Key, editor => editor.ReplaceNode(value, Parse(replacement).WithTriviaFrom(value)));
        }
        else if (MemberName(context.Node) is { } name)
        {
            yield return new Repair(
                "Require approval", Key,
                editor => editor.ReplaceNode(name, SyntaxFactory.IdentifierName(replacement).WithTriviaFrom(name)));
        }
    }

    private static ExpressionSyntax Parse(string value) => SyntaxFactory.LiteralExpression(
        value == "true" ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression);

    private static SimpleNameSyntax? MemberName(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}
