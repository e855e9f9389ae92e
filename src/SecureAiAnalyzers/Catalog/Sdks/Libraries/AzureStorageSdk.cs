using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Azure's stores of files and messages: what is downloaded from them, and what calls change there.</summary>
internal static class AzureStorageSdk
{
    private const string Blobs = "Azure.Storage.Blobs.";
    private const string Blob = Blobs + "Specialized.BlobBaseClient";
    private const string Queue = "Azure.Storage.Queues.QueueClient";

    public static SdkCatalog Catalog { get; } = new(
        "Azure Blob Storage",
        packages: ["Azure.Storage.Blobs"],
        newestVersion: "12.30.1",
        anchors: ["Azure.Storage.Blobs"],
        rows:
        [
            .. Members(
                Download, Blob, "DownloadContent", "DownloadContentAsync", "DownloadStreaming", "DownloadStreamingAsync", "OpenRead", "OpenReadAsync"),
            .. Parameter(DownloadedFile, Blob, ["DownloadTo", "DownloadToAsync"], "path"),
            .. ChangingClients(EffectKind.ChangeService, Blob, Blobs + "BlobClient", Blobs + "BlobContainerClient", Blobs + "BlobServiceClient"),
            .. ChangingClients(EffectKind.ChangeService, Blobs + "Specialized.BlockBlobClient", Blobs + "Specialized.AppendBlobClient"),
            // A program makes the container that it reads from.
            .. Effects(EffectKind.KeepValue, Blobs + "BlobContainerClient", "CreateIfNotExists", "CreateIfNotExistsAsync"),
        ],
        isAiSdk: false);

    public static SdkCatalog Queues { get; } = new(
        "Azure Queue Storage",
        packages: ["Azure.Storage.Queues"],
        newestVersion: "12.28.1",
        anchors: ["Azure.Storage.Queues"],
        rows:
        [
            .. Effects(EffectKind.SendMessage, Queue, "SendMessage", "SendMessageAsync"),
            .. Effects(EffectKind.DeleteFromService, Queue, "ClearMessages", "ClearMessagesAsync"),
            .. Effects(EffectKind.DeleteFromService, Queue, "Delete", "DeleteAsync", "DeleteIfExists", "DeleteIfExistsAsync"),
        ],
        isAiSdk: false);

    public static SdkCatalog ServiceBus { get; } = new(
        "Azure Service Bus",
        packages: ["Azure.Messaging.ServiceBus"],
        newestVersion: "7.21.0",
        anchors: ["Azure.Messaging.ServiceBus"],
        rows:
        [
            .. Effects(
                EffectKind.SendMessage,
                "Azure.Messaging.ServiceBus.ServiceBusSender",
                "SendMessageAsync",
                "SendMessagesAsync",
                "ScheduleMessageAsync",
                "ScheduleMessagesAsync"),
        ],
        isAiSdk: false);
}
