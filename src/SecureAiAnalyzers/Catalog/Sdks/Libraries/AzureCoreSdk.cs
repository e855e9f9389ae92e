using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>What the Azure client libraries share (packages Azure.Core and Azure.Identity).</summary>
internal static class AzureCoreSdk
{
    private const string Options = "Azure.Core.ClientOptions";
    private const string NamedKey = "Azure.AzureNamedKeyCredential";
    private const string Signature = "Azure.AzureSasCredential";

    private static readonly string[] SecretCredentials =
    [
        "Azure.Identity.ClientSecretCredential",
        "Azure.Identity.AuthorizationCodeCredential",
        "Azure.Identity.OnBehalfOfCredential",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "Azure.Core",
        packages: ["Azure.Core", new("Azure.Identity", "1.21.0")],
        newestVersion: "1.64.0",
        anchors: ["Azure.Core", "Azure.Identity"],
        rows:
        [
            Parameter(KeyCredential, "Azure.AzureKeyCredential", Ctor, "key"),
            Parameter(KeyCredential, NamedKey, Ctor, "key"),
            Parameter(KeyCredential, NamedKey, "Update", "key"),
            Parameter(KeyCredential, Signature, Ctor, "signature"),
            Parameter(KeyCredential, Signature, "Update", "signature"),
            .. CtorParameter(KeyCredential, SecretCredentials, "clientSecret"),
            Parameter(KeyCredential, "Azure.Identity.UsernamePasswordCredential", Ctor, "password"),
            Parameter(KeyCredential, "Azure.Identity.AzurePipelinesCredential", Ctor, "systemAccessToken"),
            .. Types(IdentityCredential, "Azure.Core.TokenCredential"),
            .. Parameter(HttpHeaderValue, "Azure.Core.RequestHeaders", ["Add", "SetValue"], "value"),
            Member(ApiRole.Timeout, "Azure.Core.RetryOptions", "NetworkTimeout"),
            Member(ClientTransport, Options, "Transport"),
            .. Retrying("1.64.0", tries: 4, "Retry.MaxRetries = 0", Options),
            Member(ClientRetries, Options, "RetryPolicy"),
            Member(ClientRetries, "Azure.Core.RetryOptions", "MaxRetries"),
            Parameter(RetryCount, "Azure.Core.Pipeline.RetryPolicy", Ctor, "maxRetries"),
            Switch(ContentLogging, "Azure.Core.DiagnosticsOptions", "IsLoggingContentEnabled"),
            .. Types(ClientException, "Azure.RequestFailedException", "Azure.Identity.AuthenticationFailedException"),
            .. Types(FlowRole.Container, "Azure.NullableResponse`1", "Azure.Pageable`1", "Azure.AsyncPageable`1", "Azure.Page`1", "Azure.Operation`1"),
            .. Source(FlowLabels.Secret, "Azure.AzureKeyCredential", "Key"),
            FilledArgument(FlowLabels.Secret, NamedKey, "Deconstruct", "key"),
            .. Source(FlowLabels.Secret, Signature, "Signature"),
            .. Source(FlowLabels.Secret, "Azure.Core.AccessToken", "Token"),
        ],
        isAiSdk: false);
}
