using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.EffectKind;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Stripe: each service has methods that are named after what they do.</summary>
internal static class PaymentsSdk
{
    public static SdkCatalog Stripe { get; } = new(
        "Stripe",
        packages: ["Stripe.net"],
        newestVersion: "53.1.0",
        anchors: ["Stripe"],
        rows:
        [
            .. ChangingClients(ChangePayment, "Stripe.Service"),
        ],
        isAiSdk: false);
}
