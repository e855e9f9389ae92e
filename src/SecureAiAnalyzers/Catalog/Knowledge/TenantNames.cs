namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Names of members that say whose a record is.</summary>
internal static class TenantNames
{
    private static readonly HashSet<string> Holders = new(StringComparer.Ordinal) { "owner", "owners", "tenant", "tenants", "user", "users" };

    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal) { "group", "groups" };

    private static readonly HashSet<string> Access = new(StringComparer.Ordinal) { "access", "acl", "allowed", "authorized", "permitted", "security" };

    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal) { "guid", "id", "ids", "key", "name", "names", "oid", "oids" };

    /// <summary>Whether a member of the name says whose a record is, such as <c>TenantId</c>. A group alone may be one of products.</summary>
    public static bool Tell(string member)
    {
        var words = NameWords.Of(member).Select(static word => word.Trim('_', '-')).Where(static word => word.Length > 0).ToArray();
        var isGroup = words.Any(Groups.Contains);
        return (words.Any(Holders.Contains) || (isGroup && words.Any(Access.Contains)))
            && words.All(static word => Holders.Contains(word) || Groups.Contains(word) || Access.Contains(word) || Marks.Contains(word));
    }

    /// <summary>Whether a text of code names somebody to whom records may belong.</summary>
    public static bool AreIn(string code) => NameWords.Of(code).Select(static word => word.Trim('_', '-', '.', '(', '{', '"', ' ')).Any(Holders.Contains);
}
