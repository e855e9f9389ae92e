using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>Whether code runs in Development only: behind <c>IsDevelopment()</c> or in a part compiled for DEBUG.</summary>
internal sealed class DevelopmentGuard(CodeScope code)
{
    private const string Production = "Production";

    /// <summary>Whether the operation runs in Development only.</summary>
    public bool Covers(IOperation operation, CancellationToken cancellationToken) => Covers(operation, [], cancellationToken);

    /// <summary>Whether a condition or a directive stands where it may keep the node out of Production: what has none is never covered.</summary>
    public static bool MayCover(SyntaxNode node) => node.AncestorsAndSelf().Any(MayBranch) || IsInDebugRegion(node);

    private static bool MayBranch(SyntaxNode ancestor) => ancestor switch
    {
        IfStatementSyntax or ConditionalExpressionSyntax or LocalFunctionStatementSyntax => true,
        BinaryExpressionSyntax both => both.IsKind(SyntaxKind.LogicalAndExpression),
        BlockSyntax block => block.Statements.Any(SyntaxKind.IfStatement),
        CompilationUnitSyntax unit => unit.Members.Any(static member => member is GlobalStatementSyntax { Statement: IfStatementSyntax }),
        _ => false,
    };

    /// <summary>Whether each branch round the operation is taken in Production, so that none of them is a choice of who runs the application.</summary>
    public bool IsTakenInProduction(IOperation operation, CancellationToken cancellationToken)
    {
        var child = operation;
        foreach (var parent in operation.Ancestors())
        {
            var isChoice = parent switch
            {
                IConditionalOperation conditional when conditional.Condition != child =>
                    !HoldsInProduction(conditional.Condition, conditional.WhenTrue == child, cancellationToken),
                ISwitchOperation choice => choice.Value != child && !IsProductionCase(choice, child, cancellationToken),
                ISwitchExpressionOperation => true,
                _ => false,
            };

            if (isChoice)
                return false;
            child = parent;
        }

        return true;
    }

    /// <summary>Whether the section of a choice by the environment's name is the one of Production.</summary>
    private bool IsProductionCase(ISwitchOperation choice, IOperation section, CancellationToken cancellationToken)
    {
        if (!IsEnvironmentName(choice.Value))
            return false;

        var named = choice.Cases.FirstOrDefault(each => each.Clauses.OfType<ISingleValueCaseClauseOperation>()
            .Any(clause => IsProductionName(clause.Value, cancellationToken) == true));
        return (named ?? choice.Cases.FirstOrDefault(static each => each.Clauses.Any(static clause => clause is IDefaultCaseClauseOperation))) == section;
    }

    private bool Covers(IOperation operation, HashSet<SyntaxNode> functions, CancellationToken cancellationToken) =>
        IsInDebugRegion(operation.Syntax) || IsBehindCondition(operation, functions, cancellationToken);

    private bool IsBehindCondition(IOperation operation, HashSet<SyntaxNode> functions, CancellationToken cancellationToken)
    {
        var child = operation;
        foreach (var parent in operation.Ancestors())
        {
            var isCovered = parent switch
            {
                IConditionalOperation conditional when conditional.WhenTrue == child =>
                    Implies(conditional.Condition, whenTrue: true, cancellationToken),
                IConditionalOperation conditional when conditional.WhenFalse == child =>
                    Implies(conditional.Condition, whenTrue: false, cancellationToken),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when both.RightOperand == child =>
                    Implies(both.LeftOperand, whenTrue: true, cancellationToken),
                ICatchClauseOperation { Filter: { } filter } handler when handler.Handler == child =>
                    Implies(filter, whenTrue: true, cancellationToken),
                IBlockOperation block when child is not ILocalFunctionOperation => LeavesEarlier(block.Operations, child, cancellationToken),
                ILocalFunctionOperation function => AreCallsCovered(function, functions, cancellationToken),
                _ => false,
            };

            if (isCovered)
                return true;
            child = parent;
        }

        return false;
    }

    /// <summary>A local function runs where it is called, wherever it stands in the text.</summary>
    private bool AreCallsCovered(ILocalFunctionOperation function, HashSet<SyntaxNode> functions, CancellationToken cancellationToken)
    {
        if (!functions.Add(function.Syntax))
            return true;

        var calls = code.CallsOf(function.Symbol, cancellationToken).ToArray();
        return calls.Length > 0 && calls.All(call => Covers(call, functions, cancellationToken));
    }

    /// <summary>Whether the condition's being true (or false) is what Production makes it.</summary>
    private bool HoldsInProduction(IOperation? condition, bool whenTrue, CancellationToken cancellationToken) =>
        HoldsInProduction(condition, whenTrue, WalkFor(cancellationToken));

    private bool HoldsInProduction(IOperation? condition, bool whenTrue, Walk walk) => condition.SkipConversions() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => HoldsInProduction(not.Operand, !whenTrue, walk),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => whenTrue
            ? HoldsInProduction(both.LeftOperand, true, walk) && HoldsInProduction(both.RightOperand, true, walk)
            : HoldsInProduction(both.LeftOperand, false, walk) || HoldsInProduction(both.RightOperand, false, walk),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => whenTrue
            ? HoldsInProduction(either.LeftOperand, true, walk) || HoldsInProduction(either.RightOperand, true, walk)
            : HoldsInProduction(either.LeftOperand, false, walk) && HoldsInProduction(either.RightOperand, false, walk),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals =>
            TestsProduction(equals.LeftOperand, equals.RightOperand, walk.CancellationToken) == whenTrue,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differs =>
            TestsProduction(differs.LeftOperand, differs.RightOperand, walk.CancellationToken) == !whenTrue,
        IInvocationOperation { TargetMethod.Name: "IsProduction" } => whenTrue,
        IInvocationOperation { TargetMethod.Name: "IsDevelopment" or "IsStaging" } => !whenTrue,
        IInvocationOperation { TargetMethod.Name: "IsEnvironment" } call =>
            IsProductionName(call.Arguments[call.Arguments.Length - 1].Value, walk.CancellationToken) == whenTrue,
        { } value => Origins(value, walk) is { Length: > 0 } origins
            && origins.All(origin => HoldsInProduction(origin, whenTrue, walk)),
        null => false,
    };

    /// <summary>Whether the comparison is with the name of Production; null where it compares something else.</summary>
    private bool? TestsProduction(IOperation left, IOperation right, CancellationToken cancellationToken) =>
        IsEnvironmentName(left) ? IsProductionName(right, cancellationToken)
        : IsEnvironmentName(right) ? IsProductionName(left, cancellationToken)
        : null;

    private bool? IsProductionName(IOperation operation, CancellationToken cancellationToken) =>
        operation.SkipConversions() is IFieldReferenceOperation { Field: { ContainingType.Name: "Environments", Name: var name } }
            ? name == Production
            : code.Constants.ResolveAll(operation, cancellationToken) is [{ Text: { } text }] ? text == Production : null;

    /// <summary>Whether a statement before <paramref name="child"/> leaves the block outside Development.</summary>
    private bool LeavesEarlier(ImmutableArray<IOperation> statements, IOperation child, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            if (statement == child)
                return false;
            if (statement is IConditionalOperation { WhenFalse: null } conditional
                && BranchConditions.Leaves(conditional.WhenTrue)
                && Implies(conditional.Condition, whenTrue: false, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the condition's being true (or false) means that the environment is Development.</summary>
    private bool Implies(IOperation? condition, bool whenTrue, CancellationToken cancellationToken) =>
        Implies(condition, whenTrue, WalkFor(cancellationToken));

    private bool Implies(IOperation? condition, bool whenTrue, Walk walk)
    {
        switch (condition.SkipConversions())
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Implies(not.Operand, !whenTrue, walk);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when whenTrue:
                return Implies(both.LeftOperand, true, walk) || Implies(both.RightOperand, true, walk);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when whenTrue:
                return Implies(either.LeftOperand, true, walk) && Implies(either.RightOperand, true, walk);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either:
                return Implies(either.LeftOperand, false, walk) || Implies(either.RightOperand, false, walk);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals:
                return whenTrue && NamesDevelopment(equals.LeftOperand, equals.RightOperand, walk.CancellationToken);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differs:
                return !whenTrue && NamesDevelopment(differs.LeftOperand, differs.RightOperand, walk.CancellationToken);
            case IInvocationOperation { TargetMethod.Name: "IsDevelopment" }:
                return whenTrue;
            case IInvocationOperation { TargetMethod.Name: "IsEnvironment" } call:
                return whenTrue && call.Arguments.Any(argument => IsDevelopmentName(argument.Value, walk.CancellationToken));
            case { } value:
                return Origins(value, walk) is { Length: > 0 } origins && origins.All(origin => Implies(origin, whenTrue, walk));
            default:
                return false;
        }
    }

    /// <summary>What gives the value; nothing where it stands for itself or is not wholly known.</summary>
    private static IOperation[] Origins(IOperation value, Walk walk)
    {
        var origins = walk.Values.Of(value);
        return origins.Any(origin => origin.IsEnd || origin.Value.StandsAt(value)) ? [] : [.. origins.Select(static origin => origin.Value)];
    }

    private bool NamesDevelopment(IOperation left, IOperation right, CancellationToken cancellationToken) =>
        (IsEnvironmentName(left) && IsDevelopmentName(right, cancellationToken))
        || (IsEnvironmentName(right) && IsDevelopmentName(left, cancellationToken));

    private static bool IsEnvironmentName(IOperation operation) =>
        operation.SkipConversions() is IPropertyReferenceOperation { Property.Name: "EnvironmentName" };

    private bool IsDevelopmentName(IOperation operation, CancellationToken cancellationToken) =>
        operation.SkipConversions() is IFieldReferenceOperation { Field.Name: "Development" }
        || code.Constants.Resolve(operation, cancellationToken).Any(value => value.Text == "Development");

    /// <summary>Whether the node stands between <c>#if DEBUG</c> and the directive that ends that part.</summary>
    private static bool IsInDebugRegion(SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        if (!root.ContainsDirectives)
            return false;

        var open = ImmutableStack<DirectivePart>.Empty;
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive.SpanStart >= node.SpanStart)
                break;

            open = directive switch
            {
                IfDirectiveTriviaSyntax start => open.Push(new DirectivePart(IsDebug(start.Condition), IsRelease(start.Condition))),

                // Half-typed code goes on with, or ends, what nothing begins.
                _ when open.IsEmpty => open,
                ElifDirectiveTriviaSyntax other => open.Pop().Push(new DirectivePart(IsDebug(other.Condition), open.Peek().IsOtherwiseDebug)),
                ElseDirectiveTriviaSyntax => open.Pop().Push(new DirectivePart(open.Peek().IsOtherwiseDebug, IsOtherwiseDebug: false)),
                EndIfDirectiveTriviaSyntax => open.Pop(),
                _ => open,
            };
        }

        return open.Any(static part => part.IsDebug);
    }

    private static bool IsRelease(ExpressionSyntax condition) =>
        condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var operand } && IsDebug(operand);

    private static bool IsDebug(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == "DEBUG",
        ParenthesizedExpressionSyntax parenthesized => IsDebug(parenthesized.Expression),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => IsDebug(both.Left) || IsDebug(both.Right),
        _ => false,
    };

    private Walk WalkFor(CancellationToken cancellationToken) => new(new ValueOrigins(code, cancellationToken), cancellationToken);

    /// <summary>One question about a condition.</summary>
    /// <param name="Values">Looks for all its variables, and ends where a loop makes one of itself.</param>
    /// <param name="CancellationToken">Stops it.</param>
    private sealed record Walk(ValueOrigins Values, CancellationToken CancellationToken);

    /// <param name="IsDebug">The part is compiled for DEBUG only.</param>
    /// <param name="IsOtherwiseDebug">The <c>#else</c> part is.</param>
    private sealed record DirectivePart(bool IsDebug, bool IsOtherwiseDebug);
}
