using System.Text;
using System.Text.RegularExpressions;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Takes a valid pattern apart into its branches and pieces. Which characters a piece accepts is asked of the regular expressions of .NET, piece
/// by piece.
/// </summary>
internal sealed class RegexReader(string pattern, RegexOptions options)
{
    private static readonly Regex Escape =
        BoundedRegex.Create(@"\G\\(?:[pP]\{[^}]*\}|x..|u....|c.|[0-9]{1,3}|k(?:<[^>]*>|'[^']*')|.)", RegexOptions.Singleline);

    private static readonly Regex GroupHead = BoundedRegex.Create(
        @"\G(?:#[^)]*\)|<?[=!]|[:>]|<([^>]+)>|'([^']+)'|([a-z]*)(?:-([a-z]*))?([:)])|(?=\())", RegexOptions.IgnoreCase);

    private static readonly Regex Times = BoundedRegex.Create(@"\G(?:([*+?])|\{([0-9]+)(?:(,)([0-9]*))?\})\??");

    private static readonly Regex BackReference = BoundedRegex.Create(@"^\\(?:[1-9]|k[<'])");

    private readonly Dictionary<string, CharacterSet> _groups = new(StringComparer.Ordinal);
    private RegexOptions _options = options;
    private int _position;
    private int _captures;

    private bool IsAtEnd => _position >= pattern.Length;

    private char Current => pattern[_position];

    /// <summary>Whether all that was read may be repeated so often and no more.</summary>
    public bool IsBounded { get; private set; } = true;

    /// <summary>The whole pattern.</summary>
    public RegexBranches Read()
    {
        var branches = ReadBranch();
        while (!IsAtEnd && Current == '|')
        {
            _position++;
            branches = branches.Or(ReadBranch());
        }

        return branches;
    }

    /// <summary>The characters of a group that has been read; all for one that is not known.</summary>
    public CharacterSet CharactersOf(string name) => _groups.TryGetValue(name, out var known) ? known : CharacterSet.All;

    private RegexBranches ReadBranch()
    {
        var branch = new Branch();
        while (!IsAtEnd && Current is not ('|' or ')'))
            ReadPiece(branch);
        return branch.Made;
    }

    private void ReadPiece(Branch branch)
    {
        if (SkipsBlank() || ReadAnchor(branch))
            return;

        var start = _position;
        if (Current == '(')
        {
            if (ReadGroup(branch) is { } group)
                branch.Add(group, ReadQuantifier());
            return;
        }

        var (characters, literal) = ReadCharacter(start);
        branch.Add(characters, literal, ReadQuantifier());
    }

    /// <summary>White space and comments, where the options say that they do not count.</summary>
    private bool SkipsBlank()
    {
        if (!Has(RegexOptions.IgnorePatternWhitespace) || !(char.IsWhiteSpace(Current) || Current == '#'))
            return false;

        var end = Current == '#' ? pattern.IndexOf('\n', _position) : _position;
        _position = end < 0 ? pattern.Length : end + 1;
        return true;
    }

    private bool ReadAnchor(Branch branch)
    {
        var isEscaped = Current == '\\' && _position + 1 < pattern.Length;
        var name = isEscaped ? pattern[_position + 1] : Current;
        var isAnchor = isEscaped ? name is 'A' or 'G' or 'z' or 'Z' or 'b' or 'B' : name is '^' or '$';
        if (!isAnchor)
            return false;

        _position += isEscaped ? 2 : 1;
        if (name is 'A' or 'G' || (name == '^' && !Has(RegexOptions.Multiline)))
            branch.StartText();
        else if (name is 'z' or 'Z' || (name == '$' && !Has(RegexOptions.Multiline)))
            branch.EndText();
        else
            branch.AddCondition();
        ReadQuantifier();
        return true;
    }

    /// <summary>A group; null for one that takes no text.</summary>
    private RegexBranches? ReadGroup(Branch branch)
    {
        var before = _options;
        _position++;
        var (name, takesText, isOpen) = ReadGroupHead();
        if (!isOpen)
            return null;

        var branches = Read();
        _position++;
        _options = before;
        if (name is not null)
            _groups[name] = branches.Characters | (_groups.TryGetValue(name, out var earlier) ? earlier : CharacterSet.None);
        if (takesText)
            return branches;

        branch.AddCondition();
        ReadQuantifier();
        return null;
    }

    /// <summary>What stands before the content: the name under which it is captured, whether it takes text, and whether content follows.</summary>
    private (string? Name, bool TakesText, bool IsOpen) ReadGroupHead()
    {
        if (Current != '?')
            return (Has(RegexOptions.ExplicitCapture) ? null : (++_captures).ToString(System.Globalization.CultureInfo.InvariantCulture), true, true);

        _position++;
        var head = GroupHead.Match(pattern, _position);
        var isComment = Current == '#';
        _position += head.Length;
        if (isComment)
            return (null, false, false);
        if (head.Groups[5].Success)
        {
            SetOptions(head.Groups[3].Value, isOn: true);
            SetOptions(head.Groups[4].Value, isOn: false);
            return (null, true, head.Groups[5].Value == ":");
        }

        var name = head.Groups[1].Success ? head.Groups[1].Value : head.Groups[2].Success ? head.Groups[2].Value : null;
        return (name?.Split('-')[0], head.Value is not ("=" or "!" or "<=" or "<!"), true);
    }

    private void SetOptions(string letters, bool isOn)
    {
        foreach (var letter in letters)
        {
            var option = char.ToLowerInvariant(letter) switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                'n' => RegexOptions.ExplicitCapture,
                's' => RegexOptions.Singleline,
                _ => RegexOptions.IgnorePatternWhitespace,
            };
            _options = isOn ? _options | option : _options & ~option;
        }
    }

    /// <summary>One character or class; with its text, when it is a single one.</summary>
    private (CharacterSet Characters, string? Literal) ReadCharacter(int start)
    {
        if (Current is not ('[' or '\\' or '.'))
            return (Literal(pattern[_position++]), pattern.Substring(start, 1));

        _position += Current switch
        {
            '[' => LengthOfClass(start),
            '\\' => LengthOfEscape(start),
            _ => 1,
        };
        var piece = pattern.Substring(start, _position - start);
        if (BackReference.IsMatch(piece))
            return (CharacterSet.None, null);

        var isLetter = piece.Length == 2 && piece[0] == '\\' && !char.IsLetterOrDigit(piece[1]);
        return (Accepted(piece), isLetter ? piece.Substring(1) : null);
    }

    private CharacterSet Literal(char character) => Has(RegexOptions.IgnoreCase)
        ? CharacterSet.Of(char.ToLowerInvariant(character).ToString() + char.ToUpperInvariant(character))
        : CharacterSet.Of(character.ToString());

    private CharacterSet Accepted(string piece)
    {
        var kept = _options & (RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);
        var one = BoundedRegex.CreateAsWritten(
            "\\A(?:" + piece + ")\\z", Has(RegexOptions.ECMAScript) ? kept & RegexOptions.IgnoreCase | RegexOptions.ECMAScript : kept);
        return CharacterSet.Where(character => one.IsMatch(character.ToString()));
    }

    private int LengthOfClass(int start)
    {
        var depth = 0;
        for (var i = start; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == '[' && (i == start || (pattern[i - 1] == '-' && i > start + 1)))
                i = BehindFirst(i, ref depth);
            else if (pattern[i] == ']' && --depth == 0)
                return i + 1 - start;
        }

        return pattern.Length - start;
    }

    /// <summary>A bracket that stands first in a class belongs to it.</summary>
    private int BehindFirst(int opening, ref int depth)
    {
        depth++;
        var first = opening + 1 < pattern.Length && pattern[opening + 1] == '^' ? opening + 2 : opening + 1;
        return first < pattern.Length && pattern[first] == ']' ? first : first - 1;
    }

    /// <summary>How often the piece before may stand there.</summary>
    private Quantifier ReadQuantifier()
    {
        while (Has(RegexOptions.IgnorePatternWhitespace) && !IsAtEnd && char.IsWhiteSpace(Current))
            _position++;

        var found = Times.Match(pattern, _position);
        _position += found.Length;
        if (!found.Success)
            return new Quantifier(1, IsFixed: true);

        var sign = found.Groups[1].Value;
        var least = sign.Length > 0 ? (sign == "+" ? 1 : 0) : found.Groups[2].Value.TrimStart('0') switch { "" => 0, "1" => 1, _ => 2 };
        var isFixed = sign.Length > 0 ? sign == "?" : found.Groups[3].Length == 0 || found.Groups[4].Length > 0;
        IsBounded &= isFixed;
        return new Quantifier(least, isFixed);
    }

    private int LengthOfEscape(int start) => Escape.Match(pattern, start).Length;

    private bool Has(RegexOptions option) => (_options & option) != 0;

    /// <param name="Least">0, 1, or 2 for all that is more.</param>
    /// <param name="IsFixed">Whether there is a most.</param>
    private readonly record struct Quantifier(int Least, bool IsFixed);

    /// <summary>A branch as it is read.</summary>
    private sealed class Branch
    {
        private static readonly CharacterSet HostEnds = CharacterSet.Of("/\\?#@:");

        private readonly StringBuilder _head = new();
        private CharacterSet _characters;
        private CharacterSet _single;
        private bool _isHeadOpen = true;
        private bool _isLiteral = true;
        private bool _startsText;
        private bool _endsText;
        private bool _hasConditions;
        private int _pieces;

        public RegexBranches Made => new(
            _characters, _startsText, _endsText, _isLiteral, _pieces == 1 && !_hasConditions ? _single : CharacterSet.None, _head.ToString())
        {
            IsHeadWhole = _isHeadOpen,
        };

        public void StartText()
        {
            _startsText |= _pieces == 0;
            _hasConditions = true;
        }

        public void EndText()
        {
            _endsText = true;
            _hasConditions = true;
        }

        public void AddCondition() => _hasConditions = true;

        public void Add(CharacterSet characters, string? literal, Quantifier quantifier)
        {
            _single = quantifier.Least <= 1 ? characters : CharacterSet.None;
            var isLiteral = literal is not null && quantifier.IsFixed;
            Add(characters, isLiteral, isLiteral ? literal : (characters & HostEnds) == CharacterSet.None ? Addresses.AnyPart.ToString() : null);
            _endsText = false;
        }

        public void Add(RegexBranches group, Quantifier quantifier)
        {
            _startsText |= _pieces == 0 && quantifier.Least > 0 && group.StartsText;
            _single = quantifier.Least <= 1 ? group.Removable : CharacterSet.None;
            Add(group.Characters, group.IsLiteral && quantifier.IsFixed, group.IsHeadWhole ? group.Head : null);
            _endsText = quantifier.Least > 0 && group.EndsText;
        }

        private void Add(CharacterSet characters, bool isLiteral, string? head)
        {
            _characters |= characters;
            _isLiteral &= isLiteral;
            _isHeadOpen &= head is not null;
            if (_isHeadOpen)
                _head.Append(head);
            _pieces++;
        }
    }
}
