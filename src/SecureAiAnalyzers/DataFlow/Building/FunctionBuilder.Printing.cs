using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Objects that become text.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>What an object prints. A type that prints nothing but its name carries nothing.</summary>
    private FlowNode? Printed(FlowNode? value, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (value is null || type is null || !Printing.IsKnown(type, Context))
            return value;

        return Printing.ToStringOf(type) switch
        {
            null => null,
            { IsImplicitlyDeclared: false } method when Context.IsInSource(method) =>
                new CallNode(Body, new CallSite(_function, method.Declared(), syntax, value, []) { IsVirtual = !type.IsSealed && !type.IsValueType }),
            _ => value,
        };
    }

    /// <summary>The result of <c>ToString()</c>, where the program does not declare it.</summary>
    private FlowNode? PrintedBy(IInvocationOperation call, FlowNode receiver)
    {
        var printed = Printed(receiver, call.Instance.SkipConversions()?.Type, call.Syntax);
        return printed is null ? null : Nodes.Derived(call.Syntax, [printed], call.TargetMethod);
    }

    /// <summary>The value of an operand or hole, as text.</summary>
    private FlowNode? EvaluateAsText(IOperation operation) =>
        Printed(Carried(operation, Evaluate(operation)), operation.SkipConversions()?.Type, operation.Syntax);
}
