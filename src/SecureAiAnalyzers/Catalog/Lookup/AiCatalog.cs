using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Sdks.Ai;
using SecureAiAnalyzers.Catalog.Sdks.DotNet;
using SecureAiAnalyzers.Catalog.Sdks.Libraries;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>Every SDK that the rules know. Adding an SDK is one file in <c>Sdks</c> and one line here.</summary>
internal static class AiCatalog
{
    /// <summary>All SDKs.</summary>
    public static IReadOnlyList<SdkCatalog> All { get; } =
    [
        OpenAISdk.Catalog,
        ExtensionsAISdk.Catalog,
        EvaluationSdk.Catalog,
        VectorDataSdk.Catalog,
        DataIngestionSdk.Catalog,
        SemanticKernelSdk.Catalog,
        AgentFrameworkSdk.Catalog,
        A2ASdk.Catalog,
        ModelContextProtocolSdk.Catalog,
        DotNetSdk.Catalog,
        DotNetFlowSdk.Catalog,
        SystemClientModelSdk.Catalog,
        AzureCoreSdk.Catalog,
        AzureOpenAISdk.Catalog,
        AzureInferenceSdk.Catalog,
        AzureAgentsSdk.Catalog,
        AzureContentSafetySdk.Catalog,
        AzureSearchSdk.Catalog,
        AnthropicSdk.Catalog,
        OllamaSharpSdk.Catalog,
        LLamaSharpSdk.Catalog,
        OnnxSdk.Catalog,
        MlNetSdk.Catalog,
        TorchSharpSdk.Catalog,
        GoogleGenAISdk.Catalog,
        MsccGenerativeAISdk.Catalog,
        VertexAISdk.Catalog,
        GoogleApiSdk.Catalog,
        BedrockSdk.Catalog,
        AwsCoreSdk.Catalog,
        BetalgoSdk.Catalog,
        KernelMemorySdk.Catalog,
        AutoGenSdk.Catalog,
        LangChainSdk.Catalog,
        AspireSdk.Catalog,
        DependencyInjectionSdk.Catalog,
        AspNetCoreSdk.Catalog,
        ExtensionsSdk.Catalog,
        OpenTelemetrySdk.Catalog,
        RedactionSdk.Catalog,
        FunctionsSdk.Catalog,
        GrpcSdk.Catalog,
        KeyVaultSdk.Catalog,
        SecretsManagerSdk.Catalog,
        NewtonsoftSdk.Catalog,
        EntityFrameworkSdk.Catalog,
        DapperSdk.Catalog,
        DatabaseDriversSdk.Catalog,
        CosmosSdk.Catalog,
        KustoSdk.Catalog,
        Neo4jSdk.Catalog,
        PowerShellSdk.Catalog,
        CSharpScriptingSdk.Catalog,
        ScriptEnginesSdk.Catalog,
        HtmlSanitizerSdk.Catalog,
        BrowserAutomationSdk.Catalog,
    ];
}
