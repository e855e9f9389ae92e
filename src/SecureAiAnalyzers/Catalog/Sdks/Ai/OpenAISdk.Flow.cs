using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

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
    private const string AnswerFact = "answer of the OpenAI responses client";
    private const string ImplicitMessage = "OpenAI message made of a string";

    private static SdkRow[] FlowRows =>
    [
        .. ChatAnswers,
        .. AnswerForms,
        .. InstructionMessages,
        .. ChatMessages,
        .. ResponseAnswers,
        .. ResponseToolCalls,
        .. ResponseStream,
        .. ResponseMessages,
        .. AssistantText,
        .. StoredText,
        .. OtherText,
        .. ToolDescriptions,
    ];

    private static FlowRow[] ChatAnswers =>
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
        .. Generated(ChatNamespace + "StreamingChatFunctionCallUpdate", "FunctionName", "FunctionArgumentsUpdate"),
        .. Generated(ChatNamespace + "ChatOutputAudio", "Transcript"),
        .. Generated(ChatNamespace + "StreamingChatOutputAudioUpdate", "TranscriptUpdate"),
        .. Found(ChatNamespace + "ChatMessageAnnotation", "WebResourceUri", "WebResourceTitle"),
    ];

    private static ApiRow[] InstructionMessages =>
    [
        .. Members(InstructionMessage, ChatNamespace + "SystemChatMessage", Ctor),
        .. Members(InstructionMessage, ChatNamespace + "DeveloperChatMessage", Ctor),
        .. Members(InstructionMessage, ChatMessage, "CreateSystemMessage", "CreateDeveloperMessage"),
        .. Members(InstructionMessage, ResponseItem, InstructionItems),
    ];

    private static ApiRow[] AnswerForms =>
    [
        Member(AnswerText, ContentPart, "Text"),
        Member(StreamedText, Streaming + "OutputTextDeltaUpdate", "Delta"),
        Member(StreamedText, Streaming + "OutputTextDoneUpdate", "Text"),
        Member(AnswerText, ResponsePart, "Text"),
        Member(StructuredOutput, ChatNamespace + "ChatCompletionOptions", "ResponseFormat"),
        Member(StructuredOutput, AssistantNamespace + "RunCreationOptions", "ResponseFormat"),
        Member(StructuredOutput, AssistantNamespace + "AssistantCreationOptions", "ResponseFormat"),
        Member(StructuredOutput, AssistantNamespace + "AssistantModificationOptions", "ResponseFormat"),
        .. Members(StopReason, ChatNamespace + "ChatCompletion", "FinishReason", "Refusal"),
        .. Members(StopReason, ChatNamespace + "StreamingChatCompletionUpdate", "FinishReason", "RefusalUpdate"),
        Member(StopReason, ContentPart, "Refusal"),
        .. Members(Refusal, ChatNamespace + "ChatCompletion", "Refusal"),
        .. Members(Refusal, ChatNamespace + "StreamingChatCompletionUpdate", "RefusalUpdate"),
        Member(Refusal, ContentPart, "Refusal"),
        Member(Refusal, ResponsePart, "Refusal"),
        .. Members(StopReason, AssistantNamespace + "ThreadRun", "Status", "IncompleteDetails"),
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
        Member(StopReason, ResponsePart, "Refusal"),
    ];

    private static FlowRow[] ChatMessages =>
    [
        .. InstructionMessageRows("System"),
        .. InstructionMessageRows("Developer"),
        .. ChatMessageRows(Prompt, "User"),
        .. ChatMessageRows(Prompt, "Assistant"),
        .. ChatMessageRows(Prompt, "Tool"),
        Prompt(ChatNamespace + "FunctionChatMessage", Ctor, "content"),
        Prompt(ChatMessage, "CreateFunctionMessage", "content"),
        .. Prompt(Chat, ["CompleteChat", "CompleteChatAsync"], "content"),
        .. Prompt(ChatNamespace + "ChatOutputPrediction", ["CreateStaticContentPrediction"], "staticContent"),
        .. Prompt(ChatNamespace + "ChatOutputPrediction", ["CreateStaticContentPrediction"], "staticContentParts"),
        .. Renamed(
            ImplicitMessage,
            Prompt(ChatMessage, ImplicitConversion, "content"),
            Prompt(ChatMessage, ImplicitConversion, "userMessage")),
        .. Types(FlowRole.TextCarrier, ChatMessage, ContentPart, ChatContent),
    ];

    private static FlowRow[] ResponseAnswers =>
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
                .. Generated(Responses, "CreateResponseStreaming"),
                .. Generated(LegacyResponses, "CreateResponseStreaming"),
                .. Prompt(Responses, ["CreateResponseStreaming"], "userInputText"),
                .. Prompt(LegacyResponses, ["CreateResponseStreaming"], "userInputText"),
            ]),
        .. Prompt(Responses, ["CreateResponse", "CreateResponseAsync", "CompactResponse", "CompactResponseAsync"], "content"),
    ];

    private static FlowRow[] ResponseToolCalls =>
    [
        .. Generated(ResponseNamespace + "FunctionCallResponseItem", "FunctionName", "FunctionArguments"),
        .. Generated(ResponseNamespace + "CustomToolCallItem", "ToolName", "Input"),
        .. Generated(ResponseNamespace + "McpToolCallItem", "ToolName", "ToolArguments"),
        .. Found(ResponseNamespace + "McpToolCallItem", "ToolOutput", "Error"),
        .. FoundDescription(ResponseNamespace + "McpToolDefinition", "Name", "Description", "InputSchema"),
        .. Generated(ResponseNamespace + "McpToolCallApprovalRequestItem", "ToolName", "ToolArguments"),
        .. Generated(ResponseNamespace + "CodeInterpreterCallResponseItem", "Code", "Outputs"),
        .. Generated(ResponseNamespace + "CodeInterpreterCallLogsOutput", "Logs"),
        .. Generated(ResponseNamespace + "CodeInterpreterCallImageOutput", "ImageUri"),
        .. Generated(ResponseNamespace + "ComputerCallResponseItem", "Action"),
        .. Generated(ResponseNamespace + "ComputerCallAction", "TypeText", "KeyPressKeyCodes"),
        .. Generated(ResponseNamespace + "ApplyPatchCallItem", "Operation"),
        .. Generated(ResponseNamespace + "ApplyPatchCreateFileOperation", "FilePath", "Diff"),
        .. Generated(ResponseNamespace + "ApplyPatchUpdateFileOperation", "FilePath", "Diff"),
        .. Generated(ResponseNamespace + "ApplyPatchDeleteFileOperation", "FilePath"),
        .. Generated(ResponseNamespace + "ImageGenerationCallResponseItem", "RevisedPrompt", "ImageResultBytes"),
        .. Generated(ResponseNamespace + "WebSearchCallResponseItem", "Action"),
        .. Generated(ResponseNamespace + "WebSearchSearchAction", "Query", "Queries"),
        .. Generated(ResponseNamespace + "WebSearchOpenPageAction", "Uri"),
        .. Generated(ResponseNamespace + "WebSearchFindInPageAction", "Uri", "Pattern"),
        .. Found(ResponseNamespace + "WebSearchActionUriSource", "Uri"),
        .. Generated(ResponseNamespace + "FileSearchCallResponseItem", "Queries"),
        .. Found(ResponseNamespace + "FileSearchCallResponseItem", "Results"),
        .. Found(ResponseNamespace + "FileSearchCallResult", "Text", "Filename", "Attributes"),
        .. Found(ResponseNamespace + "FileCitationMessageAnnotation", "Filename"),
        .. Found(ResponseNamespace + "UriCitationMessageAnnotation", "Uri", "Title"),
        .. Generated(ResponseNamespace + "ReasoningResponseItem", "GetSummaryText", "SummaryParts"),
        .. Generated(ResponseNamespace + "ReasoningSummaryTextPart", "Text"),
    ];

    private static FlowRow[] ResponseStream =>
    [
        .. Generated(Streaming + "OutputTextDeltaUpdate", "Delta"),
        .. Generated(Streaming + "OutputTextDoneUpdate", "Text"),
        .. Generated(Streaming + "RefusalDeltaUpdate", "Delta"),
        .. Generated(Streaming + "RefusalDoneUpdate", "Refusal"),
        .. Generated(Streaming + "ContentPartDoneUpdate", "Part"),
        .. Generated(Streaming + "OutputItemAddedUpdate", "Item"),
        .. Generated(Streaming + "OutputItemDoneUpdate", "Item"),
        .. Generated(Streaming + "CompletedUpdate", "Response"),
        .. Generated(Streaming + "IncompleteUpdate", "Response"),
        .. Generated(Streaming + "ImageGenerationCallPartialImageUpdate", "PartialImageBytes"),
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

    private static FlowRow[] ResponseMessages =>
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
        .. PromptProperty(ResponseNamespace + "CustomToolCallOutputItem", "Output"),
        .. PromptProperty(ResponseNamespace + "ApplyPatchCallOutputItem", "Output"),
        .. PromptProperty(McpApproval, "Reason"),
        .. Types(FlowRole.TextCarrier, ResponseItem, ResponsePart),
    ];

    private static FlowRow[] AssistantText =>
    [
        .. InstructionProperty(AssistantNamespace + "AssistantCreationOptions", "Instructions"),
        .. InstructionProperty(AssistantNamespace + "AssistantModificationOptions", "Instructions"),
        .. InstructionProperty(RunOptions, "InstructionsOverride", "AdditionalInstructions"),
        .. Prompt(Assistants, ["CreateMessage", "CreateMessageAsync"], "content"),
        .. Prompt(Assistants, ["CreateThread", "CreateThreadAsync", "CreateAssistant", "CreateAssistantAsync"], "content"),
        .. Prompt(Assistants, ["CreateRun", "CreateRunAsync", "CreateThreadAndRun", "CreateThreadAndRunAsync"], "content"),
        .. Prompt(Assistants, ["SubmitToolOutputsToRun", "SubmitToolOutputsToRunAsync"], "content"),
        Prompt(AssistantNamespace + "ThreadInitializationMessage", Ctor, "content"),
        Prompt(AssistantNamespace + "ThreadInitializationMessage", ImplicitConversion, "initializationMessage"),
        Prompt(AssistantNamespace + "ToolOutput", Ctor, "output"),
        .. PromptProperty(AssistantNamespace + "ToolOutput", "Output"),
        .. Renamed(
            StreamedRun,
            [
                .. Generated(Assistants, FormerAssistantCalls),
                .. Generated(Assistants, [.. FormerAssistantCalls.Select(static call => call + "Async")]),
            ]),
        .. Generated(Assistants, "GetMessages", "GetMessagesAsync", "GetMessage", "GetMessageAsync"),
        .. Generated(AssistantNamespace + "MessageContentUpdate", "Text", "RefusalUpdate"),
        .. Generated(AssistantNamespace + "RequiredAction", "FunctionName", "FunctionArguments"),
        .. Generated(AssistantNamespace + "RequiredActionUpdate", "FunctionName", "FunctionArguments"),
        .. Generated(AssistantNamespace + "RunStepToolCall", "CodeInterpreterInput", "FunctionName", "FunctionArguments"),
        .. Generated(AssistantNamespace + "RunStepDetailsUpdate", "CodeInterpreterInput", "FunctionName", "FunctionArguments"),
        .. Generated(AssistantNamespace + "RunStepCodeInterpreterOutput", "Logs"),
        .. Generated(AssistantNamespace + "RunStepUpdateCodeInterpreterOutput", "Logs"),
        .. Found(AssistantNamespace + "RunStepFileSearchResult", "FileName"),
        .. Found(AssistantNamespace + "RunStepFileSearchResultContent", "Text"),
        .. Types(FlowRole.TextCarrier, AssistantNamespace + "MessageContent"),
    ];

    private static FlowRow[] OtherText =>
    [
        .. Prompt(Images, [.. ImagePrompts], "prompt"),
        .. Prompt(Images, ["GenerateImages", "GenerateImagesAsync", "GenerateImagesStreamingAsync"], "content"),
        .. Generated(Images, [.. ImagePrompts]),
        .. Generated(Images, [.. ImageVariations]),
        .. Sink(SinkKinds.FilePath, Images, [.. ImageEdits, .. ImageVariations], "imageFilePath"),
        .. Sink(SinkKinds.FilePath, Images, [.. ImageEdits], "maskFilePath"),
        .. Generated("OpenAI.Images.GeneratedImage", "ImageBytes", "ImageUri", "RevisedPrompt"),
        .. Prompt(Videos, VideoCalls, "content"),
        .. Prompt(Audio, SpeakingCalls, "text"),
        .. Prompt(Audio, SpeakingCalls, "content"),
        .. InstructionProperty("OpenAI.Audio.SpeechGenerationOptions", "Instructions"),
        .. PromptProperty("OpenAI.Audio.AudioTranscriptionOptions", "Prompt"),
        .. PromptProperty("OpenAI.Audio.AudioTranslationOptions", "Prompt"),
        .. Generated(Audio, [.. AudioTexts]),
        .. Sink(SinkKinds.FilePath, Audio, [.. AudioTexts], "audioFilePath"),
        .. Renamed(
            StreamedTranscription,
            [
                .. Generated(Audio, "TranscribeAudioStreamingAsync", "TranscribeAudioStreaming"),
                .. Sink(SinkKinds.FilePath, Audio, ["TranscribeAudioStreamingAsync", "TranscribeAudioStreaming"], "audioFilePath"),
            ]),
        .. Generated("OpenAI.Audio.AudioTranscription", "Text", "Segments", "Words"),
        .. Generated("OpenAI.Audio.AudioTranslation", "Text", "Segments"),
        .. Generated("OpenAI.Audio.DiarizedAudioTranscription", "Text", "Segments"),
        .. Generated("OpenAI.Audio.TranscribedSegment", "Text"),
        .. Generated("OpenAI.Audio.TranscribedWord", "Word"),
        .. Generated("OpenAI.Audio.DiarizedTranscriptionSegment", "Text", "SpeakerLabel"),
        .. Generated("OpenAI.Audio.StreamingAudioTranscriptionTextDeltaUpdate", "Delta"),
        .. Generated("OpenAI.Audio.StreamingAudioTranscriptionTextDoneUpdate", "Text"),
        .. Generated("OpenAI.Audio.StreamingAudioTranscriptionTextSegmentUpdate", "Text", "SpeakerLabel"),
        .. Prompt(Embeddings, ["GenerateEmbedding", "GenerateEmbeddingAsync"], "input"),
        .. Prompt(Embeddings, ["GenerateEmbeddings", "GenerateEmbeddingsAsync"], "inputs"),
        .. Prompt(Embeddings, ["GenerateEmbeddings", "GenerateEmbeddingsAsync"], "content"),
    ];

    private static FlowRow[] ToolDescriptions =>
    [
        Instruction(ChatNamespace + "ChatTool", "CreateFunctionTool", "functionDescription"),
        .. InstructionProperty(ChatNamespace + "ChatFunction", "FunctionDescription"),
        Instruction(ResponseTool, "CreateFunctionTool", "functionDescription"),
        Instruction(ResponseTool, "CreateMcpTool", "serverDescription"),
        .. InstructionProperty(FunctionTool, "FunctionDescription"),
        .. InstructionProperty(CustomTool, "ToolDescription"),
        .. InstructionProperty(McpTool, "ServerDescription"),
        .. InstructionProperty(AssistantTool, "Description"),
        Instruction(AssistantNamespace + "ToolDefinition", "CreateFunction", "description"),
        Instruction(ChatNamespace + "ChatResponseFormat", "CreateJsonSchemaFormat", "jsonSchemaFormatDescription"),
        Instruction(ResponseNamespace + "ResponseTextFormat", "CreateJsonSchemaFormat", "jsonSchemaFormatDescription"),
        Instruction(AssistantNamespace + "AssistantResponseFormat", "CreateJsonSchemaFormat", "description"),
    ];

    private static string[] ResponseAnswerCalls => ["CreateResponse", "CreateResponseAsync", "CreateResponseStreamingAsync"];

    private static string[] InstructionItems => ["CreateSystemMessageItem", "CreateDeveloperMessageItem"];

    private static IEnumerable<string> ImagePrompts => [.. WithAsync("GenerateImage", "GenerateImages"), .. ImageEdits];

    private static IEnumerable<string> ImageEdits => WithAsync("GenerateImageEdit", "GenerateImageEdits");

    private static IEnumerable<string> ImageVariations => WithAsync("GenerateImageVariation", "GenerateImageVariations");

    private static IEnumerable<string> AudioTexts => WithAsync("TranscribeAudio", "TranscribeAudioDiarized", "TranslateAudio");

    private static string[] SpeakingCalls => ["GenerateSpeech", "GenerateSpeechAsync", "GenerateSpeechStreamingAsync"];

    private static IEnumerable<string> WithAsync(params string[] members) => members.SelectMany(member => new[] { member, member + "Async" });

    /// <summary>A message is made by its constructor or by the factory of its base type, of a string or of parts.</summary>
    private static IEnumerable<FlowRow> InstructionMessageRows(string role) => ChatMessageRows(Instruction, role)
        .Select(static row => row with { SafeForm = row.Member == Ctor ? "UserChatMessage" : "CreateUserMessage" });

    private static FlowRow[] ChatMessageRows(Func<string, string, string, FlowRow> sink, string role) =>
    [
        sink(ChatNamespace + role + "ChatMessage", Ctor, "content"),
        sink(ChatNamespace + role + "ChatMessage", Ctor, "contentParts"),
        sink(ChatMessage, "Create" + role + "Message", "content"),
        sink(ChatMessage, "Create" + role + "Message", "contentParts"),
    ];
}
