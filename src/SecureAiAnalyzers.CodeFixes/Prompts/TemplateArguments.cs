using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>Where a call takes the values for the variables of its template: none yet, an object that is made there, or one that has a name.</summary>
/// <param name="call">The call.</param>
/// <param name="parameter">What takes the values.</param>
/// <param name="given">What the call gives there; null for nothing.</param>
/// <param name="position">The position among the arguments where one without a name belongs; null when it must have a name.</param>
/// <param name="statement">The statement before which a variable gets the values; null where there is no variable.</param>
internal sealed class TemplateArguments(
    InvocationExpressionSyntax call, IParameterSymbol parameter, ExpressionSyntax? given, int? position, StatementSyntax? statement)
{
    /// <summary>Where the call takes values; null when they cannot be added.</summary>
    public static TemplateArguments? Of(IInvocationOperation operation, InvocationExpressionSyntax call, string name, RepairContext context)
    {
        if (operation.TargetMethod.Parameters.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter)
            return null;

        var argument = operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name && argument.ArgumentKind == ArgumentKind.Explicit);
        var given = (argument?.Syntax as ArgumentSyntax)?.Expression;
        if (given is null or BaseObjectCreationExpressionSyntax || argument!.Value.ConstantValue is { HasValue: true, Value: null })
            return new TemplateArguments(call, parameter, given, PositionOf(operation, call, parameter), statement: null);

        return given is IdentifierNameSyntax && IsThere(given, context) && StatementOf(call) is { } statement
            ? new TemplateArguments(call, parameter, given, position: null, statement)
            : null;
    }

    /// <summary>Adds the values.</summary>
    public void Add(SyntaxEditor editor, IReadOnlyDictionary<string, ExpressionSyntax> values)
    {
        if (statement is not null)
            InsertStatements(editor, statement, values);
        else if (given is null)
            editor.ReplaceNode(call, (current, _) => WithArgument((InvocationExpressionSyntax)current, Filled(Created(), values)));
        else
            editor.ReplaceNode(given, (current, _) => Filled(current as BaseObjectCreationExpressionSyntax ?? Created(), values).WithTriviaFrom(current));
    }

    /// <summary>The position behind the arguments, when the parameter is the next one and none has a name.</summary>
    private static int? PositionOf(IInvocationOperation operation, InvocationExpressionSyntax call, IParameterSymbol parameter)
    {
        var isReduced = operation.TargetMethod.IsExtensionMethod && operation.Arguments.Length > 0 && operation.Arguments[0].Syntax is not ArgumentSyntax;
        var receiver = isReduced ? 1 : 0;
        var arguments = call.ArgumentList.Arguments;
        return arguments.Count == parameter.Ordinal - receiver && arguments.All(static argument => argument.NameColon is null) ? arguments.Count : null;
    }

    private static bool IsThere(ExpressionSyntax variable, RepairContext context) =>
        context.Model.GetSymbolInfo(variable, context.CancellationToken).Symbol is ILocalSymbol or IParameterSymbol
        && context.Model.GetTypeInfo(variable, context.CancellationToken).Nullability.FlowState != NullableFlowState.MaybeNull;

    /// <summary>The statement that makes the call once, where another one can stand before it.</summary>
    private static StatementSyntax? StatementOf(InvocationExpressionSyntax call)
    {
        var owner = call.Ancestors().FirstOrDefault(static node => node is StatementSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax);
        return owner is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax
            && owner.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
            ? (StatementSyntax)owner
            : null;
    }

    private void InsertStatements(SyntaxEditor editor, StatementSyntax before, IReadOnlyDictionary<string, ExpressionSyntax> values)
    {
        var written = values.Select(value => SyntaxFactory.ParseStatement($"{given}[{SplitText.Literal(value.Key)}] = {value.Value};")
            .WithLeadingTrivia(Indentation.Of(before))
            .WithTrailingTrivia(LineBreak.FirstIn(before.SyntaxTree.GetRoot())));
        if (before.Parent is GlobalStatementSyntax global)
            editor.InsertBefore(global, written.Select(static statement => SyntaxFactory.GlobalStatement(statement)));
        else
            editor.InsertBefore(before, written);
    }

    private ObjectCreationExpressionSyntax Created() => SyntaxFactory.ObjectCreationExpression(
        SyntaxFactory.ParseTypeName(
            parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
            .WithAdditionalAnnotations(Simplifier.Annotation))
        .WithArgumentList(SyntaxFactory.ArgumentList());

    private static BaseObjectCreationExpressionSyntax Filled(
        BaseObjectCreationExpressionSyntax creation, IReadOnlyDictionary<string, ExpressionSyntax> values) =>
        values.Aggregate(creation, static (filled, value) => InitializerEntries.SetKey(filled, value.Key, value.Value));

    private InvocationExpressionSyntax WithArgument(InvocationExpressionSyntax current, ExpressionSyntax value)
    {
        var argument = SyntaxFactory.Argument(value);
        if (position is null)
            argument = argument.WithNameColon(SyntaxFactory.NameColon(parameter.Name));
        return current.WithArgumentList(current.ArgumentList.AddArguments(argument)).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
