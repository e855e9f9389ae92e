namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>128 bits that stand for a content: contents with the same ones are taken for equal.</summary>
/// <param name="High">The one half.</param>
/// <param name="Low">The other half.</param>
internal readonly record struct Fingerprint(ulong High, ulong Low)
{
    private const ulong HighPrime = 0x9E3779B97F4A7C15;
    private const ulong LowPrime = 0xC2B2AE3D27D4EB4F;

    /// <summary>The fingerprint of nothing.</summary>
    public static Fingerprint Empty => new(0x6A09E667F3BCC908, 0xBB67AE8584CAA73B);

    /// <summary>The content followed by a number.</summary>
    public Fingerprint With(ulong value) => new(Mix(High ^ value, HighPrime), Mix(Low + value, LowPrime));

    /// <summary>The content followed by a text.</summary>
    public Fingerprint With(string text)
    {
        var result = With((ulong)text.Length);
        foreach (var character in text)
            result = result.With(character);
        return result;
    }

    /// <summary>The content followed by another one.</summary>
    public Fingerprint With(Fingerprint other) => With(other.High).With(other.Low);

    /// <summary>Both contents, in whatever order.</summary>
    public Fingerprint And(Fingerprint other) => new(High + other.High, Low + other.Low);

    private static ulong Mix(ulong value, ulong prime)
    {
        value *= prime;
        value ^= value >> 29;
        value *= HighPrime;
        return value ^ (value >> 32);
    }
}
