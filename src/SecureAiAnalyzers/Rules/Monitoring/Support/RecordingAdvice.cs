using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>What the referenced SDKs offer to record the calls of a client.</summary>
/// <param name="Text">How a message names it.</param>
/// <param name="Step">Name of the builder's method that adds it; null when a class has to be written.</param>
internal sealed record RecordingAdvice(string Text, string? Step)
{
    /// <summary>The best way for a pipeline of this builder type; null when the builder has none.</summary>
    public static RecordingAdvice? ForBuilder(AiContext ai, ITypeSymbol? builder) => ai.Members.Of(ApiRole.PipelineTelemetry)
        .Where(row => builder is not null && Builders(row).Any(type => SymbolEqualityComparer.Default.Equals(type, builder)))
        .Select(row => new RecordingAdvice("'." + row.Row.Member + "()'", row.Row.Member))
        .FirstOrDefault();

    /// <summary>The best way for a client of this type; null when there is none.</summary>
    public static RecordingAdvice? ForClient(AiContext ai, ITypeSymbol? client)
    {
        if (!ai.Is(ApiRole.ObservableClient, client))
            return null;

        var builder = ai.Members.Of(ApiRole.PipelineTelemetry).SelectMany(Builders).FirstOrDefault(type => Builds(ai, type, client!));
        return ForBuilder(ai, builder) ?? ForDerivedClass(ai, client!);
    }

    private static RecordingAdvice? ForDerivedClass(AiContext ai, ITypeSymbol client) => ai.TypesOf(ApiRole.DelegatingClient)
        .Where(type => ai.TypesOf(ApiRole.ObservableClient)
            .Any(observable => type.IsOrDerivesFrom(observable) && client.IsOrDerivesFrom(observable)))
        .Select(type => new RecordingAdvice("a '" + type.Name + "'", Step: null))
        .FirstOrDefault();

    /// <summary>Types that the telemetry step of the row can be called on.</summary>
    private static IEnumerable<ITypeSymbol> Builders(ResolvedRow<ApiRow> row) => row.Type.GetMembers(row.Row.Member!)
        .OfType<IMethodSymbol>()
        .Where(method => method.IsExtensionMethod)
        .Select(method => method.Parameters[0].Type);

    private static bool Builds(AiContext ai, ITypeSymbol builder, ITypeSymbol client) => builder.GetMembers()
        .OfType<IMethodSymbol>()
        .Any(method => ai.Members.Of(method, ApiRole.PipelineBuild) is not null
            && method.ReturnType is INamedTypeSymbol built
            && client.IsOrDerivesFrom(built.OriginalDefinition));
}
