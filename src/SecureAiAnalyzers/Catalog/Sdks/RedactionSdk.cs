using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>Redaction of classified data: what is left shows neither a person nor a secret.</summary>
internal static class RedactionSdk
{
    private const string Redactor = "Microsoft.Extensions.Compliance.Redaction.Redactor";

    public static SdkCatalog Catalog { get; } = new(
        "Redaction",
        packages: ["Microsoft.Extensions.Compliance.Abstractions"],
        newestVersion: "10.11.0",
        anchors: ["Microsoft.Extensions.Compliance.Redaction"],
        rows:
        [
            .. Sanitizer(SinkKinds.All, Redactor, ["Redact"], "source"),
            .. Sanitizer(SinkKinds.All, Redactor, ["Redact"], "value"),
        ],
        isAiSdk: false);
}
