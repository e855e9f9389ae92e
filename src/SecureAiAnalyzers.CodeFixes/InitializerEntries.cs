using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>Sets members in the initializer of an object.</summary>
internal static class InitializerEntries
{
    /// <summary>The creation with one more member set, in an initializer that is made where there is none.</summary>
    public static BaseObjectCreationExpressionSyntax Set(BaseObjectCreationExpressionSyntax creation, string member, ExpressionSyntax value) =>
        Add(creation, SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(member), value));

    /// <summary>The creation of a dictionary with one more entry, written as its other entries are.</summary>
    public static BaseObjectCreationExpressionSyntax SetKey(BaseObjectCreationExpressionSyntax creation, string key, ExpressionSyntax value)
    {
        var name = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(key));
        return creation.Initializer is { RawKind: (int)SyntaxKind.CollectionInitializerExpression }
            ? Add(creation, SyntaxFactory.InitializerExpression(
                SyntaxKind.ComplexElementInitializerExpression, SyntaxFactory.SeparatedList<ExpressionSyntax>([name, value])))
            : Add(creation, SyntaxFactory.AssignmentExpression(
                SyntaxKind.SimpleAssignmentExpression,
                SyntaxFactory.ImplicitElementAccess(SyntaxFactory.BracketedArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(name)))),
                value));
    }

    private static BaseObjectCreationExpressionSyntax Add(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax entry)
    {
        var initializer = creation.Initializer is { } existing
            ? Append(existing, entry)
            : SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SingletonSeparatedList(entry));

        return WithoutEmptyArguments(creation)
            .WithInitializer(initializer.WithTrailingTrivia(creation.GetTrailingTrivia()))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>A type needs no parentheses before its first initializer.</summary>
    private static BaseObjectCreationExpressionSyntax WithoutEmptyArguments(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        { Initializer: not null } => creation,
        ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0, Span.Length: 2 } } named => named.WithArgumentList(null),
        _ => creation.WithoutTrailingTrivia(),
    };

    /// <summary>Adds an entry in the style of the list: on a line of its own where the others are, with a trailing comma where they have one.</summary>
    private static InitializerExpressionSyntax Append(InitializerExpressionSyntax initializer, ExpressionSyntax entry)
    {
        var nodes = initializer.Expressions.GetWithSeparators();
        if (initializer.Expressions.Count == 0)
            return initializer.WithExpressions(SyntaxFactory.SingletonSeparatedList(entry));

        var last = initializer.Expressions.Last();
        entry = entry.WithLeadingTrivia(Indentation.Of(last));
        if (initializer.Expressions.SeparatorCount == initializer.Expressions.Count)
        {
            var closing = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(LineBreak.Of(nodes.Last().GetTrailingTrivia()));
            return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(nodes.Add(entry).Add(closing)));
        }

        var trailing = last.GetTrailingTrivia();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken)
            .WithTrailingTrivia(trailing.Any(SyntaxKind.EndOfLineTrivia) ? trailing : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(
            nodes.Replace(last, last.WithoutTrailingTrivia()).Add(comma).Add(entry.WithTrailingTrivia(LineBreak.Of(trailing)))));
    }
}
