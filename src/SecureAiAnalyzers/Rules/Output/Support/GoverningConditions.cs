using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Output.Support;

/// <summary>The conditions that must all hold where an operation runs, in its function and in those that call it.</summary>
internal sealed class GoverningConditions(AnalysisScope scope, CancellationToken cancellationToken)
{
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);

    /// <summary>The conditions on each way to the operation.</summary>
    public IEnumerable<IReadOnlyList<IOperation>> WaysTo(IOperation operation)
    {
        var own = BranchConditions.Of(operation).SelectMany(condition => Conjuncts(condition, OutcomeFor(condition, operation))).ToArray();
        var callers = CallersOf(operation).ToArray();
        return callers.Length == 0 ? [own] : callers.SelectMany(WaysTo).Select(way => (IReadOnlyList<IOperation>)[.. own, .. way]);
    }

    private IEnumerable<IOperation> CallersOf(IOperation operation)
    {
        var model = scope.Code.Bodies.GetModel(operation.Syntax.SyntaxTree);
        var enclosing = model.GetEnclosingSymbol(operation.Syntax.SpanStart, cancellationToken);
        return enclosing is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } function
            && Callers.AreVisible(function)
            && _entered.Add(function)
            ? Callers.NodesOf(function, scope.Code, cancellationToken)
                .Select(node => scope.Code.Bodies.GetOperation(node, cancellationToken))
                .OfType<IOperation>()
            : [];
    }

    /// <summary>Whether the condition holds where the operation runs; an earlier statement leaves where it does not.</summary>
    private static bool OutcomeFor(IOperation condition, IOperation operation) => condition.Parent switch
    {
        IConditionalOperation choice when choice.WhenTrue.Syntax.Span.Contains(operation.Syntax.Span) => true,
        IConditionalOperation choice when choice.Syntax.Span.Contains(operation.Syntax.Span) => false,
        IConditionalOperation choice => !BranchConditions.Leaves(choice.WhenTrue),
        IBinaryOperation both => both.OperatorKind == BinaryOperatorKind.ConditionalAnd,
        _ => true,
    };

    /// <summary>The conditions that must each hold for the whole one to have the outcome; a variable stands for what it was given.</summary>
    private IEnumerable<IOperation> Conjuncts(IOperation condition, bool outcome) => condition.SkipConversions() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Conjuncts(not.Operand, !outcome),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both when outcome => Both(both, outcome),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either when !outcome => Both(either, outcome),
        ILocalReferenceOperation read when LocalWrites.IsWrittenOnce(read.Local, cancellationToken)
            && LocalWrites.InitializerOf(read, scope.Code.Bodies, cancellationToken) is { } value => Conjuncts(value, outcome),
        _ => [condition],
    };

    private IEnumerable<IOperation> Both(IBinaryOperation condition, bool outcome) =>
        Conjuncts(condition.LeftOperand, outcome).Concat(Conjuncts(condition.RightOperand, outcome));
}
