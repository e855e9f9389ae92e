using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Agents that run at the service: their instructions, tools and sessions, and what they keep.</content>
internal static partial class AnthropicSdk
{
    private const string BetaServices = "Anthropic.Services.Beta.";
    private const string Agents = "Anthropic.Models.Beta.Agents.";
    private const string Managed = Agents + "BetaManagedAgents";
    private const string Toolset = Managed + "AgentToolset20260401";
    private const string CustomTool = Managed + "CustomToolParams";
    private const string Sessions = "Anthropic.Models.Beta.Sessions.";
    private const string ManagedSessions = Sessions + "BetaManagedAgents";
    private const string Events = Sessions + "Events.BetaManagedAgents";
    private const string Deployments = "Anthropic.Models.Beta.Deployments.BetaManagedAgentsDeployment";
    private const string MemoryStores = "Anthropic.Models.Beta.MemoryStores.";
    private const string Dreams = "Anthropic.Models.Beta.Dreams.";
    private const string Vault = "Anthropic.Models.Beta.Vaults.Credentials.BetaManagedAgents";

    private static string[] AgentParams => [Agents + "AgentCreateParams", Agents + "AgentUpdateParams", ManagedSessions + "AgentWithOverridesParams"];

    private static string[] ClientSecrets =>
    [
        Vault + "TokenEndpointAuthBasicParam",
        Vault + "TokenEndpointAuthBasicUpdateParam",
        Vault + "TokenEndpointAuthPostParam",
        Vault + "TokenEndpointAuthPostUpdateParam",
    ];

    private static SdkRow[] ManagedAgents =>
    [
        .. AgentSetup,
        .. AgentCalls,
        .. AgentCredentials,
        .. AgentInstructions,
        .. AgentPrompts,
        .. AgentAnswers,
    ];

    private static ApiRow[] AgentSetup =>
    [
        .. CtorParameter(
            ModelId,
            [Agents + "Model", Agents + "AgentUpdateParamsModel", Sessions + "Model", Dreams + "Model"],
            "value",
            provider: ModelAliases.Anthropic),
        .. NamedModel(Managed + "ModelConfigParams", "ID", "id"),
        .. NamedModel(Dreams + "BetaDreamModelConfigParam", "ID", "id"),
        .. NamedModel(Managed + "MultiagentAdvisorEnabledParams"),
        .. NamedModel(ManagedSessions + "AdvisorParams"),
        .. AgentParams.Select(agent => Member(ToolList, agent, "Tools")),
        Member(ToolList, ManagedSessions + "SessionAgentUpdate", "Tools"),
        Member(ToolName, CustomTool, "Name"),
        Member(ToolDeclaration, CustomTool, Ctor),
        .. ToolServers(Member(Endpoint, Managed + "UrlMcpServerParams", "Url")),
    ];

    /// <summary>An event that is sent to a session, and a run of a deployment, make the agent work.</summary>
    private static ApiRow[] AgentCalls =>
    [
        Member(ModelCall, BetaServices + "Sessions.IEventService", "Send"),
        Member(ModelCall, BetaServices + "IDeploymentService", "Run"),
        Member(ModelCall, BetaServices + "IDreamService", "Create"),
    ];

    private static SdkRow[] AgentCredentials =>
    [
        Member(Credential, ManagedSessions + "GitHubRepositoryResourceParams", "AuthorizationToken"),
        Member(Credential, Vault + "EnvironmentVariableCreateParams", "SecretValue"),
        Member(Credential, Vault + "EnvironmentVariableUpdateParams", "SecretValue"),
        Member(Credential, Vault + "McpOAuthCreateParams", "AccessToken"),
        Member(Credential, Vault + "McpOAuthUpdateParams", "AccessToken"),
        Member(Credential, Vault + "McpOAuthRefreshParams", "RefreshToken"),
        Member(Credential, Vault + "McpOAuthRefreshUpdateParams", "RefreshToken"),
        Member(Credential, Vault + "StaticBearerCreateParams", "Token"),
        Member(Credential, Vault + "StaticBearerUpdateParams", "Token"),
        .. ClientSecrets.Select(auth => Member(Credential, auth, "ClientSecret")),
        .. CtorParameter(Credential, [Vault + "TokenEndpointAuthBasicParam", Vault + "TokenEndpointAuthPostParam"], "clientSecret"),
        .. ToolServers(
            Member(Endpoint, Vault + "McpOAuthCreateParams", "McpServerUrl"),
            Member(Endpoint, Vault + "StaticBearerCreateParams", "McpServerUrl")),
        .. Source(FlowLabels.Secret, Credentials + "AccessToken", "Token"),
        .. Source(FlowLabels.Secret, Credentials + "IIdentityTokenProvider", "GetIdentityTokenAsync"),
        .. Source(FlowLabels.Secret, "Anthropic.Models.Beta.Tunnels.BetaTunnelToken", "TunnelToken"),
        .. Source(FlowLabels.Secret, "Anthropic.Models.Beta.Environments.Work.BetaSelfHostedWork", "Secret"),
    ];

    private static FlowRow[] AgentInstructions =>
    [
        .. AgentParams.SelectMany(agent => InstructionProperty(agent, "System")),
        .. InstructionProperty(CustomTool, "Description"),
        .. InstructionProperty(Events + "SystemMessageEventParams", "Content"),
        Instruction(Events + "SystemMessageEventParams", Ctor, "content"),
        .. InstructionProperty(Deployments + "SystemMessageEvent", "Content"),
        Instruction(Deployments + "SystemMessageEvent", Ctor, "content"),
        .. InstructionProperty(Dreams + "DreamCreateParams", "Instructions"),
        // Both stand in the system prompt of an agent that is given the store.
        .. InstructionProperty(MemoryStores + "MemoryStoreCreateParams", "Description"),
        .. InstructionProperty(MemoryStores + "MemoryStoreUpdateParams", "Description"),
        .. InstructionProperty(ManagedSessions + "MemoryStoreResourceParam", "Instructions"),
        .. Types(FlowRole.TextCarrier, ManagedSessions + "SystemContentBlock"),
    ];

    private static FlowRow[] AgentPrompts =>
    [
        .. PromptProperty(Events + "UserMessageEventParams", "Content"),
        Prompt(Events + "UserMessageEventParams", Ctor, "content"),
        .. PromptProperty(Deployments + "UserMessageEvent", "Content"),
        Prompt(Deployments + "UserMessageEvent", Ctor, "content"),
        .. PromptProperty(Events + "UserCustomToolResultEventParams", "Content"),
        .. PromptProperty(Events + "UserToolResultEventParams", "Content"),
        .. PromptProperty(Events + "UserToolConfirmationEventParams", "DenyMessage"),
        .. PromptProperty(Events + "UserDefineOutcomeEventParams", "Description"),
        .. PromptProperty(Events + "TextRubricParams", "Content"),
        Prompt(Events + "TextRubricParams", Ctor, "content"),
        .. PromptProperty(MemoryStores + "Memories.MemoryCreateParams", "Content"),
        .. PromptProperty(MemoryStores + "Memories.MemoryUpdateParams", "Content"),
        .. Types(
            FlowRole.TextCarrier,
            Events + "TextBlock",
            Events + "UserMessageEventParamsContent",
            Events + "UserCustomToolResultEventParamsContent",
            Events + "UserToolResultEventParamsContent",
            "Anthropic.Models.Beta.Deployments.Content"),
    ];

    private static SdkRow[] AgentAnswers =>
    [
        .. Generated(Events + "AgentMessageEvent", "Content"),
        .. Generated(Events + "AgentThreadMessageReceivedEvent", "Content"),
        .. Generated(Events + "AgentThreadMessageSentEvent", "Content"),
        .. Generated(Events + "AgentCustomToolUseEvent", "Name", "Input"),
        .. Generated(Events + "AgentToolUseEvent", "Name", "Input"),
        .. Generated(Events + "AgentMcpToolUseEvent", "Name", "Input"),
        .. Generated(ManagedSessions + "DeltaContent", "Content"),
        .. Generated(Helpers + "BetaManagedAgentsEventAggregator", "AgentMessages", "GetAgentMessageText", "TryGetAgentMessageText"),
        .. Members(AnswerText, Helpers + "BetaManagedAgentsEventAggregator", "GetAgentMessageText", "TryGetAgentMessageText"),
        .. Found(Events + "AgentToolResultEvent", "Content"),
        .. Found(Events + "AgentMcpToolResultEvent", "Content"),
        .. Found(MemoryStores + "Memories.BetaManagedAgentsMemory", "Content"),
        .. Found(MemoryStores + "MemoryVersions.BetaManagedAgentsMemoryVersion", "Content"),
        .. Types(
            FlowRole.Container,
            Events + "AgentMessageEventContent",
            Events + "AgentToolResultEventContent",
            Events + "AgentThreadMessageReceivedEventContent",
            Events + "AgentThreadMessageSentEventContent",
            Sessions + "Events.Content"),
        .. Source(FlowLabels.ToolArgument, Toolset + "BashInput", "Command"),
        .. Source(FlowLabels.ToolArgument, Toolset + "EditInput", "FilePath", "OldString", "NewString"),
        .. Source(FlowLabels.ToolArgument, Toolset + "GlobInput", "Path", "Pattern"),
        .. Source(FlowLabels.ToolArgument, Toolset + "GrepInput", "Path", "Pattern"),
        .. Source(FlowLabels.ToolArgument, Toolset + "ReadInput", "FilePath"),
        .. Source(FlowLabels.ToolArgument, Toolset + "WriteInput", "FilePath", "Content"),
    ];
}
