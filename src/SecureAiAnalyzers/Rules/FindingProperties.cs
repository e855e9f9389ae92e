using System.Collections.Immutable;

namespace SecureAiAnalyzers.Rules;

/// <summary>Keys of diagnostic properties, by which a rule hands its fix what it has found out.</summary>
internal static class FindingProperties
{
    /// <summary>Text that the fix writes.</summary>
    public const string Replacement = "replacement";

    /// <summary>Name of the member that the fix adds or changes.</summary>
    public const string Member = "member";

    /// <summary>One property; none when the value is null.</summary>
    public static ImmutableDictionary<string, string?> Of(string key, string? value) => value is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(key, value);
}
