using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Azure Functions: what starts a function, who may start it, and where the data of a request is read.</summary>
internal static class FunctionsSdk
{
    private const string Worker = "Microsoft.Azure.Functions.Worker.";
    private const string Http = Worker + "Http.";

    private static readonly string[] Triggers = ["HttpTrigger", "QueueTrigger", "ServiceBusTrigger", "EventHubTrigger", "BlobTrigger"];

    public static SdkCatalog Catalog { get; } = new(
        "Azure Functions",
        packages: ["Microsoft.Azure.Functions.Worker"],
        newestVersion: "2.52.0",
        anchors: ["Microsoft.Azure.Functions.Worker", "Microsoft.Azure.WebJobs"],
        rows:
        [
            .. Types(RequestTrigger, [.. TriggersIn(Worker), .. TriggersIn("Microsoft.Azure.WebJobs.")]),
            .. Types(RequestParameter, Http + "FromBodyAttribute"),
            .. Members(AnonymousLevel, Worker + "AuthorizationLevel", "Anonymous"),
            .. Members(AnonymousLevel, "Microsoft.Azure.WebJobs.Extensions.Http.AuthorizationLevel", "Anonymous"),
            .. Members(RequestMiddleware, "Microsoft.Extensions.Hosting.MiddlewareWorkerApplicationBuilderExtensions", "UseMiddleware", "UseWhen"),
            Member(RequestToken, Worker + "FunctionContext", "CancellationToken"),
            .. Source(UserInput, Http + "HttpRequestData", "Body", "Url", "Query", "Headers", "Cookies"),
            .. Source(UserInput, Http + "HttpRequestDataExtensions", "ReadAsString", "ReadAsStringAsync", "ReadFromJsonAsync"),
            .. Source(
                UserInput, "Microsoft.Azure.WebJobs.Extensions.Http.HttpRequestExtensions", "ReadAsStringAsync", "GetQueryParameterDictionary"),
            .. Source(UserInput, Worker + "BindingContext", "BindingData"),
            .. Types(FlowRole.Container, Http + "IHttpCookie"),
            .. Parameter(DisclosedText, Http + "HttpResponseDataExtensions", ["WriteString", "WriteStringAsync"], "value"),
            Parameter(DisclosedText, Http + "HttpResponseDataExtensions", "WriteAsJsonAsync", "instance"),
        ],
        isAiSdk: false);

    /// <summary>The isolated worker and the host's own process have attributes of the same names.</summary>
    private static IEnumerable<string> TriggersIn(string home) => Triggers.Select(name => home + name + "Attribute");
}
