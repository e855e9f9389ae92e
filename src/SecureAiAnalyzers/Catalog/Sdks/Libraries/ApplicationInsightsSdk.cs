using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Application Insights: traces, events and errors that go to a service.</summary>
internal static class ApplicationInsightsSdk
{
    private const string Client = "Microsoft.ApplicationInsights.TelemetryClient";

    public static SdkCatalog Catalog { get; } = new(
        "Application Insights",
        packages: ["Microsoft.ApplicationInsights"],
        newestVersion: "2.23.0",
        anchors: ["Microsoft.ApplicationInsights"],
        rows:
        [
            .. Logs(Client, ["TrackTrace"], "message", "properties"),
            .. Logs(Client, ["TrackEvent"], "eventName", "properties"),
            .. Logs(Client, ["TrackException", "TrackMetric"], "properties"),
            .. Logs(Client, ["TrackDependency"], "data"),
            .. Logs("Microsoft.ApplicationInsights.DataContracts.TraceTelemetry", [SdkRow.Ctor], "message"),
            .. Logs("Microsoft.ApplicationInsights.DataContracts.EventTelemetry", [SdkRow.Ctor], "name"),
        ],
        isAiSdk: false);
}
