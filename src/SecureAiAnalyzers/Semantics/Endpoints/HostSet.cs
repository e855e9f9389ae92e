using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>The hosts that a call sets up.</summary>
/// <param name="Places">Where they are made; where that is not seen, the parameters by which the framework gives them.</param>
/// <param name="AreMade">Whether the places are where the application makes them.</param>
/// <param name="IsComplete">Whether all of them are known.</param>
internal sealed record HostSet(IReadOnlyCollection<SourceSpan> Places, bool AreMade, bool IsComplete)
{
    /// <summary>Whether calls on these hosts concern all of the others, as far as can be told.</summary>
    public static bool Cover(IReadOnlyCollection<HostSet> hosts, HostSet others) =>
        hosts.Count > 0
        && (!others.IsComplete || hosts.Any(static host => !host.IsComplete) || others.Places.All(place => hosts.Any(host => host.Places.Contains(place))));
}
