using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>gRPC: services and the headers of a request. Streams are read by servers and clients alike, so they hold values and are no source.</summary>
internal static class GrpcSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "gRPC",
        packages: ["Grpc.Core.Api"],
        newestVersion: "2.85.0",
        anchors: ["Grpc.Core"],
        rows:
        [
            .. Types(ClientException, "Grpc.Core.RpcException"),
            .. CtorParameter(DisclosedText, ["Grpc.Core.Status"], "detail"),
            .. Types(RemoteService, "Grpc.Core.BindServiceMethodAttribute"),
            .. Types(RequestData, "Grpc.Core.IAsyncStreamReader`1"),
            Member(RequestToken, "Grpc.Core.ServerCallContext", "CancellationToken"),
            .. Source(UserInput, "Grpc.Core.ServerCallContext", "RequestHeaders"),
            .. Types(
                FlowRole.Container,
                "Grpc.Core.IAsyncStreamReader`1",
                "Grpc.Core.AsyncStreamReaderExtensions",
                "Grpc.Core.Metadata",
                "Grpc.Core.Metadata+Entry"),
        ],
        isAiSdk: false);
}
