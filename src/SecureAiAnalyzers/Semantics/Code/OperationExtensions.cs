using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Questions about operations that several layers ask.</summary>
internal static class OperationExtensions
{
    /// <summary>The operation under conversions and parentheses.</summary>
    public static IOperation? SkipConversions(this IOperation? operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>
    /// The expression as the source has it, without conversions: a flow graph has a temporary for one that branches or stands before a branch.
    /// </summary>
    public static IOperation? AsWritten(this IOperation? operation, BodyProvider bodies, CancellationToken cancellationToken) =>
        operation.SkipConversions() is IFlowCaptureReferenceOperation temporary
            ? bodies.GetOperation(temporary.Syntax, cancellationToken).SkipConversions()
            : operation.SkipConversions();

    /// <summary>What a method is called on; of an extension method, the first argument.</summary>
    public static IOperation? Receiver(this IInvocationOperation call) => call.TargetMethod.IsExtensionMethod && call.Instance is null
        ? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value
        : call.Instance;

    /// <summary>The method or constructor that is called; null when nothing is.</summary>
    public static IMethodSymbol? CalledMember(this IOperation? operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    /// <summary>What a call or construction is given, without what it leaves to defaults.</summary>
    public static IEnumerable<IArgumentOperation> GivenArguments(this IOperation? operation) =>
        operation.AllArguments().Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue);

    /// <summary>What a call or construction is given, also what it leaves to defaults.</summary>
    public static ImmutableArray<IArgumentOperation> AllArguments(this IOperation? operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    /// <summary>The variable or member that the operation names; null when it is anything else.</summary>
    public static ISymbol? ReferencedVariable(this IOperation? operation) => operation.SkipConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    /// <summary>Whether the reference is the target of an assignment, or an element of a tuple that is.</summary>
    public static bool IsAssigned(this IOperation reference) => reference.Syntax is ExpressionSyntax expression && WriteSyntax.IsAssigned(expression);

    /// <summary>Whether the reference is assigned in a way that leaves nothing of what it held.</summary>
    public static bool IsReplaced(this IOperation reference) => reference.Syntax is ExpressionSyntax expression && WriteSyntax.IsReplaced(expression);

    /// <summary>The operations that hold this one, from the inside out.</summary>
    public static IEnumerable<IOperation> Ancestors(this IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
            yield return parent;
    }

    /// <summary>Whether a branch round the operation, or round the function that holds it, decides whether it runs.</summary>
    public static bool IsConditional(this IOperation operation) =>
        operation.Ancestors().Any(static parent => parent is IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation);

    /// <summary>Whether the value is only compared or matched, so that it sets nothing.</summary>
    public static bool IsCompared(this IOperation value)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent is IBinaryOperation or IConstantPatternOperation or IIsPatternOperation or ICaseClauseOperation;
    }

    /// <summary>
    /// Whether both operations are of the same piece of source. Nodes must not be compared as objects: a tree may make a new one for the
    /// same place each time.
    /// </summary>
    public static bool StandsAt(this IOperation operation, IOperation other) =>
        operation.Syntax.SyntaxTree == other.Syntax.SyntaxTree && operation.Syntax.Span == other.Syntax.Span;

    /// <summary>The object whose initializer, or that of an object in it, holds the entry; null for what stands in no initializer.</summary>
    public static IObjectCreationOperation? InitializedObject(this IOperation entry)
    {
        if (entry.Parent is not IObjectOrCollectionInitializerOperation)
            return null;

        var parent = entry.Parent;
        while (parent is IObjectOrCollectionInitializerOperation or IMemberInitializerOperation)
            parent = parent.Parent;
        return parent as IObjectCreationOperation;
    }
}
