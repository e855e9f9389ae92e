namespace SecureAiAnalyzers.Rules;

/// <summary>Keys of diagnostic properties, by which a rule hands its fix what it has found out.</summary>
internal static class FindingProperties
{
    /// <summary>Text that the fix writes.</summary>
    public const string Replacement = "replacement";

    /// <summary>Name of the member that the fix adds or changes.</summary>
    public const string Member = "member";
}
