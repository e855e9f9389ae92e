using System.Text.RegularExpressions;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Words by which a member or a value says that something may be done, or can be trusted.</summary>
internal static class GrantingWords
{
    private static readonly Regex Words = BoundedRegex.Create("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

    private static readonly HashSet<string> Granting = new(StringComparer.OrdinalIgnoreCase)
    {
        "accept", "accepted", "acceptable", "allow", "allowed", "approve", "approved", "authorised", "authorized", "benign", "certified", "cleared",
        "compliant", "eligible", "entitled", "genuine", "grant", "granted", "harmless", "legitimate", "pass", "passed", "permit", "permitted", "safe",
        "trusted", "trustworthy", "valid", "verified",
    };

    /// <summary>Words beside which the others say that nothing is granted yet.</summary>
    private static readonly HashSet<string> Denying = new(StringComparer.OrdinalIgnoreCase)
    {
        "cannot", "denied", "fail", "failed", "invalid", "must", "need", "needs", "never", "no", "not", "pending", "rejected", "require", "required",
        "requires", "unless", "unsafe", "until",
    };

    /// <summary>Whether the name, such as <c>IsApproved</c> or <c>SafeToSend</c>, grants something.</summary>
    public static bool AreIn(string name)
    {
        var grants = false;
        foreach (Match word in Words.Matches(name))
        {
            if (Denying.Contains(word.Value))
                return false;
            grants |= Granting.Contains(word.Value);
        }

        return grants;
    }
}
