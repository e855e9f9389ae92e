using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>The A2A .NET SDK (packages A2A and A2A.AspNetCore): agents that are reached over the network.</summary>
internal static class A2ASdk
{
    private static readonly string[] Clients = ["A2A.A2AClient", "A2A.A2AHttpJsonClient", "A2A.A2ACardResolver"];

    public static SdkCatalog Catalog { get; } = new(
        "A2A .NET SDK",
        packages: ["A2A", "A2A.AspNetCore"],
        newestVersion: "1.0.0-preview3",
        anchors: ["A2A"],
        rows:
        [
            .. CtorParameter(Endpoint, Clients, "baseUrl"),
            .. Parameter(Endpoint, "A2A.A2AClientFactory", ["Create", "CreateAsync"], "baseUrl"),
            .. Types(ClientException, "A2A.A2AException"),
            .. Members(EndpointMapping, "A2A.AspNetCore.A2ARouteBuilderExtensions", "MapA2A", "MapHttpA2A"),
        ])
    {
        WithoutChat = "is reached through the agents of others",
    };
}
