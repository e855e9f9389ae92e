using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Redaction of classified data: what is left shows neither a person nor a secret.</summary>
internal static class RedactionSdk
{
    private const string Redactor = "Microsoft.Extensions.Compliance.Redaction.Redactor";
    private const string NullRedactor = "Microsoft.Extensions.Compliance.Redaction.NullRedactor";

    public static SdkCatalog Catalog { get; } = new(
        "Redaction",
        packages: ["Microsoft.Extensions.Compliance.Abstractions", "Microsoft.Extensions.Compliance.Redaction"],
        newestVersion: "10.11.0",
        anchors: ["Microsoft.Extensions.Compliance.Redaction"],
        rows:
        [
            .. Sanitizer(SinkKinds.All, Redactor, ["Redact"], "source"),
            .. Sanitizer(SinkKinds.All, Redactor, ["Redact"], "value"),
            // Redacts nothing.
            .. Transfer(NullRedactor, ["Redact"], from: ["source"]),
            .. Transfer("System.Text.RedactionStringBuilderExtensions", ["AppendRedacted"], from: ["stringBuilder"]),
        ],
        isAiSdk: false);
}
