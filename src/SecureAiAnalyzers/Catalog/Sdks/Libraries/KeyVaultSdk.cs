using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Azure Key Vault: where secrets are read.</summary>
internal static class KeyVaultSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "Azure Key Vault",
        packages: ["Azure.Security.KeyVault.Secrets"],
        newestVersion: "4.12.0",
        anchors: ["Azure.Security.KeyVault.Secrets"],
        rows:
        [
            .. Source(Secret, "Azure.Security.KeyVault.Secrets.KeyVaultSecret", "Value"),
        ],
        isAiSdk: false);
}
