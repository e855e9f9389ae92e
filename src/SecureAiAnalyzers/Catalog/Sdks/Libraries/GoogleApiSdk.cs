using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>What the Google Cloud client libraries share (package Google.Api.Gax.Grpc).</summary>
internal static class GoogleApiSdk
{
    private const string Builder = "Google.Api.Gax.Grpc.ClientBuilderBase`1";

    public static SdkCatalog Catalog { get; } = new(
        "Google.Api.Gax.Grpc",
        packages: ["Google.Api.Gax.Grpc"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Google.Api.Gax.Grpc"],
        rows:
        [
            Member(Endpoint, Builder, "Endpoint"),
            Member(KeyCredential, Builder, "JsonCredentials"),
            Member(TokenCredential, Builder, "Credential"),
        ],
        isAiSdk: false);
}
