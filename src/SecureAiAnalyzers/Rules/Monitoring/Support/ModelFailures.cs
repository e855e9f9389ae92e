using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Finds calls of a model, a moderation service or a tool whose failure leaves a piece of code as an exception.</summary>
internal sealed class ModelFailures(CodeScope code, AiContext ai, ModelReach reach)
{
    /// <summary>The first such call, or the call of the application's own method that makes it; null when there is none.</summary>
    public IInvocationOperation? FirstIn(IOperation code, CancellationToken cancellationToken) => FirstIn(code, [], cancellationToken);

    /// <summary>Whether the clause catches what a failing call throws.</summary>
    public bool IsCaughtBy(ICatchClauseOperation clause) =>
        CaughtExceptions.IsGeneral(clause.ExceptionType) || ai.Is(ApiRole.ClientException, clause.ExceptionType);

    private IInvocationOperation? FirstIn(IOperation code, HashSet<SyntaxNode> entered, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (code is ILocalFunctionOperation or IAnonymousFunctionOperation && !IsAwaitedArgument(code))
            return null;
        if (code is IInvocationOperation call && CanFail(call, entered, cancellationToken))
            return call;

        foreach (var child in UncaughtParts(code))
        {
            if (FirstIn(child, entered, cancellationToken) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The parts of the code, without a body whose failures are caught right there.</summary>
    private IEnumerable<IOperation> UncaughtParts(IOperation code) => code is ITryOperation attempt && attempt.Catches.Any(IsCaughtBy)
        ? code.ChildOperations.Where(child => child != attempt.Body)
        : code.ChildOperations;

    private bool CanFail(IInvocationOperation call, HashSet<SyntaxNode> entered, CancellationToken cancellationToken)
    {
        if (IsForgotten(call))
            return false;

        return ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role is ApiRole.ModelCall or ApiRole.ToolCall or ApiRole.Moderation)
            || BodiesOf(call.TargetMethod, cancellationToken).Any(body => entered.Add(body.Syntax) && FirstIn(body, entered, cancellationToken) is not null);
    }

    /// <summary>Bodies of the application that the call can run and that call a model.</summary>
    private IEnumerable<IOperation> BodiesOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var declared = method.Declared();
        if (!ai.Declares(declared) || !reach.Reaches(declared, cancellationToken))
            return [];

        return from candidate in reach.DeclarationsOf(declared, cancellationToken)
               let body = FunctionBodies.At(candidate, code, cancellationToken)
               where body is not null
               select body;
    }

    /// <summary>Whether nobody waits for the call, so that its exception goes nowhere.</summary>
    private static bool IsForgotten(IInvocationOperation call) => call.TargetMethod switch
    {
        { ReturnsVoid: true, IsAsync: true } => true,
        { ReturnType.Name: "Task" or "ValueTask" } =>
            call.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation },
        _ => false,
    };

    /// <summary>Whether the lambda is given to a call that is awaited, such as one that retries it.</summary>
    private static bool IsAwaitedArgument(IOperation lambda)
    {
        var call = lambda.Parent;
        while (call is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            call = call.Parent;

        var user = call is IInvocationOperation ? call.Parent : null;
        while (user is IConversionOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            user = user.Parent;
        return user is IAwaitOperation;
    }
}
