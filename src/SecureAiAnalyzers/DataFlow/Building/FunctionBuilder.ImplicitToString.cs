using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Objects that become text.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>The text that an object becomes. That of a type which gives nothing but its name carries nothing.</summary>
    private FlowNode? TextOf(FlowNode? value, ITypeSymbol? type, CodeSpan span)
    {
        value = WithShownSecret(value, type, span);
        if (value is null || type is null || !ImplicitToString.IsKnown(type, Context))
            return value;

        return ImplicitToString.ToStringOf(type) switch
        {
            null => null,
            { IsImplicitlyDeclared: false } method when Context.IsInSource(method) =>
                new CallNode(Body, NewSite(method.Declared(), span, value, [], isVirtual: !type.IsSealed && !type.IsValueType)),
            _ when ExceptionTypes.IsException(type) => MessagesOf(value, type, span),
            _ => Shown(value, type, span, isText: true),
        };
    }

    /// <summary>An object that others may make text of, with the secret that it shows then.</summary>
    private FlowNode? WithShownSecret(FlowNode? value, ITypeSymbol? type, CodeSpan span) => type is INamedTypeSymbol named && Context.ShowsSecret(named)
        ? Nodes.Phi(span, value, new SourceNode(Body, span, FlowLabels.Secret, Context.Members.Of(named)))
        : value;

    /// <summary>The result of <c>ToString()</c>, where the program does not declare it.</summary>
    private FlowNode? ResultOfToString(IInvocationOperation call, FlowNode receiver)
    {
        var text = TextOf(receiver, call.Instance.SkipConversions()?.Type, call.Syntax);
        return text is null ? null : Nodes.Derived(call.Syntax, [text], call.TargetMethod);
    }

    /// <summary>The value of an operand or hole, as text.</summary>
    private FlowNode? EvaluateAsText(IOperation operation)
    {
        var value = Carried(operation, Evaluate(operation));
        return IsRidOfSecret(operation) ? null : TextOf(value, operation.SkipConversions()?.Type, operation.Syntax);
    }

    /// <summary>Whether the text of the object showed a secret that was taken out before.</summary>
    private bool IsRidOfSecret(IOperation operation)
    {
        if (operation.SkipConversions()?.Type is not { SpecialType: SpecialType.None, TypeKind: TypeKind.Class } type
            || ImplicitToString.ToStringOf(type) is not { } method)
        {
            return false;
        }

        foreach (var row in Context.RowsOf(method))
        {
            if (row.Row.Condition == FlowCondition.HoldsNoSecret)
                return _body.Removed.AreOutOf(operation, operation.Syntax);
        }

        return false;
    }

    /// <summary>
    /// Whether a logger makes texts of the objects that the parameter gets, by <c>ToString</c>: it does not where the template takes them apart, or an
    /// attribute of a log method of the program does, nor of a state with a formatter of its own.
    /// </summary>
    private bool IsLoggedAsText(IMethodSymbol method, IParameterSymbol parameter, ImmutableArray<IArgumentOperation> arguments) =>
        Context.IsLogged(method, parameter)
        && !(Context.IsInSource(method) && parameter.GetAttributes().Length > 0)
        && !arguments.Any(static argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate || TakesApart(argument.Value));

    private static bool TakesApart(IOperation template) => template.ConstantValue is { HasValue: true, Value: string text } && text.Contains("{@");

    /// <summary>What a logger writes for an object; of a list, its items.</summary>
    private FlowNode? LoggedText(IOperation given, FlowNode? value) => IsRidOfSecret(given)
        ? null
        : given.SkipConversions()?.Type is { TypeKind: not TypeKind.Array } type && Context.Types.CarrierOf(type) != CarrierKind.Container
            ? TextOf(value, type, given.Syntax)
            : value;
}
