using static SecureAiAnalyzers.Catalog.FlowLabels;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>Azure Functions in the isolated worker: where the data of a request is read.</summary>
internal static class FunctionsSdk
{
    private const string Http = "Microsoft.Azure.Functions.Worker.Http.";

    public static SdkCatalog Catalog { get; } = new(
        "Azure Functions",
        packages: ["Microsoft.Azure.Functions.Worker.Extensions.Http"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Microsoft.Azure.Functions.Worker"],
        rows:
        [
            .. Source(UserInput, Http + "HttpRequestData", "Body", "Url", "Query", "Headers", "Cookies"),
            .. Source(UserInput, Http + "HttpRequestDataExtensions", "ReadAsString", "ReadAsStringAsync", "ReadFromJsonAsync"),
        ],
        isAiSdk: false);
}
