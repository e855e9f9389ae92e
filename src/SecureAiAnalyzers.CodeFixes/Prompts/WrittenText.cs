using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>Where a text is put together: in place, or in a local that is used here only.</summary>
/// <param name="Text">The text as it is written.</param>
/// <param name="Scope">Where the local is known; null for a text in place.</param>
internal sealed record WrittenText(ExpressionSyntax Text, SyntaxNode? Scope)
{
    /// <summary>The text behind an argument; null for a local that says nothing of it.</summary>
    public static WrittenText? Of(ExpressionSyntax argument, RepairContext context) =>
        argument is IdentifierNameSyntax name ? OfLocal(name, context) : new WrittenText(argument, Scope: null);

    /// <summary>The same text, used anywhere in the scope; null for where it stands.</summary>
    public WrittenText Until(SyntaxNode? scope) => scope is null ? this : this with { Scope = scope };

    /// <summary>Whether a part of the text is the same where the text is used.</summary>
    public bool IsUnchanged(ExpressionSyntax part)
    {
        if (Scope is null)
            return true;
        if (part.DescendantNodesAndSelf().Any(static inner => inner is InvocationExpressionSyntax or AwaitExpressionSyntax or ObjectCreationExpressionSyntax))
            return false;

        var names = part.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static inner => inner.Identifier.ValueText).ToList();
        return !Scope.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Any(assignment => assignment.Left is IdentifierNameSyntax target && names.Contains(target.Identifier.ValueText));
    }

    /// <summary>The operands of a concatenation, which nests to the left.</summary>
    public static IReadOnlyList<ExpressionSyntax> Operands(ExpressionSyntax text)
    {
        var operands = new List<ExpressionSyntax>();
        while (text is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } binary)
        {
            operands.Add(binary.Right);
            text = binary.Left;
        }

        operands.Add(text);
        operands.Reverse();
        return operands;
    }

    /// <summary>Where what the statement declares is known.</summary>
    public static SyntaxNode ScopeOf(LocalDeclarationStatementSyntax statement) =>
        statement.Parent is GlobalStatementSyntax { Parent: { } file } ? file : statement.Parent!;

    /// <summary>The only place of the scope that names the variable; null where none does, or several do.</summary>
    public static IdentifierNameSyntax? OnlyUse(string name, SyntaxNode scope) =>
        scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(other => other.Identifier.ValueText == name).Take(2).ToArray() is [var use] ? use : null;

    private static WrittenText? OfLocal(IdentifierNameSyntax name, RepairContext context)
    {
        if (context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: [var declaration] }
            || declaration.GetSyntax(context.CancellationToken) is not VariableDeclaratorSyntax
            {
                Initializer.Value: { } text,
                Parent.Parent: LocalDeclarationStatementSyntax statement,
            })
        {
            return null;
        }

        var scope = ScopeOf(statement);
        return OnlyUse(name.Identifier.ValueText, scope) is not null ? new WrittenText(text, scope) : null;
    }
}
