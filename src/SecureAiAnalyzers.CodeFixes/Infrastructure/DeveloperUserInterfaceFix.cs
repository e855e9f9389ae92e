using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>Fix of SAI1009: map the user interface in Development only.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeveloperUserInterfaceFix))]
[Shared]
public sealed class DeveloperUserInterfaceFix : SecureAiCodeFix
{
    private const string Key = "SAI1009.WrapInDevelopment";
    private const string Check = "IsDevelopment";
    private const string CheckNamespace = "Microsoft.Extensions.Hosting";

    /// <summary>Makes the fix.</summary>
    public DeveloperUserInterfaceFix()
        : base(RuleTable.DeveloperUserInterface.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { } statement
            && context.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } mapping
            && IsBeginningOf(statement.Expression, mapping)
            && EnvironmentInScope.Find(context.Model, mapping) is { } environment)
        {
            yield return new Repair("Map it in Development only", Key, editor => Wrap(context, editor, statement, environment));
        }
    }

    /// <summary>Whether the statement is the mapping, with calls that follow on its result.</summary>
    private static bool IsBeginningOf(ExpressionSyntax chain, InvocationExpressionSyntax mapping)
    {
        var current = chain;
        while (current != mapping)
        {
            if (current is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
                return false;
            current = access.Expression;
        }

        return true;
    }

    private static void Wrap(RepairContext context, SyntaxEditor editor, ExpressionStatementSyntax statement, EnvironmentInScope environment)
    {
        var condition = SyntaxFactory.ParseExpression($"{environment.Expression}.{Check}()");
        editor.ReplaceNode(statement, (current, _) => SyntaxFactory.IfStatement(
                condition, SyntaxFactory.Block(((StatementSyntax)current).WithoutLeadingTrivia()))
            .WithLeadingTrivia(current.GetLeadingTrivia())
            .WithTrailingTrivia(current.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation));
        if (!UsingDirectives.HasExtension(context.Model, statement.SpanStart, environment.Type, Check))
            UsingDirectives.Add(editor, CheckNamespace);
    }
}
