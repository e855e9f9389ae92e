using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.Semantics.Text;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Shared.Assets;

/// <summary>What an AI application is made of, where its code uses it. What is said of it goes to logs and inventories, so it never holds a secret.</summary>
internal sealed class Asset
{
    private const int LongestText = 200;

    /// <summary>Letters and digits in one piece, that many of each, are no name that people give: somebody may have put a key in its place.</summary>
    private const int LongestPiece = 20;
    private const int FewestDigits = 4;

    private static readonly Regex Piece = BoundedRegex.Create($"[A-Za-z0-9]{{{LongestPiece},}}");

    private Asset(string kind, Location place, ImmutableDictionary<string, string?> facts)
    {
        Kind = kind;
        Place = place;
        Facts = facts;
    }

    /// <summary>One of <see cref="AssetKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>Where it is used.</summary>
    public Location Place { get; }

    /// <summary>What is known of it, by the keys of <see cref="AssetKeys"/>.</summary>
    public ImmutableDictionary<string, string?> Facts { get; }

    /// <summary>Its name; null where the code does not tell it.</summary>
    public string? Name => Facts.TryGetValue(AssetKeys.Name, out var name) ? name : null;

    /// <summary>How a sentence names it.</summary>
    public string Text => AssetKinds.TextOf(Kind) + (Name is { } name
        ? $" '{name}'"
        : Facts.TryGetValue(AssetKeys.Configuration, out var setting) ? $" that '{setting}' names" : " whose name the code does not tell");

    /// <summary>An asset of which only the name may be known.</summary>
    public static Asset Of(string kind, string? name, Location place) =>
        new Asset(kind, place, ImmutableDictionary<string, string?>.Empty.Add(AssetKeys.Kind, kind)).With(AssetKeys.Name, name);

    /// <summary>The asset with one more fact; unchanged when nothing is known, and when the text may hold a key.</summary>
    public Asset With(string key, string? value) => value is { Length: > 0 and <= LongestText } && !MayBeKey(key, value)
        ? new Asset(Kind, Place, Facts.SetItem(key, OneLine(value)))
        : this;

    private static bool MayBeKey(string fact, string value) => KeyMatcher.All.Find(value) is not null
        || (fact is AssetKeys.Name or AssetKeys.File && Piece.Match(value) is { Success: true } piece && piece.Value.Count(char.IsDigit) >= FewestDigits);

    private static string OneLine(string text) => new([.. text.Select(static character => char.IsControl(character) ? ' ' : character)]);
}
