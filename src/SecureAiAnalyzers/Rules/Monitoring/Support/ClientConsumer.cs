using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Who receives the value of an expression.</summary>
internal sealed record ClientConsumer
{
    private static readonly ClientConsumer Unknown = new();

    /// <summary>The call or construction that takes the value.</summary>
    public IOperation? Call { get; private init; }

    /// <summary>The value is what <see cref="Call"/> is called on.</summary>
    public bool IsReceiver { get; private init; }

    /// <summary>The local that the value initializes.</summary>
    public ILocalSymbol? Local { get; private init; }

    /// <summary>The value goes into a field, a property or nowhere.</summary>
    public bool IsDropped { get; private init; }

    /// <summary>The consumer of a value; without any of its properties when the value leaves the view, as by a return.</summary>
    public static ClientConsumer Of(IOperation value)
    {
        while (true)
        {
            switch (value.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or IAwaitOperation or IDelegateCreationOperation:
                    value = value.Parent;
                    break;
                case IReturnOperation when Function(value) is { } function:
                    value = function;
                    break;
                case IArgumentOperation { Parent: { } call } argument:
                    return new ClientConsumer { Call = call, IsReceiver = IsReceiverOf(call, argument) };
                case IInvocationOperation call when call.Instance == value:
                    return new ClientConsumer { Call = call, IsReceiver = true };
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return new ClientConsumer { Local = local };
                case IExpressionStatementOperation or IFieldInitializerOperation or IPropertyInitializerOperation:
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation or IDiscardOperation }:
                    return new ClientConsumer { IsDropped = true };
                default:
                    return Unknown;
            }
        }
    }

    private static bool IsReceiverOf(IOperation call, IArgumentOperation argument) =>
        call is IInvocationOperation { TargetMethod.IsExtensionMethod: true, Instance: null } && argument.Parameter?.Ordinal == 0;

    /// <summary>The lambda that returns the value; null when a method does.</summary>
    private static IOperation? Function(IOperation value)
    {
        for (var parent = value.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation:
                    return parent;
                case ILocalFunctionOperation:
                    return null;
            }
        }

        return null;
    }
}
