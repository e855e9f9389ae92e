using System.Collections.Generic;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using SecureAiAnalyzers.Infrastructure;
using SecureAiAnalyzers.Rules;

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

    private static BaseObjectCreationExpressionSyntax AddLimit(BaseObjectCreationExpressionSyntax creation, string member)
    {
        var assignment = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(member),
            SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(Limit)));

        var initializer = creation.Initializer is { } existing
            ? Append(existing, assignment)
            : SyntaxFactory.InitializerExpression(
                SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SingletonSeparatedList<ExpressionSyntax>(assignment));

        return creation.WithInitializer(initializer).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>Adds an entry in the style of the list: on a line of its own where the others are, with a trailing comma where they have one.</summary>
    private static InitializerExpressionSyntax Append(InitializerExpressionSyntax initializer, ExpressionSyntax entry)
    {
        var nodes = initializer.Expressions.GetWithSeparators();
        if (initializer.Expressions.Count == 0)
            return initializer.WithExpressions(SyntaxFactory.SingletonSeparatedList(entry));

        var last = initializer.Expressions.Last();
        entry = entry.WithLeadingTrivia(last.GetLeadingTrivia());
        if (initializer.Expressions.SeparatorCount == initializer.Expressions.Count)
        {
            var closing = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(LineBreak(nodes.Last().GetTrailingTrivia()));
            return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(nodes.Add(entry).Add(closing)));
        }

        var trailing = last.GetTrailingTrivia();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken)
            .WithTrailingTrivia(trailing.Any(SyntaxKind.EndOfLineTrivia) ? trailing : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(
            nodes.Replace(last, last.WithoutTrailingTrivia()).Add(comma).Add(entry.WithTrailingTrivia(LineBreak(trailing)))));
    }

    /// <summary>The line break of the trivia, without a comment on what stands before it; all of it in a list of one line.</summary>
    private static SyntaxTriviaList LineBreak(SyntaxTriviaList trivia) => trivia.Any(SyntaxKind.EndOfLineTrivia)
        ? SyntaxFactory.TriviaList(trivia.Where(static part => part.IsKind(SyntaxKind.EndOfLineTrivia)))
        : trivia;
}
