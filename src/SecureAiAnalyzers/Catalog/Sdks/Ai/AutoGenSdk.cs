using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>AutoGen for .NET (packages AutoGen.*).</summary>
internal static partial class AutoGenSdk
{
    private const string Agent = "AutoGen.Core.IAgent";
    private const string AgentExtension = "AutoGen.Core.AgentExtension";
    private const string ReplyOptions = "AutoGen.Core.GenerateReplyOptions";
    private const string FunctionMiddleware = "AutoGen.Core.FunctionCallMiddleware";
    private const string AnthropicClient = "AutoGen.Anthropic.AnthropicClient";
    private const string AnthropicAgent = "AutoGen.Anthropic.AnthropicClientAgent";
    private const string GeminiAgent = "AutoGen.Gemini.GeminiChatAgent";
    private const string InferenceAgent = "AutoGen.AzureAIInference.ChatCompletionsClientAgent";
    private const string OllamaAgent = "AutoGen.Ollama.OllamaAgent";
    private const string OpenAIAgent = "AutoGen.OpenAI.OpenAIChatAgent";

    private static readonly string[] Agents =
    [
        "AutoGen.AssistantAgent",
        "AutoGen.ConversableAgent",
        AnthropicAgent,
        GeminiAgent,
        InferenceAgent,
        OllamaAgent,
        OpenAIAgent,
        "AutoGen.SemanticKernel.SemanticKernelAgent",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "AutoGen",
        packages:
        [
            "AutoGen",
            "AutoGen.Core",
            "AutoGen.Anthropic",
            "AutoGen.AzureAIInference",
            "AutoGen.Gemini",
            "AutoGen.Ollama",
            "AutoGen.OpenAI",
            "AutoGen.SemanticKernel",
        ],
        newestVersion: "snapshot of 2026-04-06",
        anchors: ["AutoGen"],
        rows:
        [
            .. Types(ClientType, Agent, AnthropicClient),
            .. Clients(ModelAliases.Anthropic, AnthropicClient),
            .. Clients(ModelAliases.Google, GeminiAgent),
            .. Types(AgentType, Agent),
            .. Agents.Select(agent => Member(AgentFactory, agent, Ctor)),
            Parameter(Endpoint, AnthropicClient, Ctor, "baseUrl"),
            .. CtorParameter(Credential, [AnthropicClient, GeminiAgent], "apiKey"),
            Parameter(ModelId, AnthropicAgent, Ctor, "modelName", provider: ModelAliases.Anthropic),
            Parameter(ModelId, GeminiAgent, Ctor, "model", provider: ModelAliases.Google),
            Parameter(ModelId, OllamaAgent, Ctor, "modelName", provider: ModelAliases.Ollama),
            Parameter(ModelId, InferenceAgent, Ctor, "modelName"),

            Parameter(ModelCall, Agent, "GenerateReplyAsync", "messages"),
            Parameter(ModelCall, "AutoGen.Core.IStreamingAgent", "GenerateStreamingReplyAsync", "messages"),
            Member(ModelCall, AgentExtension, "SendAsync"),
            Parameter(ModelCall, AgentExtension, "InitiateChatAsync", "message"),
            .. Parameter(ToolIterationLimit, AgentExtension, ["SendAsync", "InitiateChatAsync"], "maxRound"),
            .. Types(ConversationMessage, "AutoGen.Core.IMessage"),
            .. Types(CallOptions, ReplyOptions),
            Member(OutputLimit, ReplyOptions, "MaxToken"),

            .. For(ToolHosts.Functions, Types(ToolAttribute, "AutoGen.Core.FunctionAttribute")),
            .. For(ToolHosts.Functions, CtorParameter(FunctionMap, [FunctionMiddleware, "AutoGen.AssistantAgent", "AutoGen.ConversableAgent"], "functionMap")),
            Member(HostCode, "AutoGen.DotnetInteractive.DotnetInteractiveFunction", Ctor),
            Parameter(ToolList, FunctionMiddleware, Ctor, "functions"),
            Parameter(ToolList, OpenAIAgent, Ctor, "functions"),
            Member(ToolList, ReplyOptions, "Functions"),

            .. FlowRows,
        ]);
}
