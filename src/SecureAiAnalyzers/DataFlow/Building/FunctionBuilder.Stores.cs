using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Stores that other code fills and reads too: what is under a constant key counts as a static member of its own.</content>
internal sealed partial class FunctionBuilder
{
    private const string KeyParameter = "key";
    private const string ValueParameter = "value";

    /// <summary>
    /// What a call finds in a dictionary that is a store; false when it is none, when the key is unknown, and when the call puts something there:
    /// that is a call of a container too.
    /// </summary>
    private bool FindsInStore(IInvocationOperation call, FlowNode? receiver, FlowNode?[] values, out FlowNode? found)
    {
        found = null;
        if (Argument(call.Arguments, KeyParameter) is not { } key || StoreOf(ReceiverOf(call), receiver ?? values[0]) is not { } store)
            return false;

        var entries = EntriesOf(store, key);
        if (Argument(call.Arguments, ValueParameter) is { Parameter: { RefKind: RefKind.None, Ordinal: var ordinal } })
        {
            Keep(entries, values[ordinal], call.Syntax);
            return false;
        }

        found = Nodes.Phi(call.Syntax, [.. Kept(entries, call.Syntax)]);
        WriteLibraryOuts(call, found);
        found = Carried(call, found);
        return entries.Count > 0;
    }

    /// <summary>What a dictionary that is a store keeps under the key of an indexer.</summary>
    private IReadOnlyList<MemberRef> EntriesOf(IPropertyReferenceOperation element, FlowNode? receiver) =>
        element.Arguments is [var key] && StoreOf(element.Instance, receiver) is { } store ? EntriesOf(store, key) : [];

    /// <summary>What a dictionary keeps that code sees as an object of any members.</summary>
    private IReadOnlyList<MemberRef> EntriesOf(IDynamicMemberReferenceOperation member) =>
        StoreOf(member.Instance, receiver: null) is { } store ? [EntryOf(store, member.MemberName)] : [];

    /// <summary>What the store of a row keeps under the key that the call gives.</summary>
    private IReadOnlyList<MemberRef> EntriesOf(FlowRow row, IInvocationOperation call)
    {
        if (row.Selector is null)
            return row.From is [var from, ..] && Argument(call.Arguments, from) is { Value: var put } ? QueuesOf(row.Store!, put.SkipConversions()?.Type) : [];

        return Argument(call.Arguments, row.Selector) is { } key ? EntriesOf(row.Store!, key) : [];
    }

    /// <summary>The queues in which an object waits: those of its type, and of what that derives from or implements.</summary>
    private IReadOnlyList<MemberRef> QueuesOf(string store, ITypeSymbol? type) =>
        [.. type.SelfAndAncestors().Where(Context.IsInSource).Select(ancestor => EntryOf(store, MemberIds.Of(ancestor.OriginalDefinition)))];

    /// <summary>What waits in the queues of the type for which an object of a library is; nothing where it is no queue.</summary>
    private MemberRef? QueueOf(INamedTypeSymbol? type, FlowRow? row) => row?.Store is { } store
        && type is { TypeArguments: [INamedTypeSymbol message, ..] }
        && Context.IsInSource(message)
            ? EntryOf(store, MemberIds.Of(message.OriginalDefinition))
            : null;

    private MemberRef? QueueOf(IInvocationOperation call) =>
        call.Instance is null ? null : QueueOf(call.TargetMethod.ContainingType, Context.Ai.RowOf(FlowRole.MessageQueue, call.TargetMethod.ContainingType));

    private MemberRef? QueueOf(IPropertySymbol property)
    {
        foreach (var row in Context.RowsOf(property))
        {
            if (row.Row.Role == FlowRole.MessageQueue)
                return QueueOf(property.ContainingType, row.Row);
        }

        return null;
    }

    /// <summary>What comes out of a queue: also what other code has put into one for the same type.</summary>
    private FlowNode? WithQueued(IInvocationOperation call, FlowNode? held) =>
        QueueOf(call) is { } queue ? Nodes.Phi(call.Syntax, held, Read(new StorageLocation(queue), call.Syntax)) : held;

    private IReadOnlyList<MemberRef> EntriesOf(string store, IArgumentOperation key) =>
        [.. StoreKeys.Of(key.Value, _body.Code, CancellationToken).Select(known => EntryOf(store, known))];

    private static MemberRef EntryOf(string store, string key) => new(store + "[" + key + "]", key, MemberKind.Entry) { TypeName = store };

    private static IArgumentOperation? Argument(IEnumerable<IArgumentOperation> arguments, string name) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == name);

    /// <summary>The store that an object is, by its type or by the property that it was read from.</summary>
    private string? StoreOf(IOperation? instance, FlowNode? receiver)
    {
        if (instance is null)
            return null;
        if (Context.Types.StoreOf(instance.SkipConversions()?.Type) is { } store)
            return store;

        return Uncaptured(instance) is IPropertyReferenceOperation { Property: var property }
            ? StoreIn(property)
            : receiver?.Identity is LoadNode { Member: { Kind: MemberKind.Property, IsInSource: false } held } ? StoreIn(Context.Members.SymbolOf(held)) : null;
    }

    private string? StoreIn(ISymbol? property)
    {
        foreach (var row in Context.RowsOf(property))
        {
            if (row.Row.Role == FlowRole.KeyedStore)
                return row.Row.Store;
        }

        return null;
    }

    private IEnumerable<FlowNode?> Kept(IEnumerable<MemberRef> entries, CodeSpan span) =>
        entries.Select(entry => Read(new StorageLocation(entry), span));

    /// <summary>Puts a value under the key that the call gives, and gives it back.</summary>
    private FlowNode? Keep(FlowRow row, IInvocationOperation call, FlowNode? value)
    {
        Keep(EntriesOf(row, call), value, call.Syntax);
        return value;
    }

    /// <summary>Puts a value under a key; under any of several keys when it is not known which.</summary>
    private void Keep(IReadOnlyList<MemberRef> entries, FlowNode? value, CodeSpan span)
    {
        foreach (var entry in entries)
        {
            var location = new StorageLocation(entry);
            Write(location, entries.Count == 1 ? value : Nodes.Phi(span, value, Read(location, span)));
        }
    }
}
