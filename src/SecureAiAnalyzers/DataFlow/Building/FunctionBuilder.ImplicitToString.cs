using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
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
    private FlowNode? EvaluateAsText(IOperation operation) =>
        TextOf(Carried(operation, Evaluate(operation)), operation.SkipConversions()?.Type, operation.Syntax);
}
