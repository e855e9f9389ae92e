using System.Collections.Immutable;
using System.Globalization;

namespace SecureAiAnalyzers.Configuration;

/// <summary>How the text of an option is understood.</summary>
internal static class OptionValue
{
    /// <summary>Parses a whole number within the option's range.</summary>
    public static bool TryParseNumber(OptionDefinition option, string? text, out int value) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value)
        && value >= option.Minimum
        && value <= option.Maximum;

    /// <summary>
    /// Parts between commas, trimmed, empty ones left out. A comma in brackets stands between the parameters of a documentation-comment id, which
    /// has no spaces; where brackets do not match, they are text as any other.
    /// </summary>
    public static ImmutableArray<string> SplitList(string text)
    {
        var separators = HasMatchingBrackets(text) ? SeparatorsOutsideBrackets(text) : Commas(text);
        return Parts(text, separators).Select(WithoutInnerSpace).Where(static part => part.Length > 0).ToImmutableArray();
    }

    /// <summary>Whether each opening bracket of the text is closed after it.</summary>
    public static bool HasMatchingBrackets(string text)
    {
        var depth = 0;
        foreach (var character in text)
        {
            depth += Nesting(character);
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }

    /// <summary>What is wrong with a value, or null when it can be read.</summary>
    public static string? Describe(OptionDefinition option, string text) => option.Kind switch
    {
        OptionKind.Boolean when !bool.TryParse(text, out _) => "true or false",
        OptionKind.Number when !TryParseNumber(option, text, out _) => FormattableString.Invariant(
            $"a whole number from {option.Minimum} to {option.Maximum}"),
        _ => null,
    };

    private static int Nesting(char character) => character switch
    {
        '(' or '{' or '[' => 1,
        ')' or '}' or ']' => -1,
        _ => 0,
    };

    private static IEnumerable<int> Commas(string text) => Enumerable.Range(0, text.Length).Where(i => text[i] == ',');

    private static IEnumerable<int> SeparatorsOutsideBrackets(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += Nesting(text[i]);
            if (depth == 0 && text[i] == ',')
                yield return i;
        }
    }

    private static IEnumerable<string> Parts(string text, IEnumerable<int> separators)
    {
        var start = 0;
        foreach (var separator in separators)
        {
            yield return text.Substring(start, separator - start);
            start = separator + 1;
        }

        yield return text.Substring(start);
    }

    private static string WithoutInnerSpace(string part)
    {
        var trimmed = part.Trim();
        return trimmed.IndexOf('(') < 0 ? trimmed : new string(trimmed.Where(static character => !char.IsWhiteSpace(character)).ToArray());
    }
}
