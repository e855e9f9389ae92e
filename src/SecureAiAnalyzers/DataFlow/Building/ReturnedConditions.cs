using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>What a function that answers yes or no returns, or writes to a flag, and under which conditions it gets there.</summary>
internal static class ReturnedConditions
{
    /// <summary>The returned values; null when the function's code is not known.</summary>
    public static IReadOnlyList<ReturnedCondition>? Of(IMethodSymbol method, CodeScope code, CancellationToken cancellationToken) =>
        BodyOf(method, code, cancellationToken) is { } body ? In(body) : null;

    /// <summary>What is known at the end of a function that returns no value; nothing where it may return before its end.</summary>
    public static IReadOnlyList<KnownCondition> AtEnd(IMethodSymbol method, CodeScope code, CancellationToken cancellationToken)
    {
        if (BodyOf(method, code, cancellationToken) is not IBlockOperation body
            || body.Descendants().Any(static part => part is IReturnOperation { IsImplicit: false, ReturnedValue: null }))
        {
            return [];
        }

        var walk = new Walk(static _ => null, []);
        walk.Collect(body, []);
        return walk.AtEnd;
    }

    private static IOperation? BodyOf(IMethodSymbol method, CodeScope code, CancellationToken cancellationToken)
    {
        var declared = method.PartialImplementationPart ?? method;
        if (declared.DeclaringSyntaxReferences is not [var reference])
            return null;

        return code.Bodies.GetOperation(reference.GetSyntax(cancellationToken), cancellationToken) switch
        {
            IMethodBodyOperation declaration => declaration.BlockBody ?? declaration.ExpressionBody,
            ILocalFunctionOperation function => function.Body,
            IBlockOperation block => block,
            _ => null,
        };
    }

    /// <summary>The values that the body itself returns.</summary>
    public static IReadOnlyList<ReturnedCondition> In(IOperation body) =>
        Collected(body, static operation => operation is IReturnOperation { ReturnedValue: { } value } ? value : null);

    /// <summary>The values that a body writes to each of its flags.</summary>
    public static ILookup<ISymbol, ReturnedCondition> WrittenToFlags(IOperation body) => Collected(
            body,
            static operation => operation is ISimpleAssignmentOperation { Target: ILocalReferenceOperation, Type.SpecialType: SpecialType.System_Boolean } write
                ? write.Value
                : null)
        .ToLookup<ReturnedCondition, ISymbol>(
            static write => ((ILocalReferenceOperation)((ISimpleAssignmentOperation)write.Value.Parent!).Target).Local, SymbolEqualityComparer.Default);

    /// <summary>What a body adds to a list that a local holds.</summary>
    public static IReadOnlyList<ReturnedCondition> AddedTo(IOperation body, ILocalSymbol list) => Collected(
        body,
        operation => operation is IInvocationOperation { TargetMethod.Name: "Add" or "AddRange", Instance: ILocalReferenceOperation { Local: var local } }
            && SymbolEqualityComparer.Default.Equals(local, list)
                ? operation
                : null);

    /// <summary>What is known at the end of a round of a loop; nothing where a round may end before.</summary>
    public static IReadOnlyList<KnownCondition> AtEndOfRound(ILoopOperation loop)
    {
        if (loop.Body.DescendantsAndSelf().OfType<IBranchOperation>().Any(branch => branch.BranchKind == BranchKind.GoTo
            || SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel)
            || SymbolEqualityComparer.Default.Equals(branch.Target, loop.ContinueLabel)))
        {
            return [];
        }

        var walk = new Walk(static _ => null, []);
        walk.CollectStatements(loop.Body);
        return walk.AtEnd;
    }

    private static List<ReturnedCondition> Collected(IOperation body, Func<IOperation, IOperation?> valueOf)
    {
        var found = new List<ReturnedCondition>();
        new Walk(valueOf, found).Collect(body, []);
        return found;
    }

    private sealed class Walk(Func<IOperation, IOperation?> valueOf, List<ReturnedCondition> found)
    {
        /// <summary>What is known behind the last statement of the body.</summary>
        public IReadOnlyList<KnownCondition> AtEnd { get; private set; } = [];

        /// <summary>Goes through a statement that may be a block.</summary>
        public void CollectStatements(IOperation body) =>
            CollectAll(body is IBlockOperation { Operations: var statements } ? (IEnumerable<IOperation>)statements : [body], []);

        public void Collect(IOperation operation, IReadOnlyList<KnownCondition> known)
        {
            if (valueOf(operation) is { } value)
                found.Add(new ReturnedCondition(value, known));

            switch (operation)
            {
                case IConditionalOperation conditional:
                    Collect(conditional.WhenTrue, [.. known, new KnownCondition(conditional.Condition, true)]);
                    if (conditional.WhenFalse is not null)
                        Collect(conditional.WhenFalse, [.. known, new KnownCondition(conditional.Condition, false)]);
                    break;
                case IBlockOperation block:
                    CollectAll(block.Operations, known);
                    break;
                case ISwitchOperation choice:
                    foreach (var section in choice.Cases)
                        CollectAll(section.Body, [.. known, new KnownCondition(choice.Value, true) { Case = section }]);
                    break;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    break;
                default:
                    foreach (var child in operation.ChildOperations)
                        Collect(child, known);
                    break;
            }
        }

        private void CollectAll(IEnumerable<IOperation> statements, IReadOnlyList<KnownCondition> known)
        {
            foreach (var statement in statements)
            {
                Collect(statement, known);
                if (statement is IConditionalOperation { WhenFalse: null } conditional && BranchConditions.Leaves(conditional.WhenTrue))
                    known = [.. known, new KnownCondition(conditional.Condition, false)];
                else if (statement is ILoopOperation loop && !IsBroken(loop))
                    known = [.. known, new KnownCondition(loop, false)];
                else if (CallIn(statement) is { } call)
                    known = [.. known, new KnownCondition(call, true) { IsReturn = true }];
            }

            AtEnd = known;
        }

        private static IInvocationOperation? CallIn(IOperation statement) => statement is not IExpressionStatementOperation { Operation: var operation }
            ? null
            : (operation is IAwaitOperation wait ? wait.Operation : operation) as IInvocationOperation;

        /// <summary>Whether the loop may be left before its end by other ways than out of the function.</summary>
        private static bool IsBroken(ILoopOperation loop) => loop.Body.DescendantsAndSelf().OfType<IBranchOperation>()
            .Any(branch => branch.BranchKind == BranchKind.GoTo || SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel));
    }
}

/// <summary>A value that a function returns, or writes.</summary>
/// <param name="Value">The value.</param>
/// <param name="Before">What is known where it is returned.</param>
internal sealed record ReturnedCondition(IOperation Value, IReadOnlyList<KnownCondition> Before);

/// <summary>A condition whose outcome is known.</summary>
/// <param name="Condition">The condition; a loop that was left at its end counts as one that is false.</param>
/// <param name="Outcome">The outcome.</param>
internal sealed record KnownCondition(IOperation Condition, bool Outcome)
{
    /// <summary>The arm of a switch expression over the condition; null for a condition that is true or false.</summary>
    public ISwitchExpressionArmOperation? Arm { get; init; }

    /// <summary>Whether the condition is a call that has returned, and has not thrown.</summary>
    public bool IsReturn { get; init; }

    /// <summary>The section of a switch statement over the condition.</summary>
    public ISwitchCaseOperation? Case { get; init; }
}
