using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class BetalgoSdk
{
    private const string ObjectModels = "Betalgo.Ranul.OpenAI.ObjectModels.";
    private const string Responses = ObjectModels + "ResponseModels.";
    private const string Shared = ObjectModels + "SharedModels.";
    private const string Images = "Betalgo.Ranul.OpenAI.Contracts.Requests.Image.";
    private const string ChatMessage = Requests + "ChatMessage";
    private const string MessageRequest = Requests + "MessageCreateRequest";
    private const string FunctionCall = Requests + "FunctionCall";
    private const string Property = Shared + "PropertyDefinition";
    private const string RealtimeItem = RealtimeModels + "ConversationItem";

    private static SdkRow[] FlowRows =>
    [
        .. Answers,
        .. RealtimeAnswers,
        .. Instructions,
        .. Messages,
        .. Prompts,
        .. Types(
            FlowRole.TextCarrier,
            ChatMessage,
            Requests + "MessageContent",
            ObjectModels + "MessageContentOneOfType",
            RealtimeItem,
            RealtimeModels + "ContentPart"),
    ];

    private static SdkRow[] Answers =>
    [
        .. Generated(ChatService, ChatCalls),
        .. Generated(ChatService + "Extension", "Create"),
        .. Generated(CompletionService, ChatCalls),
        .. Generated(CompletionService + "Extension", "Create"),
        .. Generated(EditService, "CreateEdit"),
        .. Generated(EditService + "Extension", "Edit"),
        .. Generated(AudioService, "CreateTranscription", "CreateTranslation"),
        .. Generated(Responses + "ChatCompletionCreateResponse", "Choices"),
        .. Generated(Responses + "CompletionCreateResponse", "Choices"),
        .. Generated(Responses + "EditCreateResponse", "Choices"),
        .. Generated(Responses + "AudioCreateTranscriptionResponse", "Text", "Segments", "Words"),
        .. Generated(Shared + "ChatChoiceResponse", "Message", "Delta"),
        .. Generated(Shared + "ChoiceResponse", "Text"),
        .. Generated(Shared + "MessageText", "Value"),
        .. Generated(Shared + "SubmitToolOutputs", "ToolCalls"),
        .. Generated(ChatMessage, "ReasoningContent", "ToolCalls", "FunctionCall"),
        .. Generated(FunctionCall, "Name", "Arguments", "ParseArguments"),
        Member(AnswerText, ChatMessage, "Content"),
        Member(AnswerText, Shared + "ChoiceResponse", "Text"),
        Member(AnswerText, Shared + "MessageText", "Value"),
        Member(StopReason, Shared + "ChatChoiceResponse", "FinishReason"),
        Member(StopReason, Shared + "ChoiceResponse", "FinishReason"),
        Member(StructuredOutput, ChatRequest, "ResponseFormat"),
        .. AgentRequests.Select(static request => Member(StructuredOutput, request, "ResponseFormat")),
    ];

    private static FlowRow[] RealtimeAnswers =>
    [
        .. Generated(RealtimeModels + "TextStreamEvent", "Delta", "Text"),
        .. Generated(RealtimeModels + "AudioTranscriptStreamEvent", "Delta", "Transcript"),
        .. Generated(RealtimeModels + "FunctionCallStreamEvent", "Name", "Delta", "Arguments"),
        .. Generated(RealtimeModels + "ResponseContentPartEvent", "Part"),
        .. Generated(RealtimeModels + "ResponseResource", "Output"),
        .. Source(FlowLabels.UserInput, RealtimeModels + "InputAudioTranscriptionCompletedEvent", "Transcript"),
    ];

    private static SdkRow[] Instructions =>
    [
        Instruction(ChatMessage, "FromSystem", "content", userForm: "FromUser"),
        .. AgentRequests.SelectMany(static request => InstructionProperty(request, "Instructions")),
        .. InstructionProperty(RunRequest, "AdditionalInstructions"),
        .. InstructionProperty(Requests + "EditCreateRequest", "Instruction"),
        .. InstructionProperty(Session, "Instructions"),
        .. InstructionProperty(Response, "Instructions"),
        .. InstructionProperty(Function, "Description"),
        .. InstructionProperty(RealtimeTool, "Description"),
        .. InstructionProperty(Property, "Description"),
        Instruction(FunctionBuilder, Ctor, "description"),
        .. Instruction(
            Property,
            ["DefineBoolean", "DefineEnum", "DefineInteger", "DefineNull", "DefineNumber", "DefineObject", "DefineString"],
            "description"),
        .. Members(InstructionRole, "Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole", "System", "Developer"),
        .. Members(InstructionRole, RealtimeModels + "Role", "System"),
        .. Members(ToolRole, "Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole", "Tool"),
        Parameter(MessageRole, ChatMessage, Ctor, "role"),
        .. Members(MessageRole, ChatMessage, "Role"),
        .. Members(MessageRole, RealtimeItem, "Role"),
        .. Members(InstructionMessage, ChatMessage, "FromSystem"),
    ];

    private static FlowRow[] Messages =>
    [
        .. MessageText(ChatMessage, Ctor, "content", "role"),
        .. MessageText(ChatMessage, Ctor, "contents", "role"),
        .. MessageProperty(ChatMessage, "Content", "Role"),
        .. MessageProperty(ChatMessage, "Contents", "Role"),
        .. Prompt(ChatMessage, ["FromUser", "FromAssistant", "FromTool"], "content"),
        Prompt(ChatMessage, "FromUser", "contents"),
        Prompt(MessageRequest, Ctor, "content"),
        .. PromptProperty(MessageRequest, "Content"),
        .. MessageProperty(RealtimeItem, "Content", "Role"),
        .. PromptProperty(RealtimeItem, "Output"),
    ];

    private static FlowRow[] Prompts =>
    [
        .. PromptProperty(Requests + "ToolOutput", "Output"),
        .. PromptProperty(Requests + "CompletionCreateRequest", "Prompt", "PromptAsList", "Suffix"),
        .. PromptProperty(Requests + "EditCreateRequest", "Input"),
        .. PromptProperty(Requests + "EmbeddingCreateRequest", "Input", "InputAsList"),
        .. PromptProperty(Requests + "AudioCreateSpeechRequest", "Input"),
        .. PromptProperty(Requests + "AudioCreateTranscriptionRequest", "Prompt"),
        .. PromptProperty(Images + "CreateImageRequest", "Prompt"),
        Prompt(Images + "CreateImageRequest", Ctor, "prompt"),
        .. PromptProperty(Images + "CreateImageEditRequest", "Prompt"),
        Prompt(Images + "CreateImageEditRequest", Ctor, "prompt"),
    ];
}
