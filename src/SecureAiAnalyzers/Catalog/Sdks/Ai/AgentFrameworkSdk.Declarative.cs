using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Agents and workflows that are written as YAML.</content>
internal static partial class AgentFrameworkSdk
{
    private const string Declarative = Agents + "Workflows.Declarative.";
    private const string AgentProvider = Declarative + "ResponseAgentProvider";
    private const string ToolHandler = Declarative + "IMcpToolHandler";

    private static SdkRow[] DeclarativeRows =>
    [
        .. Members(AgentFactory, Agents + "PromptAgentFactory", "CreateAsync"),
        .. Members(AgentFactory, Agents + "YamlAgentFactoryExtensions", "CreateFromYamlAsync"),
        Instruction(Agents + "YamlAgentFactoryExtensions", "CreateFromYamlAsync", "agentYaml"),
        Parameter(ToolList, Agents + "ChatClientPromptAgentFactory", Ctor, "functions"),
        Sink(SinkKinds.FilePath, Declarative + "DeclarativeWorkflowBuilder", "Build", "workflowFile"),

        Parameter(Endpoint, Declarative + "AzureAgentProvider", Ctor, "projectEndpoint"),
        Parameter(TokenCredential, Declarative + "AzureAgentProvider", Ctor, "projectCredentials"),
        .. Members(ToolList, AgentProvider, "Functions"),
        .. Members(ModelCall, AgentProvider, "InvokeAgentAsync"),
        .. Generated(AgentProvider, "InvokeAgentAsync"),
        .. Generated(Declarative + "MessageActivityEvent", "Message"),

        .. Members(ToolCall, ToolHandler, "InvokeToolAsync"),
        .. ToolServers(Parameter(Endpoint, ToolHandler, "InvokeToolAsync", "serverUrl")),
        Parameter(RequestHeaders, ToolHandler, "InvokeToolAsync", "headers"),
        .. Found(ToolHandler, "InvokeToolAsync"),
        .. Source(FlowLabels.External, Declarative + "HttpRequestResult", "Body"),
    ];
}
