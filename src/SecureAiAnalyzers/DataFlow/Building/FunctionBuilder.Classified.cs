using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>What the program has classified as personal: members that hold such data, and objects that show them.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>What a member holds: also personal data, where it or the member that it is read from is classified so.</summary>
    private FlowNode? Classified(IMemberReferenceOperation reference, FlowNode? value)
    {
        IOperation? read = reference;
        while (read is IMemberReferenceOperation { Member: var member, Instance: var owner })
        {
            if (IsClassified(member))
                return Classified(member, reference.Syntax, value);

            // What a library says of a value, such as its length, is not the value.
            read = Context.IsInSource(member) ? owner.SkipConversions() : null;
        }

        return value;
    }

    /// <summary>A member that a pattern or deconstruction takes out of a value.</summary>
    private FlowNode? Part(FlowNode? value, ISymbol member, CodeSpan span) =>
        value is null ? null : Classified(member, span, Nodes.Load(value, member, span));

    private FlowNode? Classified(ISymbol member, CodeSpan span, FlowNode? value) => IsClassified(member)
        ? Nodes.Phi(span, value, new SourceNode(Body, span, FlowLabels.Personal, Context.Members.Of(member)))
        : value;

    /// <summary>The marks stand where the member, its type or what it implements is declared. The file that is read need not name any of these.</summary>
    private bool IsClassified(ISymbol member)
    {
        if (!Context.Classified.MayExist(Body.Tree))
            return false;

        foreach (var contract in MemberContracts.SelfAndContracts(member.Declaration()).Where(Context.IsInSource))
            _body.Reads.Add(contract);
        return Context.Classified.Is(member, Body.Tree);
    }

    /// <summary>The value of an argument, of which code that nobody sees may give away all.</summary>
    private FlowNode? EvaluateArgument(IArgumentOperation argument) =>
        argument.Parameter is not { Type.SpecialType: not SpecialType.System_Object, ContainingSymbol: { } method } || !Context.IsInSource(method)
            ? EvaluateWhole(argument.Value)
            : Evaluate(argument.Value);

    /// <summary>The value that is assigned; where the target is of no type, what the object shows is given away with it.</summary>
    private FlowNode? EvaluateAssigned(ISimpleAssignmentOperation assignment) =>
        assignment.Target.Type?.SpecialType == SpecialType.System_Object ? EvaluateWhole(assignment.Value) : Evaluate(assignment.Value);

    /// <summary>The value of an expression of which all is given away that the object shows.</summary>
    private FlowNode? EvaluateWhole(IOperation operation) => Shown(Evaluate(operation), operation.SkipConversions()?.Type, operation.Syntax, isText: false);

    private FlowNode? Shown(FlowNode? value, ITypeSymbol? type, CodeSpan span, bool isText)
    {
        if (value is null or FunctionNode or ShownNode || !Context.Classified.MayExist(Body.Tree))
            return value;

        var types = Context.Classified.ObjectsIn(type, Body.Tree).Select(Context.Members.Of).ToArray();
        return types.Length == 0 ? value : new ShownNode(value, span, types, isText);
    }
}
