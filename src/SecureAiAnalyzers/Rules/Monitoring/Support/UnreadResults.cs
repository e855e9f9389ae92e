using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Whether anything looks at what a call returns.</summary>
internal static class UnreadResults
{
    /// <summary>Locals that the result passes.</summary>
    private const int MaxLocals = 4;

    /// <summary>Whether the result is dropped: at once, as a discard, or in a local that nothing reads. Awaiting it is no reading.</summary>
    public static bool Contains(IOperation result, CodeScope code, CancellationToken cancellationToken) =>
        IsUnread(result, code, MaxLocals, cancellationToken);

    private static bool IsUnread(IOperation value, CodeScope code, int locals, CancellationToken cancellationToken)
    {
        var current = value;
        while (current.Parent is { } parent && IsWrapping(parent, current))
            current = parent;

        return current.Parent switch
        {
            IExpressionStatementOperation => true,
            ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment when assignment.Value == current =>
                assignment.Target switch
                {
                    IDiscardOperation => true,
                    ILocalReferenceOperation local => IsUnread(local.Local, code, locals, cancellationToken),
                    _ => false,
                },
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
                IsUnread(local, code, locals, cancellationToken),
            _ => false,
        };
    }

    private static bool IsUnread(ILocalSymbol local, CodeScope code, int locals, CancellationToken cancellationToken) =>
        locals > 0 && VariableReferences.To(local, code, cancellationToken)
            .Where(static reference => !reference.IsReplaced())
            .All(reference => IsUnread(reference, code, locals - 1, cancellationToken));

    /// <summary>Whether the operation only waits for the value or takes it out of its wrapper.</summary>
    private static bool IsWrapping(IOperation operation, IOperation value) => operation switch
    {
        IAwaitOperation or IConversionOperation or IParenthesizedOperation => true,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "Wait" } call => call.Instance == value,
        IPropertyReferenceOperation { Property.Name: "Value" or "Result" } property => property.Instance == value,
        _ => false,
    };
}
