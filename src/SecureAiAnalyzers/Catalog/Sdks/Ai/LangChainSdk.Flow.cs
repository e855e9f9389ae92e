using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a chain and comes back.</content>
internal static partial class LangChainSdk
{
    private const string PromptChain = "LangChain.Chains.HelperChains.PromptChain";
    private const string SetChain = "LangChain.Chains.HelperChains.SetChain";
    private const string FileChain = "LangChain.Chains.StackableChains.Files.SaveIntoFileChain";

    private static FlowRow[] FlowRows =>
    [
        .. Generated(StackableChain, "RunAsync"),
        Instruction(Chain, "ReActAgentExecutor", "reActPrompt"),
        Instruction(Agent, Ctor, "reActPrompt"),
        .. Template(Chain, ["Template"], "template"),
        .. Template(PromptChain, [Ctor], "template"),
        Prompt(Chain, "Set", "value"),
        Prompt(SetChain, Ctor, "value"),
        .. PromptProperty(SetChain, "Value"),
        Prompt(StackableChain, "RunAsync", "input"),
        Sink(SinkKinds.FilePath, Chain, "SaveIntoFile", "path"),
        Sink(SinkKinds.FilePath, FileChain, Ctor, "filename"),
    ];
}
