using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Serilog, as the loggers of a program or in place of those of .NET.</summary>
internal static class SerilogSdk
{
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
        ],
        isAiSdk: false);
}
