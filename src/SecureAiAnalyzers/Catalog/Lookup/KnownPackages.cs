using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>Tells by names which packages and assemblies hold models, or places where values do more harm than in a log.</summary>
internal static class KnownPackages
{
    private const SinkKinds Logs = SinkKinds.Log | SinkKinds.LogEntry;

    private static readonly HashSet<string> Names = new(
        AiCatalog.All.Where(static sdk => !sdk.Packages.IsEmpty && (sdk.IsAiSdk || SinksOf(sdk).Any()))
            .SelectMany(static sdk => sdk.Packages.Select(static package => package.Name).Concat(sdk.Anchors)),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The types of the platform that take values, and their namespaces: many of its assemblies have the name of one of these.</summary>
    private static readonly HashSet<string> PlatformNames = new(
        AiCatalog.All.Where(static sdk => sdk.Packages.IsEmpty).SelectMany(SinksOf).SelectMany(static row => new[] { row.Type, NamespaceOf(row.Type) }),
        StringComparer.Ordinal);

    /// <summary>Whether the package or assembly is one that the catalogue knows, or stands below the name of one.</summary>
    public static bool Knows(string name)
    {
        for (var length = name.Length; length > 0; length = name.LastIndexOf('.', length - 1))
        {
            if (Names.Contains(name.Substring(0, length)))
                return true;
        }

        return PlatformNames.Contains(name);
    }

    private static string NamespaceOf(string type) => type.Substring(0, Math.Max(type.LastIndexOf('.'), 0));

    private static IEnumerable<FlowRow> SinksOf(SdkCatalog sdk) =>
        sdk.FlowRows.Where(static row => row.Role == FlowRole.Sink && (row.Sinks & ~Logs) != SinkKinds.None);
}
