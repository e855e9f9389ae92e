using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <summary>General .NET members that matter in an AI application; alone they make none.</summary>
internal static partial class DotNetSdk
{
    private const string HttpClient = "System.Net.Http.HttpClient";
    private const string HttpHandler = "System.Net.Http.HttpClientHandler";
    private const string HttpRequest = "System.Net.Http.HttpRequestMessage";
    private const string TokenSource = "System.Threading.CancellationTokenSource";
    private const string AuthenticationHeader = "System.Net.Http.Headers.AuthenticationHeaderValue";
    private const string HttpHeaders = "System.Net.Http.Headers.HttpHeaders";

    private static readonly string[] HttpCalls =
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

    private static readonly string[] JsonCalls =
    [
        "GetFromJsonAsync",
        "GetFromJsonAsAsyncEnumerable",
        "PostAsJsonAsync",
        "PutAsJsonAsync",
        "PatchAsJsonAsync",
        "DeleteFromJsonAsync",
    ];

    private static ApiRow[] Waits =>
    [
        .. Members(OutsideWait, "System.Console", "ReadLine", "ReadKey", "Read"),
        .. Members(OutsideWait, "System.IO.TextReader", "ReadLine", "ReadLineAsync", "ReadToEndAsync", "ReadAsync"),
        .. Members(OutsideWait, "System.IO.Stream", "Read", "ReadAsync"),
        .. Members(OutsideWait, "System.Threading.Channels.ChannelReader`1", "ReadAsync", "ReadAllAsync", "WaitToReadAsync"),
        .. Members(OutsideWait, "System.Collections.Concurrent.BlockingCollection`1", "Take", "TryTake", "GetConsumingEnumerable"),
        .. Members(OutsideWait, "System.Net.Sockets.Socket", "Accept", "AcceptAsync", "Receive", "ReceiveAsync"),
        .. Members(OutsideWait, "System.Net.WebSockets.WebSocket", "ReceiveAsync"),
        .. Members(OutsideWait, "System.Threading.Tasks.Task", "Delay"),
        .. Members(OutsideWait, "System.Threading.Thread", "Sleep"),
        .. Members(OutsideWait, "System.Threading.PeriodicTimer", "WaitForNextTickAsync"),
        .. Members(OutsideWait, "System.Threading.SemaphoreSlim", "Wait", "WaitAsync"),
        .. Members(OutsideWait, "System.Threading.WaitHandle", "WaitOne"),
    ];

    public static SdkCatalog Catalog { get; } = new(
        ".NET",
        packages: [],
        newestVersion: "10.0",
        anchors: ["System"],
        rows:
        [
            .. Waits,
            .. Members(LateBoundCall, "System.Reflection.MethodBase", "Invoke"),
            .. Parameter(NativeLibrary, "System.Runtime.InteropServices.NativeLibrary", ["Load", "TryLoad"], "libraryPath"),
            .. Parameter(NativeLibrary, "System.Runtime.InteropServices.NativeLibrary", ["Load", "TryLoad"], "libraryName"),
            .. Types(UserState, "System.Security.Claims.ClaimsPrincipal"),
            .. Types(UserIdentity, "System.Security.Claims.ClaimsPrincipal", "System.Security.Claims.ClaimsIdentity"),
            .. Types(RequiredMember, "System.Text.Json.Serialization.JsonRequiredAttribute"),
            .. Types(IgnoredMember, "System.Text.Json.Serialization.JsonIgnoreAttribute"),
            .. For(ToolHosts.Functions | ToolHosts.Kernel | ToolHosts.Server, Types(InjectedType, "System.Threading.CancellationToken")),
            .. For(ToolHosts.Functions | ToolHosts.Server, Types(InjectedType, "System.IServiceProvider")),
            .. Types(
                InternalException,
                "System.IO.IOException",
                "System.UnauthorizedAccessException",
                "System.ComponentModel.Win32Exception",
                "System.Net.Http.HttpRequestException",
                "System.Net.WebException",
                "System.Data.Common.DbException"),
            .. Switches(SensitiveTelemetrySwitch, "System.AppContext", "SetSwitch", "switchName",
            [
                "Microsoft.SemanticKernel.Experimental.GenAI.EnableOTelDiagnosticsSensitive",
                "Azure.Experimental.TraceGenAIMessageContent",
            ]),
            .. Switches(SensitiveTelemetrySwitch, "System.Environment", "SetEnvironmentVariable", "variable",
            [
                "SEMANTICKERNEL_EXPERIMENTAL_GENAI_ENABLE_OTEL_DIAGNOSTICS_SENSITIVE",
                "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT",
                "AZURE_TRACING_GEN_AI_CONTENT_RECORDING_ENABLED",
            ]),
            Parameter(SensitiveTelemetrySwitch, "System.Environment", "SetEnvironmentVariable", "variable") with
            {
                SwitchName = "ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE",
                SwitchValue = "content",
            },
            .. Switches(ClientTelemetrySwitch, "System.AppContext", "SetSwitch", "switchName",
            [
                "OpenAI.Experimental.EnableOpenTelemetry",
                "Azure.Experimental.EnableActivitySource",
                "Azure.Experimental.EnableGenAITracing",
            ]),
            .. Switches(ClientTelemetrySwitch, "System.Environment", "SetEnvironmentVariable", "variable",
            [
                "OPENAI_EXPERIMENTAL_ENABLE_OPEN_TELEMETRY",
                "AZURE_EXPERIMENTAL_ENABLE_ACTIVITY_SOURCE",
                "ANTHROPIC_OPEN_TELEMETRY",
            ]),
            .. Members(HttpTimeout, HttpClient, "Timeout"),
            Member(TimeLimit, TokenSource, "CancelAfter"),
            Parameter(TimeLimit, TokenSource, Ctor, "delay"),
            Parameter(TimeLimit, TokenSource, Ctor, "millisecondsDelay"),
            Parameter(TimeLimit, "System.Threading.Tasks.Task", "WaitAsync", "timeout"),
            .. Types(DescriptionAttribute, "System.ComponentModel.DescriptionAttribute"),
            .. Types(OpaqueValue, "System.Text.Json.JsonElement", "System.Text.Json.JsonDocument", "System.Text.Json.Nodes.JsonNode"),
            Member(RequestMethod, "System.Net.Http.HttpRequestMessage", "Method"),
            Member(PostMethod, "System.Net.Http.HttpMethod", "Post"),
            .. Members(HttpEndpoint, HttpClient, "BaseAddress"),
            .. Parameter(HttpEndpoint, HttpClient, HttpCalls, "requestUri"),
            .. Parameter(HttpEndpoint, "System.Net.Http.Json.HttpClientJsonExtensions", JsonCalls, "requestUri"),
            Parameter(HttpEndpoint, HttpRequest, Ctor, "requestUri"),
            .. Members(HttpEndpoint, HttpRequest, "RequestUri"),
            Parameter(HttpEndpoint, "System.Net.WebSockets.ClientWebSocket", "ConnectAsync", "uri"),
            Member(OwnProgram, "System.Environment", "ProcessPath"),
            Member(OwnProgram, "System.Reflection.Assembly", "Location"),
            Member(OwnProgram, "System.Diagnostics.ProcessModule", "FileName"),
            .. Members(ShippedValue, "System.Reflection.Assembly", "GetManifestResourceStream"),
            Member(CertificateCallback, HttpHandler, "ServerCertificateCustomValidationCallback"),
            Member(CertificateCallback, "System.Net.Security.SslClientAuthenticationOptions", "RemoteCertificateValidationCallback"),
            Member(CertificateCallback, "System.Net.WebSockets.ClientWebSocketOptions", "RemoteCertificateValidationCallback"),
            Member(ProcessCertificateCallback, "System.Net.ServicePointManager", "ServerCertificateValidationCallback"),
            Member(AnyCertificate, HttpHandler, "DangerousAcceptAnyServerCertificateValidator"),
            Parameter(TextFormat, "System.String", "Format", "format"),
            .. Members(QueryText, "System.UriBuilder", "Query"),
            .. Members(PathText, "System.UriBuilder", "Path"),
            Parameter(ApiRole.EnvironmentVariable, "System.Environment", "SetEnvironmentVariable", "value") with { NameParameter = "variable" },
            Parameter(HttpHeaderValue, HttpHeaders, "Add", "value"),
            Parameter(HttpHeaderValue, HttpHeaders, "TryAddWithoutValidation", "value"),
            Parameter(HttpHeaderValue, AuthenticationHeader, Ctor, "parameter"),
            Parameter(HttpHeaderValue, AuthenticationHeader, "Parse", "input"),
            Parameter(HttpHeaderValue, AuthenticationHeader, "TryParse", "input"),
            Member(QueryCollection, "System.Web.HttpUtility", "ParseQueryString"),
            .. DownloadRows,
            .. AnnotationRows,
            .. CheckRows,
        ],
        isAiSdk: false);

    private static ApiRow[] Switches(ApiRole role, string type, string member, string parameter, string[] names) =>
        [.. names.Select(name => Parameter(role, type, member, parameter) with { SwitchName = name })];
}
