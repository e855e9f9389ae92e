namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Names of the flags by which the result of a check says whether what was checked is right, in validation libraries and code like them.</summary>
internal static class ResultFlags
{
    private static readonly HashSet<string> Good = new(StringComparer.OrdinalIgnoreCase)
    {
        "IsValid", "Valid", "IsSuccess", "IsSuccessful", "Success", "Successful", "Succeeded", "IsOk", "Ok", "IsSafe", "Safe",
        "IsAllowed", "Allowed", "IsClean", "IsAccepted", "Accepted", "Passed",
    };

    private static readonly HashSet<string> Bad = new(StringComparer.OrdinalIgnoreCase)
    {
        "IsInvalid", "IsError", "HasError", "HasErrors", "IsFailure", "IsFailed", "Failed", "HasFailures", "IsUnsafe", "IsBlocked", "Blocked",
        "IsRejected", "Rejected", "IsDenied", "Denied",
    };

    /// <summary>The value of the flag that means right; null for a name that says nothing.</summary>
    public static bool? GoodValueOf(string name) => Good.Contains(name) ? true : Bad.Contains(name) ? false : null;
}
