using System.Collections.Generic;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Infrastructure;
using SecureAiAnalyzers.Rules;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>Fix of SAI3003: add the step that records calls as the last of the pipeline, where it sees every call of the model.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnobservedModelClientFix))]
[Shared]
public sealed class UnobservedModelClientFix : SecureAiCodeFix
{
    private const string Key = "SAI3003.AddStep";

    /// <summary>Makes the fix.</summary>
    public UnobservedModelClientFix()
        : base(RuleTable.UnobservedModelClient.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(FindingProperties.Member, out var step) && step is not null
            && context.Diagnostic.AdditionalLocations is [{ } chain, ..]
            && context.NodeAt(chain) is ExpressionSyntax builder
            && IsInScope(context, builder, step))
        {
            var layout = LayoutOf(builder);
            yield return new Repair($"Add '{step}()'", Key, editor =>
                editor.ReplaceNode(builder, (current, _) => AddStep((ExpressionSyntax)current, step, layout)));
        }
    }

    /// <summary>Whether the extension method can be called here without another using directive.</summary>
    private static bool IsInScope(RepairContext context, ExpressionSyntax builder, string step) =>
        context.Model.GetTypeInfo(builder, context.CancellationToken).Type is { } type
        && !context.Model.LookupSymbols(builder.SpanStart, type, step, includeReducedExtensionMethods: true).IsEmpty;

    /// <summary>The line break and indent before the dots of the chain where each has a line of its own; null in one line.</summary>
    private static (SyntaxTrivia LineBreak, SyntaxTriviaList Indent)? LayoutOf(ExpressionSyntax builder)
    {
        var next = builder.Parent as MemberAccessExpressionSyntax;
        var last = (builder as InvocationExpressionSyntax)?.Expression as MemberAccessExpressionSyntax;
        foreach (var access in new[] { next, last })
        {
            if (access is not null && LineBreakOf(access.Expression) is { RawKind: not 0 } lineBreak)
                return (lineBreak, access.OperatorToken.LeadingTrivia);
        }

        return null;
    }

    private static SyntaxTrivia LineBreakOf(SyntaxNode node) =>
        node.GetTrailingTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static InvocationExpressionSyntax AddStep(
        ExpressionSyntax builder, string step, (SyntaxTrivia LineBreak, SyntaxTriviaList Indent)? layout)
    {
        if (layout is not { } lines)
            return Call(builder.WithoutTrailingTrivia(), default, step).WithTrailingTrivia(builder.GetTrailingTrivia());

        return LineBreakOf(builder).RawKind != 0
            ? Call(builder, lines.Indent, step).WithTrailingTrivia(lines.LineBreak)
            : Call(builder.WithTrailingTrivia(lines.LineBreak), lines.Indent, step).WithTrailingTrivia(builder.GetTrailingTrivia());
    }

    private static InvocationExpressionSyntax Call(ExpressionSyntax builder, SyntaxTriviaList indent, string step) =>
        SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression,
            builder,
            SyntaxFactory.Token(indent, SyntaxKind.DotToken, default),
            SyntaxFactory.IdentifierName(step)));
}
