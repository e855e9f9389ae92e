using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Caches: what is put under a key comes out under it.</content>
internal static partial class ExtensionsSdk
{
    private const string Caching = "Microsoft.Extensions.Caching.";
    private const string MemoryCache = Caching + "Memory.IMemoryCache";
    private const string MemoryCacheExtensions = Caching + "Memory.CacheExtensions";
    private const string DistributedCache = Caching + "Distributed.IDistributedCache";
    private const string DistributedCacheExtensions = Caching + "Distributed.DistributedCacheExtensions";
    private const string HybridCache = Caching + "Hybrid.HybridCache";
    private const string InMemory = "memory cache";
    private const string InDistributed = "distributed cache";
    private const string InHybrid = "hybrid cache";

    private static FlowRow[] CacheRows =>
    [
        .. Find(InMemory, MemoryCache, ["TryGetValue"], "value"),
        .. Keep(InMemory, MemoryCache, ["CreateEntry"], FlowRow.Entry, FlowRow.Result),
        .. Find(InMemory, MemoryCacheExtensions, ["Get"]),
        .. Find(InMemory, MemoryCacheExtensions, ["TryGetValue"], "value"),
        .. Keep(InMemory, MemoryCacheExtensions, ["Set"], "value", FlowRow.Result),
        .. KeepMade(InMemory, MemoryCacheExtensions, ["GetOrCreate", "GetOrCreateAsync"], "factory"),
        .. Types(FlowRole.Container, Caching + "Memory.ICacheEntry"),
        .. ContainerWriter(Caching + "Memory.CacheEntryExtensions", "SetValue"),

        .. Find(InDistributed, DistributedCache, ["Get", "GetAsync"]),
        .. Keep(InDistributed, DistributedCache, ["Set", "SetAsync"], "value"),
        .. Find(InDistributed, DistributedCacheExtensions, ["GetString", "GetStringAsync"]),
        .. Keep(InDistributed, DistributedCacheExtensions, ["Set", "SetAsync", "SetString", "SetStringAsync"], "value"),

        .. Keep(InHybrid, HybridCache, ["SetAsync"], "value"),
        .. Transfer(HybridCache, ["GetOrCreateAsync"], from: ["state"], to: "factory"),
        .. KeepMade(InHybrid, HybridCache, ["GetOrCreateAsync"], "factory"),
    ];
}
