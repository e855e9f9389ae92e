using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Whether anything looks at what a call returns.</summary>
internal static class UnreadResults
{
    /// <summary>Locals and collections that the result passes.</summary>
    private const int MaxHolders = 8;

    private static readonly HashSet<string> Waits = new(StringComparer.Ordinal)
    {
        "ConfigureAwait", "GetAwaiter", "GetResult", "AsTask", "Wait", "WaitAsync", "ToList", "ToArray", "WhenAll", "WhenAny", "WhenEach", "WaitAll",
        "AsEnumerable", "ToListAsync", "ToArrayAsync",
    };

    /// <summary>Whether the result is dropped: at once, as a discard, or in a local that nothing reads. Awaiting it is no reading.</summary>
    public static bool Contains(IOperation result, CodeScope code, CancellationToken cancellationToken) =>
        IsUnread(result, code, MaxHolders, cancellationToken);

    private static bool IsUnread(IOperation value, CodeScope code, int holders, CancellationToken cancellationToken)
    {
        var current = value;
        while (NextOf(current) is { } next)
            current = next;

        return current.Parent switch
        {
            IExpressionStatementOperation => true,
            ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment when assignment.Value == current =>
                assignment.Target switch
                {
                    IDiscardOperation => true,
                    ILocalReferenceOperation local => IsUnread(local.Local, code, holders, cancellationToken),
                    _ => false,
                },
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
                IsUnread(local, code, holders, cancellationToken),
            IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element } } loop when loop.Collection == current =>
                IsUnread(element, code, holders, cancellationToken),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: ILocalReferenceOperation { Local: var list } } } =>
                IsUnread(list, code, holders, cancellationToken),
            IInvocationOperation { TargetMethod.Name: "Add", Parent: IExpressionStatementOperation } filled => filled.Instance == current,
            _ => false,
        };
    }

    private static bool IsUnread(ILocalSymbol local, CodeScope code, int holders, CancellationToken cancellationToken) =>
        holders > 0 && VariableReferences.To(local, code, cancellationToken)
            .Where(static reference => !reference.IsReplaced())
            .All(reference => IsUnread(reference, code, holders - 1, cancellationToken));

    /// <summary>What has the value from here on, where nothing has looked at it yet; null where it is used.</summary>
    private static IOperation? NextOf(IOperation value) => value.Parent switch
    {
        IAwaitOperation or IConversionOperation or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation => value.Parent,
        { Syntax: CollectionExpressionSyntax } or { IsImplicit: true, Parent: IArgumentOperation } and not IArgumentOperation => value.Parent,
        IInvocationOperation call when call.Instance == value && Waits.Contains(call.TargetMethod.Name) => call,
        IArgumentOperation { Parent: IInvocationOperation call } when Waits.Contains(call.TargetMethod.Name) => call,
        IPropertyReferenceOperation { Property.Name: "Value" or "Result" } property when property.Instance == value => property,
        IReturnOperation { Parent.Parent: IAnonymousFunctionOperation lambda } => MappingBy(lambda),
        _ => null,
    };

    /// <summary>The call that makes its elements with the lambda, as <c>Select</c> does.</summary>
    private static IOperation? MappingBy(IOperation lambda)
    {
        var user = lambda.Parent;
        while (user is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            user = user.Parent;
        return user is IInvocationOperation { TargetMethod.Name: "Select" } ? user : null;
    }
}
