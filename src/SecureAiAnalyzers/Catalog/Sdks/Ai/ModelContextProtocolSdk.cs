using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>The Model Context Protocol SDK: client, server, ASP.NET Core; with the names of the 0.x previews.</summary>
internal static partial class ModelContextProtocolSdk
{
    private const string SeenVersion = "2.4.0";
    private const string Client = "ModelContextProtocol.Client.";
    private const string Server = "ModelContextProtocol.Server.";
    private const string Injection = "Microsoft.Extensions.DependencyInjection.";
    private const string StdioOptions = Client + "StdioClientTransportOptions";
    private const string HttpOptions = Client + "HttpClientTransportOptions";
    private const string SseOptions = Client + "SseClientTransportOptions";
    private const string Authentication = "ModelContextProtocol.Authentication.";
    private const string Tokens = Authentication + "TokenContainer";
    private const string Exceptions = "ModelContextProtocol.";

    private const string HttpEndpointFact = "endpoint of the HTTP transport";
    private const string ConnectionFact = "client of a server";
    private const string ServerFact = "server of the application";
    private const string HttpHeadersFact = "headers of the HTTP transport";
    private const string HttpTimeoutFact = "connection timeout of the HTTP transport";
    private const string SamplingFact = "sampling handler";
    private const string ElicitationFact = "elicitation handler";
    private const string SamplingModelFact = "sampling handler over a model";
    private const string SamplingCallFact = "sampling call of a server";
    private const string ToolCallFact = "call of a server's tool";
    private const string ToolListFact = "tools of a server";

    private static readonly string[] TokenSecrets = ["AccessToken", "RefreshToken", "ClientSecret"];

    public static SdkCatalog Catalog { get; } = new(
        "Model Context Protocol",
        packages: ["ModelContextProtocol", "ModelContextProtocol.Core", "ModelContextProtocol.AspNetCore"],
        newestVersion: "2.4.0",
        anchors: ["ModelContextProtocol"],
        rows:
        [
            .. StdioTransport,
            .. Types(OpaqueValue, Protocol + "CallToolRequestParams"),
            .. HttpTransport,
            .. ServerRequests,
            .. ToolsOfServers,
            .. Hosting,
            .. FlowRows,
        ])
    {
        MessageLog = "ModelContextProtocol",
    };

    private static ApiRow[] StdioTransport =>
    [
        Member(ServerProcess, StdioOptions, SdkRow.Ctor),
        .. Members(ServerCommand, StdioOptions, "Command"),
        .. Members(ServerArguments, StdioOptions, "Arguments"),
        .. Members(ServerEnvironment, StdioOptions, "EnvironmentVariables"),
        Switch(InheritedEnvironment, StdioOptions, "InheritEnvironmentVariables"),
        .. Members(DefaultEnvironment, StdioOptions, "GetDefaultEnvironmentVariables"),
    ];

    private static ApiRow[] HttpTransport =>
    [
        .. ToolServers(
            Member(Endpoint, HttpOptions, "Endpoint", fact: HttpEndpointFact),
            Member(Endpoint, SseOptions, "Endpoint", fact: HttpEndpointFact)),
        Member(ServerConnection, Client + "McpClient", "CreateAsync", fact: ConnectionFact),
        Member(ServerConnection, Client + "McpClientFactory", "CreateAsync", fact: ConnectionFact),
        Member(RequestHeaders, HttpOptions, "AdditionalHeaders", fact: HttpHeadersFact),
        Member(RequestHeaders, SseOptions, "AdditionalHeaders", fact: HttpHeadersFact),
        Member(ApiRole.Timeout, HttpOptions, "ConnectionTimeout", fact: HttpTimeoutFact),
        Member(ApiRole.Timeout, SseOptions, "ConnectionTimeout", fact: HttpTimeoutFact),
        .. Members(ApiRole.Timeout, Client + "McpClientOptions", "InitializationTimeout", "DiscoverProbeTimeout"),
        .. Members(Credential, Authentication + "ClientOAuthOptions", "ClientSecret"),
        .. Members(Credential, Authentication + "DynamicClientRegistrationOptions", "InitialAccessToken"),
        .. Members(Credential, Authentication + "IdentityAssertionGrantProviderOptions", "ClientSecret", "IdpClientSecret"),
        .. Members(Credential, Tokens, TokenSecrets),
    ];

    private static ApiRow[] ServerRequests =>
    [
        Member(ServerRequestHandler, Client + "McpClientHandlers", "SamplingHandler", fact: SamplingFact),
        Member(ServerRequestHandler, Protocol + "SamplingCapability", "SamplingHandler", fact: SamplingFact),
        Member(ServerRequestHandler, Client + "McpClientHandlers", "ElicitationHandler", fact: ElicitationFact),
        Member(ServerRequestHandler, Protocol + "ElicitationCapability", "ElicitationHandler", fact: ElicitationFact),
        .. Members(RequestAnswer, Protocol + "ElicitResult", "Action"),
        .. Members(RequestAnswer, Protocol + "ElicitResult`1", "Action"),
        Member(ModelRequestHandler, Converters, "CreateSamplingHandler", fact: SamplingModelFact),
        Member(ModelRequestHandler, Client + "McpClientExtensions", "CreateSamplingHandler", fact: SamplingModelFact),
        // The server's side of sampling: the client's model answers.
        Member(ModelCall, Server + "McpServer", "SampleAsync", fact: SamplingCallFact),
        Member(ModelCall, Server + "McpServerExtensions", "SampleAsync", fact: SamplingCallFact),
    ];

    private static ApiRow[] ToolsOfServers =>
    [
        Member(RemoteToolList, Client + "McpClient", "ListToolsAsync", fact: ToolListFact),
        Member(RemoteToolList, Client + "McpClientExtensions", "ListToolsAsync", fact: ToolListFact),
        Member(RemoteToolList, Client + "McpClientExtensions", "EnumerateToolsAsync", fact: ToolListFact),
        Member(ToolCall, Client + "McpClient", "CallToolAsync", fact: ToolCallFact),
        Member(ToolCall, Client + "McpClientExtensions", "CallToolAsync", fact: ToolCallFact),
        .. Members(ToolCall, Client + "McpClientTool", "CallAsync"),
        .. Members(ToolCall, Server + "McpServerTool", "InvokeAsync"),
        .. Types(
            ClientException,
            Exceptions + "McpException",
            Client + "ClientTransportClosedException",
            Authentication + "IdentityAssertionGrantException"),
        .. CtorParameter(
            DisclosedText,
            [
                Exceptions + "McpException",
                Exceptions + "McpProtocolException",
                Exceptions + "MissingRequiredClientCapabilityException",
                Exceptions + "UnsupportedProtocolVersionException",
                Exceptions + "UrlElicitationRequiredException",
            ],
            "message"),
        .. ServerFunctions,
        .. LostAttributes,
        Parameter(ServerCallFilter, Injection + "McpRequestFilterBuilderExtensions", "AddCallToolFilter", "filter"),
        .. Members(ServerCallFilter, Server + "McpRequestFilters", "CallToolFilters", "CallToolWithAlternateFilters"),
        .. Members(ToolName, Server + "McpServerToolCreateOptions", "Name", "Title"),
        Member(ReadOnlyHint, Server + "McpServerToolAttribute", "ReadOnly"),
        Member(ReadOnlyHint, Server + "McpServerToolCreateOptions", "ReadOnly"),
        Member(DestructiveHint, Server + "McpServerToolAttribute", "Destructive"),
        Member(DestructiveHint, Server + "McpServerToolCreateOptions", "Destructive"),
        .. Members(ToolName, Protocol + "Tool", "Name", "Title"),
        .. Members(ToolName, Protocol + "ToolAnnotations", "Title"),
        Parameter(ToolName, Client + "McpClientTool", "WithName", "name"),
        .. Members(ToolTypeRegistration, Injection + "McpServerBuilderExtensions", "WithTools"),
        .. Members(ToolRegistration, Injection + "McpServerBuilderExtensions", "WithToolsFromAssembly"),
    ];

    private static string[] ListedHandlers =>
    [
        "ListToolsHandler", "CallToolHandler", "ListPromptsHandler", "GetPromptHandler", "ListResourcesHandler", "ListResourceTemplatesHandler",
        "ReadResourceHandler", "CompleteHandler",
    ];

    private static IEnumerable<ApiRow> ServerFunctions => For(
        ToolHosts.Server,
        [
            .. Types(ServerToolAttribute, Server + "McpServerToolAttribute"),
            .. Types(ServerTextAttribute, Server + "McpServerPromptAttribute", Server + "McpServerResourceAttribute"),
            Parameter(ServerToolFactory, Server + "McpServerTool", "Create", "method"),
            Parameter(ServerFunction, Server + "McpServerPrompt", "Create", "method"),
            Parameter(ServerFunction, Server + "McpServerResource", "Create", "method"),
            .. Parameter(
                ServerFunction,
                Injection + "McpServerBuilderExtensions",
                [.. ListedHandlers.Select(static name => "With" + name)],
                "handler"),
            .. Members(ServerFunction, Server + "McpServerHandlers", [.. ListedHandlers, "CallToolWithAlternateHandler"]),
            .. Parameter(
                ServerFunction,
                Injection + "McpRequestFilterBuilderExtensions",
                ["AddCallToolFilter", "AddGetPromptFilter", "AddReadResourceFilter"],
                "filter"),
            Member(ToolBody, Server + "McpServerTool", "InvokeAsync"),
            Member(ToolBody, Server + "McpServerPrompt", "GetAsync"),
            Member(ToolBody, Server + "McpServerResource", "ReadAsync"),
        ]);

    /// <summary>Ways to offer a tool in which the attributes of its method say nothing.</summary>
    private static IEnumerable<ApiRow> LostAttributes => Seen(
        SeenVersion,
        [
            Parameter(ServerToolConversion, Server + "McpServerTool", "Create", "function"),
            .. Members(ServerToolMetadata, Server + "McpServerToolCreateOptions", "Metadata"),
            Parameter(ServerToolHandler, Injection + "McpServerBuilderExtensions", "WithCallToolHandler", "handler"),
            .. Members(ServerToolHandler, Server + "McpServerHandlers", "CallToolHandler", "CallToolWithAlternateHandler"),
        ]);

    private static ApiRow[] Hosting =>
    [
        .. Members(ServerSetup, Injection + "McpServerServiceCollectionExtensions", "AddMcpServer"),
        Member(ServerSetup, Server + "McpServer", "Create", fact: ServerFact),
        Member(ServerSetup, Server + "McpServerFactory", "Create", fact: ServerFact),
        .. Seen(
            SeenVersion,
            Member(EndpointMapping, "Microsoft.AspNetCore.Builder.McpEndpointRouteBuilderExtensions", "MapMcp") with { AnswersAnyPage = true }),
        .. Members(ToolAuthorization, Injection + "HttpMcpServerBuilderExtensions", "AddAuthorizationFilters"),
    ];
}
