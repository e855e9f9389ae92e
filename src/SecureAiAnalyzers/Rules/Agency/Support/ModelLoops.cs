using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>
/// Tells whether a model alone decides how often a loop asks it: the loop has no condition, what leaves it looks at answers only, and nothing in it can be
/// cancelled, waits or asks a person.
/// </summary>
internal sealed class ModelLoops(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly HashSet<ISymbol> _asked = new(SymbolEqualityComparer.Default);

    /// <summary>The endless loop round the call that only the model ends; null when there is none.</summary>
    public ILoopOperation? Round(IInvocationOperation call)
    {
        var loop = call.Ancestors()
            .TakeWhile(static parent => parent is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            .OfType<ILoopOperation>()
            .FirstOrDefault(IsEndless);
        return loop is not null
            && IsWhole(loop)
            && !loop.Descendants().Any(CancellationTokens.MayBeCancelled)
            && !Waits(loop)
            && IsLeftByTheModel(loop)
                ? loop
                : null;
    }

    /// <summary>Whether all of the loop is understood: what does not compile may wait for somebody.</summary>
    private static bool IsWhole(ILoopOperation loop) => loop.Descendants().All(static operation => operation.Kind != OperationKind.Invalid);

    private static bool IsEndless(ILoopOperation loop) => loop switch
    {
        IWhileLoopOperation { ConditionIsUntil: false } repeated => IsTrue(repeated.Condition),
        IForLoopOperation repeated => IsTrue(repeated.Condition),
        _ => false,
    };

    private static bool IsTrue(IOperation? condition) => condition is null or { ConstantValue: { HasValue: true, Value: true } };

    /// <summary>Whether something else than the model decides when the next round begins, or what is asked in it.</summary>
    private bool Waits(ILoopOperation loop)
    {
        var asked = new AskedPerson(scope, cancellationToken);
        return loop.Descendants().OfType<IInvocationOperation>().Where(call => !IsModelCall(call)).Any(call =>
            asked.IsQuestion(call.TargetMethod) || (IsUsed(call) && !DependsOnModel(call) && asked.MayBeBehind(call)));
    }

    private static bool IsUsed(IInvocationOperation call) =>
        (call.Parent is IAwaitOperation wait ? wait.Parent : call.Parent) is not IExpressionStatementOperation
        && call.Type?.SpecialType != SpecialType.System_Void;

    private bool IsModelCall(IInvocationOperation call) => scope.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role == ApiRole.ModelCall);

    /// <summary>Whether there is no way out of the loop, or only ways that depend on what a model has answered.</summary>
    private bool IsLeftByTheModel(ILoopOperation loop)
    {
        foreach (var exit in loop.Descendants().Where(operation => Leaves(operation, loop)))
        {
            var conditions = BranchConditions.Of(exit).Where(condition => loop.Syntax.Span.Contains(condition.Syntax.Span)).ToArray();
            if (conditions.Length == 0 || conditions.Any(DependsOnOther))
                return false;
        }

        return true;
    }

    /// <summary>A failure that is passed on ends any loop, and bounds none.</summary>
    private static bool Leaves(IOperation operation, ILoopOperation loop) => operation switch
    {
        IBranchOperation branch => SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel) || branch.BranchKind == BranchKind.GoTo,
        IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } or IThrowOperation => true,
        _ => false,
    } && operation.Ancestors().TakeWhile(parent => parent != loop).All(static parent =>
        parent is not (IAnonymousFunctionOperation or ILocalFunctionOperation or ICatchClauseOperation));

    /// <summary>Whether the condition looks at something that no model decides: a number of rounds, the time, a setting.</summary>
    private bool DependsOnOther(IOperation condition) => condition.DescendantsAndSelf().Any(part => part switch
    {
        IBinaryOperation comparison => ComparesNumber(comparison),
        IIncrementOrDecrementOperation => true,
        ILocalReferenceOperation local => !condition.Syntax.Span.Contains(DeclarationOf(local.Local)) && IsOther(local, local.Local),
        IParameterReferenceOperation { Parameter: var parameter } =>
            !condition.Syntax.Span.Contains(DeclarationOf(parameter)) && IsOther(part, parameter),
        IFieldReferenceOperation { Field.IsConst: false } field => IsOther(field, field.Field),
        IPropertyReferenceOperation { Instance: null, Property: var named } => !scope.Ai.IsOfAiSdk(named.ContainingType) && IsScalar(named.Type),
        IPropertyReferenceOperation property => IsScalar(property.Type) && !DependsOnModel(property) && !IsTextOrCollection(property.Instance?.Type),
        IInvocationOperation call => IsScalar(call.Type) && !DependsOnModel(call) && !IsTextOrCollection(call.Receiver()?.Type),
        _ => false,
    });

    private static TextSpan DeclarationOf(ISymbol variable) =>
        variable.DeclaringSyntaxReferences is [var reference, ..] ? reference.Span : default;

    /// <summary>Whether the comparison is with a number that some rounds have to reach; none and one are answers' own.</summary>
    private static bool ComparesNumber(IBinaryOperation comparison) => comparison.OperatorKind
            is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
        && new[] { comparison.LeftOperand, comparison.RightOperand }
            .Any(static operand => operand.ConstantValue is { HasValue: true, Value: not (0 or 1 or 0L or 1L) });

    private bool IsOther(IOperation reference, ISymbol variable)
    {
        if (!IsScalar(reference.Type) || !_asked.Add(variable))
            return false;

        var origins = new ValueOrigins(scope.Code, cancellationToken) { TellsChoices = true }.Of(reference);
        var isOther = origins.All(static origin => origin.Value.ConstantValue.HasValue)
            ? reference.Type?.SpecialType != SpecialType.System_Boolean || origins.Count < 2 || origins.SelectMany(Deciders).Any(DependsOnOther)
            : !origins.Any(origin => HoldsModel(origin.Value));
        _asked.Remove(variable);
        return isOther;
    }

    private static IEnumerable<IOperation> Deciders(Origin origin)
    {
        for (var choice = origin.Choice; choice is not null; choice = choice.Before)
            yield return choice.Decider;
    }

    /// <summary>Whether the value is made of what a model has answered.</summary>
    private bool DependsOnModel(IOperation value) => HoldsModel(value)
        || value.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation { Local: var local } && IsAnswer(part, local));

    private bool IsAnswer(IOperation reference, ILocalSymbol local)
    {
        if (!_asked.Add(local))
            return false;

        var origins = new ValueOrigins(scope.Code, cancellationToken);
        var isAnswer = origins.Of(reference).Concat(origins.OfElements(reference)).Any(origin => DependsOnModel(origin.Value));
        _asked.Remove(local);
        return isAnswer;
    }

    private bool HoldsModel(IOperation value) => value.DescendantsAndSelf().OfType<IInvocationOperation>().Any(IsModelCall)
        || value.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(local => IsAnswer(local, local.Local));

    private static bool IsScalar(ITypeSymbol? type) => type is { IsValueType: true } or { SpecialType: SpecialType.System_String };

    private static bool IsTextOrCollection(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } or { ContainingNamespace.Name: "Text" };
}
