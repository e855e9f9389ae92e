using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Sharing;

/// <summary>What members of other projects change outside of the program, as facts and as rows.</summary>
internal static class SharedEffects
{
    private const string Recorded = "recorded";

    /// <summary>The details by which a project tells of a change.</summary>
    public static IEnumerable<string> DetailsOf(EffectKind kind, bool isRecorded)
    {
        yield return kind.ToString().ToLowerInvariant();
        if (isRecorded)
            yield return Recorded;
    }

    /// <summary>The row of a member for a fact; null where it tells of no change that this version knows.</summary>
    public static ApiRow? RowOf(SharedFact fact, string type, string member) =>
        fact is { Role: SharedRole.Effect, Details: [var word, ..] } && KindOf(word) is var kind and not EffectKind.None
            ? new ApiRow(ApiRole.Effect, type, member) { Effect = kind, IsRecorded = fact.Details.Contains(Recorded) }
            : null;

    private static EffectKind KindOf(string word) => Array.Find(
        (EffectKind[])Enum.GetValues(typeof(EffectKind)), kind => kind.ToString().Equals(word, StringComparison.OrdinalIgnoreCase));
}
