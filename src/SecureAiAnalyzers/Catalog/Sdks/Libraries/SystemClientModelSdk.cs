using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>The base library of the OpenAI and newer Azure client libraries (package System.ClientModel).</summary>
internal static class SystemClientModelSdk
{
    private const string Key = "System.ClientModel.ApiKeyCredential";
    private const string PipelineOptions = "System.ClientModel.Primitives.ClientPipelineOptions";
    private const string Settings = "System.ClientModel.Primitives.CredentialSettings";
    private const string Response = "System.ClientModel.Primitives.PipelineResponse";

    public static SdkCatalog Catalog { get; } = new(
        "System.ClientModel",
        packages: ["System.ClientModel"],
        newestVersion: "1.16.0",
        anchors: ["System.ClientModel"],
        rows:
        [
            Parameter(KeyCredential, Key, Ctor, "key"),
            Parameter(KeyCredential, Key, "Update", "key"),
            Member(KeyCredential, Settings, "Key"),
            Parameter(TokenCredential, "System.ClientModel.Primitives.BearerTokenPolicy", Ctor, "tokenProvider"),
            Member(TokenCredential, Settings, "TokenProvider"),
            Member(TokenCredential, "System.ClientModel.Primitives.ClientSettings", "CredentialProvider"),
            .. Parameter(HttpHeaderValue, "System.ClientModel.Primitives.RequestOptions", ["AddHeader", "SetHeader"], "value"),
            .. Parameter(HttpHeaderValue, "System.ClientModel.Primitives.PipelineRequestHeaders", ["Add", "Set"], "value"),
            .. Types(TokenPolicy, "System.ClientModel.AuthenticationTokenProvider", "System.ClientModel.Primitives.AuthenticationPolicy"),
            Member(ApiRole.Timeout, PipelineOptions, "NetworkTimeout"),
            Member(ClientTransport, PipelineOptions, "Transport"),
            // Without a pause between the tries.
            .. Retrying("1.16.0", tries: 4, "RetryPolicy = new ClientRetryPolicy(0)", PipelineOptions),
            Member(ClientRetries, PipelineOptions, "RetryPolicy"),
            Parameter(RetryCount, "System.ClientModel.Primitives.ClientRetryPolicy", Ctor, "maxRetries"),
            .. Members(ClientTelemetry, PipelineOptions, "ClientLoggingOptions", "MessageLoggingPolicy", "EnableDistributedTracing"),
            Switch(ContentLogging, "System.ClientModel.Primitives.ClientLoggingOptions", "EnableMessageContentLogging"),
            .. Types(
                FlowRole.Container,
                "System.ClientModel.ClientResult",
                "System.ClientModel.CollectionResult`1",
                "System.ClientModel.AsyncCollectionResult`1",
                "System.ClientModel.AsyncStreamingResult`1"),
            .. Types(FlowRole.TextCarrier, "System.ClientModel.BinaryContent"),
            .. Transfer(Response, ["Content", "ContentStream", "BufferContent", "BufferContentAsync"], from: ["this"]),
            Sink(SinkKinds.FilePath, "System.ClientModel.FileBinaryContent", Ctor, "path"),
            .. Types(ClientException, "System.ClientModel.ClientResultException"),
            FilledArgument(FlowLabels.Secret, Key, "Deconstruct", "key"),
            .. Source(FlowLabels.Secret, Settings, "Key"),
            .. Source(FlowLabels.Secret, "System.ClientModel.Primitives.AuthenticationToken", "TokenValue"),
        ],
        isAiSdk: false);
}
