using System.Collections.Generic;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Infrastructure;
using SecureAiAnalyzers.Rules;

namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>Fix of SAI3003: add the step that records calls as the last of the pipeline, next to the model, so that it sees every call.</summary>
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
            && chain.SourceTree == context.Root.SyntaxTree
            && context.Root.FindNode(chain.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax builder
            && IsInScope(context, builder, step))
        {
            var layout = Layout(builder);
            yield return new Repair($"Add '{step}()'", Key, editor =>
                editor.ReplaceNode(builder, (current, _) => AddStep((ExpressionSyntax)current, step, layout)));
        }
    }

    /// <summary>Whether the extension method can be called here without another using directive.</summary>
    private static bool IsInScope(RepairContext context, ExpressionSyntax builder, string step) =>
        context.Model.GetTypeInfo(builder, context.CancellationToken).Type is { } type
        && !context.Model.LookupSymbols(builder.SpanStart, type, step, includeReducedExtensionMethods: true).IsEmpty;

    /// <summary>What stands before the dot of a call in this chain: a line break and its indent, or nothing.</summary>
    private static SyntaxTriviaList Layout(ExpressionSyntax builder)
    {
        var next = builder.Parent as MemberAccessExpressionSyntax;
        var last = (builder as InvocationExpressionSyntax)?.Expression as MemberAccessExpressionSyntax;
        return new[] { next, last }
            .Where(access => access is not null && EndsLine(access.Expression))
            .Select(access => access!.Expression.GetTrailingTrivia().AddRange(access.OperatorToken.LeadingTrivia))
            .FirstOrDefault();
    }

    private static bool EndsLine(ExpressionSyntax expression) => expression.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);

    private static InvocationExpressionSyntax AddStep(ExpressionSyntax builder, string step, SyntaxTriviaList layout)
    {
        var dot = SyntaxFactory.Token(layout, SyntaxKind.DotToken, default);
        var access = SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, builder.WithoutTrailingTrivia(), dot, SyntaxFactory.IdentifierName(step));
        return SyntaxFactory.InvocationExpression(access).WithTrailingTrivia(builder.GetTrailingTrivia());
    }
}
