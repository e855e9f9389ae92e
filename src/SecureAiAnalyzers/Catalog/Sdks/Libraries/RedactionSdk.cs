using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Redaction of classified data: what is left shows neither a person nor a secret.</summary>
internal static class RedactionSdk
{
    private const string Redaction = "Microsoft.Extensions.Compliance.Redaction.";
    private const string Classification = "Microsoft.Extensions.Compliance.Classification.";
    private const string Redactor = Redaction + "Redactor";
    private const string NullRedactor = Redaction + "NullRedactor";

    public static SdkCatalog Catalog { get; } = new(
        "Redaction",
        packages: ["Microsoft.Extensions.Compliance.Abstractions", "Microsoft.Extensions.Compliance.Redaction", "Microsoft.Extensions.Telemetry"],
        newestVersion: "10.11.0",
        anchors: ["Microsoft.Extensions.Compliance.Redaction"],
        rows:
        [
            // Without a provider of redactors, classified values are logged as they are.
            .. Seen("10.11.0", Members(LogRedaction, "Microsoft.Extensions.Logging.LoggingRedactionExtensions", "EnableRedaction")),
            Member(RedactorRegistration, "Microsoft.Extensions.DependencyInjection.RedactionServiceCollectionExtensions", "AddRedaction"),
            .. Types(RedactorProvider, Redaction + "IRedactorProvider"),
            .. Types(DataClassification, Classification + "DataClassificationAttribute"),
            .. Types(NoDataClassification, Classification + "NoDataClassificationAttribute"),
            .. Sanitizer(SinkKinds.All, Redactor, ["Redact"], "source"),
            .. Sanitizer(SinkKinds.All, Redactor, ["Redact"], "value"),
            // Redacts nothing.
            .. Transfer(NullRedactor, ["Redact"], from: ["source"]),
            .. Transfer("System.Text.RedactionStringBuilderExtensions", ["AppendRedacted"], from: ["stringBuilder"]),
        ],
        isAiSdk: false);
}
