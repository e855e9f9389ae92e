using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>
/// Agents. Their constructors are no <see cref="AgentFactory"/> rows: they record through the kernel and have no pipeline of their own.
/// </content>
internal static partial class SemanticKernelSdk
{
    private const string Agents = Kernels + "Agents.";
    private const string AssistantAgent = Agents + "OpenAI.OpenAIAssistantAgent";
    private const string ClientProvider = Agents + "OpenAI.OpenAIClientProvider";
    private const string FoundryAgent = Agents + "AzureAI.AzureAIAgent";

    private const string AzureRunOptions = Agents + "AzureAI.AzureAIInvocationOptions";
    private const string AssistantRunOptions = Agents + "OpenAI.OpenAIAssistantInvocationOptions";
    private const string Orchestration = Agents + "Orchestration.AgentOrchestration`2";

    private static ApiRow[] AgentRows =>
    [
        .. Types(ClientType, Agents + "Agent", Agents + "AgentChat", Orchestration),
        .. Types(AgentType, Agents + "Agent"),
        .. Types(ConversationSession, Agents + "AgentThread", Agents + "AgentChat"),
        .. Members(ModelCall, Agents + "Agent", "InvokeAsync", "InvokeStreamingAsync").Select(static row => row with { MergesOptions = true }),
        .. Members(ModelCall, Agents + "AgentChat", "InvokeAsync", "InvokeStreamingAsync"),
        .. Members(ModelCall, Orchestration, "InvokeAsync"),
        .. Members(ToolIterationLimit, Agents + "Chat.TerminationStrategy", "MaximumIterations"),
        .. Members(ToolIterationLimit, Agents + "Orchestration.GroupChat.GroupChatManager", "MaximumInvocationCount"),
        .. Members(ToolIterationLimit, Agents + "Magentic.MagenticManager", "MaximumInvocationCount"),
        .. Members(OutputLimit, Agents + "AzureAI.AzureAIAgentInvokeOptions", "MaxCompletionTokens"),
        .. Members(OutputLimit, AzureRunOptions, "MaxCompletionTokens"),
        .. Members(OutputLimit, AssistantRunOptions, "MaxCompletionTokens"),
        .. Members(OutputLimit, Agents + "OpenAI.OpenAIAssistantExecutionOptions", "MaxCompletionTokens"),
        .. AgentServices,
        .. AgentModels,
    ];

    private static ApiRow[] AgentServices =>
    [
        Parameter(CredentialObject, AssistantAgent, "CreateAzureOpenAIClient", "apiKey"),
        Parameter(TokenCredential, AssistantAgent, "CreateAzureOpenAIClient", "credential"),
        Parameter(Endpoint, AssistantAgent, "CreateAzureOpenAIClient", "endpoint"),
        Parameter(Endpoint, AssistantAgent, "CreateOpenAIClient", "endpoint"),
        Parameter(CredentialObject, ClientProvider, "ForAzureOpenAI", "apiKey"),
        Parameter(TokenCredential, ClientProvider, "ForAzureOpenAI", "credential"),
        Parameter(Endpoint, ClientProvider, "ForAzureOpenAI", "endpoint"),
        Parameter(Endpoint, ClientProvider, "ForOpenAI", "endpoint"),
        Parameter(TokenCredential, FoundryAgent, "CreateAgentsClient", "credential"),
        Parameter(Endpoint, FoundryAgent, "CreateAgentsClient", "endpoint"),
        Parameter(Credential, Agents + "Copilot.CopilotStudioConnectionSettings", Ctor, "appClientSecret"),
    ];

    private static ApiRow[] AgentModels =>
    [
        Parameter(ModelId, Agents + "OpenAI.OpenAIResponseAgent", Ctor, "modelId", ModelAliases.OpenAI),
        Member(ModelId, Agents + "OpenAI.OpenAIResponseAgent", "ModelId", ModelAliases.OpenAI),
        .. Parameter(
            ModelId,
            Agents + "OpenAI.AssistantClientExtensions",
            ["CreateAssistantAsync", "CreateAssistantFromTemplateAsync"],
            "modelId",
            ModelAliases.OpenAI),
        Member(ModelId, AssistantRunOptions, "ModelName", ModelAliases.OpenAI),
        Member(DeploymentName, Agents + "AzureAI.AzureAIAgentInvokeOptions", "ModelName"),
        Member(DeploymentName, AzureRunOptions, "ModelName"),
    ];
}
