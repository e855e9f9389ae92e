using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Catalog.Sharing;

/// <summary>The kinds of use of which projects tell each other: those that teams know, and what only rules about constants ask for.</summary>
internal static class SharedKinds
{
    /// <summary>The words for single kinds.</summary>
    public static IReadOnlyList<FlowName<SinkKinds>> All { get; } =
    [
        .. FlowNames.Kinds.Where(static known => known.Value != SinkKinds.All),
        new("credential", SinkKinds.Credential, "key, password or token of a model service"),
    ];

    /// <summary>The words for kinds.</summary>
    public static IEnumerable<string> WordsOf(SinkKinds kinds) => All.Where(known => (known.Value & kinds) != 0).Select(static known => known.Name);

    /// <summary>The kinds that words stand for.</summary>
    public static SinkKinds Of(IEnumerable<string> words) =>
        words.Aggregate(SinkKinds.None, static (kinds, word) => kinds | (FlowNames.Find(All, word) ?? SinkKinds.None));
}
