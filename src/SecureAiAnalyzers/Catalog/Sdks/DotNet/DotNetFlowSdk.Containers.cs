using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Collections and wrappers. The interfaces stand for all collections: a type plays the role of what it implements.</content>
internal static partial class DotNetFlowSdk
{
    private const string Collections = "System.Collections.";
    private const string Immutable = Collections + "Immutable.";
    private const string ImmutableInterlocked = Immutable + "ImmutableInterlocked";
    private const string ImmutableList = Immutable + "IImmutableList`1";
    private const string ImmutableArray = Immutable + "ImmutableArray`1";
    private const string ImmutableDictionary = Immutable + "IImmutableDictionary`2";
    private const string ImmutableSet = Immutable + "IImmutableSet`1";
    private const string Memory = "System.MemoryExtensions";

    private static string[] Spans => ["System.Span`1", "System.ReadOnlySpan`1", "System.Memory`1", "System.ReadOnlyMemory`1"];

    private static FlowRow[] ContainerRows =>
    [
        .. Types(
            FlowRole.Container,
            Collections + "IEnumerable",
            Collections + "IEnumerator",
            Collections + "DictionaryEntry",
            Collections + "Generic.IAsyncEnumerable`1",
            Collections + "Generic.IAsyncEnumerator`1",
            Collections + "Generic.KeyValuePair`2",
            Collections + "Generic.LinkedListNode`1",
            Collections + "Generic.CollectionExtensions",
            Collections + "Generic.PriorityQueue`2",
            Collections + "Frozen.FrozenDictionary",
            Collections + "Frozen.FrozenSet",
            Immutable + "ImmutableArray",
            Immutable + "ImmutableDictionary",
            Immutable + "ImmutableHashSet",
            Immutable + "ImmutableList",
            Immutable + "ImmutableQueue",
            Immutable + "ImmutableSortedDictionary",
            Immutable + "ImmutableSortedSet",
            Immutable + "ImmutableStack",
            "System.Linq.ImmutableArrayExtensions",
            "System.Array",
            "System.Buffers.ReadOnlySequence`1",
            Memory,
            "System.Span`1+Enumerator",
            "System.ReadOnlySpan`1+Enumerator",
            "System.Runtime.InteropServices.CollectionsMarshal",
            "System.Runtime.InteropServices.ImmutableCollectionsMarshal",
            "System.Runtime.InteropServices.MemoryMarshal",
            "System.Runtime.CompilerServices.ITuple",
            "System.Runtime.CompilerServices.StrongBox`1",
            "System.Nullable`1",
            "System.Lazy`1",
            "System.WeakReference",
            "System.WeakReference`1",
            "System.Threading.AsyncLocal`1",
            "System.Threading.ThreadLocal`1",
            "System.Threading.Channels.Channel`2",
            "System.Threading.Channels.ChannelReader`1",
            "System.Threading.Channels.ChannelWriter`1"),
        .. Types(FlowRole.Container, Spans),

        // What something is found by is no part of what is found.
        .. NoTransfer(Collections + "IDictionary", "Keys"),
        .. NoTransfer(Collections + "IDictionaryEnumerator", "Key"),
        .. NoTransfer(Collections + "DictionaryEntry", "Key"),
        .. Transfer(Collections + "Generic.KeyValuePair", ["Create"], from: ["key", "value"]),
        .. Transfer("System.Tuple", ["Create"], from: TupleItems),
        .. Transfer("System.ValueTuple", ["Create"], from: TupleItems, to: FlowRow.ResultItems),
        .. Transfer("System.Lazy`1", [Ctor], from: ["valueFactory"], to: "this"),
        .. Transfer("System.Lazy`1", [Ctor], from: ["value"], to: "this"),
        .. Transfer("System.Threading.ThreadLocal`1", [Ctor], from: ["valueFactory"], to: "this"),
        .. Transfer("System.Threading.LazyInitializer", ["EnsureInitialized"], from: ["target", "valueFactory"], "target", "return"),
        .. Transfer("System.Nullable`1", ["GetValueOrDefault"], from: ["this", "defaultValue"]),
        .. Transfer(Collections + "Generic.CollectionExtensions", ["GetValueOrDefault"], from: ["dictionary", "defaultValue"]),

        .. Spans.SelectMany(type => Transfer(type, ["CopyTo", "TryCopyTo"], from: ["this"], to: "destination")),
        .. Transfer(Memory, ["CopyTo"], from: ["source"], to: "destination"),
        .. Transfer(Collections + "ICollection", ["CopyTo"], from: ["this"], to: "array"),
        .. Transfer(Collections + "Generic.ICollection`1", ["CopyTo"], from: ["this"], to: "array"),
        .. Transfer(ImmutableArray, ["CopyTo"], from: ["this"], to: "destination"),
        .. Transfer("System.Array", ["Copy", "ConstrainedCopy"], from: ["sourceArray"], to: "destinationArray"),
        .. Transfer("System.Array", ["Fill"], from: ["value"], to: "array"),
        .. Transfer("System.Array", ["ConvertAll"], from: ["array"], to: "converter"),
        .. Transfer("System.Array", ["ConvertAll"], from: ["converter"]),
        .. Transfer("System.Buffer", ["BlockCopy"], from: ["src"], to: "dst"),
        .. Transfer(Collections + "Generic.List`1", ["ConvertAll"], from: ["this"], to: "converter"),
        .. Transfer(Collections + "Generic.List`1", ["ConvertAll"], from: ["converter"]),

        .. Transfer(ImmutableList, ["Add", "SetItem"], from: ["this", "value"]),
        .. Transfer(ImmutableList, ["AddRange", "InsertRange"], from: ["this", "items"]),
        .. Transfer(ImmutableList, ["Insert"], from: ["this", "element"]),
        .. Transfer(ImmutableList, ["Replace"], from: ["this", "newValue"]),
        .. Transfer(ImmutableArray, ["Add", "Insert", "SetItem"], from: ["this", "item"]),
        .. Transfer(ImmutableDictionary, ["Add", "SetItem"], from: ["this", "value"]),
        .. Transfer(ImmutableDictionary, ["AddRange"], from: ["this", "pairs"]),
        .. Transfer(ImmutableDictionary, ["SetItems"], from: ["this", "items"]),
        .. Transfer(ImmutableSet, ["Add"], from: ["this", "value"]),
        .. Transfer(Immutable + "ImmutableHashSet`1", ["Add"], from: ["this", "item"]),
        .. Transfer(ImmutableSet, ["Union", "SymmetricExcept"], from: ["this", "other"]),
        .. Transfer(Immutable + "IImmutableQueue`1", ["Enqueue"], from: ["this", "value"]),
        .. Transfer(Immutable + "IImmutableStack`1", ["Push"], from: ["this", "value"]),
        .. Transfer(Immutable + "ImmutableArray", ["Create"], from: ["item1", "item2", "item3", "item4"]),
        .. Transfer(Immutable + "ImmutableArray", ["Create"], from: ["item"]),
        .. Transfer(Immutable + "ImmutableArray", ["Create"], from: ["items"]),
    ];

    private static string[] TupleItems => ["item1", "item2", "item3", "item4", "item5", "item6", "item7", "item8"];
}
