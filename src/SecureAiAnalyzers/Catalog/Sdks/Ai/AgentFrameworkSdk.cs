using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Microsoft Agent Framework; with the names of its previews.</summary>
internal static partial class AgentFrameworkSdk
{
    private const string SeenVersion = "1.28.0";
    private const string Agents = "Microsoft.Agents.AI.";
    private const string Hosting = Agents + "Hosting.";
    private const string Foundry = Agents + "Foundry.";
    private const string FoundryTools = Foundry + "FoundryAITool";
    private const string Shell = Agents + "Tools.Shell.";
    private const string Routing = "Microsoft.AspNetCore.Builder.";
    private const string AguiRouting = Hosting + "AGUI.AspNetCore.AGUIEndpointRouteBuilderExtensions";
    private const string OpenAIRouting = Routing + "MicrosoftAgentAIHostingOpenAIEndpointRouteBuilderExtensions";
    private const string PersistentAgents = "Azure.AI.Agents.Persistent.PersistentAgentsClientExtensions";
    private const string Projects = "Azure.AI.Projects.AIProjectClientExtensions";
    private const string PreviewProjects = "Azure.AI.Projects.AzureAIProjectChatClientExtensions";
    private const string PreviewAssistants = "OpenAI.OpenAIAssistantClientExtensions";
    private const string CopilotAgent = Agents + "GitHub.Copilot.GitHubCopilotAgent";
    private const string CopilotClient = "GitHub.Copilot.CopilotClientExtensions";

    private const string AgentOverClient = "agent over a chat client";
    private const string AgentOverPersistentAgent = "agent over a persistent agent";
    private const string AgentOverProject = "agent over a Foundry project";
    private const string AgentOverAssistant = "agent over an OpenAI assistant";
    private const string ModelOfProjectAgent = "model of a Foundry agent";
    private const string ModelOfPersistentAgent = "model of a persistent agent";
    private const string FunctionMiddleware = "function middleware of an agent";
    private const string ConversationFact = "conversation of an agent";
    private const string TextSearchFact = "text search of an agent";
    private const string MapA2A = "A2A endpoint";
    private const string MapAgui = "AG-UI endpoint";
    private const string AguiClient = "AG-UI client";
    private const string AgentOverA2A = "agent that is reached by A2A";
    private const string OpenAICall = "OpenAI call of an agent";

    public static SdkCatalog Catalog { get; } = new(
        "Microsoft Agent Framework",
        packages:
        [
            "Microsoft.Agents.AI",
            "Microsoft.Agents.AI.Abstractions",
            new("Microsoft.Agents.AI.OpenAI", "1.17.0"),
            new("Microsoft.Agents.AI.Foundry", "1.17.0"),
            new("Microsoft.Agents.AI.Hosting", "1.17.0"),
            "Microsoft.Agents.AI.Workflows",
            new("Microsoft.Agents.AI.Tools.Shell", "1.17.0"),
        ],
        newestVersion: "1.28.0",
        anchors: ["Microsoft.Agents.AI"],
        rows:
        [
            .. Clients,
            .. Factories,
            .. Pipeline,
            .. Limits,
            .. Telemetry,
            .. Tools,
            .. Approval,
            .. Endpoints,
            .. WorkflowRows,
            .. DeclarativeRows,
            .. FlowRows,
        ])
    {
        MessageLog = "Microsoft.Agents.AI",
    };

    private static ApiRow[] Clients =>
    [
        .. Types(ClientType, Agents + "AIAgent"),
        .. Types(AgentType, Agents + "AIAgent"),
        .. Types(ObservableClient, Agents + "AIAgent"),
        .. Types(DelegatingClient, Agents + "DelegatingAIAgent"),
        Type(ConversationSession, Agents + "AgentSession", fact: ConversationFact),
        Type(ConversationSession, Agents + "AgentThread", fact: ConversationFact),
        .. Members(ModelCall, Agents + "AIAgent", "RunAsync", "RunStreamingAsync").Select(static row => row with { MergesOptions = true }),
        .. Types(OptionsCarrier, Agents + "ChatClientAgentRunOptions"),
        .. Renamed(
            OpenAICall, [.. Members(ModelCall, Agents + OpenAIRuns, Runs), .. Members(ModelCall, "OpenAI." + OpenAIRuns, Runs)]),
        .. Types(ClientException, Agents + "Purview.PurviewException"),
        .. Members(Evaluation, Agents + "AgentEvaluationExtensions", "EvaluateAsync"),
        .. Members(Evaluation, Agents + "IAgentEvaluator", "EvaluateAsync"),
        .. Members(
            UncertainVerdict,
            Agents + "AgentEvaluationResults",
            "AllPassed",
            "AssertAllPassed",
            "AssertNoFailedItems",
            "AssertScoreAtLeast",
            "AssertDimensionScoreAtLeast"),
        .. Members(Evaluation, Foundry + "FoundryEvals", "EvaluateTracesAsync", "EvaluateFoundryTargetAsync"),
        Parameter(Endpoint, Foundry + "FoundryAgent", Ctor, "projectEndpoint"),
        Parameter(Endpoint, Foundry + "FoundryAgent", Ctor, "agentEndpoint"),
        Parameter(TokenCredential, Foundry + "FoundryAgent", Ctor, "credential"),
        Parameter(TokenCredential, Foundry + "Hosting.FoundryHostingExtensions", "AddFoundryToolboxes", "credential"),
        Parameter(DeploymentName, Foundry + "FoundryAgent", Ctor, "model"),
        .. Parameter(DeploymentName, Foundry + "FoundryEvals", [Ctor, "EvaluateTracesAsync", "EvaluateFoundryTargetAsync"], "model"),
        Parameter(DeploymentName, Foundry + "FoundryMemoryProvider", "EnsureMemoryStoreCreatedAsync", "chatModel"),
        Parameter(DeploymentName, Foundry + "FoundryMemoryProvider", "EnsureMemoryStoreCreatedAsync", "embeddingModel"),
        Parameter(
            DeploymentName,
            "Azure.AI.Extensions.OpenAI.ProjectResponsesClientExtensions",
            "AsIChatClientWithStoredOutputDisabled",
            "deploymentName"),
        Parameter(Endpoint, Projects, "AsAIAgent", "agentEndpoint"),
        Parameter(Endpoint, Agents + "AGUI.AGUIChatClient", Ctor, "endpoint", fact: AguiClient),
    ];

    private static ApiRow[] Factories =>
    [
        .. Members(AgentFactory, Agents + "ChatClientAgent", Ctor),
        .. Seen(
            SeenVersion,
            [
                .. Members(FunctionLoop, Agents + "ChatClientAgent", Ctor),
                Member(FunctionLoop, "Microsoft.Extensions.AI.ChatClientExtensions", "AsAIAgent", fact: AgentOverClient),
                .. Members(FunctionLoop, "Microsoft.Extensions.AI.ChatClientBuilderExtensions", "BuildAIAgent"),
                .. Members(ClientAsIs, Agents + "ChatClientAgentOptions", "UseProvidedChatClientAsIs"),
            ]),
        Member(AgentFactory, "Microsoft.Extensions.AI.ChatClientExtensions", "AsAIAgent", fact: AgentOverClient),
        Member(AgentFactory, "Microsoft.Extensions.AI.ChatClientExtensions", "CreateAIAgent", fact: AgentOverClient),
        .. Members(AgentFactory, "Microsoft.Extensions.AI.ChatClientBuilderExtensions", "BuildAIAgent"),
        Member(AgentFactory, "Microsoft.Extensions.AI.ChatClientHarnessExtensions", "AsHarnessAgent") with { RecordsItself = true },
        Member(AgentFactory, Agents + "HarnessAgent", Ctor) with { RecordsItself = true },
        Member(AgentFactory, Foundry + "FoundryAgent", Ctor) with { RecordsItself = true },
        Member(AgentFactory, Foundry + "Hosting.FoundryHostingExtensions", "AddFoundryResponses") with { RecordsItself = true },
        Member(AgentFactory, "OpenAI.Chat.OpenAIChatClientExtensions", "AsAIAgent", fact: AgentOverClient),
        Member(AgentFactory, "OpenAI.OpenAIChatClientExtensions", "CreateAIAgent", fact: AgentOverClient),
        Member(AgentFactory, "OpenAI.Responses.OpenAIResponseClientExtensions", "AsAIAgent", fact: AgentOverClient),
        Member(AgentFactory, "OpenAI.OpenAIResponseClientExtensions", "CreateAIAgent", fact: AgentOverClient),
        Parameter(ModelId, "OpenAI.Responses.OpenAIResponseClientExtensions", "AsAIAgent", "model", ModelAliases.OpenAI),
        Parameter(
            ModelId,
            "OpenAI.Responses.OpenAIResponseClientExtensions",
            "AsIChatClientWithStoredOutputDisabled",
            "model",
            ModelAliases.OpenAI),
        .. Members(AgentFactory, "Anthropic.AnthropicClientExtensions", "AsAIAgent"),
        Parameter(ModelId, "Anthropic.AnthropicClientExtensions", "AsAIAgent", "model", ModelAliases.Anthropic),
        .. Members(AgentFactory, "Anthropic.Services.AnthropicBetaServiceExtensions", "AsAIAgent"),
        Parameter(ModelId, "Anthropic.Services.AnthropicBetaServiceExtensions", "AsAIAgent", "model", ModelAliases.Anthropic),
        .. PersistentAgentFactories,
        .. ProjectFactories,
        .. AssistantFactories,
        .. RemoteAgentFactories,
        .. Members(AgentFactory, Hosting + "AgentHostingServiceCollectionExtensions", "AddAIAgent"),
        .. Members(AgentFactory, Hosting + "HostApplicationBuilderAgentExtensions", "AddAIAgent"),
    ];

    private static ApiRow[] PersistentAgentFactories =>
    [
        Member(AgentFactory, PersistentAgents, "AsAIAgent", fact: AgentOverPersistentAgent) with { RecordsItself = true },
        .. Members(AgentFactory, PersistentAgents, "GetAIAgentAsync", "CreateAIAgentAsync"),
        Member(AgentFactory, PersistentAgents, "GetAIAgent", fact: AgentOverPersistentAgent) with { RecordsItself = true },
        Member(AgentFactory, PersistentAgents, "CreateAIAgent", fact: AgentOverPersistentAgent) with { RecordsItself = true },
        Parameter(DeploymentName, PersistentAgents, "CreateAIAgentAsync", "model", fact: ModelOfPersistentAgent),
        Parameter(DeploymentName, PersistentAgents, "CreateAIAgent", "model", fact: ModelOfPersistentAgent),
    ];

    private static ApiRow[] ProjectFactories =>
    [
        Member(AgentFactory, Projects, "AsAIAgent", fact: AgentOverProject) with { RecordsItself = true },
        Member(AgentFactory, PreviewProjects, "GetAIAgent", fact: AgentOverProject) with { RecordsItself = true },
        Member(AgentFactory, PreviewProjects, "GetAIAgentAsync", fact: AgentOverProject) with { RecordsItself = true },
        Member(AgentFactory, PreviewProjects, "CreateAIAgent", fact: AgentOverProject) with { RecordsItself = true },
        Member(AgentFactory, PreviewProjects, "CreateAIAgentAsync", fact: AgentOverProject) with { RecordsItself = true },
        Parameter(DeploymentName, Projects, "AsAIAgent", "model", fact: ModelOfProjectAgent),
        Parameter(DeploymentName, PreviewProjects, "CreateAIAgent", "model", fact: ModelOfProjectAgent),
        Parameter(DeploymentName, PreviewProjects, "CreateAIAgentAsync", "model", fact: ModelOfProjectAgent),
    ];

    /// <summary>Left the framework with the Assistants API.</summary>
    private static ApiRow[] AssistantFactories =>
    [
        Member(AgentFactory, PreviewAssistants, "GetAIAgent", fact: AgentOverAssistant),
        Member(AgentFactory, PreviewAssistants, "GetAIAgentAsync", fact: AgentOverAssistant),
        Member(AgentFactory, PreviewAssistants, "CreateAIAgent", fact: AgentOverAssistant),
        Member(AgentFactory, PreviewAssistants, "CreateAIAgentAsync", fact: AgentOverAssistant),
        Parameter(ModelId, PreviewAssistants, "CreateAIAgent", "model", ModelAliases.OpenAI, AgentOverAssistant),
        Parameter(ModelId, PreviewAssistants, "CreateAIAgentAsync", "model", ModelAliases.OpenAI, AgentOverAssistant),
    ];

    /// <summary>The A2A client traces its calls.</summary>
    private static ApiRow[] RemoteAgentFactories =>
    [
        Member(AgentFactory, Agents + "A2A.A2AAgent", Ctor) with { RecordsItself = true },
        Member(AgentFactory, "A2A.A2AClientExtensions", "AsAIAgent", fact: AgentOverA2A) with { RecordsItself = true },
        Member(AgentFactory, "A2A.A2AClientExtensions", "GetAIAgent", fact: AgentOverA2A) with { RecordsItself = true },
        Member(AgentFactory, "A2A.A2AAgentCardExtensions", "AsAIAgent", fact: AgentOverA2A) with { RecordsItself = true },
        Member(AgentFactory, "A2A.A2AAgentCardExtensions", "GetAIAgent", fact: AgentOverA2A) with { RecordsItself = true },
        Member(AgentFactory, "A2A.A2ACardResolverExtensions", "GetAIAgentAsync") with { RecordsItself = true },
    ];

    private static ApiRow[] Pipeline =>
    [
        .. Members(PipelineStart, Agents + "AIAgentBuilder", Ctor),
        .. Members(PipelineStart, Agents + "AIAgentExtensions", "AsBuilder"),
        .. Members(PipelineBuild, Agents + "AIAgentBuilder", "Build"),
        .. Members(PipelineBuild, "Microsoft.Extensions.AI.ChatClientBuilderExtensions", "BuildAIAgent"),
        .. Members(PipelineMiddleware, Agents + "AIAgentBuilder", "Use"),
        Member(PipelineMiddleware, Agents + "FunctionInvocationDelegatingAgentBuilderExtensions", "Use", fact: FunctionMiddleware),
        Member(PipelineMiddleware, Agents + "AIAgentBuilderExtensions", "Use", fact: FunctionMiddleware),
        Member(PipelineTelemetry, Agents + "OpenTelemetryAgentBuilderExtensions", "UseOpenTelemetry", fact: "agent telemetry"),
        Member(PipelineTelemetry, Agents + "AIAgentBuilderExtensions", "UseOpenTelemetry", fact: "agent telemetry"),
        .. Members(PipelineTelemetry, Agents + "LoggingAgentBuilderExtensions", "UseLogging"),
        .. Members(PipelineStep, Agents + "AIAgentBuilder", "UseAIContextProviders"),
        .. Members(PipelineStep, Agents + "ToolApprovalAgentBuilderExtensions", "UseToolApproval"),
        .. Members(PipelineStep, Foundry + "ClientHeadersExtensions", "UseClientHeaders"),
        .. Members(PipelineStep, "Microsoft.Extensions.AI.AIContextProviderChatClientBuilderExtensions", "UseAIContextProviders"),
        .. Members(
            PipelineStep,
            "Microsoft.Extensions.AI.ChatClientBuilderExtensions",
            "UsePerServiceCallChatHistoryPersistence",
            "UseMessageInjection",
            "UseApprovalNotRequiredFunctionBypassing",
            "UseApprovalResponseBinding",
            "UseInvocableFunctionBypassing"),
    ];

    private static ApiRow[] Limits =>
    [
        .. Members(OutputLimit, Agents + "HarnessAgentOptions", "MaxOutputTokens"),
        .. Members(ToolIterationLimit, Agents + "HarnessAgentOptions", "MaximumIterationsPerRequest"),
        .. Members(ToolIterationLimit, Agents + "ToolApprovalAgentOptions", "MaxAutoApprovalIterations"),
        .. Members(ToolIterationLimit, Agents + "LoopAgentOptions", "MaxIterations"),
        Switch(DetailedErrors, Agents + "AgentSkillsProviderOptions", "IncludeDetailedErrors"),
    ];

    private static ApiRow[] Telemetry =>
    [
        Switch(SensitiveTelemetry, Agents + "OpenTelemetryAgent", "EnableSensitiveData"),
        Switch(SensitiveTelemetry, Agents + "TextSearchProviderOptions", "EnableSensitiveTelemetryData"),
        Switch(SensitiveTelemetry, Agents + "ChatHistoryMemoryProviderOptions", "EnableSensitiveTelemetryData"),
        Switch(SensitiveTelemetry, Agents + "Mem0.Mem0ProviderOptions", "EnableSensitiveTelemetryData"),
        Switch(SensitiveTelemetry, Foundry + "FoundryMemoryProviderOptions", "EnableSensitiveTelemetryData"),
    ];

    private static ApiRow[] Tools =>
    [
        // Filters of a function do not come along.
        .. Seen(
            SeenVersion,
            [
                AgentTools(Agents + "ChatClientAgent", Ctor),
                AgentTools("Microsoft.Extensions.AI.ChatClientExtensions", "AsAIAgent", AgentOverClient),
            ]),
        AgentTools("Microsoft.Extensions.AI.ChatClientExtensions", "CreateAIAgent", AgentOverClient),
        AgentTools("Microsoft.Extensions.AI.ChatClientBuilderExtensions", "BuildAIAgent"),
        AgentTools("OpenAI.Chat.OpenAIChatClientExtensions", "AsAIAgent", AgentOverClient),
        AgentTools("OpenAI.OpenAIChatClientExtensions", "CreateAIAgent", AgentOverClient),
        AgentTools("OpenAI.Responses.OpenAIResponseClientExtensions", "AsAIAgent", AgentOverClient),
        AgentTools("OpenAI.OpenAIResponseClientExtensions", "CreateAIAgent", AgentOverClient),
        AgentTools("Anthropic.AnthropicClientExtensions", "AsAIAgent"),
        AgentTools("Anthropic.Services.AnthropicBetaServiceExtensions", "AsAIAgent"),
        AgentTools(Projects, "AsAIAgent", AgentOverProject),
        AgentTools(PreviewProjects, "GetAIAgent", AgentOverProject),
        AgentTools(PreviewProjects, "GetAIAgentAsync", AgentOverProject),
        AgentTools(PreviewProjects, "CreateAIAgent", AgentOverProject),
        AgentTools(PreviewProjects, "CreateAIAgentAsync", AgentOverProject),
        AgentTools(PersistentAgents, "CreateAIAgentAsync", AgentOverPersistentAgent),
        AgentTools(PersistentAgents, "CreateAIAgent", AgentOverPersistentAgent),
        AgentTools(PreviewAssistants, "CreateAIAgent", AgentOverAssistant),
        AgentTools(PreviewAssistants, "CreateAIAgentAsync", AgentOverAssistant),
        AgentTools(Foundry + "FoundryAgent", Ctor),
        AgentTools(CopilotAgent, Ctor),
        AgentTools(CopilotClient, "AsAIAgent"),
        AgentTools(Hosting + "HostedAgentBuilderExtensions", "WithAITools"),
        Parameter(ToolList, Hosting + "HostedAgentBuilderExtensions", "WithAITool", "tool"),
        .. Members(ToolList, Agents + "AIContext", "Tools"),
        .. Members(ToolList, Agents + "Hyperlight.HyperlightCodeActProviderOptions", "Tools"),
        .. Members(ToolList, Agents + "LocalCodeAct.LocalCodeActProviderOptions", "Tools"),
        AgentTools(Agents + "Hyperlight.HyperlightCodeActProvider", "AddTools"),
        AgentTools(Agents + "LocalCodeAct.LocalCodeActProvider", "AddTools"),
        .. For(
            ToolHosts.Functions,
            // Take a parameter with an attribute of injection from the model.
            Seen(
                SeenVersion,
                [
                    new(ToolAttribute, Agents + "AgentSkillScriptAttribute") { AsksPerson = true },
                    Parameter(ToolFactory, Agents + "AgentInlineSkill", "AddScript", "method") with { AsksPerson = true },
                    Parameter(ToolFactory, Agents + "AgentClassSkill`1", "CreateScript", "method") with { AsksPerson = true },
                ])),
        .. ToolNames,
        .. Members(RemoteToolList, Agents + "Mcp.McpClientTaskExtensions", "ListAgentToolsWithTaskSupportAsync"),
        .. ServiceTools,
    ];

    private static ApiRow[] ToolNames =>
    [
        .. Parameter(ToolName, Agents + "AgentInlineSkill", [Ctor, "AddResource", "AddScript"], "name"),
        .. Parameter(ToolName, Agents + "AgentClassSkill`1", ["CreateResource", "CreateScript"], "name"),
        .. CtorParameter(
            ToolName, [Agents + "AgentSkillFrontmatter", Agents + "AgentSkillResource", Agents + "AgentSkillScript"], "name"),
        Member(ToolName, Agents + "ChatHistoryMemoryProviderOptions", "FunctionToolName"),
        .. Renamed(
            TextSearchFact,
            Member(ToolName, Agents + "TextSearchProviderOptions", "FunctionToolName"),
            Member(ToolName, Agents + "Data.TextSearchProviderOptions", "FunctionToolName")),
        Parameter(ToolName, Shell + "ShellExecutor", "AsAIFunction", "name"),
    ];

    /// <summary>Tools that the agent service runs or reaches.</summary>
    private static ApiRow[] ServiceTools =>
    [
        .. ToolServers(Parameter(Endpoint, FoundryTools, "CreateMcpTool", "serverUri")),
        Parameter(Credential, FoundryTools, "CreateMcpTool", "authorizationToken"),
        Parameter(RequestHeaders, FoundryTools, "CreateMcpTool", "headers"),
        Parameter(ServerToolChoice, FoundryTools, "CreateMcpTool", "allowedTools"),
        Parameter(Endpoint, FoundryTools, "CreateA2ATool", "baseUri"),
        Member(ToolDeclaration, FoundryTools, "CreateFunctionTool"),
        Parameter(ToolName, FoundryTools, "CreateFunctionTool", "functionName"),
        Parameter(DeploymentName, FoundryTools, "CreateImageGenerationTool", "model"),
    ];

    private static ApiRow[] Approval =>
    [
        .. Seen(SeenVersion, Members(AgentAsTool, Agents + "AIAgentExtensions", "AsAIFunction")),
        .. Seen(SeenVersion, Members(AgentAsTool, Agents + "BackgroundAgentsProvider", Ctor)),
        .. Members(ApprovalRules, Agents + "ToolApprovalAgentBuilderExtensions", "UseToolApproval"),
        .. Members(FunctionInvoker, Agents + "FunctionInvocationDelegatingAgentBuilderExtensions", "Use"),
        Member(HostShell, Shell + "LocalShellExecutor", Ctor),
        .. Members(HostShellPolicy, Shell + "LocalShellExecutorOptions", "Policy"),
        .. Members(HostShellTool, Shell + "ShellExecutor", "AsAIFunction"),
        .. Members(HostShellTool, Shell + "ShellEnvironmentProvider", Ctor),
        Member(HostCode, Agents + "LocalCodeAct.LocalCodeActProvider", Ctor),
        Member(HostCode, Agents + "LocalCodeAct.LocalExecuteCodeFunction", Ctor),
        Parameter(ToolFolder, Agents + "FileSystemAgentFileStore", Ctor, "rootDirectory"),
        Parameter(ToolFolder, Agents + "LocalCodeAct.FileMount", Ctor, "hostPath"),
        SwitchParameter(ApprovalSwitch, Shell + "ShellExecutor", "AsAIFunction", "requireApproval", unsafeValue: false),
        Switch(ApprovalSwitch, Shell + "LocalShellExecutorOptions", "AcknowledgeUnsafe"),
        Switch(ApprovalSwitch, Agents + "ChatClientAgentOptions", "DisableApprovalResponseBinding"),
        Switch(ApprovalSwitch, Agents + "HarnessAgentOptions", "DisableApprovalResponseBinding"),
        // The switches for tools that only read are no rows: reading without approval is usual practice.
        Switch(ApprovalSwitch, Agents + "AgentSkillsProviderOptions", "DisableRunSkillScriptApproval"),
        Switch(ApprovalSwitch, Agents + "FileAccessProviderOptions", "DisableWriteToolApproval"),
        Member(ApprovalOffValue, Agents + "Hyperlight.CodeActApprovalMode", "NeverRequire") with { ApprovalMember = "AlwaysRequire" },
        .. Members(ApprovalOffValue, Agents + "ToolApprovalAgent", "AllToolsAutoApprovalRule"),
        .. Members(ApprovalOffValue, Agents + "FileAccessProvider", "AllToolsAutoApprovalRule"),
        .. Members(ApprovalOffValue, Agents + "AgentSkillsProvider", "AllToolsAutoApprovalRule"),
        .. Members(ApprovalCallback, Agents + "ToolApprovalAgentOptions", "AutoApprovalRules"),
        .. Members(
            StandingApproval,
            Agents + "ToolApprovalRequestContentExtensions",
            "CreateAlwaysApproveToolResponse",
            "CreateAlwaysApproveToolWithArgumentsResponse"),
    ];

    /// <summary>
    /// MapFoundryResponses is no row: it serves a container of the Foundry agent service, which alone reaches the container and knows the
    /// callers, and what it returns takes no conventions.
    /// </summary>
    private static ApiRow[] Endpoints =>
    [
        Member(EndpointMapping, AguiRouting, "MapAGUIServer", fact: MapAgui),
        Member(EndpointMapping, AguiRouting, "MapAGUI", fact: MapAgui),
        Member(EndpointMapping, Routing + "A2AEndpointRouteBuilderExtensions", "MapA2AHttpJson", fact: MapA2A),
        Member(EndpointMapping, Routing + "A2AEndpointRouteBuilderExtensions", "MapA2AJsonRpc", fact: MapA2A),
        Member(EndpointMapping, Routing + "MicrosoftAgentAIHostingA2AEndpointRouteBuilderExtensions", "MapA2A", fact: MapA2A),
        .. Members(EndpointMapping, OpenAIRouting, "MapOpenAIResponses", "MapOpenAIChatCompletions", "MapOpenAIConversations"),
        .. Members(DeveloperUi, Agents + "DevUI.DevUIExtensions", "MapDevUI"),
    ];

    private static ApiRow AgentTools(string type, string member, string? fact = null) =>
        Parameter(ToolList, type, member, "tools", fact: fact);
}
