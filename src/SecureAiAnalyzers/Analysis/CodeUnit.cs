using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// A statement, declaration, attribute list or directive, without those inside it and without their braces. Its normalized code is what its tokens say:
/// neither white space nor comments nor line endings, and of a text one byte at most, from which nobody can tell a secret.
/// </summary>
internal sealed class CodeUnit
{
    /// <summary>Code that is longer stands as its hash: each finding in a list of thousands of messages would read all of it again.</summary>
    private const int MaxLength = 4_096;

    private readonly int[] _starts;

    /// <param name="node">The node of the unit.</param>
    /// <param name="hidesTexts">Whether nothing at all may be told of texts.</param>
    public CodeUnit(SyntaxNode node, bool hidesTexts)
    {
        var code = new StringBuilder();
        var starts = new List<int>();
        foreach (var (token, _) in CodeUnits.TokensOf(node, isDeep: false))
        {
            starts.Add(token.SpanStart);
            code.Append(CodeOf(token, hidesTexts)).Append(' ');
        }

        Code = code.Length <= MaxLength ? code.ToString() : FindingFingerprints.Hash(code.ToString());
        _starts = [.. starts];
    }

    /// <summary>What its tokens say, or the hash of it.</summary>
    public string Code { get; }

    /// <summary>What a token says, such that what stands for a text tells no more of it than one byte does.</summary>
    public static string CodeOf(SyntaxToken token, bool hidesTexts) => (SyntaxKind)token.RawKind switch
    {
        SyntaxKind.StringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8SingleLineRawStringLiteralToken
            or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.XmlTextLiteralToken => hidesTexts ? "\"\"" : "\"" + Checksum(token.ValueText).ToString("x2", CultureInfo.InvariantCulture) + "\"",
        _ => token.Text,
    };

    /// <summary>Where in the unit a place is, counted in tokens, and in characters inside its first one.</summary>
    public string PositionOf(TextSpan place, SourceText text)
    {
        var (first, last) = (TokenAt(place.Start), TokenAt(Math.Max(place.Start, place.End - 1)));
        var inside = first < 0 ? 0 : CountWithoutReturns(text, _starts[first], place.Start);
        return FormattableString.Invariant($"{first}-{last}+{inside}");
    }

    private int TokenAt(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>A line ends with one character on some machines and with two on others.</summary>
    private static int CountWithoutReturns(SourceText text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\r')
                count++;
        }

        return count;
    }

    private static byte Checksum(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            if (character != '\r')
                hash = unchecked((hash ^ character) * 16777619);
        }

        return (byte)(hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24));
    }
}
