using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>
/// The call that takes the values of a template's variables: the one that is given the template, or the only one that runs the function which it makes.
/// </summary>
/// <param name="Call">The call.</param>
/// <param name="Operation">What it does.</param>
/// <param name="Scope">Where a local that holds the function is known; null where none does.</param>
internal sealed record TemplateRun(InvocationExpressionSyntax Call, IInvocationOperation Operation, SyntaxNode? Scope)
{
    /// <summary>The call that takes the values of what the operation is given; null where none is seen, or several are.</summary>
    public static TemplateRun? Of(IInvocationOperation operation, InvocationExpressionSyntax call, string values, RepairContext context)
    {
        if (Takes(operation, values))
            return new TemplateRun(call, operation, Scope: null);
        if (Declaration(call) is not var (declarator, scope))
            return Of(call, scope: null, values, context);

        return WrittenText.OnlyUse(declarator.Identifier.ValueText, scope) is { } function ? Of(function, scope, values, context) : null;
    }

    private static TemplateRun? Of(ExpressionSyntax function, SyntaxNode? scope, string values, RepairContext context) =>
        UserOf(function) is { } user && context.Model.GetOperation(user, context.CancellationToken) is IInvocationOperation run && Takes(run, values)
            ? new TemplateRun(user, run, scope)
            : null;

    /// <summary>The declaration of the local that holds what the call makes, and where the local is known.</summary>
    private static (VariableDeclaratorSyntax Declarator, SyntaxNode Scope)? Declaration(InvocationExpressionSyntax call) =>
        call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax statement } declarator }
            ? (declarator, WrittenText.ScopeOf(statement))
            : null;

    /// <summary>The call that is made on the function, or is given it.</summary>
    private static InvocationExpressionSyntax? UserOf(ExpressionSyntax function) => function.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == function => call,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call,
        _ => null,
    };

    private static bool Takes(IInvocationOperation call, string values) => call.TargetMethod.Parameters.Any(parameter => parameter.Name == values);
}
