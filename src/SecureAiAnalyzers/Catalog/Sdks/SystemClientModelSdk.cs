using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>The base library of the OpenAI and newer Azure client libraries (package System.ClientModel).</summary>
internal static class SystemClientModelSdk
{
    private const string Key = "System.ClientModel.ApiKeyCredential";

    public static SdkCatalog Catalog { get; } = new(
        "System.ClientModel",
        packages: ["System.ClientModel"],
        newestVersion: "1.16.0",
        anchors: ["System.ClientModel"],
        rows:
        [
            Parameter(KeyCredential, Key, Ctor, "key"),
            Parameter(KeyCredential, Key, "Update", "key"),
            Member(KeyCredential, "System.ClientModel.Primitives.CredentialSettings", "Key"),
            Parameter(TokenCredential, "System.ClientModel.Primitives.BearerTokenPolicy", Ctor, "tokenProvider"),
            Member(TokenCredential, "System.ClientModel.Primitives.CredentialSettings", "TokenProvider"),
            .. Types(TokenPolicy, "System.ClientModel.AuthenticationTokenProvider", "System.ClientModel.Primitives.AuthenticationPolicy"),
            Member(ApiRole.Timeout, "System.ClientModel.Primitives.ClientPipelineOptions", "NetworkTimeout"),
            Member(ClientTransport, "System.ClientModel.Primitives.ClientPipelineOptions", "Transport"),
            .. Members(
                ClientTelemetry, "System.ClientModel.Primitives.ClientPipelineOptions", "ClientLoggingOptions", "MessageLoggingPolicy"),
            Switch(ContentLogging, "System.ClientModel.Primitives.ClientLoggingOptions", "EnableMessageContentLogging"),
            .. Types(
                Container,
                "System.ClientModel.ClientResult`1",
                "System.ClientModel.CollectionResult`1",
                "System.ClientModel.AsyncCollectionResult`1",
                "System.ClientModel.AsyncStreamingResult`1"),
            .. Types(ClientException, "System.ClientModel.ClientResultException"),
            FilledArgument(FlowLabels.Secret, Key, "Deconstruct", "key"),
            .. Source(FlowLabels.Secret, "System.ClientModel.Primitives.AuthenticationToken", "TokenValue"),
        ],
        isAiSdk: false);
}
