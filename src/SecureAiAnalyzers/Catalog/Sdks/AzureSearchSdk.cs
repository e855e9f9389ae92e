using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>Azure AI Search (package Azure.Search.Documents), in which AI applications keep what their models look up.</summary>
internal static class AzureSearchSdk
{
    private static readonly string[] Clients =
    [
        "Azure.Search.Documents.SearchClient",
        "Azure.Search.Documents.Indexes.SearchIndexClient",
        "Azure.Search.Documents.Indexes.SearchIndexerClient",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "Azure AI Search",
        packages: ["Azure.Search.Documents"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Azure.Search.Documents"],
        rows:
        [
            .. CtorParameter(CredentialObject, Clients, "credential"),
            .. CtorParameter(TokenCredential, Clients, "tokenCredential"),
        ],
        isAiSdk: false);
}
