using System.Collections.ObjectModel;

namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>Keys of what the analyzer says beside a message. The compiler writes them as the result's <c>customProperties</c>.</summary>
internal static class ResultProperties
{
    /// <summary>Beginning of the keys that hold the text of each related location, followed by its position.</summary>
    public const string Hop = "hop";

    /// <summary>What stays equal when code around the finding moves: 32 hexadecimal digits; in a clean log one for each project that has the file.</summary>
    public const string Fingerprint = "fingerprint";

    /// <summary>What stands between several fingerprints.</summary>
    public const char Separator = ',';

    /// <summary>The documentation-comment id of the member that holds the finding.</summary>
    public const string Symbol = "symbol";

    /// <summary>None of them.</summary>
    public static IReadOnlyDictionary<string, string> None { get; } = ReadOnlyDictionary<string, string>.Empty;
}
