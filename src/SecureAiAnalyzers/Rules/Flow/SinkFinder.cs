using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog;
using SecureAiAnalyzers.Facts;
using SecureAiAnalyzers.Flow;

namespace SecureAiAnalyzers.Rules.Flow;

/// <summary>Tells cheaply whether a member holds a sink, because nearly none does and only those are analysed.</summary>
internal static class SinkFinder
{
    /// <summary>Whether anything that is not constant may arrive at a sink of some rule.</summary>
    public static bool MayHoldSink(IOperation block, ISymbol owner, FlowContext context, CancellationToken cancellationToken)
    {
        var functions = new List<IMethodSymbol>();
        if (owner is IMethodSymbol method)
            functions.Add(method);

        var waiting = new Stack<IOperation>();
        waiting.Push(block);
        while (waiting.Count > 0)
        {
            var operation = waiting.Pop();
            if (IsSink(operation, context))
                return true;
            if (FunctionOf(operation) is { } function)
                functions.Add(function);
            foreach (var child in operation.ChildOperations)
                waiting.Push(child);
        }

        return functions.Exists(function => context.Agents.IsTool(function, cancellationToken));
    }

    private static IMethodSymbol? FunctionOf(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation function => function.Symbol,
        _ => null,
    };

    private static bool IsSink(IOperation operation, FlowContext context) => operation switch
    {
        IInvocationOperation call => TakesValue(call.TargetMethod, call.Arguments, context) || AddsToSink(call, context),
        IObjectCreationOperation { Constructor: { } constructor } creation => TakesValue(constructor, creation.Arguments, context),
        IConversionOperation { OperatorMethod: { Parameters: [var parameter] } method, Operand.ConstantValue.HasValue: false } =>
            context.MayBeSink(method) && IsSink(method, parameter, context),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Value.ConstantValue.HasValue: false } =>
            IsSink(target.Member, context),
        IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => IsSink(target.Member, context),
        ICompoundAssignmentOperation { Target: IMemberReferenceOperation target } => IsSink(target.Member, context),
        _ => false,
    };

    private static bool AddsToSink(IInvocationOperation call, FlowContext context) =>
        call.Instance.SkipConversions() is IPropertyReferenceOperation property && IsSink(property.Property, context);

    private static bool IsSink(ISymbol member, FlowContext context)
    {
        foreach (var row in context.RowsOf(member))
        {
            if (IsAsked(row.Row) && row.Row.Parameter is null)
                return true;
        }

        return !context.Team.IsEmpty && (context.Team.SinksOf(member) & FlowRuleSet.Sinks) != 0;
    }

    private static bool TakesValue(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, FlowContext context)
    {
        if (!context.MayBeSink(method))
            return false;

        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue
                && !argument.Value.ConstantValue.HasValue
                && argument.Parameter is { } parameter
                && IsSink(method, parameter, context))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSink(IMethodSymbol method, IParameterSymbol parameter, FlowContext context) =>
        context.RowsOf(method).Any(row => IsAsked(row.Row) && row.Row.Parameter == parameter.Name)
        || (context.Team.SinksOf(parameter.OriginalDefinition) & FlowRuleSet.Sinks) != 0;

    private static bool IsAsked(ApiRow row) => row.Role == ApiRole.FlowSink && (row.Sinks & FlowRuleSet.Sinks) != 0;
}
