using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <summary>
/// How values move through general .NET code: what carries text, what holds values, where values come from and where they are used.
/// The parts are computed properties: the initialisation order of fields is not defined across the files of a partial class.
/// </summary>
internal static partial class DotNetFlowSdk
{
    public static SdkCatalog Catalog { get; } = new(
        ".NET data flow",
        packages: [],
        newestVersion: "10.0",
        anchors: ["System"],
        rows:
        [
            .. TextRows,
            .. StreamRows,
            .. DocumentRows,
            .. ContainerRows,
            .. ContainerWriterRows,
            .. TaskRows,
            .. LinqRows,
            .. SecretRows,
            .. RequestRows,
            .. ExecutionRows,
            .. DeserializationRows,
            .. PatternRows,
            .. FileRows,
            .. EffectRows,
            .. NetworkRows,
            .. MailRows,
            .. LogRows,
            .. SanitizerRows,
            .. GuardRows,
            .. ParseRows,
        ],
        isAiSdk: false);
}
