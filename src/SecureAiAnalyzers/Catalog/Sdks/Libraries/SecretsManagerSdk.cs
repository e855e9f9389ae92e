using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>AWS Secrets Manager: where secrets are read.</summary>
internal static class SecretsManagerSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "AWS Secrets Manager",
        packages: ["AWSSDK.SecretsManager"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Amazon.SecretsManager"],
        rows:
        [
            .. Source(Secret, "Amazon.SecretsManager.Model.GetSecretValueResponse", "SecretString", "SecretBinary"),
            .. Source(Secret, "Amazon.SecretsManager.Model.SecretValueEntry", "SecretString", "SecretBinary"),
        ],
        isAiSdk: false);
}
