using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <summary>
/// ASP.NET Core: where requests come in and answers of a model are served. The parts are computed properties: the initialisation order of
/// fields is not defined across the files of a partial class.
/// </summary>
internal static partial class AspNetCoreSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "ASP.NET Core",
        packages: [],
        newestVersion: "10.0",
        anchors: ["Microsoft.AspNetCore", "Grpc.AspNetCore"],
        rows:
        [
            .. QueryParameters,
            Member(QueryCollection, "Microsoft.AspNetCore.Http.Extensions.QueryBuilder", Ctor),
            Member(DetailedErrors, "Microsoft.AspNetCore.SignalR.HubOptions", "EnableDetailedErrors") with { IsReadByCaller = true },
            Member(DetailedErrors, "Microsoft.AspNetCore.Components.Server.CircuitOptions", "DetailedErrors") with { IsReadByCaller = true },
            Member(DetailedErrors, "Grpc.AspNetCore.Server.GrpcServiceOptions", "EnableDetailedErrors") with { IsReadByCaller = true },
            .. Types(
                UserState,
                "Microsoft.AspNetCore.Http.HttpContext",
                "Microsoft.AspNetCore.Http.IHttpContextAccessor",
                "Microsoft.AspNetCore.SignalR.HubCallerContext"),
            Member(RequestToken, "Microsoft.AspNetCore.Http.HttpContext", "RequestAborted"),
            Member(RequestToken, "Microsoft.AspNetCore.SignalR.HubCallerContext", "ConnectionAborted"),
            .. RequestHandlers,
            .. RequestBindings,
            .. EndpointRows,
            .. FlowRows,
            .. ResponseRows,
            .. StoreRows,
            .. AccessRows,
        ],
        isAiSdk: false);

    private static ApiRow[] QueryParameters =>
    [
        Parameter(QueryParameter, "Microsoft.AspNetCore.WebUtilities.QueryHelpers", "AddQueryString", "value") with { AddressParameter = "uri" },
        Parameter(QueryParameter, "Microsoft.AspNetCore.WebUtilities.QueryHelpers", "AddQueryString", "queryString") with { AddressParameter = "uri" },
    ];
}
