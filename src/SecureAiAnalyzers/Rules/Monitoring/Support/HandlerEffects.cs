using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>What a catch clause does about the exception.</summary>
internal static class HandlerEffects
{
    /// <summary>Whether the handler does nothing but go on, or leave the loop or function without a value.</summary>
    public static bool HasNone(ICatchClauseOperation clause) => HasNone(clause.Handler);

    private static bool HasNone(IOperation statement) => statement switch
    {
        IBlockOperation block => block.Operations.All(HasNone),
        IEmptyOperation => true,
        IBranchOperation branch => branch.BranchKind != BranchKind.GoTo,
        IReturnOperation { ReturnedValue: null } => true,
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IDiscardOperation } discarded } =>
            discarded.Value.SkipConversions() is ILocalReferenceOperation or ILiteralOperation,
        _ => false,
    };
}
