using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>NLog, as the loggers of a program.</summary>
internal static class NLogSdk
{
    private const string Logger = "NLog.ILogger";

    /// <summary>Parameters of what an entry says.</summary>
    private static readonly string[] Texts = ["value", "message", "argument", "argument1", "argument2", "argument3", "arg1", "arg2", "arg3", "args"];

    public static SdkCatalog Catalog { get; } = new(
        "NLog",
        packages: ["NLog"],
        newestVersion: "6.2.2",
        anchors: ["NLog"],
        rows:
        [
            .. Logs(Logger, ["Trace", "Debug"], Texts),
            .. LogEntries(Logger, ["Info", "Warn", "Error", "Fatal"], Texts),
            .. LeveledLogs("NLog.ILoggerBase", "Log", "level", Texts),
            .. LogEntries("NLog.ScopeContext", ["PushProperty"], "value"),
            .. Members(KeptLevel, "NLog.LogLevel", "Info", "Warn", "Error", "Fatal"),
            .. Parameter(LevelTest, "NLog.ILoggerBase", ["IsEnabled"], "level"),
        ],
        isAiSdk: false);
}
