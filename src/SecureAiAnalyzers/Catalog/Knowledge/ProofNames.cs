namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Words by which a member says that somebody has proven who they are, or is allowed to do something.</summary>
internal static class ProofNames
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "approved", "authenticate", "authenticated", "authorize", "authorized", "credential", "credentials", "otp", "password", "permission",
        "permissions", "pin", "signature", "totp", "verified", "verify",
    };

    /// <summary>Whether a member of the name tells of a proof, such as <c>VerifyPin</c> or <c>HasPermission</c>.</summary>
    public static bool TellOfProof(string member) => NameWords.Of(member).Any(Words.Contains);
}
