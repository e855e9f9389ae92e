using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that servers supply, and text that a server gives to a client's model.</content>
internal static partial class ModelContextProtocolSdk
{
    private const string Protocol = "ModelContextProtocol.Protocol.";
    private const string Converters = "ModelContextProtocol.AIContentExtensions";
    private const string ServerResultFact = "result of a server";
    private const string ServerInstructionsFact = "instructions that a server supplies";

    private static string[] ServerCalls => ["CallToolAsync", "ReadResourceAsync", "GetPromptAsync", "CompleteAsync"];

    /// <summary>What tells a client and its model what a prompt or a resource is.</summary>
    private static string[] Labels => ["Name", "Title", "Description"];

    private static FlowRow[] FlowRows =>
    [
        .. ServerResults,
        .. ServerDescriptions,
        .. HandledRequests,
        .. Messages,
        .. ServerText,
        .. Carriers,
        .. Secrets,
    ];

    private static FlowRow[] ServerResults =>
    [
        .. Renamed(ServerResultFact, [.. Found(Client + "McpClient", ServerCalls), .. Found(Client + "McpClientExtensions", ServerCalls)]),
        .. Found(Protocol + "Completion", "Values"),
        .. Found(Client + "McpClientTool", "CallAsync"),
        .. Found(Client + "McpClientPrompt", "GetAsync"),
        .. Found(Client + "McpClientResource", "ReadAsync"),
        .. Found(Client + "McpClientResourceTemplate", "ReadAsync"),
        .. Found(Protocol + "CallToolResult", "Content", "StructuredContent"),
        .. Found(Protocol + "TextContentBlock", "Text"),
        .. Found(Protocol + "EmbeddedResourceBlock", "Resource"),
        .. Found(Protocol + "ResourceLinkBlock", "Uri", "Name", "Title", "Description"),
        .. Found(Protocol + "ReadResourceResult", "Contents"),
        .. Found(Protocol + "TextResourceContents", "Text"),
        .. Found(Protocol + "BlobResourceContents", "Blob", "DecodedData"),
        .. Found(Protocol + "GetPromptResult", "Messages", "Description"),
        .. Found(Protocol + "PromptMessage", "Content"),
    ];

    private static FlowRow[] ServerDescriptions =>
    [
        .. FoundDescription(Client + "McpClientTool", "Title", "Description", "JsonSchema", "ReturnJsonSchema", "ProtocolTool"),
        .. FoundDescription(Client + "McpClientPrompt", "Title", "Description", "ProtocolPrompt"),
        .. FoundDescription(Client + "McpClientResource", "Uri", "Title", "Description", "ProtocolResource"),
        .. FoundDescription(Client + "McpClientResourceTemplate", "Title", "Description", "ProtocolResourceTemplate"),
        .. Renamed(
            ServerInstructionsFact,
            [.. FoundDescription(Client + "McpClient", "ServerInstructions"), .. FoundDescription(Client + "IMcpClient", "ServerInstructions")]),
        .. FoundDescription(Protocol + "InitializeResult", "Instructions"),
        .. FoundDescription(Protocol + "DiscoverResult", "Instructions"),
    ];

    /// <summary>
    /// What the other side asks for: a server samples the client's model or asks its user, a client calls a tool. The system prompt of a
    /// sampling request is no row: it is the instructions for the server's own question, next to none of the application's.
    /// </summary>
    private static FlowRow[] HandledRequests =>
    [
        .. Found(Protocol + "CreateMessageRequestParams", "Messages"),
        .. Found(Protocol + "ToolResultContentBlock", "Content", "StructuredContent"),
        .. Found(Protocol + "InputRequest", "Params"),
        .. Found(Protocol + "ElicitRequestParams", "Message", "Url"),
        .. Question(Server + "McpServer", "ElicitAsync"),
        .. Source(FlowLabels.UserInput, Protocol + "ElicitResult", "Content"),
        .. Source(FlowLabels.UserInput, Protocol + "ElicitResult`1", "Content"),
        .. Source(FlowLabels.ToolArgument, Protocol + "CallToolRequestParams", "Arguments"),
        .. Source(FlowLabels.ToolArgument, Protocol + "GetPromptRequestParams", "Arguments"),
        .. Source(FlowLabels.ToolArgument, Protocol + "ReadResourceRequestParams", "Uri"),
        .. Source(FlowLabels.UserInput, Protocol + "SubscribeRequestParams", "Uri"),
        .. Source(FlowLabels.UserInput, Protocol + "UnsubscribeRequestParams", "Uri"),
        .. Source(FlowLabels.ToolArgument, Protocol + "Argument", "Value"),
        .. Source(FlowLabels.ToolArgument, Protocol + "CompleteContext", "Arguments"),
        // State that a stateless server hands out comes back by way of the client, which can write its own.
        .. Source(FlowLabels.ToolArgument, Protocol + "RequestParams", "RequestState", "Meta"),
        .. Source(FlowLabels.ToolArgument, Protocol + "InputResponse", "RawValue", "Deserialize"),
        .. Renamed(
            SamplingCallFact, [.. Generated(Server + "McpServer", "SampleAsync"), .. Generated(Server + "McpServerExtensions", "SampleAsync")]),
        .. Generated(Protocol + "CreateMessageResult", "Content"),
        .. Generated(Protocol + "ToolUseContentBlock", "Name", "Input"),
    ];

    /// <summary>What the other side tells without being asked, and answers to requests of an extension.</summary>
    private static FlowRow[] Messages =>
    [
        .. Renamed(
            "request to the other side",
            [
                .. Found("ModelContextProtocol.McpSession", "SendRequestAsync"),
                .. Found("ModelContextProtocol.IMcpEndpoint", "SendRequestAsync"),
                .. Found("ModelContextProtocol.McpEndpointExtensions", "SendRequestAsync"),
            ]),
        .. Found(Protocol + "JsonRpcResponse", "Result"),
        .. Found(Protocol + "JsonRpcNotification", "Params"),
        .. Found(Protocol + "LoggingMessageNotificationParams", "Data"),
        .. Found(Protocol + "ResourceUpdatedNotificationParams", "Uri"),
        .. Found("ModelContextProtocol.ProgressNotificationValue", "Message"),
        .. Found(Client + "StdioClientCompletionDetails", "StandardErrorTail"),
    ];

    private static FlowRow[] ServerText =>
    [
        .. InstructionProperty(Server + "McpServerOptions", "ServerInstructions").Select(static row => row with { IsDescription = true }),
        .. InstructionProperty(Server + "McpServerToolCreateOptions", "Description"),
        .. InstructionProperty(Protocol + "Tool", "Description"),
        .. InstructionProperty(Protocol + "InitializeResult", "Instructions"),
        .. InstructionProperty(Protocol + "DiscoverResult", "Instructions"),
        Instruction(Client + "McpClientTool", "WithDescription", "description"),
        .. InstructionProperty(Protocol + "CreateMessageRequestParams", "SystemPrompt"),
        .. PromptProperty(Protocol + "SamplingMessage", "Content"),
        .. PromptProperty(Protocol + "PromptMessage", "Content"),
        .. PromptProperty(Server + "McpServerPromptCreateOptions", Labels),
        .. PromptProperty(Server + "McpServerResourceCreateOptions", Labels),
        .. PromptProperty(Protocol + "Prompt", Labels),
        .. PromptProperty(Protocol + "PromptArgument", Labels),
        .. PromptProperty(Protocol + "Resource", Labels),
        .. PromptProperty(Protocol + "ResourceTemplate", Labels),
    ];

    private static FlowRow[] Carriers =>
    [
        .. Types(FlowRole.TextCarrier, Protocol + "ContentBlock", Protocol + "ResourceContents"),
        .. Transfer(Converters, ["ToAIContent", "ToContentBlock"], from: ["content"]),
        .. Transfer(Converters, ["ToAIContents"], from: ["contents"]),
        .. Transfer(Converters, ["ToChatMessage"], from: ["promptMessage"]),
        .. Transfer(Converters, ["ToChatMessage"], from: ["result"]),
        .. Transfer(Converters, ["ToChatMessages"], from: ["promptResult"]),
        .. Transfer(Converters, ["ToPromptMessages"], from: ["chatMessage"]),
    ];

    private static FlowRow[] Secrets =>
    [
        .. Source(FlowLabels.Secret, Tokens, TokenSecrets),
        .. Source(FlowLabels.Secret, Authentication + "DynamicClientRegistrationResponse", "ClientSecret"),
    ];
}
