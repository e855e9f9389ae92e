using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Libraries that make HTML of text, or put HTML into documents. Each has a version of its own.</summary>
internal static class MarkupLibrariesSdk
{
    private const string Markdown = "Markdig.Markdown";

    /// <summary>What it makes holds whatever the text holds: raw HTML, and links with any scheme where that is off.</summary>
    public static SdkCatalog Markdig { get; } = new(
        "Markdig",
        packages: ["Markdig"],
        newestVersion: "1.6.0",
        anchors: ["Markdig"],
        rows:
        [
            .. Types(FlowRole.TextCarrier, "Markdig.Syntax.MarkdownObject"),
            .. Transfer(Markdown, ["ToHtml"], from: ["markdown"], "return", "writer"),
            .. Transfer(Markdown, ["ToHtml"], from: ["document"]),
            .. Transfer(Markdown, ["ToHtml"], from: ["document"], to: "writer"),
            .. Transfer(Markdown, ["Parse", "Normalize", "ToPlainText"], from: ["markdown"]),
        ],
        isAiSdk: false);

    public static SdkCatalog HtmlAgilityPack { get; } = new(
        "HtmlAgilityPack",
        packages: ["HtmlAgilityPack"],
        newestVersion: "1.13.0",
        anchors: ["HtmlAgilityPack"],
        rows:
        [
            .. Types(FlowRole.TextCarrier, "HtmlAgilityPack.HtmlDocument", "HtmlAgilityPack.HtmlNode"),
            .. Sink(SinkKinds.Url, "HtmlAgilityPack.HtmlWeb", ["Get", "Load", "LoadFromWebAsync"], "url"),
            SinkProperty(SinkKinds.Html, "HtmlAgilityPack.HtmlNode", "InnerHtml"),
        ],
        isAiSdk: false);

    public static SdkCatalog AngleSharp { get; } = new(
        "AngleSharp",
        packages: ["AngleSharp"],
        newestVersion: "1.10.3",
        anchors: ["AngleSharp"],
        rows:
        [
            .. Types(FlowRole.TextCarrier, "AngleSharp.Dom.Url", "AngleSharp.Dom.INode"),
            .. Transfer("AngleSharp.Html.Parser.IHtmlParser", ["ParseDocument", "ParseDocumentAsync", "ParseFragment"], from: ["source"]),
            .. Transfer("AngleSharp.Html.Parser.HtmlParserExtensions", ["ParseDocumentAsync"], from: ["source"]),
            .. Transfer("AngleSharp.FormatExtensions", ["ToHtml", "Prettify", "Minify"], from: ["markup"]),
            .. Sink(SinkKinds.Url, "AngleSharp.BrowsingContextExtensions", ["OpenAsync"], "address"),
            .. Sink(SinkKinds.Url, "AngleSharp.BrowsingContextExtensions", ["OpenAsync"], "url"),
            SinkProperty(SinkKinds.Html, "AngleSharp.Dom.IElement", "InnerHtml"),
            SinkProperty(SinkKinds.Html, "AngleSharp.Dom.IElement", "OuterHtml"),
            .. Sink(SinkKinds.Html, "AngleSharp.Dom.IElement", ["Insert"], "html"),
        ],
        isAiSdk: false);
}
