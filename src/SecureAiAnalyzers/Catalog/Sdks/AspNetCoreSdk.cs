using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>ASP.NET Core members that matter where answers of a model are served.</summary>
internal static class AspNetCoreSdk
{
    private const string Caller = "the caller";

    public static SdkCatalog Catalog { get; } = new(
        "ASP.NET Core",
        packages: [],
        newestVersion: "10.0",
        anchors: ["Microsoft.AspNetCore", "Grpc.AspNetCore"],
        rows:
        [
            Member(DetailedErrors, "Microsoft.AspNetCore.SignalR.HubOptions", "EnableDetailedErrors", Caller),
            Member(DetailedErrors, "Microsoft.AspNetCore.Components.Server.CircuitOptions", "DetailedErrors", Caller),
            Member(DetailedErrors, "Grpc.AspNetCore.Server.GrpcServiceOptions", "EnableDetailedErrors", Caller),
        ],
        isAiSdk: false);
}
