using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Libraries that evaluate expressions and templates that are written as text. Each has a version of its own.</summary>
internal static class ExpressionLibrariesSdk
{
    private const string Queries = "System.Linq.Dynamic.Core.DynamicQueryableExtensions";

    public static SdkCatalog DynamicExpresso { get; } = new(
        "DynamicExpresso",
        packages: ["DynamicExpresso.Core"],
        newestVersion: "2.19.6",
        anchors: ["DynamicExpresso"],
        rows:
        [
            .. Sink(
                SinkKinds.Code,
                "DynamicExpresso.Interpreter",
                ["Eval", "Parse", "ParseAs", "ParseAsDelegate", "ParseAsExpression"],
                "expressionText"),
        ],
        isAiSdk: false);

    public static SdkCatalog DynamicLinq { get; } = new(
        "Dynamic LINQ",
        packages: ["System.Linq.Dynamic.Core"],
        newestVersion: "1.7.4",
        anchors: ["System.Linq.Dynamic.Core"],
        rows:
        [
            .. Sink(SinkKinds.Code, Queries, Filters, "predicate"),
            .. Sink(SinkKinds.Code, Queries, ["OrderBy", "ThenBy"], "ordering"),
            .. Sink(SinkKinds.Code, Queries, ["Select", "SelectMany"], "selector"),
            .. Sink(SinkKinds.Code, Queries, ["GroupBy"], "keySelector"),
            .. Sink(SinkKinds.Code, Queries, ["GroupBy", "GroupJoin", "Join", "SelectMany"], "resultSelector"),
            .. Sink(SinkKinds.Code, "System.Linq.Dynamic.Core.DynamicExpressionParser", ["ParseLambda"], "expression"),
        ],
        isAiSdk: false);

    public static SdkCatalog NCalc { get; } = new(
        "NCalc",
        packages: ["NCalcSync"],
        newestVersion: "7.4.0",
        anchors: ["NCalc"],
        rows: [.. Sink(SinkKinds.Code, "NCalc.Expression", [Ctor], "expression")],
        isAiSdk: false);

    public static SdkCatalog Fluid { get; } = new(
        "Fluid",
        packages: ["Fluid.Core"],
        newestVersion: "2.41.1",
        anchors: ["Fluid"],
        rows: [.. Sink(SinkKinds.Code, "Fluid.FluidParserExtensions", ["Parse", "TryParse"], "template")],
        isAiSdk: false);

    public static SdkCatalog Scriban { get; } = new(
        "Scriban",
        packages: ["Scriban", "Scriban.Signed"],
        newestVersion: "7.5.3",
        anchors: ["Scriban"],
        rows:
        [
            .. Sink(SinkKinds.Code, "Scriban.Template", ["Parse", "ParseLiquid"], "text"),
            .. Sink(SinkKinds.Code, "Scriban.Template", ["Evaluate", "EvaluateAsync"], "expression"),
        ],
        isAiSdk: false);

    public static SdkCatalog Handlebars { get; } = new(
        "Handlebars.Net",
        packages: ["Handlebars.Net"],
        newestVersion: "2.4.3",
        anchors: ["HandlebarsDotNet"],
        rows:
        [
            .. Sink(SinkKinds.Code, "HandlebarsDotNet.Handlebars", ["Compile", "RegisterTemplate"], "template"),
            .. Sink(SinkKinds.Code, "HandlebarsDotNet.IHandlebars", ["Compile", "RegisterTemplate"], "template"),
        ],
        isAiSdk: false);

    private static string[] Filters =>
    [
        "All",
        "Any",
        "Average",
        "Count",
        "First",
        "FirstOrDefault",
        "Last",
        "LastOrDefault",
        "LongCount",
        "Max",
        "Min",
        "Single",
        "SingleOrDefault",
        "SkipWhile",
        "Sum",
        "TakeWhile",
        "Where",
    ];
}
