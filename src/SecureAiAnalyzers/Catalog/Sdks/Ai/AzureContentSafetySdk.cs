using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Azure AI Content Safety (package Azure.AI.ContentSafety).</summary>
internal static class AzureContentSafetySdk
{
    private const string Client = "Azure.AI.ContentSafety.ContentSafetyClient";

    private static readonly string[] Clients = [Client, "Azure.AI.ContentSafety.BlocklistClient"];

    public static SdkCatalog Catalog { get; } = new(
        "Azure.AI.ContentSafety",
        packages: ["Azure.AI.ContentSafety"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Azure.AI.ContentSafety"],
        rows:
        [
            .. Types(ClientType, Clients),
            .. CtorParameter(Endpoint, Clients, "endpoint"),
            .. CtorParameter(TokenCredential, Clients, "credential"),
            .. CtorParameter(CredentialObject, Clients, "credential"),
            .. Types(ClientOptions, "Azure.AI.ContentSafety.ContentSafetyClientOptions"),
            .. Members(Moderation, Client, "AnalyzeText", "AnalyzeTextAsync", "AnalyzeImage", "AnalyzeImageAsync"),
        ])
    {
        WithoutChat = "judges text",
    };
}
