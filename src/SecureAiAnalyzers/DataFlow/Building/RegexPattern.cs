using System.Globalization;
using System.Text.RegularExpressions;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>What a regular expression accepts, as far as characters tell it.</summary>
internal sealed class RegexPattern
{
    /// <summary>A pattern with more was not written to check a text with, but to keep its reader busy: it is no guard.</summary>
    private const int MostCharacters = 10_000;
    private const int MostGroups = 200;

    private readonly IReadOnlyList<string> _groupNames;
    private readonly IReadOnlyList<CharacterSet> _groups;

    private readonly bool _isBounded;

    private RegexPattern(RegexBranches whole, bool isBounded, IReadOnlyList<string> names, IReadOnlyList<CharacterSet> groups)
    {
        Whole = whole;
        _isBounded = isBounded;
        _groupNames = names;
        _groups = groups;
    }

    /// <summary>
    /// What is right about a text that the pattern holds for: nothing, if it need not hold for the whole text; for addresses it is enough that the text
    /// begins with a known host.
    /// </summary>
    public SinkKinds RightFor
    {
        get
        {
            var address = Whole.StartsText && Addresses.EndsBehindHost(Whole.Head) ? SinkKinds.Url | SinkKinds.Endpoint : SinkKinds.None;
            if (!Whole.IsAnchored)
                return address;
            if (Whole.IsLiteral)
                return SinkKinds.All;
            return Whole.Characters.RightFor | (_isBounded ? SinkKinds.Length : SinkKinds.None) | address;
        }
    }

    /// <summary>Whether it holds for known hosts only, or for those of a known domain.</summary>
    public bool NamesHost => Whole.IsAnchored && (Whole.IsLiteral || (Whole.IsHeadWhole && Addresses.IsKnownHost(Whole.Head)));

    /// <summary>The characters that what is found is made of.</summary>
    public CharacterSet Characters => Whole.Characters;

    /// <summary>The characters of a whole text that the pattern holds for; all, if it need not hold for the whole text.</summary>
    public CharacterSet CharactersOfWhole => Whole.IsAnchored ? Whole.Characters : CharacterSet.All;

    /// <summary>The characters of which none is left when all that is found is removed.</summary>
    public CharacterSet Removable => Whole.Removable;

    private RegexBranches Whole { get; }

    /// <summary>Reads a pattern; null when it is none, or too large.</summary>
    public static RegexPattern? Parse(string pattern, RegexOptions options)
    {
        if (pattern.Length > MostCharacters || pattern.Count(static character => character == '(') > MostGroups)
            return null;

        options &= RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.Singleline
            | RegexOptions.IgnorePatternWhitespace | RegexOptions.ECMAScript | RegexOptions.CultureInvariant;
        try
        {
            var names = BoundedRegex.CreateAsWritten(pattern, options).GetGroupNames();
            var reader = new RegexReader(pattern, options);
            var whole = reader.Read();
            return new RegexPattern(whole, reader.IsBounded, names, [.. names.Select(name => reader.CharactersOf(name))]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The characters that a group is made of.</summary>
    /// <param name="name">Its name or number.</param>
    public CharacterSet CharactersOf(string name)
    {
        var index = _groupNames.ToList().IndexOf(name);
        if (index < 0 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < _groups.Count)
            index = number;
        return index <= 0 ? Characters : _groups[index];
    }
}
