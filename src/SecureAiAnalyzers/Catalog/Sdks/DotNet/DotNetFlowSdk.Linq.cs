using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>LINQ, where the result is not just what the first sequence holds.</content>
internal static partial class DotNetFlowSdk
{
    private const string Enumerable = "System.Linq.Enumerable";
    private const string Queryable = "System.Linq.Queryable";
    private const string ParallelEnumerable = "System.Linq.ParallelEnumerable";
    private const string AsyncEnumerable = "System.Linq.AsyncEnumerable";

    private static FlowRow[] LinqRows =>
    [
        .. Types(FlowRole.Container, Enumerable, Queryable, ParallelEnumerable, AsyncEnumerable),
        .. Projections(Enumerable),
        .. SequentialOnly(Enumerable),
        .. Projections(Queryable),
        .. SequentialOnly(Queryable),
        .. Projections(ParallelEnumerable),
        .. Projections(AsyncEnumerable),
        .. SequentialOnly(AsyncEnumerable),
        .. Combinations(Enumerable, first: "first", second: "second", third: "third"),
        .. Combinations(Queryable, first: "source1", second: "source2", third: "source3"),
        .. Combinations(AsyncEnumerable, first: "first", second: "second", third: "third"),
        .. Collected(Enumerable, "ToDictionary", "ToLookup"),
        .. Collected(AsyncEnumerable, "ToDictionaryAsync", "ToLookupAsync"),
        .. Collected(Collections + "Frozen.FrozenDictionary", "ToFrozenDictionary"),
        .. Collected(Immutable + "ImmutableDictionary", "ToImmutableDictionary"),
        .. Transfer(Immutable + "ImmutableDictionary", ["ToImmutableDictionary"], from: ["builder"]),
        .. Collected(Immutable + "ImmutableSortedDictionary", "ToImmutableSortedDictionary"),
        .. Transfer(Immutable + "ImmutableSortedDictionary", ["ToImmutableSortedDictionary"], from: ["builder"]),
        .. Reductions(Enumerable, suffix: "", last: "resultSelector"),
        .. Reductions(Queryable, suffix: "", last: "selector"),
        .. Reductions(AsyncEnumerable, suffix: "Async", last: "resultSelector"),
    ];

    private static IEnumerable<FlowRow> Projections(string type) =>
    [
        .. Transfer(type, ["Select", "SelectMany"], from: ["source"], to: "selector"),
        .. Transfer(type, ["Select", "SelectMany"], from: ["selector"]),
        .. Transfer(type, ["SelectMany"], from: ["source"], to: "collectionSelector"),
        .. Transfer(type, ["SelectMany"], from: ["source", "collectionSelector"], to: "resultSelector"),
        .. Transfer(type, ["SelectMany"], from: ["resultSelector"]),
        .. Transfer(type, ["GroupBy"], from: ["source"], "keySelector", "elementSelector"),
        .. TransferUnless(["elementSelector", "resultSelector"], type, ["GroupBy"], from: ["source"]),
        .. TransferUnless(["elementSelector"], type, ["GroupBy"], from: ["source"], to: "resultSelector"),
        .. TransferUnless(["resultSelector"], type, ["GroupBy"], from: ["elementSelector"]),
        .. Transfer(type, ["GroupBy"], from: ["elementSelector"], to: "resultSelector"),
        .. Transfer(type, ["GroupBy"], from: ["resultSelector"]),
        .. Joins(type, "Join", "GroupJoin"),
    ];

    private static IEnumerable<FlowRow> Joins(string type, params string[] members) =>
    [
        .. Transfer(type, members, from: ["outer"], to: "outerKeySelector"),
        .. Transfer(type, members, from: ["inner"], to: "innerKeySelector"),
        .. Transfer(type, members, from: ["outer", "inner"], to: "resultSelector"),
        .. Transfer(type, members, from: ["resultSelector"]),
    ];

    /// <summary>What parallel queries do not have.</summary>
    private static IEnumerable<FlowRow> SequentialOnly(string type) =>
    [
        .. Joins(type, "LeftJoin", "RightJoin"),
        .. Transfer(type, ["Append", "Prepend"], from: ["source", "element"]),
    ];

    private static IEnumerable<FlowRow> Combinations(string type, string first, string second, string third) =>
    [
        .. Transfer(type, ["Concat", "Union", "UnionBy"], from: [first, second]),
        .. TransferUnless(["resultSelector"], type, ["Zip"], from: [first, second, third], to: FlowRow.ResultItems),
        .. Transfer(type, ["Zip"], from: [first, second], to: "resultSelector"),
        .. Transfer(type, ["Zip"], from: ["resultSelector"]),
    ];

    private static IEnumerable<FlowRow> Collected(string type, params string[] members) =>
    [
        .. Transfer(type, members, from: ["source"], "keySelector", "elementSelector"),
        .. TransferUnless(["elementSelector"], type, members, from: ["source"]),
        .. Transfer(type, members, from: ["elementSelector"]),
    ];

    private static IEnumerable<FlowRow> Reductions(string type, string suffix, string last) =>
    [
        .. Transfer(type, ["Aggregate" + suffix], from: ["seed", "source"], to: "func"),
        .. Transfer(type, ["Aggregate" + suffix], from: ["func"], "func", last),
        .. Transfer(type, ["Aggregate" + suffix], from: ["seed"], to: last),
        .. TransferUnless([last], type, ["Aggregate" + suffix], from: ["func"]),
        .. TransferUnless([last], type, ["Aggregate" + suffix], from: ["seed"]),
        .. Transfer(type, ["Aggregate" + suffix], from: [last]),
        .. Transfer(type, [.. Defaulted.Select(name => name + suffix)], from: ["source", "defaultValue"]),
        .. Transfer(type, ["DefaultIfEmpty"], from: ["source", "defaultValue"]),
    ];

    private static string[] Defaulted => ["FirstOrDefault", "LastOrDefault", "SingleOrDefault"];
}
