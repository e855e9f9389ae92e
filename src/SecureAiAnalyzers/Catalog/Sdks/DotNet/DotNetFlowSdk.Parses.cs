using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Text that parses as a number, a date or the like carries nothing else.</content>
internal static partial class DotNetFlowSdk
{
    private static SdkRow[] ParseRows =>
    [
        .. Numbers.SelectMany(type => Parses(type, "s", "utf8Text")),
        .. Parses("System.DateTime", "s"),
        .. Parses("System.DateTimeOffset", "input", "s"),
        .. Parses("System.DateOnly", "s"),
        .. Parses("System.TimeOnly", "s"),
        .. Parses("System.TimeSpan", "s", "input"),
        .. Parses("System.Guid", "input", "s", "utf8Text"),
        .. Parses("System.Boolean", "value"),
        .. Parses("System.Enum", "value"),
        .. Parses("System.Version", "input"),
        .. Numbers.Select(static type => Parameter(ApiRole.TextParse, type, "Parse", "s")),
        Parameter(ApiRole.TextParse, "System.Boolean", "Parse", "value"),
        Parameter(ApiRole.TextParse, "System.Enum", "Parse", "value"),
        Parameter(ApiRole.TextParse, "System.DateTime", "Parse", "s"),
        .. Parameter(ApiRole.TextParse, "System.Convert", ["ToBoolean", "ToInt32", "ToInt64", "ToDouble", "ToDecimal"], "value"),
        Parameter(ApiRole.TextParse, "System.Text.Json.JsonSerializer", "Deserialize", "json"),
        Parameter(ApiRole.TextParse, "System.Text.Json.JsonDocument", "Parse", "json"),
        Parameter(ApiRole.TextParse, "System.Text.Json.Nodes.JsonNode", "Parse", "json"),
        Exact("System.DateTime", "s"),
        Exact("System.DateTimeOffset", "input"),
        Exact("System.DateOnly", "s"),
        Exact("System.TimeOnly", "s"),
        Exact("System.TimeSpan", "input"),
        Exact("System.Guid", "input"),
    ];

    private static string[] Numbers =>
    [
        "System.Byte",
        "System.SByte",
        "System.Int16",
        "System.UInt16",
        "System.Int32",
        "System.UInt32",
        "System.Int64",
        "System.UInt64",
        "System.Int128",
        "System.UInt128",
        "System.Half",
        "System.Single",
        "System.Double",
        "System.Decimal",
    ];

    private static IEnumerable<FlowRow> Parses(string type, params string[] subjects) =>
        subjects.Select(subject => Guard(SinkKinds.All, type, "TryParse", subject));

    private static FlowRow Exact(string type, string subject) =>
        Guard(SinkKinds.All, type, "TryParseExact", subject);
}
