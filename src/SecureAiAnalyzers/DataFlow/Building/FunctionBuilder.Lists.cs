using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Lists of texts, whose elements are noted in their order: which of them a program reads as code depends on those before.</content>
internal sealed partial class FunctionBuilder
{
    private readonly Dictionary<IOperation, (IOperation Operation, FlowNode? Value)[]> _elements = [];

    /// <summary>Notes the elements with which a list is made.</summary>
    private FlowNode NoteItems(IOperation list, FlowNode container, IEnumerable<(IOperation Operation, FlowNode? Value)> elements)
    {
        if (!HoldsTexts(list.Type) && !HoldsTexts(list.Parent?.Type))
            return container;
        if (list is IArrayCreationOperation { Initializer: { } initializer })
            elements = _elements.TryGetValue(initializer, out var initial) ? initial : [];

        foreach (var (operation, value) in elements)
        {
            var item = IsSpread(operation) && operation.ChildOperations.FirstOrDefault() is { } whole
                ? new ListItem(operation, value, operation.Syntax) { Inner = Peek(whole) }
                : ItemOf(operation, value);
            _body.Sinks.Arguments.Add(container, member: null, item);
        }

        return container;
    }

    /// <summary>Notes what a call adds to a list.</summary>
    private void NoteItem(IOperation? list, FlowNode? container, IInvocationOperation call, int ordinal, FlowNode? value)
    {
        if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value is not { } given)
            return;

        var isText = given.Type?.SpecialType == SpecialType.System_String;
        if (!isText && !HoldsTexts(given.Type))
            return;

        AddItem(list, container, isText ? ItemOf(given, value) : new ListItem(given, value, given.Syntax) { Inner = value });
    }

    private void AddItem(IOperation? list, FlowNode? container, ListItem item)
    {
        if (Uncaptured(list) is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member && Peek(member.Instance) is { } owner)
            _body.Sinks.Arguments.Add(owner, member.Member.Name, item);
        else if (container?.Identity is LoadNode load)
            _body.Sinks.Arguments.Add(load.Owner, load.Member.Name, item);
        else if (container is not null)
            _body.Sinks.Arguments.Add(container, member: null, item);
    }

    /// <summary>An element; one that a loop takes out of another list stands for all elements of that.</summary>
    private ListItem ItemOf(IOperation element, FlowNode? value)
    {
        var loop = element.SkipConversions() is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var declared] }
            ? declared.GetSyntax(CancellationToken) as ForEachStatementSyntax
            : null;
        // An array gives its elements without their type, as itself.
        var inner = loop is null ? null : (value as PhiNode)?.Operands.FirstOrDefault() ?? value;
        return new ListItem(Uncaptured(element) ?? element, value, element.Syntax) { Inner = inner };
    }

    /// <summary>The list of which the operation reads what stands at a place; null for others.</summary>
    private static IOperation? ListOf(IOperation? item) => item switch
    {
        IArrayElementReferenceOperation { Indices.Length: 1 } element => element.ArrayReference,
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1 } element => element.Instance,
        _ => null,
    };

    /// <summary>What stands at a constant place of a list of a library, with what is known of it here; null for other places.</summary>
    private FlowNode? ItemAt(IOperation item, FlowNode? list)
    {
        var place = item switch
        {
            IArrayElementReferenceOperation { Indices: [var index] } => index,
            IPropertyReferenceOperation { Arguments: [var index], Property.ContainingType: var type }
                when Context.Types.CarrierOf(type) == CarrierKind.Container => index.Value,
            _ => null,
        };
        if (list is null || place?.ConstantValue is not { HasValue: true, Value: { } constant } || !FlowTypes.CanCarry(item.Type))
            return null;

        return AsKnown(Nodes.Item(list, constant.ToString(), item.Type?.SpecialType == SpecialType.System_String, item.Syntax), item.Syntax);
    }

    private static bool HoldsTexts(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_String,
        INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] } => true,
        _ => false,
    };
}
