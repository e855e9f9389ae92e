using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Azure Blob Storage: what is downloaded from it.</summary>
internal static class AzureStorageSdk
{
    private const string Blob = "Azure.Storage.Blobs.Specialized.BlobBaseClient";

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
        ],
        isAiSdk: false);
}
