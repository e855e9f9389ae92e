using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>What a function that answers yes or no returns, and under which conditions it gets there.</summary>
internal static class ReturnedConditions
{
    /// <summary>The returned values; null when the function's code is not known.</summary>
    public static IReadOnlyList<ReturnedCondition>? Of(IMethodSymbol method, CodeScope code, CancellationToken cancellationToken)
    {
        if (method.DeclaringSyntaxReferences is not [var reference])
            return null;

        var body = code.Bodies.GetOperation(reference.GetSyntax(cancellationToken), cancellationToken) switch
        {
            IMethodBodyOperation declaration => declaration.BlockBody ?? declaration.ExpressionBody,
            ILocalFunctionOperation function => function.Body,
            IBlockOperation block => block,
            _ => null,
        };
        if (body is null)
            return null;

        var returns = new List<ReturnedCondition>();
        Collect(body, [], returns);
        return returns;
    }

    private static void Collect(IOperation operation, IReadOnlyList<KnownCondition> known, List<ReturnedCondition> returns)
    {
        switch (operation)
        {
            case IReturnOperation { ReturnedValue: { } value }:
                returns.Add(new ReturnedCondition(value, known));
                break;
            case IConditionalOperation conditional:
                Collect(conditional.WhenTrue, [.. known, new KnownCondition(conditional.Condition, true)], returns);
                if (conditional.WhenFalse is not null)
                    Collect(conditional.WhenFalse, [.. known, new KnownCondition(conditional.Condition, false)], returns);
                break;
            case IBlockOperation block:
                CollectAll(block.Operations, known, returns);
                break;
            case ISwitchOperation choice:
                foreach (var section in choice.Cases)
                    CollectAll(section.Body, [.. known, new KnownCondition(choice.Value, true) { Case = section }], returns);
                break;
            case IAnonymousFunctionOperation or ILocalFunctionOperation:
                break;
            default:
                foreach (var child in operation.ChildOperations)
                    Collect(child, known, returns);
                break;
        }
    }

    private static void CollectAll(IEnumerable<IOperation> statements, IReadOnlyList<KnownCondition> known, List<ReturnedCondition> returns)
    {
        foreach (var statement in statements)
        {
            Collect(statement, known, returns);
            if (statement is IConditionalOperation { WhenFalse: null } conditional && BranchConditions.Leaves(conditional.WhenTrue))
                known = [.. known, new KnownCondition(conditional.Condition, false)];
        }
    }
}

/// <summary>A value that a function returns.</summary>
/// <param name="Value">The value.</param>
/// <param name="Before">What is known where it is returned.</param>
internal sealed record ReturnedCondition(IOperation Value, IReadOnlyList<KnownCondition> Before);

/// <summary>A condition whose outcome is known.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Outcome">The outcome.</param>
internal sealed record KnownCondition(IOperation Condition, bool Outcome)
{
    /// <summary>The arm of a switch expression over the condition; null for a condition that is true or false.</summary>
    public ISwitchExpressionArmOperation? Arm { get; init; }

    /// <summary>The section of a switch statement over the condition.</summary>
    public ISwitchCaseOperation? Case { get; init; }
}
