using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <content>Functions and plugins, their filters and their automatic invocation, credentials of web plugins.</content>
internal static partial class SemanticKernelSdk
{
    private const string WebPlugins = Kernels + "Plugins.Web.";

    private static string[] WebSearchRegistrations =>
        ["AddBingTextSearch", "AddBraveTextSearch", "AddGoogleTextSearch", "AddTavilyTextSearch"];

    private static ApiRow[] PluginRows =>
    [
        .. Functions,
        .. AutomaticInvocation,
        .. WebCredentials,
    ];

    private static ApiRow[] Functions =>
    [
        .. Types(ToolAttribute, Kernels + "KernelFunctionAttribute"),
        .. Types(WorkflowStep, Kernels + "KernelProcessStep"),
        Parameter(ToolFactory, Kernels + "KernelFunctionFactory", "CreateFromMethod", "method"),
        Parameter(ToolFactory, Kernels + "KernelExtensions", "CreateFunctionFromMethod", "method"),
        Parameter(ToolName, Kernels + "KernelFunctionFactory", "CreateFromMethod", "functionName"),
        Parameter(ToolName, Kernels + "KernelExtensions", "CreateFunctionFromMethod", "functionName"),
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
        .. Types(
            ToolFilter,
            Kernels + "IFunctionInvocationFilter",
            Kernels + "IAutoFunctionInvocationFilter"),
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

    private static ApiRow[] WebCredentials =>
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
        Parameter(Endpoint, WebPlugins + "Bing.BingConnector", Ctor, "uri"),
        Parameter(Endpoint, WebPlugins + "Brave.BraveConnector", Ctor, "uri"),
    ];
}
