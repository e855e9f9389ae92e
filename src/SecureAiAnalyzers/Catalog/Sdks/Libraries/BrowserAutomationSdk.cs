using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Playwright, Selenium and Puppeteer: the page that a browser is sent to, and what stands on it.</summary>
internal static class BrowserAutomationSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "Browser automation",
        packages: ["Microsoft.Playwright", "Selenium.WebDriver", "PuppeteerSharp"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Microsoft.Playwright", "OpenQA.Selenium", "PuppeteerSharp"],
        rows:
        [
            .. Sink(SinkKinds.Url, "Microsoft.Playwright.IPage", ["GotoAsync"], "url"),
            .. Source(External, "Microsoft.Playwright.IPage", "ContentAsync", "InnerTextAsync", "TextContentAsync"),
            .. Sink(SinkKinds.Url, "OpenQA.Selenium.INavigation", ["GoToUrl", "GoToUrlAsync"], "url"),
            SinkProperty(SinkKinds.Url, "OpenQA.Selenium.IWebDriver", "Url"),
            .. Source(External, "OpenQA.Selenium.IWebDriver", "PageSource"),
            .. Source(External, "OpenQA.Selenium.IWebElement", "Text"),
            .. Sink(SinkKinds.Url, "PuppeteerSharp.IPage", ["GoToAsync"], "url"),
            .. Source(External, "PuppeteerSharp.IPage", "GetContentAsync"),
        ],
        isAiSdk: false);
}
