using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>LangChain for .NET, tryAGI (packages LangChain and LangChain.Core).</summary>
internal static partial class LangChainSdk
{
    private const string Chain = "LangChain.Chains.Chain";
    private const string StackableChain = "LangChain.Chains.HelperChains.BaseStackableChain";
    private const string Agent = "LangChain.Chains.StackableChains.Agents.ReActAgentExecutorChain";

    public static SdkCatalog Catalog { get; } = new(
        "LangChain",
        packages: ["LangChain", "LangChain.Core"],
        newestVersion: "snapshot of 2026-04-14",
        anchors: ["LangChain.Chains"],
        rows:
        [
            Member(AgentFactory, Chain, "ReActAgentExecutor"),
            Member(AgentFactory, Agent, Ctor),
            Parameter(ToolIterationLimit, Chain, "ReActAgentExecutor", "maxActions"),
            Parameter(ToolIterationLimit, Agent, Ctor, "maxActions"),
            .. Types(ClientException, "LangChain.Chains.HelperChains.Exceptions.StackableChainException"),
            Member(ModelCall, StackableChain, "RunAsync"),

            .. FlowRows,
        ]);
}
