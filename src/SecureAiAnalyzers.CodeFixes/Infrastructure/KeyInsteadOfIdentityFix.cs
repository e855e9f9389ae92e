using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Simplification;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>
/// Fix of SAI1008: sign in by <c>DefaultAzureCredential</c>. Offered where the project references it and the call with it binds to an overload.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyInsteadOfIdentityFix))]
[Shared]
public sealed class KeyInsteadOfIdentityFix : SecureAiCodeFix
{
    private const string Key = "SAI1008.Identity";
    private const string Title = "Use 'DefaultAzureCredential'";
    private const string Credential = "Azure.Identity.DefaultAzureCredential";

    /// <summary>Makes the fix.</summary>
    public KeyInsteadOfIdentityFix()
        : base(RuleTable.KeyInsteadOfIdentity.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context)
    {
        if (Outermost(context.Node.FirstAncestorOrSelf<ExpressionSyntax>()) is not { } value
            || context.Model.Compilation.GetTypeByMetadataName(Credential) is null)
        {
            yield break;
        }

        if (value.Parent is ArgumentSyntax argument && Text(context, FindingProperties.Parameter) is { } parameter
            && BindsWith(context, argument, WithIdentity(argument, parameter)))
        {
            yield return new Repair(Title, Key, editor =>
                editor.ReplaceNode(argument, (current, _) => WithIdentity((ArgumentSyntax)current, parameter)));
        }
        else if (value.Parent is AssignmentExpressionSyntax assignment && Text(context, FindingProperties.Member) is { } member)
        {
            yield return new Repair(Title, Key, editor =>
                editor.ReplaceNode(assignment, (current, _) => WithIdentity((AssignmentExpressionSyntax)current, member)));
        }
    }

    /// <summary>The expression with the operators round it that do not change the value.</summary>
    private static ExpressionSyntax? Outermost(ExpressionSyntax? value)
    {
        while (value?.Parent is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax)
            value = (ExpressionSyntax)value.Parent;
        return value;
    }

    private static string? Text(RepairContext context, string property) =>
        context.Diagnostic.Properties.TryGetValue(property, out var text) ? text : null;

    private static ArgumentSyntax WithIdentity(ArgumentSyntax argument, string parameter)
    {
        var name = argument.NameColon?.WithName(SyntaxFactory.IdentifierName(parameter).WithTriviaFrom(argument.NameColon.Name));
        return argument.WithNameColon(name).WithExpression(NewCredential().WithTriviaFrom(argument.Expression));
    }

    private static AssignmentExpressionSyntax WithIdentity(AssignmentExpressionSyntax assignment, string member)
    {
        var name = SyntaxFactory.IdentifierName(member);
        var target = assignment.Left is MemberAccessExpressionSyntax access
            ? access.WithName(name.WithTriviaFrom(access.Name))
            : (ExpressionSyntax)name.WithTriviaFrom(assignment.Left);
        return assignment.WithLeft(target).WithRight(NewCredential().WithTriviaFrom(assignment.Right));
    }

    private static ExpressionSyntax NewCredential() => SyntaxFactory.ObjectCreationExpression(
        SyntaxFactory.ParseTypeName("global::" + Credential).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation),
        SyntaxFactory.ArgumentList(),
        initializer: null);

    private static bool BindsWith(RepairContext context, ArgumentSyntax argument, ArgumentSyntax changed)
    {
        if (argument.Parent?.Parent is not ExpressionSyntax call)
            return false;

        var rewritten = call.ReplaceNode(argument, changed);
        if (rewritten is ImplicitObjectCreationExpressionSyntax { ArgumentList: var arguments } creation)
        {
            var type = context.Model.GetTypeInfo(call, context.CancellationToken).Type?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            rewritten = SyntaxFactory.ObjectCreationExpression(SyntaxFactory.ParseTypeName(type ?? ""), arguments, creation.Initializer);
        }

        return context.Model.GetSpeculativeSymbolInfo(call.SpanStart, rewritten, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol;
    }
}
