namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Words by which a program asks a person to agree, and by which the person does or does not.</summary>
internal static class ConsentNames
{
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "ask", "await", "get", "obtain", "prompt", "request", "seek", "show", "wait",
    };

    private static readonly HashSet<string> Agreements = new(StringComparer.Ordinal) { "approval", "confirmation", "consent", "permission" };

    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal) { "human", "operator", "person", "user" };

    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase)
    {
        "1", "accept", "accepted", "allow", "allowed", "approve", "approved", "confirm", "confirmed", "continue", "granted", "j", "ja", "ok", "okay",
        "oui", "primary", "proceed", "run", "si", "true", "y", "yes",
    };

    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase)
    {
        "0", "abort", "cancel", "canceled", "cancelled", "decline", "declined", "denied", "deny", "exit", "false", "n", "nein", "no", "non", "none", "q",
        "quit", "refuse", "refused", "reject", "rejected", "stop",
    };

    /// <summary>Whether a method of the name asks a person for consent, such as <c>ConfirmAsync</c> or <c>RequestApproval</c>.</summary>
    public static bool AskPerson(string method)
    {
        var words = NameWords.Of(method).ToArray();
        return words is ["confirm", ..]
            || (words.Length > 1 && Asking.Contains(words[0]) && words.Any(Agreements.Contains))
            || words is ["ask" or "prompt", var asked, ..] && Persons.Contains(asked);
    }

    /// <summary>Whether the word agrees or refuses; null where it says neither.</summary>
    public static bool? Agrees(string word) => Yes.Contains(word.Trim()) ? true : No.Contains(word.Trim()) ? false : null;

    /// <summary>Whether a member of an answer of the name tells that the person has refused, such as <c>IsDenied</c>.</summary>
    public static bool TellRefusal(string member) => NameWords.Of(member).Any(static word => No.Contains(word) || word == "not");
}
