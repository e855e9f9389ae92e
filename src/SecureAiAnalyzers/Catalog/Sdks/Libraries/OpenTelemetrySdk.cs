using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>OpenTelemetry: where traces and logs go.</summary>
internal static class OpenTelemetrySdk
{
    public static SdkCatalog Catalog { get; } = new(
        "OpenTelemetry",
        packages: ["OpenTelemetry.Exporter.InMemory"],
        newestVersion: "1.20.1",
        anchors: ["OpenTelemetry"],
        rows:
        [
            .. Members(MemoryExporter, "OpenTelemetry.Trace.InMemoryExporterHelperExtensions", "AddInMemoryExporter"),
            .. Members(MemoryExporter, "OpenTelemetry.Logs.InMemoryExporterLoggingExtensions", "AddInMemoryExporter"),
        ],
        isAiSdk: false);
}
