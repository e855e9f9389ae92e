using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>OllamaSharp, the .NET client of Ollama (package OllamaSharp).</summary>
internal static partial class OllamaSharpSdk
{
    private const string Client = "OllamaSharp.OllamaApiClient";
    private const string Configuration = "OllamaSharp.OllamaApiClient+Configuration";
    private const string Contract = "OllamaSharp.IOllamaApiClient";
    private const string Extensions = "OllamaSharp.OllamaApiClientExtensions";
    private const string Chat = "OllamaSharp.Chat";
    private const string InvokableTool = "OllamaSharp.Tools.IInvokableTool";
    private const string AsyncInvokableTool = "OllamaSharp.Tools.IAsyncInvokableTool";
    private const string RequestOptions = "OllamaSharp.Models.RequestOptions";
    private const string ChatRequest = "OllamaSharp.Models.Chat.ChatRequest";
    private const string Decision = "OllamaSharp.Models.SystemOneRequest";
    private const string PullRequest = "OllamaSharp.Models.PullModelRequest";

    private static readonly string[] ChatCalls = ["SendAsync", "SendAsAsync"];

    public static SdkCatalog Catalog { get; } = new(
        "OllamaSharp",
        packages: ["OllamaSharp"],
        newestVersion: "5.5.2",
        anchors: ["OllamaSharp"],
        rows:
        [
            .. Types(ClientType, Contract, Chat),
            .. Clients(ModelAliases.Ollama, Client),
            .. Types(ClientOptions, Configuration),
            Parameter(Endpoint, Client, Ctor, "uriString"),
            Parameter(Endpoint, Client, Ctor, "uri"),
            Member(Endpoint, Configuration, "Uri"),
            Member(RequestHeaders, Client, "DefaultRequestHeaders"),
            Member(RequestHeaders, "OllamaSharp.Models.OllamaRequest", "CustomHeaders"),

            Parameter(ModelId, Client, Ctor, "defaultModel", provider: ModelAliases.Ollama),
            Member(ModelId, Configuration, "Model", provider: ModelAliases.Ollama),
            Member(ModelId, Contract, "SelectedModel", provider: ModelAliases.Ollama),
            Member(ModelId, Chat, "Model", provider: ModelAliases.Ollama),
            Member(ModelId, ChatRequest, "Model", provider: ModelAliases.Ollama),
            Member(ModelId, "OllamaSharp.Models.GenerateRequest", "Model", provider: ModelAliases.Ollama),
            Member(ModelId, "OllamaSharp.Models.EmbedRequest", "Model", provider: ModelAliases.Ollama),
            Member(ModelId, "OllamaSharp.Models.CreateModelRequest", "From", provider: ModelAliases.Ollama),
            Member(ModelId, Decision, "Model", provider: ModelAliases.Ollama),
            Parameter(ModelId, Extensions, "PullModelAsync", "model", provider: ModelAliases.Ollama),
            Member(ModelId, PullRequest, "Model", provider: ModelAliases.Ollama),
            Parameter(ModelDownload, Extensions, "PullModelAsync", "model"),
            Member(ModelDownload, PullRequest, "Model"),

            .. Types(ClientException, "OllamaSharp.Models.Exceptions.OllamaException"),
            .. Members(ModelCall, Contract, "ChatAsync", "GenerateAsync", "EmbedAsync", "SystemOneAsync"),
            Parameter(ModelCall, Extensions, "GenerateAsync", "prompt"),
            Parameter(ModelCall, Extensions, "EmbedAsync", "input"),
            .. Parameter(ModelCall, Chat, ChatCalls, "message"),
            .. Types(ConversationSession, Chat),
            .. Types(ConversationMessage, "OllamaSharp.Models.Chat.Message"),
            .. Types(CallOptions, RequestOptions),
            Member(OutputLimit, RequestOptions, "NumPredict"),

            .. For(ToolHosts.Functions, Types(ToolAttribute, "OllamaSharp.OllamaToolAttribute")),
            .. Types(ToolFilter, "OllamaSharp.Tools.IToolInvoker"),
            .. Members(ToolCall, "OllamaSharp.Tools.IToolInvoker", "InvokeAsync"),
            .. Members(ToolCall, InvokableTool, "InvokeMethod"),
            .. Members(ToolCall, AsyncInvokableTool, "InvokeMethodAsync"),
            .. For(ToolHosts.Functions, Members(ToolBody, InvokableTool, "InvokeMethod")),
            .. For(ToolHosts.Functions, Members(ToolBody, AsyncInvokableTool, "InvokeMethodAsync")),
            Member(ToolDeclaration, "OllamaSharp.Models.Chat.Tool", Ctor),
            Member(ToolName, "OllamaSharp.Models.Chat.Function", "Name"),
            Member(ToolList, ChatRequest, "Tools"),
            .. Parameter(ToolList, Chat, ChatCalls, "tools"),
            .. Parameter(UnlimitedTools, Chat, ChatCalls, "tools"),
            .. Members(RepeatedToolCalls, Chat, "AllowRecursiveToolCalls"),

            .. FlowRows,
        ]);
}
