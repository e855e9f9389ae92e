using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>HtmlSanitizer: HTML without what a browser would run.</summary>
internal static class HtmlSanitizerSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "HtmlSanitizer",
        packages: ["HtmlSanitizer"],
        newestVersion: "10.0.1120",
        anchors: ["Ganss.Xss"],
        rows:
        [
            .. Sanitizer(SinkKinds.Html, "Ganss.Xss.IHtmlSanitizer", ["Sanitize", "SanitizeDocument", "SanitizeDom", "SanitizeFragment"], "html"),
        ],
        isAiSdk: false);
}
