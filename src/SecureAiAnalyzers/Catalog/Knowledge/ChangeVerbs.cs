namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Verbs with which functions are named that change something outside of the program.</summary>
internal static class ChangeVerbs
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "append", "apply", "approve", "archive", "assign", "ban", "block", "book", "buy", "cancel", "capture", "charge", "clear", "close",
        "commit", "create", "delete", "deploy", "disable", "dispatch", "drain", "drop", "edit", "email", "empty", "enable", "erase", "evict",
        "execute", "expire", "forward", "grant", "insert", "invite", "kill", "lock", "merge", "modify", "move", "order", "patch", "pause", "pay",
        "place", "post", "provision", "prune", "publish", "purchase", "purge", "push", "put", "reboot", "refund", "reject", "remove", "rename",
        "replace", "reply", "rerun", "reserve", "reset", "restart", "restore", "resume", "reverse", "revoke", "roll", "rollback", "run", "save",
        "scale", "schedule", "sell", "send", "set", "ship", "start", "stop", "submit", "terminate", "transfer", "uninstall", "unlock", "update",
        "upload", "upsert", "void", "wipe", "withdraw", "write",
    };

    /// <summary>Verbs of these that also say how something is asked.</summary>
    private static readonly HashSet<string> WaysToAsk = new(StringComparer.Ordinal)
    {
        "execute", "place", "post", "put", "run", "send", "set", "start", "submit",
    };

    /// <summary>What is only asked when it is sent or run.</summary>
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal)
    {
        "api", "async", "call", "chat", "command", "completion", "content", "core", "data", "form", "get", "graph", "http", "internal", "json",
        "payload", "prompt", "query", "question", "read", "request", "rest", "rpc", "search", "tool", "with",
    };

    /// <summary>What a name may say before its verb: by what something is sent.</summary>
    private static readonly HashSet<string> Ways = new(StringComparer.Ordinal) { "api", "http", "https", "rest" };

    private static readonly HashSet<string> Additions = new(StringComparer.Ordinal)
    {
        "add", "append", "copy", "create", "download", "generate", "insert", "log", "make", "new", "note", "record", "register", "remember",
    };

    /// <summary>Whether the name tells that something is added to what is there.</summary>
    public static bool TellAddition(string name) => NameWords.Of(name).Take(1).Any(Additions.Contains);

    /// <summary>Whether the name, such as <c>CancelOrder</c> or <c>cancel_order</c>, begins with such a verb.</summary>
    public static bool BeginName(string name)
    {
        var end = 1;
        while (end < name.Length && char.IsLetter(name[end]) && !char.IsUpper(name[end]))
            end++;
        return name.Length > 0 && Verbs.Contains(name.Substring(0, end));
    }

    /// <summary>Whether the name tells of a change, and not only of how something is asked, such as <c>SendRequestAsync</c>.</summary>
    public static bool TellChange(string name)
    {
        var words = NameWords.Of(name)
            .Select(static word => word.Trim('_', '-', '.', ' '))
            .Where(static word => word.Length > 0)
            .SkipWhile(Ways.Contains)
            .ToArray();
        return words.Length > 0
            && Verbs.Contains(words[0])
            && (!WaysToAsk.Contains(words[0]) || (words.Length > 1 && !Questions.Contains(words[1])));
    }
}
