using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Members that put values into a collection or wrapper.</content>
internal static partial class DotNetFlowSdk
{
    private const string Generic = Collections + "Generic.";
    private const string ConcurrentDictionary = Collections + "Concurrent.ConcurrentDictionary`2";

    private static ApiRow[] ContainerWriterRows =>
    [
        .. Members(ContainerWriter, Generic + "ICollection`1", "Add"),
        .. Members(ContainerWriter, Generic + "IList`1", "Insert"),
        .. Members(ContainerWriter, Generic + "ISet`1", "UnionWith", "SymmetricExceptWith"),
        .. Members(ContainerWriter, Collections + "IList", "Add", "Insert"),
        .. Members(ContainerWriter, Collections + "IDictionary", "Add"),
        .. Members(ContainerWriter, Collections + "Specialized.NameValueCollection", "Add", "Set"),
        .. Members(ContainerWriter, Generic + "List`1", "AddRange", "InsertRange"),
        .. Members(ContainerWriter, Generic + "Dictionary`2", "TryAdd"),
        .. Members(ContainerWriter, Generic + "LinkedList`1", "AddFirst", "AddLast", "AddBefore", "AddAfter"),
        .. Members(ContainerWriter, Generic + "Queue`1", "Enqueue"),
        .. Members(ContainerWriter, Generic + "Stack`1", "Push"),
        .. Members(ContainerWriter, Generic + "PriorityQueue`2", "Enqueue", "EnqueueRange", "EnqueueDequeue"),
        .. Members(ContainerWriter, Collections + "Concurrent.IProducerConsumerCollection`1", "TryAdd"),
        .. Members(ContainerWriter, Collections + "Concurrent.ConcurrentBag`1", "Add"),
        .. Members(ContainerWriter, Collections + "Concurrent.ConcurrentQueue`1", "Enqueue"),
        .. Members(ContainerWriter, Collections + "Concurrent.ConcurrentStack`1", "Push", "PushRange"),
        .. Members(ContainerWriter, Collections + "Concurrent.BlockingCollection`1", "Add", "TryAdd"),
        .. Members(ContainerWriter, ConcurrentDictionary, "TryAdd"),
        Parameter(ContainerWriter, ConcurrentDictionary, "TryUpdate", "newValue"),
        .. Members(ContainerWriter, Immutable + "ImmutableArray`1+Builder", "AddRange", "InsertRange"),
        .. Members(ContainerWriter, Immutable + "ImmutableList`1+Builder", "AddRange", "InsertRange"),
        .. Members(ContainerWriter, Immutable + "ImmutableDictionary`2+Builder", "AddRange"),
        .. Members(ContainerWriter, Immutable + "ImmutableSortedDictionary`2+Builder", "AddRange"),
        .. Members(ContainerWriter, "System.Threading.Channels.ChannelWriter`1", "TryWrite", "WriteAsync"),
        .. Members(ContainerWriter, "System.WeakReference`1", "SetTarget"),

        .. Transfer(Generic + "CollectionExtensions", ["AddRange", "InsertRange"], from: ["source"], to: "list"),
        .. Transfer(Generic + "CollectionExtensions", ["TryAdd"], from: ["key", "value"], to: "dictionary"),
        .. Transfer(ConcurrentDictionary, ["GetOrAdd"], from: ["key", "value"], "this", "return"),
        .. Transfer(ConcurrentDictionary, ["GetOrAdd"], from: ["key", "factoryArgument"], to: "valueFactory"),
        .. Transfer(ConcurrentDictionary, ["GetOrAdd"], from: ["valueFactory"], "this", "return"),
        .. Transfer(ConcurrentDictionary, ["GetOrAdd", "AddOrUpdate"], from: ["this"]),
        .. Transfer(ConcurrentDictionary, ["AddOrUpdate"], from: ["key", "addValue", "updateValueFactory"], "this", "return"),
        .. Transfer(ConcurrentDictionary, ["AddOrUpdate"], from: ["addValueFactory"], "this", "return"),
        .. Transfer(ConcurrentDictionary, ["AddOrUpdate"], from: ["key", "factoryArgument"], to: "addValueFactory"),
        .. Transfer(ConcurrentDictionary, ["AddOrUpdate"], from: ["key", "this", "factoryArgument"], to: "updateValueFactory"),
        .. Transfer("System.Threading.Interlocked", ["Exchange", "CompareExchange"], from: ["location1"]),
        .. Transfer("System.Threading.Interlocked", ["Exchange", "CompareExchange"], from: ["value"], to: "location1"),
        .. Transfer("System.Threading.Volatile", ["Read"], from: ["location"]),
        .. Transfer("System.Threading.Volatile", ["Write"], from: ["value"], to: "location"),
    ];
}
