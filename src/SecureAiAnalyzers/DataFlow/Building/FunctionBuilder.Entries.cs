using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>What stands in a dictionary under a constant key, in the order of writes. Under any other key it is all that the dictionary holds.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>The constant key of an indexer of a dictionary; null when it is unknown.</summary>
    private string? KeyOf(IPropertyReferenceOperation element) =>
        element is { Property.IsIndexer: true, Arguments: [var key] } && IsDictionary(element.Property.ContainingType) ? ConstantIn(key) : null;

    /// <summary>The constant key that a method of a dictionary is given first; null when it is unknown.</summary>
    private string? KeyOf(IInvocationOperation call) =>
        call is { Instance: not null, Arguments: [var key, ..] } && IsDictionary(call.TargetMethod.ContainingType) ? ConstantIn(key) : null;

    private string? ConstantIn(IArgumentOperation key) => key.Value.AsWritten(_body.Code.Bodies, CancellationToken) is
        { ConstantValue: { HasValue: true, Value: { } constant } }
            ? Convert.ToString(constant, CultureInfo.InvariantCulture)
            : null;

    private bool IsDictionary(INamedTypeSymbol type) => Context.Types.CarrierOf(type) == CarrierKind.Container
        && !type.Name.StartsWith("Immutable", StringComparison.Ordinal)
        && (IsDictionaryInterface(type) || type.AllInterfaces.Any(IsDictionaryInterface));

    private static bool IsDictionaryInterface(INamedTypeSymbol type) =>
        type is { Name: "IDictionary" or "IReadOnlyDictionary", Arity: 2, ContainingNamespace.Name: "Generic" };

    /// <summary>What a dictionary holds under a key. Text is not the dictionary itself: whoever gets it cannot change that.</summary>
    private FlowNode? EntryOf(FlowNode? dictionary, string key, ITypeSymbol? type, CodeSpan span)
    {
        var isText = type?.SpecialType == SpecialType.System_String;
        if (dictionary is not PhiNode { Entries: { } entries })
            return isText && dictionary is not null ? Contents([dictionary], span) : dictionary;

        var found = entries.Find(key, out var isCertain);
        if (!isCertain)
            found = Nodes.Phi(span, found, isText ? Contents([entries.Base], span) : entries.Base);
        return new EntryNode(dictionary, found, span);
    }

    /// <summary>A call takes what it adds under a key only if there is nothing yet.</summary>
    private static bool IsCertain(IInvocationOperation call) => call.TargetMethod.Name == "Add";

    /// <summary>What a dictionary gives when it is asked for a key by a method; all that it holds for other calls.</summary>
    private FlowNode? HeldFor(IInvocationOperation call, FlowNode? held) =>
        call.TargetMethod is { Name: "TryGetValue", Parameters: [_, { Type: var type }] } && KeyOf(call) is { } key
            ? EntryOf(held, key, type, call.Syntax)
            : held;

    private void Remove(IInvocationOperation call, FlowNode? dictionary)
    {
        if (call.TargetMethod.Name == "Remove" && KeyOf(call) is { } key)
            PutUnder(call.Instance, dictionary, value: null, new EntryWrite(key, IsCertain: true), call.Syntax);
    }

    private StorageLocation? VariableOf(IOperation? dictionary) =>
        LocationOf(Uncaptured(ChainRoot(dictionary))) is { IsRoot: true, Root: ILocalSymbol or IParameterSymbol or CaptureId } location ? location : null;

    /// <summary>Puts a value under a key, or removes what stands there.</summary>
    private void PutUnder(IOperation? target, FlowNode? dictionary, FlowNode? value, EntryWrite write, CodeSpan span, CodeSpan? given = null)
    {
        if (value is not null)
            Mutate(target, dictionary, value, span, given, write);
        else if (dictionary is not (null or PhiNode { IsMerge: false, Operands.Count: 0 }) && VariableOf(target) is { } variable)
            Write(variable, Nodes.Version(dictionary, added: null, span, write));
    }
}
