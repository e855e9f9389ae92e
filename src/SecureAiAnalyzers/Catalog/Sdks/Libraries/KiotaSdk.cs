using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.EffectKind;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Clients that Kiota generates, such as that of Microsoft Graph: each request has a builder, whose methods are those of HTTP.</summary>
internal static class KiotaSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "Kiota clients",
        packages: [new("Microsoft.Kiota.Abstractions"), new("Microsoft.Graph", "6.10.0")],
        newestVersion: "2.0.1",
        anchors: ["Microsoft.Kiota.Abstractions"],
        rows:
        [
            .. ChangingClients(ChangeService, "Microsoft.Kiota.Abstractions.BaseRequestBuilder"),
        ],
        isAiSdk: false);
}
