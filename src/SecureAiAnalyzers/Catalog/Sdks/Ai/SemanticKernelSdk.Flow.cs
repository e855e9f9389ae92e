using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back, and the sources of templates.</content>
internal static partial class SemanticKernelSdk
{
    private const string Extensions = Kernels + "KernelExtensions";
    private const string ChatHistory = ChatCompletion + "ChatHistory";
    private const string MessageContent = Kernels + "ChatMessageContent";
    private const string ChatService = ChatCompletion + "IChatCompletionService";
    private const string ChatServiceExtensions = ChatCompletion + "ChatCompletionServiceExtensions";
    private const string TextService = Kernels + "TextGeneration.ITextGenerationService";
    private const string TextServiceExtensions = Kernels + "TextGeneration.TextGenerationExtensions";
    private const string TextChunker = Kernels + "Text.TextChunker";
    private const string FunctionFactory = Kernels + "KernelFunctionFactory";
    private const string Config = Kernels + "PromptTemplateConfig";
    private const string OpenApiExtensions = Kernels + "OpenApiKernelExtensions";
    private const string OpenApiParameters = Kernels + "Plugins.OpenApi.OpenApiFunctionExecutionParameters";
    private const string OpenApiFactory = Kernels + "Plugins.OpenApi.OpenApiKernelPluginFactory";

    private static string[] PromptCalls => ["InvokePromptAsync", "InvokePromptStreamingAsync"];

    private static string[] OpenApiImports => ["ImportPluginFromOpenApiAsync", "CreatePluginFromOpenApiAsync"];

    private static string[] Invocations => ["InvokeAsync", "InvokeStreamingAsync"];

    private static SdkRow[] FlowRows =>
    [
        .. Answers,
        .. AnswerObjects,
        .. AnswerForms,
        .. Instructions,
        .. AgentInstructions,
        .. Messages,
        .. Prompts,
        .. TemplateSources,
        .. Places,
        .. FunctionDescriptions,
        .. Carriers,
    ];

    private static FlowRow[] Answers =>
    [
        .. Generated(ChatService, "GetChatMessageContentsAsync", "GetStreamingChatMessageContentsAsync"),
        .. Generated(
            ChatServiceExtensions, "GetChatMessageContentAsync", "GetChatMessageContentsAsync", "GetStreamingChatMessageContentsAsync"),
        .. Generated(TextService, "GetTextContentsAsync", "GetStreamingTextContentsAsync"),
        .. Generated(TextServiceExtensions, "GetTextContentAsync"),
        .. Generated(Kernels + "Kernel", Invocations),
        .. Generated(Kernels + "KernelFunction", Invocations),
        .. Generated(Extensions, PromptCalls),
        .. Generated(Kernels + "HandlebarsKernelExtensions", "InvokeHandlebarsPromptAsync"),
        .. Generated(Agents + "Agent", Invocations),
        .. Generated(Agents + "AgentChat", Invocations),
        .. Generated(Agents + "Orchestration.OrchestrationResult`1", "GetValueAsync"),
        .. Generated(Kernels + "AudioToText.IAudioToTextService", "GetTextContentsAsync"),
        .. Generated(Kernels + "AudioToText.AudioToTextServiceExtensions", "GetTextContentAsync"),
        .. Generated(Kernels + "ImageToText.IImageToTextService", "GetTextContentsAsync"),
        .. Generated(Kernels + "ImageToText.ImageToTextExtensions", "GetTextContentAsync"),
    ];

    private static FlowRow[] AnswerObjects =>
    [
        .. Generated(Kernels + "FunctionResult", "GetValue", "ToString"),
        .. Generated(Kernels + "StreamingChatMessageContent", "Content", "Items", "ToString"),
        .. Generated(Kernels + "StreamingTextContent", "Text", "ToString"),
        .. Generated(Kernels + "StreamingFunctionCallUpdateContent", "Name", "Arguments", "ToString"),
        .. Generated(Kernels + "StreamingReasoningContent", "Text", "ToString"),
        .. Generated(Kernels + "StreamingActionContent", "Text", "ToString"),
        .. Generated(Kernels + "FunctionCallContent", "FunctionName", "PluginName", "Arguments"),
        .. Generated(Services + "OpenAI.OpenAIChatMessageContent", "ToolCalls", "GetOpenAIFunctionToolCalls"),
        .. Generated(Services + "OpenAI.OpenAIFunctionToolCall", "FunctionName", "PluginName", "FullyQualifiedName", "Arguments", "ToString"),
        .. Generated(Services + "OpenAI.OpenAIStreamingChatMessageContent", "ToolCallUpdates"),
        FilledArgument(
            FlowLabels.ModelOutput, Services + "OpenAI.OpenAIPluginCollectionExtensions", "TryGetFunctionAndArguments", "arguments"),
        .. Generated(Memory + "WhiteboardProvider", "CurrentWhiteboardContent"),
    ];

    private static ApiRow[] AnswerForms =>
    [
        .. Members(AnswerText, MessageContent, "Content", "ToString"),
        .. Members(StreamedText, Kernels + "StreamingChatMessageContent", "Content", "ToString"),
        .. Members(AnswerText, Kernels + "TextContent", "Text", "ToString"),
        .. Members(AnswerText, Kernels + "FunctionResult", "GetValue", "ToString"),
        .. Members(AnswerText, Extensions, PromptCalls),
        .. Members(StopReason, Kernels + "KernelContent", "Metadata", "InnerContent"),
        .. Members(StopReason, Kernels + "FunctionResult", "Metadata"),
        Member(StructuredOutput, Services + "OpenAI.OpenAIPrompt" + Settings, "ResponseFormat"),
        Member(StructuredOutput, Services + "AzureAIInference.AzureAIInferencePrompt" + Settings, "ResponseFormat"),
        Member(StructuredOutput, Services + "MistralAI.MistralAIPrompt" + Settings, "ResponseFormat"),
        .. Members(StructuredOutput, Services + "Google.GeminiPrompt" + Settings, "ResponseSchema", "ResponseMimeType"),
    ];

    private static SdkRow[] Instructions =>
    [
        Instruction(ChatHistory, Ctor, "systemMessage"),
        Instruction(ChatHistory, "AddSystemMessage", "content", userForm: "AddUserMessage"),
        Instruction(ChatHistory, "AddDeveloperMessage", "content", userForm: "AddUserMessage"),
        .. InstructionProperty(Services + "OpenAI.OpenAIPromptExecutionSettings", "ChatSystemPrompt", "ChatDeveloperPrompt"),
        .. InstructionProperty(ChatCompletion + "ChatHistorySummarizationReducer", "SummarizationInstructions"),
        .. InstructionProperty(Kernels + "AIContext", "Instructions"),
        .. InstructionProperty(Kernels + "Data.TextSearchProviderOptions", "ContextPrompt", "IncludeCitationsPrompt"),
        .. InstructionProperty(Memory + "Mem0ProviderOptions", "ContextPrompt"),
        .. InstructionProperty(Memory + "WhiteboardProviderOptions", "ContextPrompt", "WhiteboardEmptyPrompt"),
        .. Members(InstructionRole, ChatCompletion + "AuthorRole", "System", "Developer"),
        .. Members(ToolRole, ChatCompletion + "AuthorRole", "Tool"),
        .. CtorParameter(MessageRole, [ChatHistory, MessageContent], "role"),
        Parameter(MessageRole, ChatHistory, "AddMessage", "authorRole"),
        .. Members(MessageRole, MessageContent, "Role"),
        .. Members(InstructionMessage, ChatHistory, "AddSystemMessage", "AddDeveloperMessage"),
    ];

    private static FlowRow[] AgentInstructions =>
    [
        .. InstructionProperty(Agents + "Agent", "Instructions"),
        .. InstructionProperty(Agents + "AgentInvokeOptions", "AdditionalInstructions"),
        .. InstructionProperty(Agents + "AzureAI.AzureAIAgentInvokeOptions", "OverrideInstructions"),
        .. InstructionProperty(Agents + "AzureAI.AzureAIInvocationOptions", "OverrideInstructions", "AdditionalInstructions"),
        .. InstructionProperty(Agents + "OpenAI.OpenAIAssistantExecutionOptions", "AdditionalInstructions"),
        .. InstructionProperty(Agents + "OpenAI.OpenAIAssistantInvocationOptions", "AdditionalInstructions"),
        Instruction(Agents + "OpenAI.AssistantClientExtensions", "CreateAssistantAsync", "instructions"),
        .. InstructionProperty(Agents + "AgentDefinition", "Instructions"),
        Instruction(Agents + "AgentDefinitionYaml", "FromYaml", "text"),
        Instruction(Agents + "YamlAgentFactoryExtensions", "CreateAgentFromYamlAsync", "text"),
        .. InstructionProperty(Agents + "Orchestration.Transforms.StructuredOutputTransform`1", "Instructions"),
        Instruction(Agents + "Orchestration.Handoff.OrchestrationHandoffsExtensions", "Add", "description"),
    ];

    private static FlowRow[] Messages =>
    [
        .. MessageText(ChatHistory, Ctor, "message", "role"),
        .. MessageText(ChatHistory, "AddMessage", "content", "authorRole"),
        .. MessageText(ChatHistory, "AddMessage", "contentItems", "authorRole"),
        .. Prompt(ChatHistory, ["AddUserMessage", "AddAssistantMessage"], "content"),
        Prompt(ChatHistory, "AddUserMessage", "contentItems"),
        .. MessageText(MessageContent, Ctor, "content", "role"),
        .. MessageText(MessageContent, Ctor, "items", "role"),
        .. MessageProperty(MessageContent, "Content", "Role"),
        .. MessageProperty(MessageContent, "Items", "Role"),
        Prompt(Kernels + "FunctionResultContent", Ctor, "result"),
        .. PromptOrMessage(Agents + "Agent", Invocations, "message"),
        Prompt(Orchestration, "InvokeAsync", "input"),
    ];

    private static FlowRow[] Prompts =>
    [
        .. Prompt(TextService, ["GetTextContentsAsync", "GetStreamingTextContentsAsync"], "prompt"),
        Prompt(TextServiceExtensions, "GetTextContentAsync", "prompt"),
        SystemText(TextService, "GetTextContentsAsync"),
        SystemText(TextService, "GetStreamingTextContentsAsync"),
        SystemText(TextServiceExtensions, "GetTextContentAsync"),
        .. Prompt(Extensions, PromptCalls, "arguments"),
        Prompt(Kernels + "HandlebarsKernelExtensions", "InvokeHandlebarsPromptAsync", "arguments"),
        Prompt(Kernels + "TextToAudio.ITextToAudioService", "GetAudioContentsAsync", "text"),
        Prompt(Kernels + "TextToAudio.TextToAudioServiceExtensions", "GetAudioContentAsync", "text"),
        Prompt(Kernels + "TextToImage.ITextToImageService", "GetImageContentsAsync", "input"),
        Prompt(Kernels + "TextToImage.TextToImageServiceExtensions", "GenerateImageAsync", "description"),
        Prompt(Kernels + "Embeddings.IEmbeddingGenerationService`2", "GenerateEmbeddingsAsync", "data"),
        Prompt(Kernels + "Embeddings.EmbeddingGenerationExtensions", "GenerateEmbeddingAsync", "value"),
        .. PromptProperty(Services + "OpenAI.OpenAIAudioToTextExecutionSettings", "Prompt"),
        .. PromptProperty(Memory + "WhiteboardProviderOptions", "MaintenancePromptTemplate"),
    ];

    /// <summary>The text is the system message of a chat model, unless the settings have one.</summary>
    private static FlowRow SystemText(string type, string member) =>
        Sink(SinkKinds.Instructions, type, member, "prompt", FlowCondition.WithoutInstructions, selector: "executionSettings");

    private static FlowRow[] TemplateSources =>
    [
        // The text is parsed: an element for a message in it becomes a message in the role that it names.
        .. Template(
            ChatServiceExtensions,
            ["GetChatMessageContentAsync", "GetChatMessageContentsAsync", "GetStreamingChatMessageContentsAsync"],
            "prompt"),
        .. TemplateProperty(Kernels + "PromptRenderContext", "RenderedPrompt"),
        .. Template(Extensions, PromptCalls, "promptTemplate", values: "arguments", format: "templateFormat"),
        .. Template(Extensions, ["CreateFunctionFromPrompt"], "promptTemplate", values: "arguments", format: "templateFormat"),
        .. Template(FunctionFactory, ["CreateFromPrompt"], "promptTemplate", values: "arguments", format: "templateFormat"),
        .. Template(Kernels + "HandlebarsKernelExtensions", ["InvokeHandlebarsPromptAsync"], "promptTemplate", values: "arguments"),
        .. Template(Kernels + "PromptyKernelExtensions", ["CreateFunctionFromPrompty"], "promptyTemplate"),
        .. Template(Kernels + "KernelFunctionYaml", ["FromPromptYaml", "ToPromptTemplateConfig"], "text"),
        .. Template(Kernels + "KernelFunctionMarkdown", ["FromPromptMarkdown"], "text"),
        .. Template(Kernels + "PromptYamlKernelExtensions", ["CreateFunctionFromPromptYaml"], "text"),
        .. Template(Kernels + "MarkdownKernelExtensions", ["CreateFunctionFromMarkdown"], "text"),
        .. Template(Kernels + "Prompty.KernelFunctionPrompty", ["FromPrompty"], "text"),
        .. Template(Kernels + "Prompty.KernelFunctionPrompty", ["ToPromptTemplateConfig"], "promptyTemplate"),
        .. Template(Config, [Ctor], "template"),
        .. Template(Config, ["FromJson"], "json"),
        .. TemplateProperty(Config, "Template"),
        .. Template(Agents + "AgentGroupChat", ["CreatePromptFunctionForStrategy"], "template"),
    ];

    /// <summary>Files and addresses from which functions come, and to which what a model made is written.</summary>
    private static FlowRow[] Places =>
    [
        Sink(SinkKinds.FilePath, Kernels + "PromptyKernelExtensions", "CreateFunctionFromPromptyFile", "promptyFilePath"),
        .. Sink(
            SinkKinds.FilePath,
            Extensions,
            ["CreatePluginFromPromptDirectory", "ImportPluginFromPromptDirectory", "AddFromPromptDirectory"],
            "pluginDirectory"),
        .. Sink(
            SinkKinds.FilePath,
            Kernels + "PromptYamlKernelExtensions",
            ["CreatePluginFromPromptDirectoryYaml", "ImportPluginFromPromptDirectoryYaml", "AddFromPromptDirectoryYaml"],
            "pluginDirectory"),
        .. Sink(SinkKinds.FilePath, OpenApiExtensions, OpenApiImports, "filePath"),
        .. Sink(SinkKinds.Url, OpenApiExtensions, OpenApiImports, "uri"),
        SinkProperty(SinkKinds.Url, OpenApiParameters, "ServerUrlOverride"),
        Sink(SinkKinds.Url, OpenApiParameters, Ctor, "serverUrlOverride"),
        Sink(SinkKinds.FilePath, OpenApiFactory, "CreateFromOpenApiAsync", "filePath"),
        Sink(SinkKinds.Url, OpenApiFactory, "CreateFromOpenApiAsync", "uri"),
        Sink(SinkKinds.FilePath, Kernels + "BinaryContentExtensions", "WriteToFile", "filePath"),
    ];

    private static FlowRow[] FunctionDescriptions =>
    [
        .. Instruction(FunctionFactory, ["CreateFromMethod", "CreateFromPrompt"], "description"),
        .. Instruction(Extensions, ["CreateFunctionFromMethod", "CreateFunctionFromPrompt"], "description"),
        .. InstructionProperty(Kernels + "KernelFunctionFromMethodOptions", "Description"),
        .. InstructionProperty(Config, "Description"),
        .. InstructionProperty(Kernels + "InputVariable", "Description"),
        .. InstructionProperty(Kernels + "OutputVariable", "Description"),
        .. InstructionProperty(Kernels + "KernelFunctionMetadata", "Description"),
        .. InstructionProperty(Kernels + "KernelParameterMetadata", "Description"),
        .. InstructionProperty(Kernels + "KernelReturnParameterMetadata", "Description"),
        .. InstructionProperty(Data + "TextSearchProviderOptions", "PluginFunctionDescription"),
        Instruction(Agents + "AgentKernelFunctionFactory", "CreateFromAgent", "description"),
    ];

    /// <summary>A function's result and call are no carriers: the one is a sink itself, the other a source.</summary>
    private static FlowRow[] Carriers =>
    [
        .. Types(
            FlowRole.TextCarrier,
            MessageContent,
            ChatHistory,
            Kernels + "TextContent",
            Kernels + "BinaryContent",
            Kernels + "ReasoningContent",
            Kernels + "ActionContent"),
        .. Types(FlowRole.Container, Kernels + "KernelArguments", ChatCompletion + "ChatMessageContentItemCollection"),
        .. Types(
            FlowRole.Container,
            Agents + "AgentResponseItem`1",
            Kernels + "ChatMessageContentExtensions",
            Kernels + "StreamingChatMessageContentExtensions",
            Agents + "OpenAI.ChatContentMessageExtensions"),
        Transfer(Kernels + "IPromptTemplate", ["RenderAsync"], from: ["arguments"]).Single() with { Condition = FlowCondition.TemplateVariables },
        .. Transfer(ChatCompletion + "IChatHistoryReducer", ["ReduceAsync"], from: ["chatHistory"]),
        .. Transfer(ChatCompletion + "ChatHistoryExtensions", ["ReduceAsync"], from: ["chatHistory"]),
        .. Transfer(
            Kernels + "OpenAIChatHistoryExtensions",
            ["AddStreamingMessageAsync"],
            from: ["streamingMessageContents"],
            FlowRow.Result,
            "chatHistory"),
        .. Transfer(TextChunker, ["SplitPlainTextLines", "SplitMarkDownLines"], from: ["text"]),
        .. Transfer(TextChunker, ["SplitPlainTextParagraphs", "SplitMarkdownParagraphs"], from: ["lines", "chunkHeader"]),
    ];
}
