using System.Text;
using SecureAiAnalyzers.Catalog.Knowledge;

namespace SecureAiAnalyzers.Tests;

/// <summary>
/// Invented keys of the right shape. They are put together at run time, so that no file of this repository holds text that a secret scanner
/// would take for a key.
/// </summary>
internal static class KeySamples
{
    /// <summary>An OpenAI project key.</summary>
    public static string OpenAI { get; } = Of("sk-proj-");

    /// <summary>An Anthropic key.</summary>
    public static string Anthropic { get; } = Of("sk-ant-api03-");

    /// <summary>A Google key, whose anchor other Google services share.</summary>
    public static string Google { get; } = Of("AIza");

    /// <summary>A key without a known format.</summary>
    public const string Plain = "q7Rz81mVx0Lp";

    /// <summary>A key in the first format whose fixed part is the anchor.</summary>
    public static string Of(string anchor) => Of(KeyFormats.All.First(format => format.Anchor == anchor));

    /// <summary>A key in the format.</summary>
    public static string Of(KeyFormat format) => Compose(format, Random);

    /// <summary>Text in the shape of the format without any randomness.</summary>
    public static string FillerOf(KeyFormat format) =>
        Compose(format, static (part, _) => new string(Alphabet(part.Characters)[0], part.Minimum));

    private static string Compose(KeyFormat format, Func<KeyPart, int, string> run) =>
        string.Concat(format.Parts.Select((part, index) => part.Text ?? run(part, index)));

    /// <summary>Letters that follow no pattern and are the same in each run of the tests.</summary>
    private static string Random(KeyPart part, int seed)
    {
        var alphabet = Alphabet(part.Characters);
        var text = new StringBuilder();
        var state = (uint)(seed * 7919) + 12345u;
        while (text.Length < part.Minimum)
        {
            state = (state * 1664525u) + 1013904223u;
            text.Append(alphabet[(int)((state >> 16) % (uint)alphabet.Length)]);
        }

        return text.ToString();
    }

    private static string Alphabet(KeyCharacters characters) => characters switch
    {
        KeyCharacters.Hex => "0123456789abcdef",
        KeyCharacters.Digits => "0123456789",
        KeyCharacters.Base32 => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
        KeyCharacters.UpperAToD => "ABCD",
        KeyCharacters.UpperAToL => "ABCDEFGHIJKL",
        _ => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    };
}
