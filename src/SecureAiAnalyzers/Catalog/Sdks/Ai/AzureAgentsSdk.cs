using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Azure AI Foundry projects and agents (packages Azure.AI.Projects and Azure.AI.Agents.Persistent).</summary>
internal static partial class AzureAgentsSdk
{
    private const string Project = "Azure.AI.Projects.AIProjectClient";
    private const string ProjectSettings = "Azure.AI.Projects.AIProjectClientSettings";
    private const string ProjectAgents = "Azure.AI.Projects.AgentsClient";
    private const string Declarative = "Azure.AI.Projects.Agents.DeclarativeAgentDefinition";
    private const string Persistent = "Azure.AI.Agents.Persistent.PersistentAgentsClient";
    private const string Administration = "Azure.AI.Agents.Persistent.PersistentAgentsAdministrationClient";
    private const string Runs = "Azure.AI.Agents.Persistent.ThreadRuns";
    private const string StreamingOptions = "Azure.AI.Agents.Persistent.CreateRunStreamingOptions";
    private const string McpTool = "Azure.AI.Agents.Persistent.MCPToolDefinition";
    private const string McpResource = "Azure.AI.Agents.Persistent.MCPToolResource";
    private const string ProjectFact = "Azure AI project endpoint";
    private const string ProjectTokenFact = "Azure AI project credential";

    private static readonly string[] CreateAgent = ["CreateAgent", "CreateAgentAsync"];
    private static readonly string[] CreateOrUpdateAgent = ["CreateAgent", "CreateAgentAsync", "UpdateAgent", "UpdateAgentAsync"];
    private static readonly string[] CreateRun = ["CreateRun", "CreateRunAsync", "CreateRunStreamingAsync"];

    public static SdkCatalog Catalog { get; } = new(
        "Azure AI agents",
        packages: ["Azure.AI.Projects", "Azure.AI.Agents.Persistent"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Azure.AI.Projects", "Azure.AI.Agents.Persistent"],
        rows:
        [
            .. Types(ClientType, Project, Persistent, Runs),
            .. Clients(ModelAliases.Azure, Project, Persistent),
            .. Renamed(ProjectFact, Parameter(Endpoint, Project, Ctor, "endpoint"), Parameter(Endpoint, Project, Ctor, "connectionString")),
            Member(Endpoint, ProjectSettings, "Endpoint"),
            .. CtorParameter(Endpoint, [Persistent, Administration], "endpoint"),
            .. Renamed(
                ProjectTokenFact,
                Parameter(TokenCredential, Project, Ctor, "tokenProvider"),
                Parameter(TokenCredential, Project, Ctor, "credential")),
            .. CtorParameter(TokenCredential, [Persistent, Administration], "credential"),
            .. Types(
                ClientOptions,
                "Azure.AI.Projects.AIProjectClientOptions",
                "Azure.AI.Agents.Persistent.PersistentAgentsAdministrationClientOptions"),

            .. Renamed(
                "Azure AI agents client",
                [
                    .. Types(ClientType, ProjectAgents, Administration),
                    Parameter(TokenCredential, ProjectAgents, Ctor, "credential"),
                    .. Parameter(DeploymentName, ProjectAgents, CreateAgent, "model"),
                    .. Parameter(ToolList, ProjectAgents, CreateAgent, "tools"),
                ]),
            .. Parameter(DeploymentName, Administration, CreateOrUpdateAgent, "model"),
            Parameter(DeploymentName, Declarative, Ctor, "model"),
            Member(DeploymentName, Declarative, "Model"),
            .. Parameter(DeploymentName, Runs, CreateRun, "overrideModelName"),
            Member(DeploymentName, StreamingOptions, "OverrideModelName"),

            .. Members(ModelCall, Runs, [.. CreateRun, "SubmitToolOutputsToRunAsync"]),
            .. Types(CallOptions, StreamingOptions),
            Member(OutputLimit, StreamingOptions, "MaxCompletionTokens"),

            Member(ToolDeclaration, "Azure.AI.Agents.Persistent.FunctionToolDefinition", Ctor),
            Parameter(ToolName, "Azure.AI.Agents.Persistent.FunctionToolDefinition", Ctor, "name"),
            .. Parameter(ToolList, Administration, CreateOrUpdateAgent, "tools"),
            .. Parameter(ToolList, Runs, CreateRun, "overrideTools"),
            Member(ToolList, Declarative, "Tools"),

            .. ToolServers(Parameter(Endpoint, McpTool, Ctor, "serverUrl"), Member(Endpoint, McpTool, "ServerUrl")),
            Member(RequestHeaders, McpResource, "Headers"),
            Parameter(ApprovalModeName, "Azure.AI.Agents.Persistent.MCPApproval", Ctor, "trust") with { ApprovalOffName = "never" },

            .. FlowRows,
        ]);
}
