using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Where secrets are read.</content>
internal static partial class DotNetFlowSdk
{
    private const string Cryptography = "System.Security.Cryptography.";
    private const string ConnectionStringBuilder = "System.Data.Common.DbConnectionStringBuilder";

    private static FlowRow[] SecretRows =>
    [
        .. NamedSecret("System.Environment", ["GetEnvironmentVariable"], selector: "variable"),
        .. NamedValues("System.Environment", "GetEnvironmentVariables"),
        .. Source(Secret, "System.Net.NetworkCredential", "Password", "SecurePassword"),
        .. Source(Secret, ConnectionStringBuilder, "ConnectionString").Select(static row => row with { Condition = FlowCondition.HoldsSecret }),
        .. Sanitizer(Readers, ConnectionStringBuilder, ["ToString"], FlowRow.Receiver)
            .Select(static row => row with { Condition = FlowCondition.HoldsNoSecret }),
        .. NamedSecret(ConnectionStringBuilder, ["this[]"], selector: "keyword"),
        .. Transfer(ConnectionStringBuilder, ["this[]"], from: []),
        .. Transfer(ConnectionStringBuilder, ["TryGetValue"], from: [], to: "value"),
        .. Source(Secret, "System.Data.IDbConnection", "ConnectionString"),
        .. Source(Secret, "System.Data.Common.DbDataSource", "ConnectionString"),
        .. Source(
            Secret,
            Cryptography + "AsymmetricAlgorithm",
            "ExportPkcs8PrivateKey",
            "ExportPkcs8PrivateKeyPem"),
        .. Source(Secret, Cryptography + "RSA", "ExportRSAPrivateKey", "ExportRSAPrivateKeyPem"),
        .. Source(Secret, Cryptography + "SymmetricAlgorithm", "Key"),
    ];
}
