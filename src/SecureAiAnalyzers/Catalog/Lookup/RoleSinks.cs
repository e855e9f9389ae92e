using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>Roles that an attacker must not play: what arrives there is a sink too, which needs no second row.</summary>
internal static class RoleSinks
{
    /// <summary>The sink that the row of a role is; null when it is none.</summary>
    public static FlowRow? Of(ApiRow row) => KindsOf(row.Role) is var kinds && kinds != SinkKinds.None
        ? new FlowRow(FlowRole.Sink, row.Type, row.Member, row.Parameter) { Sinks = kinds, Fact = row.Fact }
        : null;

    private static SinkKinds KindsOf(ApiRole role) => role switch
    {
        ApiRole.Endpoint => SinkKinds.Endpoint,
        ApiRole.ServerCommand => SinkKinds.Command,
        ApiRole.ServerArguments => SinkKinds.Command | SinkKinds.CommandLine,
        ApiRole.ModelFile or ApiRole.ModelDownload or ApiRole.NativeLibrary => SinkKinds.ModelFile,
        _ => SinkKinds.None,
    };
}
