using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class OllamaSharpSdk
{
    private const string Messages = "OllamaSharp.Models.Chat.";
    private const string ChatMessage = Messages + "Message";
    private const string GenerateRequest = "OllamaSharp.Models.GenerateRequest";
    private const string Decisions = "OllamaSharp.Models.SystemOne";
    private const string CreateRequest = "OllamaSharp.Models.CreateModelRequest";
    private const string Streams = "OllamaSharp.IAsyncEnumerableExtensions";
    private const string Answer = "OllamaSharp.Models.GenerateResponseStream";

    private static SdkRow[] FlowRows =>
    [
        .. Generated(Contract, "ChatAsync", "GenerateAsync"),
        .. Generated(Extensions, "GenerateAsync"),
        .. Generated(Chat, "SendAsync", "SendAsAsync"),
        .. Generated(Chat, "Messages"),
        .. Generated(Messages + "ChatResponseStream", "Message"),
        .. Generated(Answer, "Response", "Thinking"),
        Member(AnswerText, Streams, "StreamToEndAsync"),
        Member(AnswerText, Answer, "Response"),
        Member(AnswerText, ChatMessage, "Content"),
        Member(StructuredOutput, ChatRequest, "Format"),
        Member(StructuredOutput, GenerateRequest, "Format"),
        .. Parameter(StructuredOutput, Chat, ChatCalls, "format"),
        .. Generated(ChatMessage, "Thinking", "ToolCalls"),
        .. Generated(ChatMessage + "+Function", "Name", "Arguments"),
        .. Transfer(Streams, ["StreamToEndAsync"], from: ["stream"]),

        Instruction(Chat, Ctor, "systemPrompt"),
        .. InstructionProperty(GenerateRequest, "System"),
        .. InstructionProperty(CreateRequest, "System"),
        .. InstructionProperty(Messages + "Function", "Description"),
        .. InstructionProperty(Messages + "Property", "Description"),
        .. InstructionProperty(Decisions + "Question", "Instructions"),
        .. TemplateProperty(GenerateRequest, "Template"),
        .. TemplateProperty(ChatRequest, "Template"),
        .. TemplateProperty(CreateRequest, "Template"),
        .. Members(InstructionRole, Messages + "ChatRole", "System"),
        .. Members(ToolRole, Messages + "ChatRole", "Tool"),
        Parameter(MessageRole, ChatMessage, Ctor, "role"),
        .. Members(MessageRole, ChatMessage, "Role"),
        Parameter(MessageRole, Chat, "SendAsAsync", "role"),

        .. MessageText(ChatMessage, Ctor, "content", "role"),
        .. MessageProperty(ChatMessage, "Content", "Role"),
        .. MessageText(Chat, "SendAsAsync", "message", "role"),
        Prompt(Chat, "SendAsync", "message"),
        Prompt(Extensions, "GenerateAsync", "prompt"),
        .. PromptProperty(GenerateRequest, "Prompt", "Suffix"),
        Prompt(Extensions, "EmbedAsync", "input"),
        .. PromptProperty("OllamaSharp.Models.EmbedRequest", "Input"),
        .. PromptProperty(Decision, "State"),
        .. PromptProperty(Decisions + "ChoiceQuestion", "Criteria"),
        .. PromptProperty(Decisions + "ScoreQuestion", "Criteria"),
        .. PromptProperty(Decisions + "NoulCriteria", "No", "Yes"),
        Prompt("OllamaSharp.Tools.ToolResult", Ctor, "Result"),
        .. Types(FlowRole.TextCarrier, ChatMessage, Messages + "MessageBuilder"),
    ];
}
