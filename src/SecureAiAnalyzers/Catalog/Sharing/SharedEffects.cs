using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Sharing;

/// <summary>What members of other projects change outside of the program, and read of others, as facts and as rows.</summary>
internal static class SharedEffects
{
    private const string Recorded = "recorded";

    /// <summary>The details by which a project tells of a change.</summary>
    public static IEnumerable<string> DetailsOf(EffectKind kind, bool isRecorded) => isRecorded ? [WordOf(kind), Recorded] : [WordOf(kind)];

    /// <summary>The details by which a project tells of what is read.</summary>
    public static IEnumerable<string> DetailsOf(ReadKind kind) => [WordOf(kind)];

    /// <summary>The row of a member for a fact; null where it tells of no change and nothing read that this version knows.</summary>
    public static ApiRow? RowOf(SharedFact fact, string type, string member) => fact switch
    {
        { Role: SharedRole.Effect, Details: [var word, ..] } when Find<EffectKind>(word) is var kind and not EffectKind.None =>
            new ApiRow(ApiRole.Effect, type, member) { Effect = kind, IsRecorded = fact.Details.Contains(Recorded) },
        { Role: SharedRole.Read, Details: [var word] } when Find<ReadKind>(word) is var kind and not ReadKind.None =>
            new ApiRow(ApiRole.Read, type, member) { Read = kind },
        _ => null,
    };

    private static string WordOf<TKind>(TKind kind)
        where TKind : struct, Enum => kind.ToString().ToLowerInvariant();

    /// <summary>The kind of the word; the default, which means none, for one that is unknown.</summary>
    private static TKind Find<TKind>(string word)
        where TKind : struct, Enum =>
        Array.Find((TKind[])Enum.GetValues(typeof(TKind)), kind => kind.ToString().Equals(word, StringComparison.OrdinalIgnoreCase));
}
