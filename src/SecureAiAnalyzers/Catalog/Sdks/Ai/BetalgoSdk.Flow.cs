using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class BetalgoSdk
{
    private const string Models = "Betalgo.Ranul.OpenAI.ObjectModels.";
    private const string ChatMessage = Models + "RequestModels.ChatMessage";
    private const string FunctionCall = Models + "RequestModels.FunctionCall";

    private static ApiRow[] FlowRows =>
    [
        .. Generated(ChatService, ChatCalls),
        .. Generated(Models + "ResponseModels.ChatCompletionCreateResponse", "Choices"),
        .. Generated(Models + "SharedModels.ChatChoiceResponse", "Message", "Delta"),
        Member(AnswerText, ChatMessage, "Content"),
        Member(StopReason, Models + "SharedModels.ChatChoiceResponse", "FinishReason"),
        Member(StructuredOutput, ChatRequest, "ResponseFormat"),
        .. Generated(ChatMessage, "ReasoningContent", "ToolCalls", "FunctionCall"),
        .. Generated(FunctionCall, "Name", "Arguments", "ParseArguments"),

        Instruction(ChatMessage, "FromSystem", "content", userForm: "FromUser"),
        .. MessageText(ChatMessage, Ctor, "content", "role"),
        .. MessageProperty(ChatMessage, "Content", "Role"),
        .. Prompt(ChatMessage, ["FromUser", "FromAssistant", "FromTool"], "content"),
        .. Members(InstructionRole, "Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole", "System", "Developer"),
        .. Types(TextCarrier, ChatMessage),
    ];
}
