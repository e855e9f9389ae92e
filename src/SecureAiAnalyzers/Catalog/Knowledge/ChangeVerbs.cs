namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Verbs with which functions are named that change something outside of the program.</summary>
internal static class ChangeVerbs
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "apply", "approve", "assign", "book", "buy", "cancel", "charge", "close", "commit", "create", "delete", "deploy", "disable", "drop", "email",
        "enable", "execute", "insert", "merge", "move", "order", "pay", "place", "post", "publish", "purchase", "push", "put", "refund", "remove", "rename",
        "reserve", "reset", "restart", "revoke", "run", "save", "schedule", "sell", "send", "set", "ship", "start", "stop", "submit", "transfer", "update",
        "upload", "withdraw", "write",
    };

    /// <summary>Whether the name, such as <c>CancelOrder</c> or <c>cancel_order</c>, begins with such a verb.</summary>
    public static bool BeginName(string name)
    {
        var end = 1;
        while (end < name.Length && char.IsLetter(name[end]) && !char.IsUpper(name[end]))
            end++;
        return name.Length > 0 && Verbs.Contains(name.Substring(0, end));
    }
}
