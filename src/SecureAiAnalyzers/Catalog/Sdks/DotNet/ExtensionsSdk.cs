using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <summary>Configuration, caches, logging and primitives, as ASP.NET Core and the generic host use them.</summary>
internal static partial class ExtensionsSdk
{
    private const string Configuration = "Microsoft.Extensions.Configuration.";
    private const string Hosting = "Microsoft.Extensions.Hosting.";
    private const string Logger = "Microsoft.Extensions.Logging.LoggerExtensions";

    private const string Level = "Microsoft.Extensions.Logging.LogLevel";

    public static SdkCatalog Catalog { get; } = new(
        "Microsoft.Extensions",
        packages:
        [
            "Microsoft.Extensions.Caching.Abstractions",
            "Microsoft.Extensions.Configuration.Abstractions",
            "Microsoft.Extensions.Configuration.Binder",
            "Microsoft.Extensions.Logging.Abstractions",
            "Microsoft.Extensions.Options",
            "Microsoft.Extensions.Options.ConfigurationExtensions",
            "Microsoft.Extensions.Primitives",
        ],
        newestVersion: "10.0",
        anchors: ["Microsoft.Extensions.Caching", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.Logging", "Microsoft.Extensions.Primitives"],
        rows:
        [
            .. Members(ShippedValue, Configuration + "IConfiguration", "this[]"),
            Member(ShippedValue, Configuration + "IConfigurationSection", "Value"),
            Member(ShippedValue, Configuration + "ConfigurationBinder", "GetValue"),
            Member(ShippedValue, Configuration + "ConfigurationExtensions", "GetConnectionString"),
            Member(LocalSettings, Configuration + "UserSecretsConfigurationExtensions", "AddUserSecrets"),
            Member(LocalSettings, Configuration + "EnvironmentVariablesExtensions", "AddEnvironmentVariables"),
            .. Members(HostStart, Hosting + "HostingAbstractionsHostExtensions", "Run", "RunAsync", "Start"),
            .. Members(HostStart, Hosting + "HostingAbstractionsHostBuilderExtensions", "Start", "StartAsync"),
            .. Members(HostStart, Hosting + "HostingHostBuilderExtensions", "RunConsoleAsync"),
            .. Members(HostStart, Hosting + "IHost", "StartAsync"),
            .. NamedSecret(Configuration + "IConfiguration", ["this[]", "GetSection"], selector: "key"),
            .. NamedSecret(Configuration + "ConfigurationExtensions", ["GetRequiredSection"], selector: "key"),
            .. NamedSecret(Configuration + "ConfigurationBinder", ["GetValue"], selector: "key"),
            .. NamedValues(Configuration + "ConfigurationExtensions", "AsEnumerable"),
            .. NamedValues(Configuration + "ConfigurationRootExtensions", "GetDebugView").Select(static row => row with { Selector = "processValue" }),
            .. Source(Secret, Configuration + "ConfigurationExtensions", "GetConnectionString")
                .Select(static row => row with { Condition = FlowCondition.ConnectionName, Selector = "name" }),
            .. Types(
                FlowRole.TextCarrier,
                "Microsoft.Extensions.Primitives.StringValues",
                "Microsoft.Extensions.Primitives.StringSegment"),
            .. Logs(Logger, ["LogTrace", "LogDebug"], "message", "args"),
            .. LogEntries(Logger, ["LogInformation", "LogWarning", "LogError", "LogCritical"], "message", "args"),
            .. LeveledLogs(Logger, "Log", "logLevel", "message", "args"),
            .. LogEntries(Logger, ["BeginScope"], "messageFormat", "args"),
            .. LeveledLogs("Microsoft.Extensions.Logging.ILogger", "Log", "logLevel", "state"),
            .. LogEntries("Microsoft.Extensions.Logging.ILogger", ["BeginScope"], "state"),
            .. Members(KeptLevel, Level, "Information", "Warning", "Error", "Critical"),
            .. Parameter(LevelTest, "Microsoft.Extensions.Logging.ILogger", ["IsEnabled"], "logLevel"),
            .. Types(LoggerType, "Microsoft.Extensions.Logging.ILogger"),
            .. Members(LogDelegateFactory, "Microsoft.Extensions.Logging.LoggerMessage", "Define"),
            .. Types(LogMethodAttribute, "Microsoft.Extensions.Logging.LoggerMessageAttribute"),
            .. CacheRows,
            .. OptionsRows,
        ],
        isAiSdk: false);
}
