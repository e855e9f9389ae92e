using System.Collections.Immutable;

namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>
/// The shape of a provider's keys: fixed and random parts in a row. The anchor is the fixed part by which a key is found; what stands
/// before it has a fixed length.
/// </summary>
internal sealed class KeyFormat
{
    public KeyFormat(Provider provider, bool isAiOnly, double minimumEntropy, KeyPart[] parts)
    {
        Provider = provider;
        IsAiOnly = isAiOnly;
        MinimumEntropy = minimumEntropy;
        Parts = ImmutableArray.Create(parts);
        foreach (var part in Parts)
        {
            MinimumLength += part.Minimum;
            if (Anchor.Length > 0)
                continue;

            if (part.Text is { } anchor)
                Anchor = anchor;
            else
                AnchorOffset += part.Minimum;
        }
    }

    /// <summary>Who issues keys of this shape.</summary>
    public Provider Provider { get; }

    /// <summary>Whether the anchor belongs to an AI provider alone, so that it needs no AI SDK beside it to be believed.</summary>
    public bool IsAiOnly { get; }

    /// <summary>Least Shannon entropy of the random parts, in bits per character; below it the text is a filler.</summary>
    public double MinimumEntropy { get; }

    /// <summary>The parts from left to right.</summary>
    public ImmutableArray<KeyPart> Parts { get; }

    /// <summary>The first fixed part.</summary>
    public string Anchor { get; } = string.Empty;

    /// <summary>Where the anchor stands in the key.</summary>
    public int AnchorOffset { get; }

    /// <summary>Length of the shortest key.</summary>
    public int MinimumLength { get; }
}

/// <summary>A fixed text, or a run of characters of a set. A run takes what it can get; more than its maximum is another text.</summary>
/// <param name="Text">The fixed text; null for a run.</param>
/// <param name="Characters">The characters of a run.</param>
/// <param name="Minimum">Least number of characters.</param>
/// <param name="Maximum">Largest number of characters.</param>
internal sealed record KeyPart(string? Text, KeyCharacters Characters, int Minimum, int Maximum);

/// <summary>The character sets of keys.</summary>
internal enum KeyCharacters
{
    /// <summary>Letters and digits.</summary>
    AlphaNumeric,

    /// <summary>Letters, digits, underscore and hyphen.</summary>
    Word,

    /// <summary>Digits and a to f, in either case.</summary>
    Hex,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>A to Z and 2 to 7.</summary>
    Base32,

    /// <summary>Letters, digits, plus and slash.</summary>
    Base64,

    /// <summary>A to D: a checksum character of Azure AI Search.</summary>
    UpperAToD,

    /// <summary>A to L: the month in an Azure key.</summary>
    UpperAToL,
}
