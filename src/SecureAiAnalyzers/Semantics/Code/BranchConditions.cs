using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>The conditions that decide whether code runs, within its function.</summary>
internal static class BranchConditions
{
    /// <summary>Conditions of enclosing branches, and of earlier statements that may leave the block.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation)
    {
        var child = operation;
        foreach (var parent in operation.Ancestors())
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                yield break;
            foreach (var condition in Governing(parent, child))
                yield return condition;
            child = parent;
        }
    }

    /// <summary>Whether the statement always leaves the block that it stands in.</summary>
    public static bool Leaves(IOperation operation) => operation switch
    {
        IBlockOperation block => block.Operations.Any(Leaves),
        IReturnOperation or IThrowOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };

    private static IEnumerable<IOperation> Governing(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation conditional when conditional.Condition != child => [conditional.Condition],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both
            when both.RightOperand == child => [both.LeftOperand],
        ISwitchOperation choice when choice.Value != child => [choice.Value, .. choice.Cases.SelectMany(section => section.Clauses)],
        ISwitchExpressionOperation choice when choice.Value != child => [choice.Value, .. choice.Arms.Select(arm => arm.Pattern)],
        IBlockOperation block => block.Operations
            .TakeWhile(statement => statement != child)
            .OfType<IConditionalOperation>()
            .Where(statement => Leaves(statement.WhenTrue) || (statement.WhenFalse is { } otherwise && Leaves(otherwise)))
            .Select(statement => statement.Condition),
        _ => [],
    };
}
