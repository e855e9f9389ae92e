using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class ExtensionsAISdk
{
    private const string ChatClient = Namespace + "IChatClient";
    private const string ChatClientExtensions = Namespace + "ChatClientExtensions";
    private const string ChatMessage = Namespace + "ChatMessage";
    private const string ChatUpdate = "update of a streaming chat client call";
    private const string ChatMessageContent = "content of a message";
    private const string HostedOutputs = "Outputs";
    private const string FileClient = Namespace + "IHostedFileClient";
    private const string FileClientExtensions = Namespace + "HostedFileClientExtensions";

    private static SdkRow[] FlowRows =>
    [
        .. Answers,
        .. AnswerObjects,
        .. AnswerForms,
        .. ToolCalls,
        .. Speech,
        .. Files,
        .. Instructions,
        .. Prompts,
        .. Carriers,
    ];

    private static FlowRow[] Answers =>
    [
        .. Renamed(ChatCall, [.. Generated(ChatClient, "GetResponseAsync", "CompleteAsync")]),
        .. Renamed(ChatCall, [.. Generated(ChatClientExtensions, "GetResponseAsync", "CompleteAsync")]),
        .. Renamed(StreamingCall, [.. Generated(ChatClient, "GetStreamingResponseAsync", "CompleteStreamingAsync")]),
        .. Renamed(StreamingCall, [.. Generated(ChatClientExtensions, "GetStreamingResponseAsync", "CompleteStreamingAsync")]),
        .. Renamed(
            StructuredCall, [.. Generated(Namespace + "ChatClientStructuredOutputExtensions", "GetResponseAsync", "CompleteAsync")]),
        .. Generated(Namespace + "IImageGenerator", "GenerateAsync"),
        .. Generated(Namespace + "ImageGeneratorExtensions", "GenerateImagesAsync", "EditImagesAsync", "EditImageAsync"),
        .. Generated(Namespace + "IRealtimeClientSession", "GetStreamingResponseAsync"),
    ];

    private static FlowRow[] AnswerObjects =>
    [
        .. Renamed(
            ChatCall,
            [
                .. Generated(Namespace + "ChatResponse", "Text", "Messages", "ToString"),
                .. Generated(Namespace + "ChatCompletion", "Message", "Choices", "ToString"),
            ]),
        .. Renamed(
            StructuredCall, [.. Generated(Namespace + "ChatResponse`1", "Result"), .. Generated(Namespace + "ChatCompletion`1", "Result")]),
        .. Renamed(
            StructuredCall,
            FilledArgument(FlowLabels.ModelOutput, Namespace + "ChatResponse`1", "TryGetResult", "result"),
            FilledArgument(FlowLabels.ModelOutput, Namespace + "ChatCompletion`1", "TryGetResult", "result")),
        .. Renamed(
            ChatUpdate,
            [
                .. Generated(Namespace + "ChatResponseUpdate", "Text", "Contents", "ToString"),
                .. Generated(Namespace + "StreamingChatCompletionUpdate", "Text", "Contents", "ToString"),
            ]),
        .. Generated(Namespace + "ImageGenerationResponse", "Contents"),
        .. Generated(Namespace + "OutputTextAudioRealtimeServerMessage", "Text"),
        .. Generated(Namespace + "ResponseOutputItemRealtimeServerMessage", "Item"),
        .. Generated(Namespace + "ResponseCreatedRealtimeServerMessage", "Items"),
    ];

    private static ApiRow[] AnswerForms =>
    [
        .. Renamed(
            ChatCall,
            [
                .. Members(AnswerText, Namespace + "ChatResponse", "Text", "ToString"),
                .. Members(AnswerText, Namespace + "ChatCompletion", "ToString"),
                .. Members(StopReason, Namespace + "ChatResponse", "FinishReason"),
                .. Members(StopReason, Namespace + "ChatCompletion", "FinishReason"),
            ]),
        .. Renamed(
            ChatUpdate,
            [
                .. Members(StopReason, Namespace + "ChatResponseUpdate", "FinishReason"),
                .. Members(StopReason, Namespace + "StreamingChatCompletionUpdate", "FinishReason"),
            ]),
        .. Renamed(
            StructuredCall, [Member(ParsedAnswer, Namespace + "ChatResponse`1", "Result"), Member(ParsedAnswer, Namespace + "ChatCompletion`1", "Result")]),
        .. Types(RefusalContent, Namespace + "ErrorContent"),
        .. Seen(
            SeenVersion,
            [
                Member(TypedAnswer, Namespace + "ChatClientStructuredOutputExtensions", "GetResponseAsync", fact: StructuredCall),
                Member(TypedAnswer, Namespace + "ChatClientStructuredOutputExtensions", "CompleteAsync", fact: StructuredCall),
                .. Members(TypedAnswer, Namespace + "ChatResponseFormat", "ForJsonSchema"),
            ]),
        .. Members(AnswerText, ChatMessage, "Text", "ToString"),
        .. Renamed(
            "streamed text",
            [
                .. Members(StreamedText, Namespace + "ChatResponseUpdate", "Text", "ToString"),
                .. Members(StreamedText, Namespace + "StreamingChatCompletionUpdate", "Text", "ToString"),
            ]),
        .. Members(AnswerText, Namespace + "TextContent", "Text"),
        Member(StructuredOutput, Namespace + "ChatOptions", "ResponseFormat") with { ParsingCall = "GetResponseAsync<T>" },
    ];

    private static FlowRow[] ToolCalls =>
    [
        .. Generated(Namespace + "FunctionCallContent", "Name", "Arguments"),
        .. Generated(Namespace + "McpServerToolCallContent", "Name", "Arguments"),
        .. Generated(Namespace + "WebSearchToolCallContent", "Queries"),
        .. Generated(Namespace + "CodeInterpreterToolCallContent", "Inputs"),
        .. Generated(Namespace + "CodeInterpreterToolResultContent", HostedOutputs),
        .. Generated(Namespace + "ImageGenerationToolResultContent", HostedOutputs),
        .. Found(Namespace + "McpServerToolResultContent", HostedOutputs),
        .. Found(Namespace + "WebSearchToolResultContent", HostedOutputs),
        .. Source(FlowLabels.ToolArgument, Namespace + "FunctionInvocationContext", "Arguments"),
        .. Found(Namespace + "CitationAnnotation", "Title", "Url", "Snippet"),
    ];

    private static FlowRow[] Speech =>
    [
        .. Generated(Namespace + "ISpeechToTextClient", "GetTextAsync", "GetStreamingTextAsync"),
        .. Generated(Namespace + "SpeechToTextClientExtensions", "GetTextAsync", "GetStreamingTextAsync"),
        .. Generated(Namespace + "SpeechToTextResponse", "Text", "Contents", "ToString"),
        .. Generated(Namespace + "SpeechToTextResponseUpdate", "Text", "Contents", "ToString"),
        .. Generated(Namespace + "InputAudioTranscriptionRealtimeServerMessage", "Transcription"),
        Prompt(Namespace + "ITextToSpeechClient", "GetAudioAsync", "text"),
        Prompt(Namespace + "ITextToSpeechClient", "GetStreamingAudioAsync", "text"),
        .. PromptProperty(Namespace + "TranscriptionOptions", "Prompt"),
    ];

    /// <summary>Files that the service of a model keeps: a model reads some and writes others, with the names that it gives them.</summary>
    private static FlowRow[] Files =>
    [
        Prompt(FileClient, "UploadAsync", "content"),
        Prompt(FileClientExtensions, "UploadAsync", "content"),
        .. Found(FileClient, "DownloadAsync"),
        .. Found(FileClientExtensions, "DownloadAsync", "DownloadAsDataContentAsync"),
        .. Found(Namespace + "HostedFileDownloadStream", "FileName"),
        .. Found(Namespace + "HostedFileContent", "Name"),
        // The service makes them, and not the model.
        .. NoTransfer(Namespace + "HostedFileContent", "FileId"),
        .. NoTransfer(Namespace + "HostedVectorStoreContent", "VectorStoreId"),
        Sink(SinkKinds.FilePath, FileClientExtensions, "UploadAsync", "filePath"),
        Sink(SinkKinds.FilePath, FileClientExtensions, "DownloadToAsync", "destinationPath"),
        // Names the file where the service gives no name.
        Sink(SinkKinds.FilePath, FileClientExtensions, "DownloadToAsync", "fileId"),
        .. Sink(SinkKinds.FilePath, Namespace + "DataContent", ["SaveToAsync", "LoadFromAsync"], "path"),
    ];

    private static SdkRow[] Instructions =>
    [
        .. InstructionProperty(Namespace + "ChatOptions", "Instructions"),
        .. InstructionProperty(Namespace + "RealtimeSessionOptions", "Instructions"),
        .. InstructionProperty(Namespace + "CreateResponseRealtimeClientMessage", "Instructions"),
        .. InstructionProperty(Namespace + "SummarizingChatReducer", "SummarizationPrompt"),
        .. Instruction(Namespace + "AIFunctionFactory", ["Create", "CreateDeclaration"], "description"),
        .. InstructionProperty(Namespace + "AIFunctionFactoryOptions", "Description"),
        .. InstructionProperty(Namespace + "HostedMcpServerTool", "ServerDescription"),
        .. InstructionProperty(Namespace + "HostedToolSearchTool", "NamespaceDescription"),
        Instruction(Namespace + "ChatResponseFormat", "ForJsonSchema", "schemaDescription"),
        Instruction(Namespace + "ChatResponseFormatJson", Ctor, "schemaDescription"),
        .. Instruction(Namespace + "AIJsonUtilities", ["CreateFunctionJsonSchema", "CreateJsonSchema"], "description"),
        .. Members(InstructionRole, Namespace + "ChatRole", "System"),
        .. Members(ToolRole, Namespace + "ChatRole", "Tool"),
        .. CtorParameter(MessageRole, [ChatMessage, Namespace + "RealtimeConversationItem"], "role"),
        .. Members(MessageRole, ChatMessage, "Role"),
        .. Members(MessageRole, Namespace + "RealtimeConversationItem", "Role"),
    ];

    private static FlowRow[] Prompts =>
    [
        .. MessageText(ChatMessage, Ctor, "content", "role"),
        .. MessageText(ChatMessage, Ctor, "contents", "role"),
        .. Renamed(
            ChatMessageContent, [.. MessageProperty(ChatMessage, "Contents", "Role"), .. MessageProperty(ChatMessage, "Text", "Role")]),
        .. MessageText(Namespace + "RealtimeConversationItem", Ctor, "contents", "role"),
        .. MessageProperty(Namespace + "RealtimeConversationItem", "Contents", "Role"),
        .. Renamed(
            ChatCall,
            [
                .. PromptOrMessage(ChatClientExtensions, ["GetResponseAsync"], "chatMessage"),
                Prompt(ChatClientExtensions, "CompleteAsync", "chatMessage"),
            ]),
        .. Renamed(
            StreamingCall,
            [
                .. PromptOrMessage(ChatClientExtensions, ["GetStreamingResponseAsync"], "chatMessage"),
                Prompt(ChatClientExtensions, "CompleteStreamingAsync", "chatMessage"),
            ]),
        .. Renamed(
            StructuredCall,
            [.. PromptOrMessage(Namespace + "ChatClientStructuredOutputExtensions", ["GetResponseAsync", "CompleteAsync"], "chatMessage")]),
        Prompt(Namespace + "FunctionResultContent", Ctor, "result"),
        .. PromptProperty(Namespace + "FunctionResultContent", "Result"),
        Prompt(Namespace + "ToolApprovalRequestContent", "CreateResponse", "reason"),
        .. PromptProperty(Namespace + "ToolApprovalResponseContent", "Reason"),
        .. Prompt(Namespace + "ImageGeneratorExtensions", ["GenerateImagesAsync", "EditImagesAsync", "EditImageAsync"], "prompt"),
        Prompt(Namespace + "ImageGenerationRequest", Ctor, "prompt"),
        .. PromptProperty(Namespace + "ImageGenerationRequest", "Prompt"),
        Prompt(Namespace + "IEmbeddingGenerator`2", "GenerateAsync", "values"),
        .. Prompt(Namespace + "EmbeddingGeneratorExtensions", ["GenerateAsync", "GenerateVectorAsync"], "value"),
        Prompt(Namespace + "EmbeddingGeneratorExtensions", "GenerateAndZipAsync", "values"),
    ];

    /// <summary>A function's result and call are no carriers: the one is a sink itself, the other a source.</summary>
    private static FlowRow[] Carriers =>
    [
        .. Types(
            FlowRole.TextCarrier,
            ChatMessage,
            Namespace + "TextContent",
            Namespace + "TextReasoningContent",
            Namespace + "DataContent",
            Namespace + "UriContent",
            Namespace + "ErrorContent",
            Namespace + "ChatResponse",
            Namespace + "ChatResponseUpdate",
            Namespace + "SpeechToTextResponse",
            Namespace + "SpeechToTextResponseUpdate",
            Namespace + "RealtimeConversationItem"),
        .. Types(FlowRole.Container, Arguments, Namespace + "AdditionalPropertiesDictionary`1"),
        .. NoTransfer(Arguments, "Services", "Context"),
        .. Types(FlowRole.Container, OpenAIChatAdapters, OpenAIResponsesAdapters),
        .. Transfer(Namespace + "ChatResponseExtensions", ["AddMessages"], from: ["response"], "list"),
        .. Transfer(Namespace + "ChatResponseExtensions", ["AddMessages", "AddMessagesAsync"], from: ["updates"], "list"),
        .. Transfer(Namespace + "ChatResponseExtensions", ["AddMessages"], from: ["update"], "list"),
        .. Transfer(Namespace + "ChatResponseExtensions", ["ToChatResponse", "ToChatResponseAsync"], from: ["updates"]),
        .. Transfer(
            Namespace + "SpeechToTextResponseUpdateExtensions",
            ["ToSpeechToTextResponse", "ToSpeechToTextResponseAsync"],
            from: ["updates"]),
        .. Transfer(Namespace + "IChatReducer", ["ReduceAsync"], from: ["messages"]),
    ];
}
