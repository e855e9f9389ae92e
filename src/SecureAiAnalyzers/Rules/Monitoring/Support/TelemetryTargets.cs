using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Where the telemetry of a program goes, by the names of the calls that add exporters.</summary>
internal static class TelemetryTargets
{
    private const string ExporterSuffix = "Exporter";

    private static readonly HashSet<string> MemoryExporters = [.. CatalogIndex.OfRole(ApiRole.MemoryExporter).Select(static row => row.Row.Member!)];

    /// <summary>Whether the program keeps all it records in its own memory, as tests and demonstrations do.</summary>
    public static bool AreInMemory(CodeScope code)
    {
        var exporters = code.Names(NamedBucket.Invocation).Where(static name => name.EndsWith(ExporterSuffix, StringComparison.Ordinal)).ToArray();
        return exporters.Length > 0 && exporters.All(MemoryExporters.Contains);
    }
}
