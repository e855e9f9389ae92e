using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>The pages that a browser is sent to, the scripts that run in it, and what stands on the pages. Each SDK has a version of its own.</summary>
internal static class BrowserAutomationSdk
{
    private const string PlaywrightTypes = "Microsoft.Playwright.";
    private const string SeleniumTypes = "OpenQA.Selenium.";
    private const string Contexts = SeleniumTypes + "BiDi.BrowsingContext.";
    private const string ContextScripts = Contexts + "IBrowsingContextScriptModule";
    private const string Scripts = SeleniumTypes + "BiDi.Script.IScriptModule";
    private const string PuppeteerTypes = "PuppeteerSharp.";

    private static readonly string[] Documents = ["IPage", "IFrame"];

    private static readonly string[] ElementTexts =
        ["InnerTextAsync", "TextContentAsync", "InnerHTMLAsync", "InputValueAsync", "GetAttributeAsync"];

    /// <summary>What a page, or a part of one, is saved by as a file.</summary>
    private static readonly string[] Pictures =
        ["ElementHandleScreenshotOptions", "LocatorScreenshotOptions", "PagePdfOptions", "PageScreenshotOptions"];

    private static readonly string[] SelectorScripts = ["EvalOnSelectorAsync", "EvalOnSelectorAllAsync"];

    private static readonly string[] ElementReads = ["GetAttribute", "GetDomAttribute", "GetDomProperty"];

    public static SdkCatalog Playwright { get; } = new(
        "Playwright",
        packages: ["Microsoft.Playwright"],
        newestVersion: "1.64.1",
        anchors: ["Microsoft.Playwright"],
        rows: [.. PlaywrightPages, .. PlaywrightScripts, .. PlaywrightTexts],
        isAiSdk: false);

    public static SdkCatalog Selenium { get; } = new(
        "Selenium",
        packages: ["Selenium.WebDriver"],
        newestVersion: "4.52.0",
        anchors: ["OpenQA.Selenium"],
        rows: [.. SeleniumRows],
        isAiSdk: false);

    public static SdkCatalog Puppeteer { get; } = new(
        "PuppeteerSharp",
        packages: ["PuppeteerSharp"],
        newestVersion: "25.15.0",
        anchors: ["PuppeteerSharp"],
        rows: [.. PuppeteerPages, .. PuppeteerScripts],
        isAiSdk: false);

    private static IEnumerable<FlowRow> PlaywrightPages =>
    [
        .. Documents.SelectMany(static document => Sink(SinkKinds.Url, PlaywrightTypes + document, ["GotoAsync"], "url")),
        .. Documents.SelectMany(static document => Sink(SinkKinds.Html, PlaywrightTypes + document, ["SetContentAsync"], "html")),
        .. Sink(
            SinkKinds.Url,
            PlaywrightTypes + "IAPIRequestContext",
            ["DeleteAsync", "GetAsync", "HeadAsync", "PatchAsync", "PostAsync", "PutAsync"],
            "url"),
        .. Sink(SinkKinds.Url, PlaywrightTypes + "IAPIRequestContext", ["FetchAsync"], "urlOrRequest"),
        .. Pictures.Select(static options => SinkProperty(SinkKinds.FilePath, PlaywrightTypes + options, "Path")),
        .. Sink(SinkKinds.FilePath, PlaywrightTypes + "IDownload", ["SaveAsAsync"], "path"),
    ];

    private static IEnumerable<FlowRow> PlaywrightScripts =>
    [
        .. PlaywrightScript("IPage", [.. SelectorScripts, "EvaluateAsync", "EvaluateHandleAsync", "WaitForFunctionAsync"]),
        .. PlaywrightScript("IFrame", [.. SelectorScripts, "EvaluateAsync", "EvaluateHandleAsync", "WaitForFunctionAsync"]),
        .. PlaywrightScript("ILocator", ["EvaluateAllAsync", "EvaluateAsync", "EvaluateHandleAsync", "WaitForFunctionAsync"]),
        .. PlaywrightScript("IElementHandle", SelectorScripts),
        .. PlaywrightScript("IJSHandle", ["EvaluateAsync", "EvaluateHandleAsync"]),
        .. PlaywrightScript("IWorker", ["EvaluateAsync", "EvaluateHandleAsync"]),
        .. Sink(SinkKinds.Code, PlaywrightTypes + "IPage", ["AddInitScriptAsync"], "script"),
        .. Sink(SinkKinds.Code, PlaywrightTypes + "IBrowserContext", ["AddInitScriptAsync"], "script"),
        SinkProperty(SinkKinds.Code, PlaywrightTypes + "PageAddScriptTagOptions", "Content"),
        SinkProperty(SinkKinds.Code, PlaywrightTypes + "FrameAddScriptTagOptions", "Content"),
    ];

    private static IEnumerable<FlowRow> PlaywrightTexts =>
    [
        .. Documents.SelectMany(static document => Source(
            External, PlaywrightTypes + document, [.. ElementTexts, .. SelectorScripts, "ContentAsync", "EvaluateAsync", "TitleAsync"])),
        .. Source(
            External,
            PlaywrightTypes + "ILocator",
            [.. ElementTexts, "AllInnerTextsAsync", "AllTextContentsAsync", "AriaSnapshotAsync", "EvaluateAllAsync", "EvaluateAsync"]),
        .. Source(External, PlaywrightTypes + "IPage", "AriaSnapshotAsync", "PageErrorsAsync"),
        .. Source(External, PlaywrightTypes + "IElementHandle", [.. ElementTexts, .. SelectorScripts]),
        .. Source(External, PlaywrightTypes + "IJSHandle", "EvaluateAsync", "JsonValueAsync"),
        .. Source(External, PlaywrightTypes + "IWorker", "EvaluateAsync"),
        .. Source(External, PlaywrightTypes + "IResponse", "BodyAsync", "JsonAsync", "TextAsync"),
        .. Source(External, PlaywrightTypes + "IAPIResponse", "BodyAsync", "JsonAsync", "TextAsync"),
        .. Source(External, PlaywrightTypes + "IConsoleMessage", "Text"),
        .. Source(External, PlaywrightTypes + "IDialog", "Message"),
        // A page registers tools for an agent that visits it.
        .. Source(External, PlaywrightTypes + "IWebMCP", "CallToolAsync"),
        .. Source(External, PlaywrightTypes + "WebMCPTool", "Description", "InputSchema", "Name"),
    ];

    private static IEnumerable<FlowRow> SeleniumRows =>
    [
        .. Sink(SinkKinds.Url, SeleniumTypes + "INavigation", ["GoToUrl", "GoToUrlAsync"], "url"),
        SinkProperty(SinkKinds.Url, SeleniumTypes + "IWebDriver", "Url"),
        .. Sink(SinkKinds.Url, Contexts + "BrowsingContext", ["NavigateAsync"], "url"),
        .. Sink(SinkKinds.Url, Contexts + "IBrowsingContextModule", ["NavigateAsync"], "url"),
        .. Sink(SinkKinds.Code, SeleniumTypes + "IJavaScriptExecutor", ["ExecuteScript", "ExecuteAsyncScript"], "script"),
        .. Sink(SinkKinds.Code, SeleniumTypes + "IJavaScriptEngine", ["AddInitializationScript", "PinScript"], "script"),
        .. new[] { ContextScripts, Scripts }.SelectMany(static scripts => new[]
        {
            Sink(SinkKinds.Code, scripts, "EvaluateAsync", "expression"),
            Sink(SinkKinds.Code, scripts, "CallFunctionAsync", "functionDeclaration"),
            Sink(SinkKinds.Code, scripts, "AddPreloadScriptAsync", "functionDeclaration"),
        }),
        .. Source(External, SeleniumTypes + "IWebDriver", "PageSource", "Title"),
        .. Source(External, SeleniumTypes + "IWebElement", ["Text", .. ElementReads]),
        .. Source(External, SeleniumTypes + "IAlert", "Text"),
        .. Source(External, SeleniumTypes + "IJavaScriptExecutor", "ExecuteScript", "ExecuteAsyncScript"),
        .. Source(External, SeleniumTypes + "NetworkResponseReceivedEventArgs", "ResponseBody"),
    ];

    private static IEnumerable<FlowRow> PuppeteerPages =>
    [
        .. Documents.SelectMany(static document => Sink(SinkKinds.Url, PuppeteerTypes + document, ["GoToAsync"], "url")),
        .. Documents.SelectMany(static document => Sink(SinkKinds.Html, PuppeteerTypes + document, ["SetContentAsync"], "html")),
        .. Documents.SelectMany(static document => Source(
            External, PuppeteerTypes + document, "EvaluateExpressionAsync", "EvaluateFunctionAsync", "GetContentAsync", "GetTitleAsync")),
        .. Source(External, PuppeteerTypes + "IJSHandle", "EvaluateFunctionAsync", "JsonValueAsync"),
        .. Source(External, PuppeteerTypes + "IResponse", "BufferAsync", "JsonAsync", "TextAsync"),
        .. Source(External, PuppeteerTypes + "ConsoleMessage", "Text"),
        .. Source(External, PuppeteerTypes + "Dialog", "Message"),
    ];

    private static IEnumerable<FlowRow> PuppeteerScripts =>
    [
        .. Documents.SelectMany(static document => Sink(
            SinkKinds.Code,
            PuppeteerTypes + document,
            [
                "EvaluateExpressionAsync",
                "EvaluateExpressionHandleAsync",
                "EvaluateFunctionAsync",
                "WaitForExpressionAsync",
                "WaitForFunctionAsync",
            ],
            "script")),
        .. Sink(SinkKinds.Code, PuppeteerTypes + "IPage", ["EvaluateFunctionHandleAsync", "EvaluateFunctionOnNewDocumentAsync"], "pageFunction"),
        .. Sink(SinkKinds.Code, PuppeteerTypes + "IPage", ["EvaluateExpressionOnNewDocumentAsync"], "expression"),
        .. Sink(SinkKinds.Code, PuppeteerTypes + "IFrame", ["EvaluateFunctionHandleAsync"], "func"),
        .. Sink(SinkKinds.Code, PuppeteerTypes + "IJSHandle", ["EvaluateFunctionAsync"], "script"),
        .. Sink(SinkKinds.Code, PuppeteerTypes + "IJSHandle", ["EvaluateFunctionHandleAsync"], "pageFunction"),
        .. Sink(SinkKinds.Code, PuppeteerTypes + "WebWorker", ["EvaluateExpressionAsync", "EvaluateFunctionAsync"], "script"),
        SinkProperty(SinkKinds.Code, PuppeteerTypes + "AddTagOptions", "Content"),
    ];

    private static IEnumerable<FlowRow> PlaywrightScript(string type, string[] members) =>
        Sink(SinkKinds.Code, PlaywrightTypes + type, members, "expression");
}
