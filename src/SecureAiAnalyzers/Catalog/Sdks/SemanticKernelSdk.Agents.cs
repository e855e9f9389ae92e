using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <content>
/// Agents. Their constructors are no <see cref="AgentFactory"/> rows: they record through the kernel and have no pipeline of their own.
/// </content>
internal static partial class SemanticKernelSdk
{
    private const string Agents = Kernels + "Agents.";
    private const string AssistantAgent = Agents + "OpenAI.OpenAIAssistantAgent";
    private const string ClientProvider = Agents + "OpenAI.OpenAIClientProvider";
    private const string FoundryAgent = Agents + "AzureAI.AzureAIAgent";

    private static ApiRow[] AgentRows =>
    [
        .. Types(ClientType, Agents + "Agent", Agents + "AgentChat"),
        .. Types(ConversationSession, Agents + "AgentThread", Agents + "AgentChat"),
        .. Members(ModelCall, Agents + "Agent", "InvokeAsync", "InvokeStreamingAsync"),
        .. Members(ModelCall, Agents + "AgentChat", "InvokeAsync", "InvokeStreamingAsync"),
        .. Members(ToolIterationLimit, Agents + "Chat.TerminationStrategy", "MaximumIterations"),
        .. Members(OutputLimit, Agents + "AzureAI.AzureAIAgentInvokeOptions", "MaxCompletionTokens"),
        Parameter(TokenCredential, AssistantAgent, "CreateAzureOpenAIClient", "credential"),
        Parameter(Endpoint, AssistantAgent, "CreateAzureOpenAIClient", "endpoint"),
        Parameter(Endpoint, AssistantAgent, "CreateOpenAIClient", "endpoint"),
        Parameter(TokenCredential, ClientProvider, "ForAzureOpenAI", "credential"),
        Parameter(Endpoint, ClientProvider, "ForAzureOpenAI", "endpoint"),
        Parameter(Endpoint, ClientProvider, "ForOpenAI", "endpoint"),
        Parameter(TokenCredential, FoundryAgent, "CreateAgentsClient", "credential"),
        Parameter(Endpoint, FoundryAgent, "CreateAgentsClient", "endpoint"),
        Parameter(ModelId, Agents + "OpenAI.OpenAIResponseAgent", Ctor, "modelId", ModelAliases.OpenAI),
        Parameter(ModelId, Agents + "OpenAI.AssistantClientExtensions", "CreateAssistantAsync", "modelId", ModelAliases.OpenAI),
    ];
}
