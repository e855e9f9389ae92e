namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>What the branches of a pattern, or of a group in it, accept.</summary>
/// <param name="Characters">All that it is made of.</param>
/// <param name="StartsText">Whether it only holds at the beginning of a text.</param>
/// <param name="EndsText">Whether it only holds at the end of a text.</param>
/// <param name="IsLiteral">Whether it names each text that it accepts.</param>
/// <param name="Removable">The characters that it finds wherever they stand.</param>
/// <param name="Head">The text that it begins with, in which <see cref="Addresses.AnyPart"/> stands for what cannot end a host.</param>
internal sealed record RegexBranches(CharacterSet Characters, bool StartsText, bool EndsText, bool IsLiteral, CharacterSet Removable, string Head)
{
    /// <summary>Whether the head is all of it.</summary>
    public bool IsHeadWhole { get; init; }

    /// <summary>Whether it holds for whole texts only.</summary>
    public bool IsAnchored => StartsText && EndsText;

    /// <summary>One or the other.</summary>
    public RegexBranches Or(RegexBranches other) => new(
        Characters | other.Characters,
        StartsText && other.StartsText,
        EndsText && other.EndsText,
        IsLiteral && other.IsLiteral,
        Removable | other.Removable,
        IsSameAddress(other) ? Head : string.Empty)
    {
        IsHeadWhole = IsHeadWhole && other.IsHeadWhole && IsSameAddress(other),
    };

    private bool IsSameAddress(RegexBranches other) =>
        Addresses.EndsBehindHost(Head) == Addresses.EndsBehindHost(other.Head) && Addresses.IsKnownHost(Head) == Addresses.IsKnownHost(other.Head);
}
