using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>HTTP clients: the address of a request, and what comes back.</content>
internal static partial class DotNetFlowSdk
{
    private const string HttpClient = "System.Net.Http.HttpClient";
    private const string HttpJson = "System.Net.Http.Json.HttpClientJsonExtensions";
    private const string HttpMessage = "System.Net.Http.HttpRequestMessage";
    private const string WebClient = "System.Net.WebClient";

    private static FlowRow[] NetworkRows =>
    [
        .. Sink(SinkKinds.Url, HttpClient, HttpCalls, "requestUri"),
        .. Sink(SinkKinds.Url, HttpJson, JsonCalls, "requestUri"),
        .. Sink(SinkKinds.Url, HttpMessage, [Ctor], "requestUri"),
        SinkProperty(SinkKinds.Url, HttpMessage, "RequestUri"),
        SinkProperty(SinkKinds.Url | SinkKinds.Endpoint, HttpClient, "BaseAddress"),
        .. Sink(SinkKinds.Url, "System.Net.WebSockets.ClientWebSocket", ["ConnectAsync"], "uri"),
        .. Sink(SinkKinds.Url, WebClient, WebDownloads, "address"),
        .. Sink(SinkKinds.Url, WebClient, [.. WebUploads, .. WebFiles], "address"),
        .. Sink(SinkKinds.FilePath, WebClient, WebFiles, "fileName"),
        .. Sink(SinkKinds.Url, "System.Net.WebRequest", ["Create", "CreateHttp"], "requestUriString"),
        .. Sink(SinkKinds.Url, "System.Net.WebRequest", ["Create", "CreateHttp"], "requestUri"),

        .. Source(External, HttpClient, HttpCalls),
        .. Source(External, "System.Net.Http.HttpMessageInvoker", "Send", "SendAsync"),
        .. Source(External, "System.Net.Http.HttpResponseMessage", "Content"),
        .. Source(External, HttpJson, JsonCalls),
        .. Source(External, WebClient, WebDownloads),
        .. Source(External, "System.Net.WebResponse", "GetResponseStream"),
    ];

    private static string[] HttpCalls =>
    [
        "GetAsync",
        "GetStringAsync",
        "GetStreamAsync",
        "GetByteArrayAsync",
        "PostAsync",
        "PutAsync",
        "PatchAsync",
        "DeleteAsync",
    ];

    private static string[] JsonCalls =>
    [
        "GetFromJsonAsync",
        "GetFromJsonAsAsyncEnumerable",
        "PostAsJsonAsync",
        "PutAsJsonAsync",
        "PatchAsJsonAsync",
        "DeleteFromJsonAsync",
    ];

    private static string[] WebUploads => ["UploadString", "UploadStringTaskAsync", "UploadData", "UploadValues"];

    private static string[] WebFiles => ["DownloadFile", "DownloadFileAsync", "DownloadFileTaskAsync", "UploadFile", "UploadFileTaskAsync"];

    private static string[] WebDownloads =>
        ["DownloadString", "DownloadStringTaskAsync", "DownloadData", "DownloadDataTaskAsync", "OpenRead", "OpenReadTaskAsync"];
}
