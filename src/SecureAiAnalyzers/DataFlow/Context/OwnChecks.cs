using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>
/// Tells which parameters a function refuses by a test that it may take another project to understand: a lookup in a database, a service that is
/// asked. Read from the text, before a use that follows the test.
/// </summary>
internal static class OwnChecks
{
    /// <summary>Whether the function throws, or returns early, because of what the parameter is, and uses it afterwards.</summary>
    public static bool Has(IMethodSymbol method, string parameter, CancellationToken cancellationToken)
    {
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            if (Has(reference.GetSyntax(cancellationToken), parameter))
                return true;
        }

        return false;
    }

    private static bool Has(SyntaxNode declaration, string parameter)
    {
        var mentions = declaration.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter && !IsNameOnly(name))
            .ToArray();
        return mentions.Length > 1
            && declaration.DescendantNodes().OfType<IfStatementSyntax>()
                .Any(test => test.Span.End < mentions[mentions.Length - 1].SpanStart && Refuses(test, mentions));
    }

    private static bool Refuses(IfStatementSyntax test, IdentifierNameSyntax[] mentions)
    {
        var asked = mentions.Where(mention => test.Condition.Span.Contains(mention.Span)).ToArray();
        if (asked.Length > 0 && Array.TrueForAll(asked, IsTestOfEmptiness))
            return false;

        return LastOf(test.Statement) switch
        {
            ThrowStatementSyntax thrown => asked.Length > 0 || Array.Exists(mentions, mention => thrown.Span.Contains(mention.Span)),
            ReturnStatementSyntax => asked.Length > 0 && test.Condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression },
            _ => false,
        };
    }

    private static StatementSyntax? LastOf(StatementSyntax statement) => statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement;

    private static bool IsTestOfEmptiness(IdentifierNameSyntax mention) => mention.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } } } =>
            called is nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right.RawKind: (int)SyntaxKind.NullLiteralExpression } => true,
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } } => true,
        _ => false,
    };

    private static bool IsNameOnly(IdentifierNameSyntax mention) =>
        mention.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
}
