using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>MassTransit: messages go to the consumers that are for their type.</summary>
internal static class MassTransitSdk
{
    private const string Bus = "bus";

    public static SdkCatalog Catalog { get; } = new(
        "MassTransit",
        packages: ["MassTransit.Abstractions"],
        newestVersion: "8.5.12",
        anchors: ["MassTransit"],
        rows:
        [
            .. Enqueue(Bus, "MassTransit.IPublishEndpoint", ["Publish"], "message"),
            .. Enqueue(Bus, "MassTransit.ISendEndpoint", ["Send"], "message"),
            QueuedMessage(Bus, "MassTransit.ConsumeContext`1", "Message"),
        ],
        isAiSdk: false);
}
