using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>What the AWS client libraries share (package AWSSDK.Core).</summary>
internal static class AwsCoreSdk
{
    private const string Config = "Amazon.Runtime.ClientConfig";
    private const string SessionCredentials = "Amazon.Runtime.SessionAWSCredentials";

    public static SdkCatalog Catalog { get; } = new(
        "AWSSDK.Core",
        packages: ["AWSSDK.Core"],
        newestVersion: "4.0.3.3",
        anchors: ["Amazon.Runtime"],
        rows:
        [
            Member(Endpoint, Config, "ServiceURL"),
            Member(ApiRole.Timeout, Config, "Timeout"),
            Member(ClientTransport, Config, "HttpClientFactory"),
            Switch(ContentLogging, Config, "LogResponse"),
            .. Types(ClientException, "Amazon.Runtime.AmazonServiceException"),
            Parameter(KeyCredential, "Amazon.Runtime.BasicAWSCredentials", Ctor, "secretKey"),
            Parameter(KeyCredential, SessionCredentials, Ctor, "awsSecretAccessKey"),
            Parameter(KeyCredential, SessionCredentials, Ctor, "token"),
            .. CtorParameter(KeyCredential, ["Amazon.Runtime.StaticTokenProvider", "Amazon.Runtime.ServiceBearerStaticTokenProvider"], "token"),
            .. Source(FlowLabels.Secret, "Amazon.Runtime.ImmutableCredentials", "SecretKey", "Token"),
            .. Source(FlowLabels.Secret, "Amazon.Runtime.AWSToken", "Token"),
        ],
        isAiSdk: false);
}
