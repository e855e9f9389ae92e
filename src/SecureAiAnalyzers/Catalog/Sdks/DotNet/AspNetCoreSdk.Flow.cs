using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Where the data of a request is read.</content>
internal static partial class AspNetCoreSdk
{
    private const string Http = "Microsoft.AspNetCore.Http.";
    private const string HttpRequest = Http + "HttpRequest";
    private const string FormFile = Http + "IFormFile";
    private const string FormFileCollection = Http + "IFormFileCollection";
    private const string Utilities = "Microsoft.AspNetCore.WebUtilities.";

    private static FlowRow[] FlowRows =>
    [
        .. Source(
            UserInput,
            HttpRequest,
            "Query",
            "QueryString",
            "Form",
            "Headers",
            "Cookies",
            "Body",
            "BodyReader",
            "RouteValues",
            "Path",
            "ContentType",
            "ReadFormAsync"),
        .. Source(UserInput, Http + "HttpRequestJsonExtensions", "ReadFromJsonAsync"),
        .. Source(UserInput, Http + "RequestFormReaderExtensions", "ReadFormAsync"),
        .. Source(UserInput, Http + "Extensions.UriHelper", "GetDisplayUrl", "GetEncodedUrl", "GetEncodedPathAndQuery"),
        .. Source(UserInput, "Microsoft.AspNetCore.Routing.RoutingHttpContextExtensions", "GetRouteValue"),
        .. Source(UserInput, "Microsoft.AspNetCore.Routing.RouteData", "Values"),
        .. Source(UserInput, FormFile, "FileName", "Name", "ContentType", "ContentDisposition", "Headers", "OpenReadStream"),
        FilledArgument(UserInput, FormFile, "CopyTo", "target"),
        FilledArgument(UserInput, FormFile, "CopyToAsync", "target"),
        .. Source(UserInput, Http + "IQueryCollection", "this[]"),
        FilledArgument(UserInput, Http + "IQueryCollection", "TryGetValue", "value"),
        .. Source(UserInput, Http + "IFormCollection", "this[]", "Files"),
        FilledArgument(UserInput, Http + "IFormCollection", "TryGetValue", "value"),
        .. Source(UserInput, FormFileCollection, "this[]", "GetFile", "GetFiles"),
        .. Source(UserInput, Http + "IRequestCookieCollection", "this[]"),
        FilledArgument(UserInput, Http + "IRequestCookieCollection", "TryGetValue", "value"),
        .. Results.Select(static type => FilledArgument(UserInput, type, "TryUpdateModelAsync", "model")),
        .. Source(UserInput, Utilities + "MultipartReader", "ReadNextSectionAsync"),
        .. Source(UserInput, "Microsoft.AspNetCore.Components.ChangeEventArgs", "Value"),
        .. Source(UserInput, "Microsoft.AspNetCore.Components.NavigationManager", "Uri"),
        .. Source(UserInput, "Microsoft.AspNetCore.Components.Forms.IBrowserFile", "Name", "ContentType", "OpenReadStream"),

        .. Types(
            FlowRole.TextCarrier,
            Http + "PathString",
            Http + "QueryString",
            "Microsoft.AspNetCore.Html.HtmlString",
            "Microsoft.AspNetCore.Components.MarkupString",
            Utilities + "QueryHelpers",
            Utilities + "WebEncoders"),
        .. Types(FlowRole.Container, Utilities + "MultipartSection"),
    ];
}
