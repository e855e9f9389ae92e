using System;
using System.Collections.Generic;
using System.Linq;
using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <content>Text that goes to a model and comes back. The parts are computed, as the order in which files are initialised is not defined.</content>
internal static partial class OpenAISdk
{
    private const string ChatNamespace = "OpenAI.Chat.";
    private const string ChatMessage = ChatNamespace + "ChatMessage";
    private const string ContentPart = ChatNamespace + "ChatMessageContentPart";
    private const string ChatContent = ChatNamespace + "ChatMessageContent";
    private const string ResponseNamespace = "OpenAI.Responses.";
    private const string ResponseItem = ResponseNamespace + "ResponseItem";
    private const string ResponsePart = ResponseNamespace + "ResponseContentPart";
    private const string Streaming = ResponseNamespace + "StreamingResponse";
    private const string AssistantNamespace = "OpenAI.Assistants.";
    private const string RealtimeNamespace = "OpenAI.Realtime.";
    private const string RealtimeItem = RealtimeNamespace + "RealtimeItem";
    private const string AnswerFact = "answer of the OpenAI responses client";
    private const string RealtimeFact = "updates of an OpenAI realtime session";
    private const string ImplicitMessage = "OpenAI message made of a string";

    private static ApiRow[] FlowRows =>
    [
        .. ChatAnswers,
        .. AnswerForms,
        .. ChatMessages,
        .. ResponseAnswers,
        .. ResponseToolCalls,
        .. ResponseStream,
        .. ResponseMessages,
        .. AssistantText,
        .. RealtimeText,
        .. OtherText,
        .. ToolDescriptions,
    ];

    private static ApiRow[] ChatAnswers =>
    [
        .. Generated(
            Chat,
            "CompleteChat",
            "CompleteChatAsync",
            "CompleteChatStreaming",
            "CompleteChatStreamingAsync",
            "GetChatCompletion",
            "GetChatCompletionAsync",
            "GetChatCompletions",
            "GetChatCompletionsAsync"),
        .. Generated(
            ChatNamespace + "ChatCompletion", "Content", "Refusal", "ToolCalls", "FunctionCall", "OutputAudio", "Annotations"),
        .. Generated(
            ChatNamespace + "StreamingChatCompletionUpdate",
            "ContentUpdate",
            "RefusalUpdate",
            "ToolCallUpdates",
            "FunctionCallUpdate",
            "OutputAudioUpdate"),
        .. Generated(ChatNamespace + "ChatToolCall", "FunctionName", "FunctionArguments"),
        .. Generated(ChatNamespace + "ChatFunctionCall", "FunctionName", "FunctionArguments"),
        .. Generated(ChatNamespace + "StreamingChatToolCallUpdate", "FunctionName", "FunctionArgumentsUpdate"),
        .. Generated(ChatNamespace + "ChatOutputAudio", "Transcript"),
    ];

    private static ApiRow[] AnswerForms =>
    [
        Member(AnswerText, ContentPart, "Text"),
        Member(StructuredOutput, ChatNamespace + "ChatCompletionOptions", "ResponseFormat"),
        Member(StructuredOutput, AssistantNamespace + "RunCreationOptions", "ResponseFormat"),
        Member(StructuredOutput, AssistantNamespace + "AssistantCreationOptions", "ResponseFormat"),
        .. Members(StopReason, ChatNamespace + "ChatCompletion", "FinishReason", "Refusal"),
        .. Renamed(
            AnswerFact,
            [
                .. Members(AnswerText, ResponseNamespace + "ResponseResult", "GetOutputText"),
                .. Members(AnswerText, ResponseNamespace + "OpenAIResponse", "GetOutputText"),
                .. Members(StructuredOutput, ResponseNamespace + "CreateResponseOptions", "TextOptions"),
                .. Members(StructuredOutput, ResponseNamespace + "ResponseCreationOptions", "TextOptions"),
                .. Members(StopReason, ResponseNamespace + "ResponseResult", "Status", "IncompleteStatusDetails"),
                .. Members(StopReason, ResponseNamespace + "OpenAIResponse", "Status", "IncompleteStatusDetails"),
            ]),
    ];

    private static ApiRow[] ChatMessages =>
    [
        .. InstructionMessageRows("System"),
        .. InstructionMessageRows("Developer"),
        .. ChatMessageRows(Prompt, "User"),
        .. ChatMessageRows(Prompt, "Assistant"),
        .. ChatMessageRows(Prompt, "Tool"),
        Prompt(ChatNamespace + "FunctionChatMessage", Ctor, "content"),
        Prompt(ChatMessage, "CreateFunctionMessage", "content"),
        .. Renamed(
            ImplicitMessage,
            Prompt(ChatMessage, ImplicitConversion, "content"),
            Prompt(ChatMessage, ImplicitConversion, "userMessage")),
        .. Types(TextCarrier, ChatMessage, ContentPart, ChatContent),
    ];

    private static ApiRow[] ResponseAnswers =>
    [
        .. Renamed(AnswerFact, [.. Generated(Responses, ResponseAnswerCalls), .. Generated(LegacyResponses, ResponseAnswerCalls)]),
        .. Generated(Responses, "GetResponse", "GetResponseAsync", "GetResponseStreamingAsync"),
        .. Renamed(
            AnswerFact,
            [
                .. Generated(ResponseNamespace + "ResponseResult", "GetOutputText", "OutputItems"),
                .. Generated(ResponseNamespace + "OpenAIResponse", "GetOutputText", "OutputItems"),
            ]),
        .. Renamed(
            AnswerFact,
            [
                .. Prompt(Responses, ResponseAnswerCalls, "userInputText"),
                .. Prompt(LegacyResponses, ResponseAnswerCalls, "userInputText"),
            ]),
    ];

    private static ApiRow[] ResponseToolCalls =>
    [
        .. Generated(ResponseNamespace + "FunctionCallResponseItem", "FunctionName", "FunctionArguments"),
        .. Generated(ResponseNamespace + "CustomToolCallItem", "ToolName", "Input"),
        .. Generated(ResponseNamespace + "McpToolCallItem", "ToolName", "ToolArguments"),
        .. Found(ResponseNamespace + "McpToolCallItem", "ToolOutput"),
        .. Generated(ResponseNamespace + "McpToolCallApprovalRequestItem", "ToolName", "ToolArguments"),
        .. Generated(ResponseNamespace + "CodeInterpreterCallResponseItem", "Code", "Outputs"),
        .. Generated(ResponseNamespace + "ComputerCallResponseItem", "Action"),
        .. Generated(ResponseNamespace + "ApplyPatchCallItem", "Operation"),
        .. Generated(ResponseNamespace + "WebSearchCallResponseItem", "Action"),
        .. Generated(ResponseNamespace + "FileSearchCallResponseItem", "Queries"),
        .. Found(ResponseNamespace + "FileSearchCallResponseItem", "Results"),
        .. Found(ResponseNamespace + "FileSearchCallResult", "Text"),
        .. Found(ResponseNamespace + "UriCitationMessageAnnotation", "Uri", "Title"),
        .. Generated(ResponseNamespace + "ReasoningResponseItem", "GetSummaryText", "SummaryParts"),
    ];

    private static ApiRow[] ResponseStream =>
    [
        .. Generated(Streaming + "OutputTextDeltaUpdate", "Delta"),
        .. Generated(Streaming + "OutputTextDoneUpdate", "Text"),
        .. Generated(Streaming + "RefusalDeltaUpdate", "Delta"),
        .. Generated(Streaming + "RefusalDoneUpdate", "Refusal"),
        .. Generated(Streaming + "ContentPartDoneUpdate", "Part"),
        .. Generated(Streaming + "OutputItemDoneUpdate", "Item"),
        .. Generated(Streaming + "CompletedUpdate", "Response"),
        .. Generated(Streaming + "FunctionCallArgumentsDeltaUpdate", "Delta"),
        .. Generated(Streaming + "FunctionCallArgumentsDoneUpdate", "FunctionName", "FunctionArguments"),
        .. Generated(Streaming + "McpCallArgumentsDeltaUpdate", "Delta"),
        .. Generated(Streaming + "McpCallArgumentsDoneUpdate", "ToolArguments"),
        .. Generated(Streaming + "CustomToolCallInputDeltaUpdate", "InputDelta"),
        .. Generated(Streaming + "CustomToolCallInputDoneUpdate", "Input"),
        .. Generated(Streaming + "CodeInterpreterCallCodeDeltaUpdate", "Delta"),
        .. Generated(Streaming + "CodeInterpreterCallCodeDoneUpdate", "Code"),
        .. Generated(Streaming + "ReasoningTextDeltaUpdate", "Delta"),
        .. Generated(Streaming + "ReasoningTextDoneUpdate", "Text"),
        .. Generated(Streaming + "ReasoningSummaryTextDeltaUpdate", "Delta"),
        .. Generated(Streaming + "ReasoningSummaryTextDoneUpdate", "Text"),
    ];

    private static ApiRow[] ResponseMessages =>
    [
        .. Renamed(
            AnswerFact,
            [.. InstructionProperty(ResponseOptions, "Instructions"), .. InstructionProperty(LegacyResponseOptions, "Instructions")]),
        .. Instruction(ResponseItem, InstructionItems, "inputTextContent").Select(row => row with { SafeForm = "CreateUserMessageItem" }),
        .. Instruction(ResponseItem, InstructionItems, "contentParts"),
        Prompt(ResponseItem, "CreateUserMessageItem", "inputTextContent"),
        Prompt(ResponseItem, "CreateAssistantMessageItem", "outputTextContent"),
        .. Prompt(ResponseItem, ["CreateUserMessageItem", "CreateAssistantMessageItem"], "contentParts"),
        Prompt(ResponseItem, "CreateFunctionCallOutputItem", "functionOutput"),
        Prompt(ResponseItem, "CreateCustomToolCallOutputItem", "output"),
        Prompt(ResponseNamespace + "FunctionCallOutputResponseItem", Ctor, "functionOutput"),
        .. PromptProperty(ResponseNamespace + "FunctionCallOutputResponseItem", "FunctionOutput"),
        Prompt(ResponseNamespace + "CustomToolCallOutputItem", Ctor, "output"),
        .. PromptProperty(ResponseNamespace + "ApplyPatchCallOutputItem", "Output"),
        .. Types(TextCarrier, ResponseItem, ResponsePart),
    ];

    private static ApiRow[] AssistantText =>
    [
        .. InstructionProperty(AssistantNamespace + "AssistantCreationOptions", "Instructions"),
        .. InstructionProperty(AssistantNamespace + "AssistantModificationOptions", "Instructions"),
        .. InstructionProperty(RunOptions, "InstructionsOverride", "AdditionalInstructions"),
        .. Prompt(Assistants, ["CreateMessage", "CreateMessageAsync"], "content"),
        Prompt(AssistantNamespace + "ThreadInitializationMessage", Ctor, "content"),
        Prompt(AssistantNamespace + "ThreadInitializationMessage", ImplicitConversion, "initializationMessage"),
        Prompt(AssistantNamespace + "ToolOutput", Ctor, "output"),
        .. PromptProperty(AssistantNamespace + "ToolOutput", "Output"),
        .. Generated(Assistants, "GetMessages", "GetMessagesAsync", "GetMessage", "GetMessageAsync"),
        .. Generated(AssistantNamespace + "MessageContentUpdate", "Text", "RefusalUpdate"),
        .. Generated(AssistantNamespace + "RequiredAction", "FunctionName", "FunctionArguments"),
        .. Generated(AssistantNamespace + "RequiredActionUpdate", "FunctionName", "FunctionArguments"),
        .. Generated(AssistantNamespace + "RunStepToolCall", "CodeInterpreterInput", "FunctionName", "FunctionArguments"),
        .. Generated(AssistantNamespace + "RunStepDetailsUpdate", "CodeInterpreterInput", "FunctionName", "FunctionArguments"),
        .. Found(AssistantNamespace + "RunStepFileSearchResultContent", "Text"),
        .. Types(TextCarrier, AssistantNamespace + "MessageContent"),
    ];

    private static ApiRow[] RealtimeText =>
    [
        .. InstructionProperty(RealtimeSession, "Instructions"),
        .. InstructionProperty(RealtimeResponse, "Instructions"),
        Instruction(RealtimeItem, "CreateSystemMessageItem", "inputTextContent"),
        Instruction(RealtimeItem, "CreateSystemMessageItem", "contentParts"),
        Prompt(RealtimeItem, "CreateUserMessageItem", "inputTextContent"),
        Prompt(RealtimeItem, "CreateAssistantMessageItem", "outputTextContent"),
        .. Prompt(RealtimeItem, ["CreateUserMessageItem", "CreateAssistantMessageItem"], "contentParts"),
        Prompt(RealtimeItem, "CreateFunctionCallOutputItem", "functionOutput"),
        .. MessageText(RealtimeNamespace + "RealtimeMessageItem", Ctor, "content", "role"),
        Prompt(RealtimeNamespace + "RealtimeFunctionCallOutputItem", Ctor, "functionOutput"),
        .. Generated(RealtimeNamespace + "RealtimeFunctionCallItem", "FunctionName", "FunctionArguments"),
        .. Renamed(
            RealtimeFact,
            [
                .. Generated(RealtimeNamespace + "RealtimeSessionClient", "ReceiveUpdatesAsync"),
                .. Generated(RealtimeNamespace + "RealtimeSession", "ReceiveUpdatesAsync"),
            ]),
        .. Members(InstructionRole, RealtimeNamespace + "RealtimeMessageRole", "System"),
        .. Types(TextCarrier, RealtimeItem, RealtimeNamespace + "RealtimeMessageContentPart"),
    ];

    private static ApiRow[] OtherText =>
    [
        .. Prompt(Images, [.. ImagePrompts], "prompt"),
        .. Generated(Images, [.. ImagePrompts]),
        .. Generated("OpenAI.Images.GeneratedImage", "ImageBytes", "ImageUri", "RevisedPrompt"),
        .. Prompt(Audio, ["GenerateSpeech", "GenerateSpeechAsync", "GenerateSpeechStreamingAsync"], "text"),
        .. PromptProperty("OpenAI.Audio.AudioTranscriptionOptions", "Prompt"),
        .. PromptProperty("OpenAI.Audio.AudioTranslationOptions", "Prompt"),
        .. Generated(Audio, [.. AudioTexts]),
        .. Generated("OpenAI.Audio.AudioTranscription", "Text", "Segments", "Words"),
        .. Generated("OpenAI.Audio.AudioTranslation", "Text", "Segments"),
        .. Prompt(Embeddings, ["GenerateEmbedding", "GenerateEmbeddingAsync"], "input"),
        .. Prompt(Embeddings, ["GenerateEmbeddings", "GenerateEmbeddingsAsync"], "inputs"),
    ];

    private static ApiRow[] ToolDescriptions =>
    [
        Instruction(ChatNamespace + "ChatTool", "CreateFunctionTool", "functionDescription"),
        .. InstructionProperty(ChatNamespace + "ChatFunction", "FunctionDescription"),
        Instruction(ResponseTool, "CreateFunctionTool", "functionDescription"),
        Instruction(ResponseTool, "CreateMcpTool", "serverDescription"),
        .. InstructionProperty(ResponseNamespace + "FunctionTool", "FunctionDescription"),
        .. InstructionProperty(McpTool, "ServerDescription"),
        .. InstructionProperty(AssistantNamespace + "FunctionToolDefinition", "Description"),
        .. InstructionProperty(RealtimeNamespace + "RealtimeFunctionTool", "FunctionDescription"),
    ];

    private static string[] ResponseAnswerCalls => ["CreateResponse", "CreateResponseAsync", "CreateResponseStreamingAsync"];

    private static string[] InstructionItems => ["CreateSystemMessageItem", "CreateDeveloperMessageItem"];

    private static IEnumerable<string> ImagePrompts => WithAsync("GenerateImage", "GenerateImages", "GenerateImageEdit", "GenerateImageEdits");

    private static IEnumerable<string> AudioTexts =>
        WithAsync("TranscribeAudio", "TranscribeAudioDiarized", "TranslateAudio").Append("TranscribeAudioStreamingAsync");

    private static IEnumerable<string> WithAsync(params string[] members) => members.SelectMany(member => new[] { member, member + "Async" });

    /// <summary>A message is made by its constructor or by the factory of its base type, of a string or of parts.</summary>
    private static IEnumerable<ApiRow> InstructionMessageRows(string role) => ChatMessageRows(Instruction, role)
        .Select(static row => row with { SafeForm = row.Member == Ctor ? "UserChatMessage" : "CreateUserMessage" });

    private static ApiRow[] ChatMessageRows(Func<string, string, string, ApiRow> sink, string role) =>
    [
        sink(ChatNamespace + role + "ChatMessage", Ctor, "content"),
        sink(ChatNamespace + role + "ChatMessage", Ctor, "contentParts"),
        sink(ChatMessage, "Create" + role + "Message", "content"),
        sink(ChatMessage, "Create" + role + "Message", "contentParts"),
    ];
}
