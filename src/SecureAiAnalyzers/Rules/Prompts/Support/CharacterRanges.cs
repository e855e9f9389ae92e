namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>The characters that a reader does not see, and those beside which they are needed, as ranges of code points.</summary>
internal static class CharacterRanges
{
    /// <summary>Begins a sequence that controls a terminal.</summary>
    public const int Escape = 0x1B;

    /// <summary>The same in one character, without the bracket.</summary>
    public const int ControlSequence = 0x9B;

    public const int ZeroWidthSpace = 0x200B;
    public const int ZeroWidthNonJoiner = 0x200C;
    public const int ZeroWidthJoiner = 0x200D;

    /// <summary>The flag that tag characters turn into that of a region.</summary>
    public const int BlackFlag = 0x1F3F4;

    /// <summary>Ends the tag characters of a flag.</summary>
    public const int CancelTag = 0xE007F;

    /// <summary>Tag characters: a copy of ASCII that nothing shows.</summary>
    private static readonly (int First, int Last)[] Tags = [(0xE0000, 0xE007F)];

    /// <summary>Hidden wherever they stand: controls of direction, zero-width characters and invisible operators, byte order marks.</summary>
    private static readonly (int First, int Last)[] Hidden =
    [
        (0x202A, 0x202E),
        (0x2060, 0x2064),
        (0x2066, 0x206F),
        (0xFEFF, 0xFEFF),
        (0xFFF9, 0xFFFB),
    ];

    /// <summary>Marks that tell the direction of what stands beside them, as texts of right-to-left scripts need it.</summary>
    private static readonly (int First, int Last)[] DirectionMarks = [(0x061C, 0x061C), (0x200E, 0x200F)];

    private static readonly (int First, int Last)[] RightToLeftScripts =
        [(0x0590, 0x08FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)];

    /// <summary>Scripts that are written with joiners: from Hebrew and Arabic over those of India to Mongolian.</summary>
    private static readonly (int First, int Last)[] JoiningScripts =
        [(0x0590, 0x109F), (0x1780, 0x18AF), (0x1900, 0x1CFF), (0xA800, 0xABFF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC), (0x10A00, 0x11FFF)];

    /// <summary>Scripts without spaces, in which a zero-width space tells where a line may break.</summary>
    private static readonly (int First, int Last)[] ScriptsWithoutSpaces =
    [
        (0x0E00, 0x0EFF), (0x0F00, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1950, 0x1AAF), (0x3040, 0x30FF), (0x3400, 0x9FFF),
        (0xA9E0, 0xA9FF), (0xAA60, 0xAADF),
    ];

    private static readonly (int First, int Last)[] Selectors = [(0xFE00, 0xFE0F)];

    private static readonly (int First, int Last)[] IdeographSelectors = [(0xE0100, 0xE01EF)];

    private static readonly (int First, int Last)[] Ideographs = [(0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)];

    private static readonly (int First, int Last)[] Emoji =
    [
        (0x00A9, 0x00A9),
        (0x00AE, 0x00AE),
        (0x203C, 0x203C),
        (0x2049, 0x2049),
        (0x2122, 0x2139),
        (0x2190, 0x21FF),
        (0x2300, 0x23FF),
        (0x24C2, 0x24C2),
        (0x25A0, 0x27BF),
        (0x2934, 0x2935),
        (0x2B00, 0x2BFF),
        (0x3030, 0x303D),
        (0x3297, 0x3299),
        (0x1F000, 0x1FAFF),
    ];

    private static readonly (int First, int Last)[] SkinTones = [(0x1F3FB, 0x1F3FF)];

    public static bool IsTag(int value) => Contains(Tags, value);

    public static bool IsHiddenAnywhere(int value) => Contains(Hidden, value);

    public static bool IsDirectionMark(int value) => Contains(DirectionMarks, value);

    public static bool IsRightToLeft(int value) => Contains(RightToLeftScripts, value) && !IsDirectionMark(value);

    public static bool IsOfJoiningScript(int value) => Contains(JoiningScripts, value);

    public static bool IsOfScriptWithoutSpaces(int value) => Contains(ScriptsWithoutSpaces, value);

    public static bool IsSelector(int value) => Contains(Selectors, value);

    public static bool IsIdeographSelector(int value) => Contains(IdeographSelectors, value);

    public static bool IsIdeograph(int value) => Contains(Ideographs, value);

    public static bool IsEmoji(int value) => Contains(Emoji, value);

    public static bool IsSkinTone(int value) => Contains(SkinTones, value);

    private static bool Contains((int First, int Last)[] ranges, int value)
    {
        foreach (var (first, last) in ranges)
        {
            if (value >= first && value <= last)
                return true;
        }

        return false;
    }
}
