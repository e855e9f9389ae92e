namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Standard claims of OpenID Connect that only describe a person, as <c>ClaimTypes</c> does not have them. Without underscores.</summary>
internal static class DescriptiveClaims
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["address", "birthdate", "locale", "middlename", "nickname", "picture", "profile", "updatedat", "website", "zoneinfo"];
}
