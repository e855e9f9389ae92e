namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Verbs with which functions are named that look at a value and may refuse it.</summary>
internal static class CheckVerbs
{
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "assert", "check", "clean", "conforms", "convert", "demand", "deserialize", "ensure", "evaluate", "filter", "forbid", "guard", "is", "matches",
        "only", "parse", "reject", "require", "restrict", "sanitize", "schema", "throw", "try", "validate", "verify",
    };

    /// <summary>Whether the name, such as <c>EnsureReadOnly</c>, begins with such a verb.</summary>
    public static bool BeginName(string name) => NameWords.Of(name).Take(1).Any(Verbs.Contains);

    /// <summary>Whether the name says so anywhere, such as <c>SchemaIsValid</c>.</summary>
    public static bool AreIn(string name) => NameWords.Of(name).Any(Verbs.Contains);
}
