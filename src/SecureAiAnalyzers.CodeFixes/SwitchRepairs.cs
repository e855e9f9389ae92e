using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>Repairs of a boolean setting whose value is unsafe: write the safe value, or remove the setting.</summary>
internal static class SwitchRepairs
{
    /// <summary>The finding stands on the value that the setting receives.</summary>
    public static IEnumerable<Repair> For(RepairContext context, bool safeValue, string setKey, string removeKey)
    {
        if (context.Node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } value || !IsBoolean(context, value))
            yield break;

        var text = safeValue ? "true" : "false";
        yield return new Repair($"Set to '{text}'", setKey, editor => SetValue(editor, value, safeValue));

        foreach (var repair in Removal(value, "Remove the setting", removeKey))
            yield return repair;
    }

    /// <summary>Removes the assignment of the value; none where a statement must stand.</summary>
    public static IEnumerable<Repair> Removal(ExpressionSyntax value, string title, string key)
    {
        if (value.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment && assignment.Right == value)
        {
            yield return new Repair(title, key, editor => Removals.OfEntry(editor, initializer, assignment));
        }
        else if (value.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement }
            && statement.Parent is BlockSyntax or GlobalStatementSyntax)
        {
            yield return new Repair(title, key, editor => Removals.OfStatement(editor, statement));
        }
    }

    private static bool IsBoolean(RepairContext context, ExpressionSyntax value) =>
        context.Model.GetTypeInfo(value, context.CancellationToken).Type is { SpecialType: SpecialType.System_Boolean };

    private static void SetValue(SyntaxEditor editor, ExpressionSyntax value, bool safeValue)
    {
        var kind = safeValue ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression;
        editor.ReplaceNode(value, SyntaxFactory.LiteralExpression(kind).WithTriviaFrom(value));
    }
}
