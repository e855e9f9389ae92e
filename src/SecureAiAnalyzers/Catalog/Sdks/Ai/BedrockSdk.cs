using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Amazon Bedrock (package AWSSDK.BedrockRuntime).</summary>
internal static partial class BedrockSdk
{
    private const string Client = "Amazon.BedrockRuntime.AmazonBedrockRuntimeClient";
    private const string Contract = "Amazon.BedrockRuntime.IAmazonBedrockRuntime";
    private const string Inference = "Amazon.BedrockRuntime.Model.InferenceConfiguration";

    public static SdkCatalog Catalog { get; } = new(
        "AWSSDK.BedrockRuntime",
        packages: ["AWSSDK.BedrockRuntime"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Amazon.BedrockRuntime"],
        rows:
        [
            .. Types(ClientType, Contract),
            .. Clients(ModelAliases.Bedrock, Client),
            .. Types(ClientOptions, "Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig"),
            Parameter(Credential, Client, Ctor, "awsSecretAccessKey"),
            Parameter(Credential, Client, Ctor, "awsSessionToken"),

            Member(ModelId, "Amazon.BedrockRuntime.Model.ConverseRequest", "ModelId", provider: ModelAliases.Bedrock),
            Member(ModelId, "Amazon.BedrockRuntime.Model.ConverseStreamRequest", "ModelId", provider: ModelAliases.Bedrock),
            Member(ModelId, "Amazon.BedrockRuntime.Model.InvokeModelRequest", "ModelId", provider: ModelAliases.Bedrock),
            .. Members(ModelCall, Contract, "ConverseAsync", "ConverseStreamAsync", "InvokeModelAsync"),
            Member(Moderation, Contract, "ApplyGuardrailAsync"),
            .. Types(ConversationMessage, "Amazon.BedrockRuntime.Model.Message"),
            .. Types(CallOptions, Inference),
            Member(OutputLimit, Inference, "MaxTokens"),

            .. FlowRows,
        ]);
}
