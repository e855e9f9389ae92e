using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Whether anything looks at what a call returns.</summary>
internal sealed class UnreadResults
{
    /// <summary>Locals and collections that the result passes.</summary>
    private const int MaxHolders = 8;

    private readonly CodeScope _code;
    private readonly CancellationToken _cancellationToken;
    private readonly List<ISymbol> _uncertain = [];

    private static readonly HashSet<string> Waits = new(StringComparer.Ordinal)
    {
        "ConfigureAwait", "GetAwaiter", "GetResult", "AsTask", "Wait", "WaitAsync", "ToList", "ToArray", "WhenAll", "WhenAny", "WhenEach", "WaitAll",
        "AsEnumerable", "ToListAsync", "ToArrayAsync",
    };

    private UnreadResults(CodeScope code, CancellationToken cancellationToken)
    {
        _code = code;
        _cancellationToken = cancellationToken;
    }

    /// <summary>
    /// Members that look at the result without telling the verdict, where nothing else looks at it: none where it is dropped, at once, as a discard, or
    /// in a local that nothing reads. Awaiting it is no reading. Null where something reads it.
    /// </summary>
    public static IReadOnlyList<ISymbol>? ReadersOf(IOperation result, CodeScope code, CancellationToken cancellationToken)
    {
        var walk = new UnreadResults(code, cancellationToken);
        return walk.IsUnread(result, MaxHolders) ? walk._uncertain : null;
    }

    private bool IsUnread(IOperation value, int holders)
    {
        var current = value;
        while (NextOf(current) is { } next)
            current = next;

        if (UncertainMember(current) is { } member)
        {
            _uncertain.Add(member);
            return true;
        }

        return current.Parent switch
        {
            IExpressionStatementOperation => true,
            ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment when assignment.Value == current =>
                assignment.Target switch
                {
                    IDiscardOperation => true,
                    ILocalReferenceOperation local => IsUnread(local.Local, holders),
                    _ => false,
                },
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
                IsUnread(local, holders),
            IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element } } loop when loop.Collection == current =>
                IsUnread(element, holders),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: ILocalReferenceOperation { Local: var list } } } =>
                IsUnread(list, holders),
            IInvocationOperation { TargetMethod.Name: "Add", Parent: IExpressionStatementOperation } filled => filled.Instance == current,
            _ => false,
        };
    }

    private bool IsUnread(ILocalSymbol local, int holders) =>
        holders > 0 && VariableReferences.To(local, _code, _cancellationToken)
            .Where(static reference => !reference.IsReplaced())
            .All(reference => IsUnread(reference, holders - 1));

    /// <summary>The member that looks at the value and passes where nothing was judged.</summary>
    private ISymbol? UncertainMember(IOperation value)
    {
        var member = value.Parent switch
        {
            IPropertyReferenceOperation property when property.Instance == value => property.Property,
            IInvocationOperation call when call.Instance == value => call.TargetMethod,
            IConditionalAccessOperation { WhenNotNull: IInvocationOperation call } access when access.Operation == value => call.TargetMethod,
            _ => (ISymbol?)null,
        };
        return _code.Ai.Members.Of(member, ApiRole.UncertainVerdict) is null ? null : member;
    }

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
