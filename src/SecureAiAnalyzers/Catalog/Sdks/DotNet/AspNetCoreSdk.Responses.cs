using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Where text goes into a response: HTML, files, redirects; and the helpers that make it right.</content>
internal static partial class AspNetCoreSdk
{
    private const string Html = "Microsoft.AspNetCore.Html.";
    private const string Protection = "Microsoft.AspNetCore.DataProtection.";
    private const string Conversion = "op_Explicit";

    private static string[] Results => [Mvc + "ControllerBase", Mvc + "RazorPages.PageBase", Mvc + "RazorPages.PageModel"];

    private static string[] Redirects => ["Redirect", "RedirectPermanent", "RedirectPreserveMethod", "RedirectPermanentPreserveMethod"];

    /// <summary>What a client's method is called with, after its name.</summary>
    private static string[] ClientArguments => ["arg1", "arg2", "arg3"];

    /// <summary>The member sends bytes as they are, which a browser shows where they are HTML, and saves where they have the name of a file.</summary>
    private static IEnumerable<FlowRow> Files(string type, string member, params string[] contents) => contents.Select(content =>
        Sink(SinkKinds.Html, type, member, content, FlowCondition.Html, selector: "contentType") with { Unless = ["fileDownloadName"] });

    private static SdkRow[] ResponseRows =>
    [
        Parameter(ApiRole.DisclosedText, Http + "HttpResponseWritingExtensions", "WriteAsync", "text"),
        Parameter(ApiRole.DisclosedText, Http + "HttpResponseJsonExtensions", "WriteAsJsonAsync", "value"),
        Parameter(ApiRole.DisclosedText, Web + "SignalR.HubException", Ctor, "message"),
        .. ClientArguments.Select(argument => Parameter(ApiRole.DisclosedText, Web + "SignalR.ClientProxyExtensions", "SendAsync", argument)),

        .. Sink(SinkKinds.Html, Html + "HtmlString", [Ctor], "value"),
        .. Sink(SinkKinds.Html, Html + "HtmlContentBuilderExtensions", ["SetHtmlContent", "AppendHtmlLine"], "encoded"),
        .. Sink(SinkKinds.Html, Html + "IHtmlContentBuilder", ["AppendHtml"], "encoded"),
        .. Sink(SinkKinds.Html, "Microsoft.AspNetCore.Razor.TagHelpers.TagHelperContent", ["SetHtmlContent"], "encoded"),
        .. Sink(SinkKinds.Html, Components + "MarkupString", [Ctor, Conversion], "value"),
        .. Sink(SinkKinds.Html, Components + "Rendering.RenderTreeBuilder", ["AddMarkupContent"], "markupContent"),
        .. Sink(SinkKinds.Html, Mvc + "Rendering.IHtmlHelper", ["Raw"], "value"),
        Sink(SinkKinds.Html, Http + "Results", "Content", "content", FlowCondition.Html, selector: "contentType"),
        Sink(SinkKinds.Html, Http + "Results", "Text", "content", FlowCondition.Html, selector: "contentType"),
        Sink(SinkKinds.Html, Http + "TypedResults", "Content", "content", FlowCondition.Html, selector: "contentType"),
        Sink(SinkKinds.Html, Http + "TypedResults", "Text", "content", FlowCondition.Html, selector: "contentType"),
        .. Results.Select(static type => Sink(SinkKinds.Html, type, "Content", "content", FlowCondition.Html, selector: "contentType")),
        .. Files(Http + "Results", "Bytes", "contents"),
        .. Files(Http + "Results", "File", "fileContents", "fileStream"),
        .. Files(Http + "Results", "Stream", "stream"),
        .. Files(Http + "TypedResults", "Bytes", "contents"),
        .. Files(Http + "TypedResults", "File", "fileContents", "fileStream"),
        .. Files(Http + "TypedResults", "Stream", "stream"),
        .. Results.SelectMany(static type => Files(type, "File", "fileContents", "fileStream")),
        .. Files(Mvc + "FileContentResult", Ctor, "fileContents"),
        .. Files(Mvc + "FileStreamResult", Ctor, "fileStream"),
        Sink(SinkKinds.Html, Http + "HttpResponseWritingExtensions", "WriteAsync", "text", FlowCondition.Html, selector: "ContentType"),
        SinkProperty(SinkKinds.Html, Http + "HttpResponse", "Body", FlowCondition.Html, selector: "ContentType"),
        SinkProperty(SinkKinds.Html, Http + "HttpResponse", "BodyWriter", FlowCondition.Html, selector: "ContentType"),
        SinkProperty(SinkKinds.Html, Mvc + "ContentResult", "Content", FlowCondition.Html, selector: "ContentType"),

        .. Sink(SinkKinds.FilePath, Http + "TypedResults", ["PhysicalFile"], "path"),
        .. Sink(SinkKinds.FilePath, Http + "Results", ["File"], "path"),
        .. Sink(SinkKinds.FilePath, Http + "SendFileResponseExtensions", ["SendFileAsync"], "fileName"),
        .. Results.SelectMany(static type => Sink(SinkKinds.FilePath, type, ["PhysicalFile"], "physicalPath")),
        .. Sink(SinkKinds.FilePath, Mvc + "PhysicalFileResult", [Ctor], "fileName"),

        .. Sink(SinkKinds.Url, Http + "HttpResponse", ["Redirect"], "location"),
        .. Sink(SinkKinds.Url, Http + "Results", ["Redirect"], "url"),
        .. Sink(SinkKinds.Url, Http + "TypedResults", ["Redirect"], "url"),
        .. Results.SelectMany(static type => Sink(SinkKinds.Url, type, Redirects, "url")),
        SinkProperty(SinkKinds.Url, Http + "IHeaderDictionary", "Location"),
        .. Sink(SinkKinds.Url, Mvc + "RedirectResult", [Ctor], "url"),
        .. Sink(SinkKinds.Url, Components + "NavigationManager", ["NavigateTo"], "uri"),
        Evaluated("IJSRuntime", "InvokeAsync"),
        Evaluated("JSRuntimeExtensions", "InvokeAsync"),
        Evaluated("JSRuntimeExtensions", "InvokeVoidAsync"),
        Evaluated("IJSInProcessRuntime", "Invoke"),
        Evaluated("JSInProcessRuntimeExtensions", "InvokeVoid"),
        new FlowRow(FlowRole.Sanitizer, Utilities + "QueryHelpers", "AddQueryString") { Sinks = SinkKinds.Url, From = ["name", "value"] },
        .. Sanitizer(SinkKinds.Url, Utilities + "QueryHelpers", ["AddQueryString"], "queryString"),
        .. Transfer(Utilities + "QueryHelpers", ["AddQueryString"], from: ["uri"]),
        Guard(SinkKinds.Url, Mvc + "IUrlHelper", "IsLocalUrl", "url"),
        Guard(SinkKinds.Url, Http + "HttpResults.RedirectHttpResult", "IsLocalUrl", "url"),

        .. Sanitizer(SinkKinds.All, Protection + "IDataProtector", ["Protect"], "plaintext"),
        .. Sanitizer(SinkKinds.All, Protection + "DataProtectionCommonExtensions", ["Protect"], "plaintext"),
    ];

    /// <summary>A function of the browser is called by its name, of which one runs its argument as code.</summary>
    private static FlowRow Evaluated(string type, string member) =>
        Sink(SinkKinds.Code, "Microsoft.JSInterop." + type, member, "args", FlowCondition.Evaluator, selector: "identifier");
}
