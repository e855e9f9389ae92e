using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>What the Google Cloud client libraries share: how clients are built, and credentials.</summary>
internal static class GoogleApiSdk
{
    private const string Builder = "Google.Api.Gax.Grpc.ClientBuilderBase`1";
    private const string Auth = "Google.Apis.Auth.OAuth2.";

    public static SdkCatalog Clients { get; } = new(
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

    public static SdkCatalog Credentials { get; } = new(
        "Google.Apis.Auth",
        packages: ["Google.Apis.Auth"],
        newestVersion: "1.78.0",
        anchors: ["Google.Apis.Auth"],
        rows:
        [
            Parameter(KeyCredential, Auth + "GoogleCredential", "FromJson", "json"),
            Parameter(KeyCredential, Auth + "GoogleCredential", "FromAccessToken", "accessToken"),
            Parameter(KeyCredential, Auth + "CredentialFactory", "FromJson", "json"),
            Parameter(KeyCredential, Auth + "ServiceAccountCredential+Initializer", "FromPrivateKey", "privateKey"),
            .. Source(Secret, Auth + "Responses.TokenResponse", "AccessToken", "RefreshToken", "IdToken"),
            .. Source(Secret, Auth + "AccessTokenWithHeaders", "AccessToken"),
            .. Source(Secret, Auth + "ITokenAccess", "GetAccessTokenForRequestAsync"),
            .. Source(Secret, Auth + "OidcToken", "GetAccessTokenAsync"),
            .. Source(Secret, Auth + "ClientSecrets", "ClientSecret"),
            .. Source(Secret, Auth + "JsonCredentialParameters", "PrivateKey", "ClientSecret", "RefreshToken"),
        ],
        isAiSdk: false);
}
