using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Serilog, as the loggers of a program or in place of those of .NET.</summary>
internal static class SerilogSdk
{
    private const string Extensions = "Serilog.LoggerExtensions";
    private const string Destructuring = "Serilog.Configuration.LoggerDestructuringConfiguration";

    private static readonly string[] Levels = ["Write", "Verbose", "Debug", "Information", "Warning", "Error", "Fatal"];

    /// <summary>Parameters of what an entry says.</summary>
    private static readonly string[] Texts =
        ["messageTemplate", "propertyValue", "propertyValue0", "propertyValue1", "propertyValue2", "propertyValues"];

    public static SdkCatalog Catalog { get; } = new(
        "Serilog",
        packages: ["Serilog", new("Serilog.Extensions.Hosting", "10.0.0")],
        newestVersion: "4.4.0",
        anchors: ["Serilog"],
        rows:
        [
            // Classified values are left out, whatever redaction the loggers of .NET have.
            .. Seen(
                "10.0.0",
                [
                    .. Members(LoggerFactoryReplacement, "Serilog.SerilogServiceCollectionExtensions", "AddSerilog"),
                    .. Members(LoggerFactoryReplacement, "Serilog.SerilogHostBuilderExtensions", "UseSerilog"),
                ]),
            .. Seen("4.4.0", Destructured),
            .. LogRows,
            .. Members(ReflectionSetup, Destructuring, "AsScalar", "ByTransforming", "ByTransformingWhere", "With"),
        ],
        isAiSdk: false);

    private static SdkRow[] LogRows =>
    [
        .. new[] { "Serilog.ILogger", "Serilog.Log" }.SelectMany(static type => new[]
        {
            Logs(type, ["Verbose", "Debug"], Texts),
            LogEntries(type, ["Information", "Warning", "Error", "Fatal"], Texts),
            LeveledLogs(type, "Write", "level", Texts),
            LogEntries(type, ["ForContext"], "value"),
        }.SelectMany(static rows => rows)),
        .. LogEntries("Serilog.Context.LogContext", ["PushProperty"], "value"),
        .. LogEntries("Serilog.IDiagnosticContext", ["Set"], "value"),
        .. new[] { "Serilog.ILogger", "Serilog.Log" }.SelectMany(static type => Parameter(LevelTest, type, ["IsEnabled"], "level")),
        .. Members(KeptLevel, "Serilog.Events.LogEventLevel", "Information", "Warning", "Error", "Fatal"),
    ];

    /// <summary>Loggers of .NET hand their templates over to Serilog as they are.</summary>
    private static ApiRow[] Destructured =>
    [
        .. new[] { "Serilog.ILogger", "Serilog.Log" }.SelectMany(static type => Parameter(LogTemplate, type, Levels, "messageTemplate")),
        .. Parameter(
            LogTemplate,
            "Microsoft.Extensions.Logging.LoggerExtensions",
            ["Log", "LogTrace", "LogDebug", "LogInformation", "LogWarning", "LogError", "LogCritical"],
            "message"),
        .. new[] { "Serilog.ILogger", "Serilog.Log", Extensions }.Select(static type => Switch(type, "ForContext")),
        Switch("Serilog.Context.LogContext", "PushProperty"),
        Switch("Serilog.IDiagnosticContext", "Set"),
    ];

    private static ApiRow Switch(string type, string member) =>
        new(ReflectionSwitch, type, member, "destructureObjects") { ValueParameter = "value" };
}
