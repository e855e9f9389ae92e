using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Tests after which a value is known: membership of a set, a pattern, a beginning, the answer of a person.</content>
internal static partial class DotNetFlowSdk
{
    private const SinkKinds Paths = SinkKinds.FilePath | SinkKinds.Directory | SinkKinds.ModelFile;
    private const SinkKinds Addresses = SinkKinds.Url | SinkKinds.Endpoint;

    private static FlowRow[] GuardRows =>
    [
        SetGuard(Enumerable, "Contains", "value", set: "source"),
        SetGuard(Queryable, "Contains", "item", set: "source"),
        SetGuard(AsyncEnumerable, "ContainsAsync", "value", set: "source"),
        SetGuard(Memory, "Contains", "value", set: "span"),
        SetGuard("System.Linq.ILookup`2", "Contains", "key"),
        SetGuard("System.Buffers.SearchValues`1", "Contains", "value"),
        SetGuard(Collections + "IDictionary", "Contains", "key"),
        SetGuard(Generic + "ICollection`1", "Contains", "item"),
        SetGuard(Generic + "IReadOnlySet`1", "Contains", "item"),
        SetGuard(Generic + "IDictionary`2", "ContainsKey", "key"),
        SetGuard(Generic + "IDictionary`2", "TryGetValue", "key"),
        SetGuard(Generic + "IReadOnlyDictionary`2", "ContainsKey", "key"),
        SetGuard(Generic + "IReadOnlyDictionary`2", "TryGetValue", "key"),
        SetGuard(Generic + "HashSet`1", "TryGetValue", "equalValue"),
        SetGuard(Collections + "Frozen.FrozenSet`1", "TryGetValue", "equalValue"),
        SetGuard(Immutable + "IImmutableSet`1", "Contains", "value"),
        SetGuard(Immutable + "IImmutableSet`1", "TryGetValue", "equalValue"),
        SetGuard(Immutable + "ImmutableList`1", "Contains", "value"),
        .. new[] { Generic + "ISet`1", Generic + "IReadOnlySet`1", Immutable + "IImmutableSet`1" }.SelectMany(static set => new[]
        {
            Guard(SinkKinds.All, set, "IsSubsetOf", FlowRow.Receiver, FlowCondition.Set, selector: "other"),
            Guard(SinkKinds.All, set, "IsProperSubsetOf", FlowRow.Receiver, FlowCondition.Set, selector: "other"),
            SetGuard(set, "IsSupersetOf", "other"),
        }),
        Guard(SinkKinds.All, "System.Enum", "IsDefined", "value"),
        Guard(SinkKinds.All, Text, "IsNullOrEmpty", "value"),
        Guard(SinkKinds.All, Text, "IsNullOrWhiteSpace", "value"),

        Guard(SinkKinds.All, Regex, "IsMatch", "input", FlowCondition.AnchoredPattern, selector: "pattern"),
        Guard(SinkKinds.All, Regex, "IsMatch", "input", FlowCondition.AnchoredPattern),
        .. Question(Console, "ReadLine", "ReadKey", "Read"),
        Guard(Paths | Addresses, Text, "StartsWith", FlowRow.Receiver, FlowCondition.Prefix, selector: "value"),
        Guard(Addresses, Text, "EndsWith", FlowRow.Receiver, FlowCondition.Domain, selector: "value"),
        Guard(Addresses, Uri, "IsBaseOf", "uri", FlowCondition.Set, selector: FlowRow.Receiver),
        Guard(Paths, Text, "StartsWith", FlowRow.Receiver, FlowCondition.ParentStep, selector: "value", when: false),
        Guard(Paths, Text, "Contains", FlowRow.Receiver, FlowCondition.ParentStep, selector: "value", when: false),
        Guard(SinkKinds.Xml, Text, "Contains", FlowRow.Receiver, FlowCondition.DocumentType, selector: "value", when: false),
    ];

    private static FlowRow SetGuard(string type, string member, string subject, string set = FlowRow.Receiver) =>
        Guard(SinkKinds.All, type, member, subject, FlowCondition.Set, selector: set);
}
