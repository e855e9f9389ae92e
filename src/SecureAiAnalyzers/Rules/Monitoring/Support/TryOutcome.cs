using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>
/// Whether code after a try statement can tell that a call in it failed: success returns a result, leaves another way, or writes a variable or
/// member that keeps its old value after a failure and is looked at afterwards. What is only written tells nobody, and neither does an entry of a
/// collection that is missing or old.
/// </summary>
internal static class TryOutcome
{
    /// <param name="attempt">The try statement.</param>
    /// <param name="clause">Its clause, whose handler does nothing but go on or leave.</param>
    /// <param name="call">The call in the body that fails.</param>
    public static bool IsTold(ITryOperation attempt, ICatchClauseOperation clause, IOperation call)
    {
        var exit = clause.Handler.Descendants().FirstOrDefault(static operation => operation is IBranchOperation or IReturnOperation);
        return attempt.Body.Descendants()
            .Where(operation => IsAtOrAfter(operation, call))
            .Any(operation => operation switch
            {
                IReturnOperation => IsOfSameFunction(operation, attempt) && !IsSameExit(operation, exit),
                IBranchOperation branch => LeavesTry(branch, attempt) && !IsSameExit(branch, exit),
                IAssignmentOperation assignment => Targets(assignment.Target).Any(target => IsKept(target, attempt, exit)),
                IIncrementOrDecrementOperation increment => IsKept(increment.Target, attempt, exit),
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => IsKept(argument.Value, attempt, exit),
                _ => false,
            });
    }

    /// <summary>Whether the operation ends after the call does, so that it runs only when the call has succeeded.</summary>
    private static bool IsAtOrAfter(IOperation operation, IOperation call) => operation.Syntax.Span.End >= call.Syntax.Span.End && operation != call;

    private static bool IsOfSameFunction(IOperation operation, ITryOperation attempt) => !operation.Ancestors()
        .TakeWhile(ancestor => ancestor != attempt)
        .Any(static ancestor => ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation);

    private static bool LeavesTry(IBranchOperation branch, ITryOperation attempt) =>
        IsOfSameFunction(branch, attempt) && !branch.Ancestors().TakeWhile(ancestor => ancestor != attempt).Any(ancestor => IsTarget(ancestor, branch));

    private static bool IsTarget(IOperation statement, IBranchOperation branch) => statement switch
    {
        ILoopOperation loop => AreSame(loop.ExitLabel, branch.Target) || AreSame(loop.ContinueLabel, branch.Target),
        ISwitchOperation choice => AreSame(choice.ExitLabel, branch.Target),
        _ => false,
    };

    private static bool AreSame(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static bool IsSameExit(IOperation operation, IOperation? exit) => (operation, exit) switch
    {
        (IReturnOperation { ReturnedValue: null }, IReturnOperation) => true,
        (IBranchOperation branch, IBranchOperation other) => AreSame(branch.Target, other.Target),
        _ => false,
    };

    private static IEnumerable<IOperation> Targets(IOperation target) =>
        target is ITupleOperation tuple ? tuple.Elements.SelectMany(Targets) : [target];

    /// <summary>Whether what is written outlives the try statement and is still looked at when the handler has left.</summary>
    private static bool IsKept(IOperation target, ITryOperation attempt, IOperation? exit)
    {
        var written = target.SkipConversions()!;
        return written switch
        {
            _ when IsEntry(written) => false,
            IParameterReferenceOperation { Parameter.RefKind: not RefKind.None } => true,
            ILocalReferenceOperation local => local.Local.DeclaringSyntaxReferences is [var declaration]
                && !attempt.Syntax.Span.Contains(declaration.Span)
                && !IsLeftBehind(local.Local, exit)
                && IsReadOutside(written, attempt),
            IParameterReferenceOperation or IMemberReferenceOperation => exit is not IReturnOperation && IsReadOutside(written, attempt),
            _ => false,
        };
    }

    /// <summary>Whether the function reads the variable or member outside of the try statement, where it runs after it.</summary>
    private static bool IsReadOutside(IOperation written, ITryOperation attempt)
    {
        var variable = written.ReferencedVariable();
        var repeated = attempt.Ancestors().OfType<ILoopOperation>().LastOrDefault();
        return attempt.Ancestors().Last().Descendants().Any(operation =>
            SymbolEqualityComparer.Default.Equals(operation.ReferencedVariable(), variable)
            && operation is not IConversionOperation
            && !attempt.Syntax.Span.Contains(operation.Syntax.Span)
            && (operation.Syntax.SpanStart >= attempt.Syntax.Span.End || repeated?.Syntax.Span.Contains(operation.Syntax.Span) == true)
            && !operation.IsReplaced());
    }

    private static bool IsEntry(IOperation? target) =>
        target is IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true };

    /// <summary>Whether the handler leaves the function or loop in which the local lives.</summary>
    private static bool IsLeftBehind(ILocalSymbol local, IOperation? exit) => exit switch
    {
        IReturnOperation => true,
        IBranchOperation branch => branch.Ancestors().OfType<ILoopOperation>().FirstOrDefault(loop => IsTarget(loop, branch)) is { } loop
            && local.DeclaringSyntaxReferences.All(declaration => loop.Body.Syntax.Span.Contains(declaration.Span)),
        _ => false,
    };
}
