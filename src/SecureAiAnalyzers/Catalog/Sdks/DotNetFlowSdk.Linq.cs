using System.Collections.Generic;
using System.Linq;
using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <content>LINQ, where the result is not just what the first sequence holds.</content>
internal static partial class DotNetFlowSdk
{
    private const string Enumerable = "System.Linq.Enumerable";
    private const string Queryable = "System.Linq.Queryable";
    private const string AsyncEnumerable = "System.Linq.AsyncEnumerable";

    private static ApiRow[] LinqRows =>
    [
        .. Types(Container, Enumerable, Queryable, AsyncEnumerable),
        .. Projections(Enumerable),
        .. Projections(Queryable),
        .. Projections(AsyncEnumerable),
        .. Combinations(Enumerable, first: "first", second: "second"),
        .. Combinations(Queryable, first: "source1", second: "source2"),
        .. Combinations(AsyncEnumerable, first: "first", second: "second"),
        .. Collected(Enumerable, "ToDictionary", "ToLookup"),
        .. Collected(AsyncEnumerable, "ToDictionaryAsync", "ToLookupAsync"),
        .. Reductions(Enumerable, suffix: "", last: "resultSelector"),
        .. Reductions(Queryable, suffix: "", last: "selector"),
        .. Reductions(AsyncEnumerable, suffix: "Async", last: "resultSelector"),
    ];

    private static IEnumerable<ApiRow> Projections(string type) =>
    [
        .. Transfer(type, ["Select", "SelectMany"], from: ["source"], to: "selector"),
        .. Transfer(type, ["Select", "SelectMany"], from: ["selector"]),
        .. Transfer(type, ["SelectMany"], from: ["source"], "collectionSelector", "resultSelector"),
        .. Transfer(type, ["SelectMany"], from: ["collectionSelector"], to: "resultSelector"),
        .. Transfer(type, ["SelectMany"], from: ["resultSelector"]),
        .. Transfer(type, ["GroupBy"], from: ["source"], "keySelector", "elementSelector", "return"),
        .. Transfer(type, ["GroupBy"], from: ["source"], to: "resultSelector"),
        .. Transfer(type, ["GroupBy"], from: ["elementSelector"]),
        .. Transfer(type, ["GroupBy"], from: ["resultSelector"]),
        .. Transfer(type, ["Join", "GroupJoin", "LeftJoin", "RightJoin"], from: ["outer"], "outerKeySelector", "resultSelector"),
        .. Transfer(type, ["Join", "GroupJoin", "LeftJoin", "RightJoin"], from: ["inner"], "innerKeySelector", "resultSelector"),
        .. Transfer(type, ["Join", "GroupJoin", "LeftJoin", "RightJoin"], from: ["resultSelector"]),
        .. Transfer(type, ["Append", "Prepend"], from: ["source", "element"]),
    ];

    private static IEnumerable<ApiRow> Combinations(string type, string first, string second) =>
    [
        .. Transfer(type, ["Concat", "Union", "UnionBy"], from: [first, second]),
        .. Transfer(type, ["Zip"], from: [first, second]),
        .. Transfer(type, ["Zip"], from: [first, second], to: "resultSelector"),
        .. Transfer(type, ["Zip"], from: ["resultSelector"]),
    ];

    private static IEnumerable<ApiRow> Collected(string type, params string[] members) =>
    [
        .. Transfer(type, members, from: ["source"], "keySelector", "elementSelector", "return"),
        .. Transfer(type, members, from: ["elementSelector"]),
    ];

    private static IEnumerable<ApiRow> Reductions(string type, string suffix, string last) =>
    [
        .. Transfer(type, ["Aggregate" + suffix], from: ["source", "seed"], "func", last, "return"),
        .. Transfer(type, ["Aggregate" + suffix], from: ["func"], last, "return"),
        .. Transfer(type, ["Aggregate" + suffix], from: [last]),
        .. Transfer(type, [.. Defaulted.Select(name => name + suffix)], from: ["source", "defaultValue"]),
        .. Transfer(type, ["DefaultIfEmpty"], from: ["source", "defaultValue"]),
    ];

    private static string[] Defaulted => ["FirstOrDefault", "LastOrDefault", "SingleOrDefault"];
}
