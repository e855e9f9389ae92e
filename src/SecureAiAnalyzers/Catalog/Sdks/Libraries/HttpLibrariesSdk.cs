using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Libraries that send requests. Each has a version of its own.</summary>
internal static class HttpLibrariesSdk
{
    private const string Rest = "RestSharp.";
    private const string FlurlUrl = "Flurl.Url";
    private const string FlurlTexts = "Flurl.GeneratedExtensions";
    private const string FlurlRequests = "Flurl.Http.GeneratedExtensions";

    private static readonly string[] Parameters = ["values", "names"];

    public static SdkCatalog RestSharp { get; } = new(
        "RestSharp",
        packages: ["RestSharp"],
        newestVersion: "114.1.0",
        anchors: ["RestSharp"],
        rows:
        [
            .. Sink(SinkKinds.Url, Rest + "RestClient", [Ctor], "baseUrl"),
            .. Sink(SinkKinds.Url, Rest + "RestClientOptions", [Ctor], "baseUrl"),
            SinkProperty(SinkKinds.Url, Rest + "RestClientOptions", "BaseUrl"),
            SinkProperty(SinkKinds.Url, Rest + "RestClientOptions", "BaseHost"),
            .. Sink(SinkKinds.Url, Rest + "RestRequest", [Ctor], "resource"),
            SinkProperty(SinkKinds.Url, Rest + "RestRequest", "Resource"),
            .. Sink(SinkKinds.Url, Rest + "RestClientExtensions", RestCalls, "resource"),
            .. Effects(EffectKind.DeleteFromService, Rest + "RestClientExtensions", "Delete", "DeleteAsync", "ExecuteDelete", "ExecuteDeleteAsync"),
            .. Effects(
                EffectKind.ChangeService,
                Rest + "RestClientExtensions",
                "ExecutePatch",
                "ExecutePatchAsync",
                "ExecutePut",
                "ExecutePutAsync",
                "Patch",
                "PatchAsync",
                "Put",
                "PutAsync",
                "PutJson",
                "PutJsonAsync"),
            .. Effects(
                EffectKind.Post, Rest + "RestClientExtensions", "ExecutePost", "ExecutePostAsync", "Post", "PostAsync", "PostJson", "PostJsonAsync"),
            .. Effects(EffectKind.DeleteFromService, Rest + "Method", "Delete"),
            .. Effects(EffectKind.ChangeService, Rest + "Method", "Put", "Patch"),
            .. Effects(EffectKind.Post, Rest + "Method", "Post"),
        ],
        isAiSdk: false);

    public static SdkCatalog Refit { get; } = new(
        "Refit",
        packages: ["Refit"],
        newestVersion: "16.4.0",
        anchors: ["Refit"],
        rows: [.. Sink(SinkKinds.Url, "Refit.RestService", ["For", "ForGenerated"], "hostUrl")],
        isAiSdk: false);

    public static SdkCatalog Flurl { get; } = new(
        "Flurl",
        packages: ["Flurl.Http"],
        newestVersion: "4.0.2",
        anchors: ["Flurl"],
        rows:
        [
            .. Types(FlowRole.TextCarrier, FlurlUrl),
            .. Appended(FlurlUrl, FlowRow.Receiver),
            .. Appended(FlurlTexts, "url"),
            .. SinkReceiver(SinkKinds.Url, FlurlRequests, FlurlCalls),
            .. Effects(EffectKind.DeleteFromService, FlurlRequests, "DeleteAsync"),
            .. Effects(
                EffectKind.ChangeService, FlurlRequests, "PatchAsync", "PatchJsonAsync", "PatchStringAsync", "PutAsync", "PutJsonAsync", "PutStringAsync"),
            .. Effects(
                EffectKind.Post, FlurlRequests, "PostAsync", "PostJsonAsync", "PostMultipartAsync", "PostStringAsync", "PostUrlEncodedAsync"),
            .. Sink(SinkKinds.Url, "Flurl.Http.FlurlRequest", [Ctor], "url"),
            SinkProperty(SinkKinds.Url, "Flurl.Http.IFlurlRequest", "Url"),
            .. Sink(SinkKinds.Url, "Flurl.Http.FlurlClient", [Ctor], "baseUrl"),
            SinkProperty(SinkKinds.Url, "Flurl.Http.IFlurlClient", "BaseUrl"),
        ],
        isAiSdk: false);

    private static string[] RestCalls =>
    [
        "Delete",
        "DeleteAsync",
        "ExecuteDelete",
        "ExecuteDeleteAsync",
        "ExecuteGet",
        "ExecuteGetAsync",
        "Get",
        "GetAsync",
        "GetJson",
        "GetJsonAsync",
        "PostJson",
        "PostJsonAsync",
        "PutJson",
        "PutJsonAsync",
        "StreamJsonAsync",
    ];

    private static string[] FlurlCalls =>
    [
        "DeleteAsync",
        "DownloadFileAsync",
        "GetAsync",
        "GetBytesAsync",
        "GetJsonAsync",
        "GetStreamAsync",
        "GetStringAsync",
        "HeadAsync",
        "OptionsAsync",
        "PatchAsync",
        "PatchJsonAsync",
        "PatchStringAsync",
        "PostAsync",
        "PostJsonAsync",
        "PostMultipartAsync",
        "PostStringAsync",
        "PostUrlEncodedAsync",
        "PutAsync",
        "PutJsonAsync",
        "PutStringAsync",
        "SendAsync",
        "SendJsonAsync",
        "SendStringAsync",
        "SendUrlEncodedAsync",
        "WithHeader",
        "WithHeaders",
        "WithOAuthBearerToken",
        "WithTimeout",
    ];

    /// <summary>What the members append is encoded as path or query of the address.</summary>
    private static IEnumerable<FlowRow> Appended(string type, string address) =>
    [
        .. Sanitizer(SinkKinds.Url, type, ["AppendPathSegment"], "segment"),
        .. Sanitizer(SinkKinds.Url, type, ["AppendPathSegments"], "segments"),
        new FlowRow(FlowRole.Sanitizer, type, "SetQueryParam") { Sinks = SinkKinds.Url, From = ["name", "value"] },
        .. Parameters.SelectMany(parameter => Sanitizer(SinkKinds.Url, type, ["SetQueryParams"], parameter)),
        .. Transfer(type, ["AppendPathSegment", "AppendPathSegments", "SetQueryParam", "SetQueryParams"], from: [address]),
    ];
}
