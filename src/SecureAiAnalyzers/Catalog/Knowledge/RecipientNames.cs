namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Names of parameters that say to whom something is sent.</summary>
internal static class RecipientNames
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "address", "addresses", "addressee", "bcc", "cc", "channel", "chat", "contact", "destination", "email", "emails", "mail", "number", "person", "phone",
        "receiver", "recipient", "recipients", "room", "target", "to", "user",
    };

    /// <summary>Whether a parameter of the name takes one.</summary>
    public static bool Tell(string parameter) => NameWords.Of(parameter).Select(static word => word.Trim('_', '-')).Any(Words.Contains);
}
