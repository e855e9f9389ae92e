using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Members that put values into a collection or wrapper.</content>
internal static partial class DotNetFlowSdk
{
    private const string Generic = Collections + "Generic.";
    private const string ConcurrentDictionary = Collections + "Concurrent.ConcurrentDictionary`2";

    private static FlowRow[] ContainerWriterRows =>
    [
        .. ContainerWriter(Generic + "ICollection`1", "Add"),
        .. ContainerWriter(Generic + "IList`1", "Insert"),
        .. ContainerWriter(Generic + "ISet`1", "UnionWith", "SymmetricExceptWith"),
        .. ContainerWriter(Collections + "IList", "Add", "Insert"),
        .. ContainerWriter(Collections + "IDictionary", "Add"),
        .. ContainerWriter(Collections + "Specialized.NameValueCollection", "Add", "Set"),
        .. ContainerWriter(Generic + "List`1", "AddRange", "InsertRange"),
        .. ContainerWriter(Generic + "Dictionary`2", "TryAdd"),
        .. ContainerWriter(Generic + "LinkedList`1", "AddFirst", "AddLast", "AddBefore", "AddAfter"),
        .. ContainerWriter(Generic + "Queue`1", "Enqueue"),
        .. ContainerWriter(Generic + "Stack`1", "Push"),
        .. ContainerWriter(Generic + "PriorityQueue`2", "Enqueue", "EnqueueRange", "EnqueueDequeue"),
        .. ContainerWriter(Collections + "Concurrent.IProducerConsumerCollection`1", "TryAdd"),
        .. ContainerWriter(Collections + "Concurrent.ConcurrentBag`1", "Add"),
        .. ContainerWriter(Collections + "Concurrent.ConcurrentQueue`1", "Enqueue"),
        .. ContainerWriter(Collections + "Concurrent.ConcurrentStack`1", "Push", "PushRange"),
        .. ContainerWriter(Collections + "Concurrent.BlockingCollection`1", "Add", "TryAdd"),
        .. ContainerWriter(ConcurrentDictionary, "TryAdd"),
        new FlowRow(FlowRole.ContainerWriter, ConcurrentDictionary, "TryUpdate", "newValue"),
        .. ContainerWriter(Immutable + "ImmutableArray`1+Builder", "AddRange", "InsertRange"),
        .. ContainerWriter(Immutable + "ImmutableList`1+Builder", "AddRange", "InsertRange"),
        .. ContainerWriter(Immutable + "ImmutableDictionary`2+Builder", "AddRange"),
        .. ContainerWriter(Immutable + "ImmutableSortedDictionary`2+Builder", "AddRange"),
        .. ContainerWriter("System.Threading.Channels.ChannelWriter`1", "TryWrite", "WriteAsync"),
        .. Queues("channel", "System.Threading.Channels.ChannelWriter`1", "System.Threading.Channels.ChannelReader`1"),
        .. ContainerWriter("System.WeakReference`1", "SetTarget"),

        .. Transfer(Generic + "CollectionExtensions", ["AddRange", "InsertRange"], from: ["source"], to: "list"),
        .. Transfer(Generic + "CollectionExtensions", ["TryAdd"], from: ["value"], to: "dictionary"),
        .. Transfer(ConcurrentDictionary, ["GetOrAdd"], from: ["value"], "this", "return"),
        .. Transfer(ConcurrentDictionary, ["GetOrAdd"], from: ["key", "factoryArgument"], to: "valueFactory"),
        .. Transfer(ConcurrentDictionary, ["GetOrAdd"], from: ["valueFactory"], "this", "return"),
        .. Transfer(ConcurrentDictionary, ["GetOrAdd", "AddOrUpdate"], from: ["this"]),
        .. Transfer(ConcurrentDictionary, ["AddOrUpdate"], from: ["addValue", "updateValueFactory"], "this", "return"),
        .. Transfer(ConcurrentDictionary, ["AddOrUpdate"], from: ["addValueFactory"], "this", "return"),
        .. Transfer(ConcurrentDictionary, ["AddOrUpdate"], from: ["key", "factoryArgument"], to: "addValueFactory"),
        .. Transfer(ConcurrentDictionary, ["AddOrUpdate"], from: ["key", "this", "factoryArgument"], to: "updateValueFactory"),
        .. Transfer("System.Threading.Interlocked", ["Exchange", "CompareExchange"], from: ["location1"]),
        .. Transfer("System.Threading.Interlocked", ["Exchange", "CompareExchange"], from: ["value"], to: "location1"),
        .. ImmutableInterlockedRows,
        .. Transfer("System.Threading.Volatile", ["Read"], from: ["location"]),
        .. Transfer("System.Threading.Volatile", ["Write"], from: ["value"], to: "location"),
    ];

    /// <summary>Immutable collections in a variable, of which others are put in its place.</summary>
    private static FlowRow[] ImmutableInterlockedRows =>
    [
        .. Transfer(ImmutableInterlocked, ["TryAdd", "Push", "Enqueue", "InterlockedExchange"], from: ["value"], to: "location"),
        .. Transfer(ImmutableInterlocked, ["TryUpdate"], from: ["newValue"], to: "location"),
        .. Transfer(ImmutableInterlocked, ["GetOrAdd"], from: ["value"], "location", "return"),
        .. Transfer(ImmutableInterlocked, ["GetOrAdd"], from: ["valueFactory"], "location", "return"),
        .. Transfer(ImmutableInterlocked, ["GetOrAdd"], from: ["key", "factoryArgument"], to: "valueFactory"),
        .. Transfer(ImmutableInterlocked, ["AddOrUpdate"], from: ["addValue", "updateValueFactory"], "location", "return"),
        .. Transfer(ImmutableInterlocked, ["AddOrUpdate"], from: ["addValueFactory"], "location", "return"),
        .. Transfer(ImmutableInterlocked, ["AddOrUpdate"], from: ["key"], to: "addValueFactory"),
        .. Transfer(ImmutableInterlocked, ["AddOrUpdate"], from: ["key", "location"], to: "updateValueFactory"),
        .. Transfer(ImmutableInterlocked, ["Update"], from: ["location", "transformerArgument"], to: "transformer"),
        .. Transfer(ImmutableInterlocked, ["Update"], from: ["transformer"], to: "location"),
        .. Transfer(ImmutableInterlocked, ["GetOrAdd", "AddOrUpdate", "InterlockedExchange"], from: ["location"]),
        .. Transfer(ImmutableInterlocked, ["TryPop", "TryDequeue", "TryRemove"], from: ["location"], to: "value"),
    ];
}
