using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Functions and plugins, their filters and their automatic invocation, services of plugins.</content>
internal static partial class SemanticKernelSdk
{
    private const string WebPlugins = Kernels + "Plugins.Web.";
    private const string CodeSessions = Kernels + "Plugins.Core.CodeInterpreter.SessionsPythonSettings";

    private static string[] WebSearchRegistrations =>
        ["AddBingTextSearch", "AddBraveTextSearch", "AddGoogleTextSearch", "AddTavilyTextSearch"];

    private static ApiRow[] PluginRows =>
    [
        .. Functions,
        .. FunctionNames,
        .. FunctionLists,
        .. AutomaticInvocation,
        .. PluginServices,
        .. PluginAccess,
    ];

    private static ApiRow[] PluginAccess =>
    [
        Switch(HostAccess, CodeSessions, "EnableDangerousFileUploads"),
        Switch(HostAccess, Kernels + "Plugins.OpenApi.RestApiOperationServerUrlValidationOptions", "AllowPrivateNetworkAccess"),
        .. Members(ToolFolder, Kernels + "Plugins.Core.FileIOPlugin", "AllowedFolders"),
        .. Members(ToolFolder, Kernels + "Plugins.Web.WebFileDownloadPlugin", "AllowedFolders"),
        .. Members(ToolFolder, Kernels + "Plugins.Document.DocumentPlugin", "AllowedDirectories"),
        .. Members(ToolFolder, CodeSessions, "AllowedUploadDirectories", "AllowedDownloadDirectories"),
    ];

    private static ApiRow[] Functions =>
    [
        .. For(
            ToolHosts.Kernel,
            [
                // Take a parameter with an attribute of injection that is not their own from the model.
                .. Seen(
                    SeenVersion,
                    [
                        .. Types(ToolAttribute, Kernels + "KernelFunctionAttribute"),
                        Parameter(ToolFactory, Kernels + "KernelFunctionFactory", "CreateFromMethod", "method"),
                        Parameter(ToolFactory, Kernels + "KernelExtensions", "CreateFunctionFromMethod", "method"),
                    ]),
                .. Types(ServiceAttribute, Kernels + "FromKernelServicesAttribute"),
                .. Types(
                    InjectedType,
                    Kernels + "Kernel",
                    Kernels + "KernelArguments",
                    Kernels + "KernelFunction",
                    Kernels + "IAIServiceSelector",
                    "Microsoft.Extensions.Logging.ILogger",
                    "Microsoft.Extensions.Logging.ILoggerFactory",
                    "System.Globalization.CultureInfo",
                    "System.IFormatProvider"),
            ]),
        .. Seen(
            SeenVersion,
            [
                .. Members(UnaskedFunction, Kernels + "AIFunctionExtensions", "AsKernelFunction"),
                .. Types(FilteredFunction, Kernels + "KernelFunction"),
                // Run where they are registered as these interfaces, and never where only by their own class.
                .. Types(
                    ToolFilter,
                    Kernels + "IFunctionInvocationFilter",
                    Kernels + "IAutoFunctionInvocationFilter"),
            ]),
        .. Types(WorkflowStep, Kernels + "KernelProcessStep"),
        .. Members(ToolTypeRegistration, Kernels + "KernelPluginFactory", "CreateFromType", "CreateFromObject"),
        .. Members(
            ToolTypeRegistration,
            Kernels + "KernelExtensions",
            "CreatePluginFromType",
            "CreatePluginFromObject",
            "ImportPluginFromType",
            "ImportPluginFromObject",
            "AddFromType",
            "AddFromObject"),
        .. Members(ToolCall, Kernels + "FunctionCallContent", "InvokeAsync"),
        // Chat services turn the values that a model gives into text.
        .. Seen(SeenVersion, Types(ReadableValue, Kernels + "KernelArguments")),
        .. Members(ToolCall, Kernels + "AIFunctionExtensions", "InvokeAsync"),
        .. Members(PipelineStep, Kernels + "KernelFunctionInvokingChatClientBuilderExtensions", "UseKernelFunctionInvocation"),
    ];

    private static ApiRow[] FunctionNames =>
    [
        .. Parameter(ToolName, Kernels + "KernelFunctionFactory", ["CreateFromMethod", "CreateFromPrompt"], "functionName"),
        .. Parameter(ToolName, Kernels + "KernelExtensions", ["CreateFunctionFromMethod", "CreateFunctionFromPrompt"], "functionName"),
        Parameter(ToolName, Kernels + "KernelFunctionMarkdown", "FromPromptMarkdown", "functionName"),
        Parameter(ToolName, Kernels + "MarkdownKernelExtensions", "CreateFunctionFromMarkdown", "functionName"),
        Parameter(ToolName, Agents + "AgentKernelFunctionFactory", "CreateFromAgent", "functionName"),
        Member(ToolName, Kernels + "KernelFunctionFromMethodOptions", "FunctionName"),
        Member(ToolName, Kernels + "PromptTemplateConfig", "Name"),
        Member(ToolName, Data + "TextSearchProviderOptions", "PluginFunctionName"),
    ];

    private static ApiRow[] FunctionLists =>
    [
        .. Members(ToolList, Kernels + "AIContext", "AIFunctions"),
        Parameter(ToolList, Kernels + "Functions.ContextualFunctionProvider", Ctor, "functions"),
    ];

    private static ApiRow[] AutomaticInvocation =>
    [
        .. Members(AutoInvocation, Kernels + "FunctionChoiceBehavior", "Auto", "Required"),
        .. Members(AutoInvocation, Services + "OpenAI.ToolCallBehavior", "AutoInvokeKernelFunctions"),
        SwitchParameter(AutoInvocation, Services + "OpenAI.ToolCallBehavior", "EnableFunctions", "autoInvoke"),
        SwitchParameter(AutoInvocation, Services + "OpenAI.ToolCallBehavior", "RequireFunction", "autoInvoke"),
        .. Members(AutoInvocation, Services + "Google.GeminiToolCallBehavior", "AutoInvokeKernelFunctions"),
        SwitchParameter(AutoInvocation, Services + "Google.GeminiToolCallBehavior", "EnableFunctions", "autoInvoke"),
        .. Members(AutoInvocation, Services + "MistralAI.MistralAIToolCallBehavior", "AutoInvokeKernelFunctions"),
        SwitchParameter(AutoInvocation, Services + "MistralAI.MistralAIToolCallBehavior", "RequiredFunctions", "autoInvoke"),
    ];

    private static ApiRow[] PluginServices =>
    [
        .. CtorParameter(
            Credential,
            [
                WebPlugins + "Bing.BingConnector",
                WebPlugins + "Bing.BingTextSearch",
                WebPlugins + "Brave.BraveConnector",
                WebPlugins + "Brave.BraveTextSearch",
                WebPlugins + "Google.GoogleConnector",
                WebPlugins + "Google.GoogleTextSearch",
                WebPlugins + "Tavily.TavilyTextSearch",
            ],
            "apiKey"),
        .. Parameter(Credential, Kernels + "WebKernelBuilderExtensions", WebSearchRegistrations, "apiKey"),
        .. Parameter(Credential, Kernels + "WebServiceCollectionExtensions", WebSearchRegistrations, "apiKey"),
        Parameter(Endpoint, CodeSessions, Ctor, "endpoint"),
        Member(Endpoint, CodeSessions, "Endpoint"),
        Parameter(Endpoint, WebPlugins + "Bing.BingConnector", Ctor, "uri"),
        Parameter(Endpoint, WebPlugins + "Brave.BraveConnector", Ctor, "uri"),
    ];
}
