using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to an agent and comes back.</content>
internal static partial class AzureAgentsSdk
{
    private const string Agents = "Azure.AI.Agents.Persistent.";
    private const string ThreadMessages = Agents + "ThreadMessages";

    private static FlowRow[] FlowRows =>
    [
        .. Generated(ThreadMessages, "GetMessages", "GetMessagesAsync"),
        .. Generated(Runs, "CreateRunStreamingAsync"),
        .. Generated(Agents + "MessageContentUpdate", "Text"),
        .. Generated(Agents + "RequiredFunctionToolCall", "Name", "Arguments"),

        .. Instruction(Administration, CreateOrUpdateAgent, "instructions"),
        .. Renamed("Azure AI agents client", [.. Instruction(ProjectAgents, CreateAgent, "instructions")]),
        .. InstructionProperty(Declarative, "Instructions"),
        .. Instruction(Runs, CreateRun, "overrideInstructions"),
        .. Instruction(Runs, CreateRun, "additionalInstructions"),
        .. InstructionProperty(StreamingOptions, "OverrideInstructions", "AdditionalInstructions"),
        Instruction(Agents + "FunctionToolDefinition", Ctor, "description"),

        .. Prompt(ThreadMessages, ["CreateMessage", "CreateMessageAsync"], "content"),
        Prompt(Agents + "ThreadMessageOptions", Ctor, "content"),
        Prompt(Agents + "ToolOutput", Ctor, "output"),
        .. PromptProperty(Agents + "ToolOutput", "Output"),
    ];
}
