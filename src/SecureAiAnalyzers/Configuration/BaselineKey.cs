using System.Globalization;

namespace SecureAiAnalyzers.Configuration;

/// <summary>What an entry of a baseline and a finding have in common.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="High">The first half of the fingerprint.</param>
/// <param name="Low">The other half.</param>
internal readonly record struct BaselineKey(string Rule, ulong High, ulong Low)
{
    private const int HalfLength = 16;

    /// <summary>Number of hexadecimal digits of a fingerprint.</summary>
    public const int FingerprintLength = 2 * HalfLength;

    /// <summary>The key of a rule and a fingerprint; null when the text is no fingerprint.</summary>
    public static BaselineKey? Of(string rule, string? fingerprint) =>
        fingerprint is { Length: FingerprintLength }
        && Half(fingerprint.Substring(0, HalfLength)) is { } high
        && Half(fingerprint.Substring(HalfLength)) is { } low
            ? new BaselineKey(rule, high, low)
            : null;

    private static ulong? Half(string digits) =>
        ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
}
