using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class AutoGenSdk
{
    private const string TextMessage = "AutoGen.Core.TextMessage";
    private const string MessageExtension = "AutoGen.Core.MessageExtension";

    private static SdkRow[] FlowRows =>
    [
        .. Generated(Agent, "GenerateReplyAsync"),
        .. Generated("AutoGen.Core.IStreamingAgent", "GenerateStreamingReplyAsync"),
        .. Generated(AgentExtension, "SendAsync", "InitiateChatAsync"),
        .. Generated("AutoGen.Gemini.IGeminiClient", "GenerateContentAsync", "GenerateContentStreamAsync"),
        .. Generated("AutoGen.Core.ToolCall", "FunctionName", "FunctionArguments"),
        .. Generated(MessageExtension, "GetToolCalls"),

        .. Agents.Select(agent => Instruction(agent, Ctor, "systemMessage")),
        .. InstructionProperty("AutoGen.Core.FunctionContract", "Description"),
        .. Members(InstructionRole, "AutoGen.Core.Role", "System"),
        Parameter(MessageRole, TextMessage, Ctor, "role"),
        .. Members(MessageRole, TextMessage, "Role"),
        .. MessageText(TextMessage, Ctor, "content", "role"),
        .. MessageProperty(TextMessage, "Content", "Role"),
        .. PromptOrMessage(AgentExtension, ["SendAsync"], "message"),
        Prompt(AgentExtension, "InitiateChatAsync", "message"),
        .. PromptProperty("AutoGen.Core.ToolCall", "Result"),

        .. Types(FlowRole.TextCarrier, TextMessage),
        .. Transfer(MessageExtension, ["FormatMessage", "GetContent"], from: ["message"]),
        .. Transfer("AutoGen.Core.ICanGetTextContent", ["GetContent"], from: [FlowRow.Receiver]),
        Sink(SinkKinds.Code, "AutoGen.DotnetInteractive.DotnetInteractiveFunction", "RunCode", "code"),
    ];
}
